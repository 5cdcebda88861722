"""Checking a library: findings stand where the words stand, and accepted ones carry their reason."""

from datetime import date
from pathlib import Path

import pytest

from guidance_app.content_files import check_library, write_edition
from guidance_app.content_files.library_checks import CheckedFinding
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import Kind
from tests.factories.contents import make_sections
from tests.factories.edition_files import make_edition_file

REASON = """- rule: law-undated
  reference: ENG-900
  words: 'id: s'
  reason: The page shows no date and the Act is named.
  date: 2026-11-23
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    sections = make_sections(Kind.ENGAGEMENT, "Some plain words.\n\nA court can act. {law: s}\n\nSection 5 applies.")
    edition = make_edition_file(Kind.ENGAGEMENT, sections=sections[:1] + make_sections(Kind.ENGAGEMENT)[1:])
    path = tmp_path / edition.path
    path.parent.mkdir()
    text = write_edition(edition).replace("date: '2024'", "date: undated").replace("date: 2024\n", "date: undated\n")
    path.write_text(text, encoding="utf-8")
    return tmp_path


def find_rule(folder: Path, rule: str) -> list[CheckedFinding]:
    return [each for each in check_library(folder, date(2026, 11, 23)) if each.found.rule == rule]


def line_of(each: CheckedFinding) -> str:
    return Path(each.found.file).read_text(encoding="utf-8").split("\n")[each.found.line - 1]


def test_a_finding_in_a_section_names_the_line_of_its_words(library: Path) -> None:
    (found,) = find_rule(library, "law-unmarked")
    assert line_of(found) == "Section 5 applies."
    assert found.found.field == "section before-you-start"
    assert "“Section 5 applies.”" in str(found)


def test_a_finding_in_the_front_matter_names_its_line_and_key(library: Path) -> None:
    (found,) = find_rule(library, "law-undated")
    assert (line_of(found), found.found.field) == ("- id: s", "sources")
    assert found.counts_as is Severity.JUSTIFY


def test_a_written_reason_is_shown_and_the_finding_no_longer_counts(library: Path) -> None:
    (library / "justifications.yaml").write_text(REASON, encoding="utf-8")
    (found,) = find_rule(library, "law-undated")
    assert found.counts_as is None
    assert "justified: The page shows no date" in str(found)
    assert find_rule(library, "justification-unused") == []


def test_a_block_cannot_be_justified(library: Path) -> None:
    reason = REASON.replace("law-undated", "law-unmarked").replace("'id: s'", "Section 5 applies.")
    (library / "justifications.yaml").write_text(reason, encoding="utf-8")
    (found,) = find_rule(library, "law-unmarked")
    assert found.counts_as is Severity.BLOCK


def test_a_reason_that_nothing_needs_any_more_is_found_on_its_line(library: Path) -> None:
    (library / "justifications.yaml").write_text(REASON + REASON.replace("id: s", "id: gone"), encoding="utf-8")
    (unused,) = find_rule(library, "justification-unused")
    assert (line_of(unused), unused.counts_as) == ("- rule: law-undated", Severity.BLOCK)


@pytest.mark.parametrize("text", ["- rule: law-undated\n", "{", "- rule: [\n", "words\n"])
def test_reasons_that_cannot_be_read_are_a_finding_not_an_error(library: Path, text: str) -> None:
    (library / "justifications.yaml").write_text(text, encoding="utf-8")
    assert len(find_rule(library, "justifications-unreadable")) == 1


def test_the_same_reason_twice_is_a_finding(library: Path) -> None:
    (library / "justifications.yaml").write_text(REASON * 2, encoding="utf-8")
    assert len(find_rule(library, "justification-twice")) == 1
