"""The canonical form is one form: what is written is read back, and what was read is written again."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guidance_app.content_files import writer
from guidance_app.content_files.edition_file import EditionFile
from guidance_app.content_files.findings import ContentFileRefused
from guidance_app.content_files.formatter import format_file
from guidance_app.content_files.reader import parse_edition
from guidance_app.content_files.writer import canonical_findings, write_edition, write_yaml
from tests.unit.content_files.generated import AWKWARD_LINES, edition_files, edition_with_body
from tests.unit.content_files.samples import NAME, RISK, SERVICE, SERVICE_NAME, change


@pytest.mark.parametrize(("text", "name"), [(RISK, NAME), (SERVICE, SERVICE_NAME)])
def test_a_canonical_file_is_written_back_byte_for_byte(text: str, name: str) -> None:
    assert write_edition(parse_edition(text, name)) == text
    assert canonical_findings(text, name) == ()


@settings(max_examples=900, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edition_files())
def test_every_edition_is_read_back_as_it_was_written(edition: EditionFile) -> None:
    text = write_edition(edition)
    again = parse_edition(text, str(edition.path))
    assert again == edition
    assert write_edition(again) == text


@settings(max_examples=900, deadline=None)
@given(st.lists(AWKWARD_LINES, max_size=5))
def test_the_fast_and_the_plain_emitter_write_the_same_bytes(lines: list[str]) -> None:
    values = {"title": " ".join(lines).strip(), "list": lines, "block": {"list": lines}}
    assert write_yaml(values) == writer._dump(values, writer._PlainDumper)


@pytest.mark.parametrize("date", ["2023-04-13", "2023-04", "2023", "undated"])
def test_a_source_date_is_written_without_quotes(date: str) -> None:
    text = change(RISK, "date: 2023-04-13", f"date: {date}")
    assert write_edition(parse_edition(text, NAME)) == text


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("title: The one chance rule", 'title: "The one chance rule"', 3),
        ("- england\n- wales", "- england\n- wales\naliases: []", 15),
        ("edition: 1\nsignificance: major", "significance: major\nedition: 1", 6),
        ("## Do now", "## Do now {#do-now}", 36),
        ("## Do now\n", "## Do now", 37),
        ("to interpret.\n", "to interpret.", 43),
        ("to interpret.\n", "to interpret.\n\n", 44),
        ("published: 2026-11-23\nchecked: 2026-11-23", "published: &day 2026-11-23\nchecked: *day", 9),
    ],
)
def test_another_form_of_the_same_words_is_named_at_its_first_differing_line(old: str, new: str, line: int) -> None:
    text = change(RISK, old, new)
    (found,) = canonical_findings(text, NAME)
    assert (found.rule, found.line) == ("not-canonical", line)
    assert "guidance content format" in found.message
    assert write_edition(parse_edition(text, NAME)) == RISK


def test_a_text_that_cannot_be_read_is_never_called_canonical() -> None:
    assert [found.rule for found in canonical_findings(change(RISK, "kind: risk", "kind: no"), NAME)] != []


@pytest.mark.parametrize(
    "body", ["Text\n## Heading", "\nText", "Text\n", "Text\twith tab", "##Heading", "Text\r\nMore"]
)
def test_a_section_that_would_come_back_changed_is_never_written(body: str) -> None:
    with pytest.raises(ContentFileRefused):
        write_edition(edition_with_body(body))


def test_formatting_rewrites_a_file_once_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "risk" / "one-chance-rule.md"
    path.parent.mkdir()
    path.write_text(change(RISK, "title: The one chance rule", "title: 'The one chance rule'"))
    path.chmod(0o640)
    assert format_file(path) is True
    assert path.read_text() == RISK
    assert path.stat().st_mode & 0o777 == 0o640
    assert format_file(path) is False
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_formatting_leaves_a_file_that_does_not_parse_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "risk" / "one-chance-rule.md"
    path.parent.mkdir()
    wrong = change(RISK, "kind: risk", "kind: rsik")
    path.write_text(wrong)
    with pytest.raises(ContentFileRefused):
        format_file(path)
    assert path.read_text() == wrong
