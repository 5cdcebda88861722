"""What is wrong with a file before any field can be read: encoding, rulers, YAML."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidance_app.content_files.findings import ContentFileRefused
from guidance_app.content_files.reader import parse_edition, read_edition, read_file, read_text
from guidance_app.domain.findings import Severity
from tests.unit.content_files.samples import NAME, RISK, change, find_in


def write(folder: Path, content: bytes) -> Path:
    path = folder / "risk" / "one-chance-rule.md"
    path.parent.mkdir()
    path.write_bytes(content)
    return path


def test_bytes_that_are_not_utf8_are_refused_at_their_line(tmp_path: Path) -> None:
    path = write(tmp_path, RISK.encode().replace(b"Act on", b"\xe9ct on"))
    assert [(found.rule, found.line) for found in read_file(path).findings] == [("file-encoding", 5)]


def test_a_file_beyond_a_million_bytes_is_not_read(tmp_path: Path) -> None:
    path = write(tmp_path, RISK.encode() + b"x" * 1_000_000)
    assert [(found.rule, found.line) for found in read_file(path).findings] == [("file-size", 1)]


def test_windows_line_ends_are_refused_once_and_the_rest_is_still_checked(tmp_path: Path) -> None:
    text = change(RISK, "edition: 1", "edition: one").replace("\n", "\r\n")
    path = write(tmp_path, text.encode())
    assert [(found.rule, found.line) for found in read_file(path).findings] == [
        ("file-line-ends", 1),
        ("field-type", 6),
    ]


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("\ufeff" + RISK, "file-bom", 1),
        (change(RISK, "Stay with", "Stay\twith"), "file-characters", 38),
        (change(RISK, "Stay with", "Stay\0with"), "file-characters", 38),
        (change(RISK, "Act on", "Act\u202eon"), "file-characters", 5),
        ("## What this is\n", "front-matter-missing", 1),
        ("", "front-matter-missing", 1),
        ("---\ntitle: x\n", "front-matter-open", 1),
        ("---\n- a\n---\n", "yaml-shape", 1),
        ("---\n---\n", "yaml-shape", 1),
        ("---\n" + "a: [" * 600 + "\n---\n", "yaml-depth", 1),
        ("---\n" + "- " * 600 + "\n---\n", "yaml-depth", 1),
        (change(RISK, "title: The one", "title: The: one"), "yaml-syntax", 3),
        (change(RISK, "title: The one", "title: 'The one"), "yaml-syntax", 3),
        (change(RISK, "kind: risk", " kind: risk"), "yaml-syntax", 4),
    ],
)
def test_a_file_that_cannot_be_read_says_why_and_where(text: str, rule: str, line: int) -> None:
    assert (rule, line) in [(found_rule, found_line) for found_rule, found_line, _ in find_in(text)]


def test_a_yaml_mistake_does_not_hide_a_mistake_in_the_body() -> None:
    text = change(RISK, "title: The one", "title: The: one").replace("Stay with the person.\n", "")
    assert [rule for rule, _, _ in find_in(text)] == ["yaml-syntax", "section-empty"]


def test_reading_refuses_with_every_finding_and_names_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, change(change(RISK, "kind: risk", "kind: rsik"), "edition: 1", "edition: x").encode())
    with pytest.raises(ContentFileRefused) as refused:
        read_edition(path)
    assert [(found.file, found.line) for found in refused.value.findings] == [(str(path), 4), (str(path), 6)]
    assert f"{path}:4: block: kind: must be one of" in str(refused.value)


def test_a_right_file_gives_its_edition() -> None:
    edition = parse_edition(RISK, NAME)
    assert (edition.slug, edition.reference, edition.number, edition.is_newest) == (
        "one-chance-rule", "HBA-002", 1, True,
    )  # fmt: skip
    assert [section.anchor for section in edition.content.sections] == [
        "what-this-is", "what-you-may-see", "do-now", "do-not",
    ]  # fmt: skip
    assert parse_edition(RISK, "risk/one-chance-rule.v1.md").is_newest is False


SCRAPS = st.sampled_from(
    ["\n", "---\n", "- ", ": ", "? ", "[", "{", "}", "]", "!!int ''", "!!bool x", "!!timestamp x", "&a ", "*a",
     "<<: ", "%", "|", ">", "## ", "{#", "{law: x}", "](doc:", "99999999999",
     "2023-99-99", "\t", "\0", "\r", "\ud800", "'", '"', "~", "=", "#"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(RISK)), st.integers(0, 30), st.lists(SCRAPS, max_size=4))
def test_whatever_is_typed_into_a_file_ends_in_an_edition_or_in_findings(at: int, lost: int, typed: list[str]) -> None:
    text = RISK[:at] + "".join(typed) + RISK[at + lost :]
    reading = read_text(text, NAME)
    assert (reading.edition is None) == any(found.severity is Severity.BLOCK for found in reading.findings)
    assert all(1 <= found.line <= text.count("\n") + text.count("\r") + 1 for found in reading.findings)
