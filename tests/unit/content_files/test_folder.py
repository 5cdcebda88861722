"""What only shows when all files are read together."""

import shutil
from pathlib import Path

import pytest

from guidance_app.content_files.folder import read_folder
from guidance_app.domain.findings import Severity
from tests.unit.content_files.samples import RISK, SERVICE, change

SECOND = change(change(RISK, "HBA-002", "HBA-003"), "title: The one chance rule", "title: Warning signs")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path, "risk/one-chance-rule.md", RISK)
    put(tmp_path, "risk/warning-signs.md", SECOND)
    put(tmp_path, "README.md", "About this folder")
    return tmp_path


def put(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def found_in(folder: Path) -> list[tuple[str, str, int]]:
    return [
        (str(Path(found.file).relative_to(folder)), found.rule, found.line) for found in read_folder(folder).findings
    ]


def test_a_right_folder_gives_its_editions_by_path_and_no_finding(folder: Path) -> None:
    put(folder, "service/karma-nirvana.md", SERVICE)
    read = read_folder(folder)
    assert read.findings == ()
    assert [edition.slug for edition in read.editions] == ["one-chance-rule", "warning-signs", "karma-nirvana"]


def test_a_file_that_is_refused_is_left_out_and_the_others_stay(folder: Path) -> None:
    put(folder, "risk/warning-signs.md", change(SECOND, "edition: 1", "edition: one"))
    assert [edition.slug for edition in read_folder(folder).editions] == ["one-chance-rule"]
    assert found_in(folder) == [("risk/warning-signs.md", "field-type", 6)]


def test_a_text_that_is_not_canonical_blocks_at_its_first_differing_line(folder: Path) -> None:
    put(folder, "risk/warning-signs.md", change(SECOND, "title: Warning signs", "title: 'Warning signs'"))
    assert found_in(folder) == [("risk/warning-signs.md", "not-canonical", 3)]


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("doc:warning-signs", []),
        ("doc:warning-signs#do-now", []),
        ("doc:no-such-file", [("risk/one-chance-rule.md", "link-target", 38)]),
        ("doc:warning-signs#nowhere", [("risk/one-chance-rule.md", "link-anchor", 38)]),
    ],
)
def test_a_link_must_lead_to_a_section_of_a_file(folder: Path, link: str, expected: list[object]) -> None:
    put(folder, "risk/one-chance-rule.md", change(RISK, "Stay with", f"Stay [here]({link}) with"))
    assert found_in(folder) == expected


def test_a_link_to_a_file_that_is_refused_for_another_reason_is_no_second_finding(folder: Path) -> None:
    put(folder, "risk/one-chance-rule.md", change(RISK, "Stay with", "Stay [here](doc:warning-signs#do-now) with"))
    put(folder, "risk/warning-signs.md", change(SECOND, "kind: risk", "kind: rsik"))
    assert found_in(folder) == [("risk/warning-signs.md", "field-value", 4)]


def test_two_documents_with_one_reference_are_refused_at_the_second(folder: Path) -> None:
    put(folder, "risk/warning-signs.md", change(SECOND, "HBA-003", "HBA-002"))
    assert found_in(folder) == [("risk/warning-signs.md", "reference-twice", 2)]


def test_two_folders_with_one_slug_are_refused(folder: Path) -> None:
    put(folder, "service/warning-signs.md", SERVICE)
    assert found_in(folder)[-1] == ("service/warning-signs.md", "slug-twice", 1)


def test_editions_are_numbered_from_one_without_a_gap(folder: Path) -> None:
    third = change(RISK, "edition: 1", "edition: 3")
    put(folder, "risk/one-chance-rule.md", third)
    put(folder, "risk/one-chance-rule.v1.md", RISK)
    assert found_in(folder) == [("risk/one-chance-rule.md", "edition-gap", 6)]
    put(folder, "risk/one-chance-rule.v2.md", change(RISK, "edition: 1", "edition: 2"))
    assert found_in(folder) == []
    put(folder, "risk/one-chance-rule.v3.md", third)
    assert found_in(folder) == [("risk/one-chance-rule.md", "edition-order", 6)]


def test_an_older_edition_needs_a_newest_one_beside_it(folder: Path) -> None:
    (folder / "risk/warning-signs.md").rename(folder / "risk/warning-signs.v1.md")
    assert found_in(folder) == [("risk/warning-signs.v1.md", "edition-newest", 1)]


def test_all_editions_of_a_document_have_one_reference(folder: Path) -> None:
    put(folder, "risk/one-chance-rule.md", change(RISK, "edition: 1", "edition: 2"))
    put(folder, "risk/one-chance-rule.v1.md", change(RISK, "HBA-002", "HBA-009"))
    assert found_in(folder) == [("risk/one-chance-rule.v1.md", "reference-changed", 2)]


def test_an_alias_that_is_the_name_of_another_document_is_a_hint(folder: Path) -> None:
    put(folder, "risk/one-chance-rule.md", change(RISK, "provenance:", "aliases:\n- warning Signs\nprovenance:"))
    (found,) = read_folder(folder).findings
    assert (found.rule, found.line, found.severity) == ("alias-clash", 16, Severity.HINT)


@pytest.mark.parametrize("name", ["risks/misplaced.md", "misplaced.md"])
def test_a_file_that_nobody_would_read_is_refused(folder: Path, name: str) -> None:
    put(folder, name, RISK)
    assert found_in(folder) == [(name, "file-place", 1)]


def test_a_missing_folder_is_a_finding(tmp_path: Path) -> None:
    assert [found.rule for found in read_folder(tmp_path / "none").findings] == ["folder-missing"]


def test_the_order_of_editions_and_findings_does_not_depend_on_the_file_system(folder: Path, tmp_path: Path) -> None:
    first = read_folder(folder)
    copy = tmp_path / "copy"
    for path in sorted(folder.glob("*/*.md"), reverse=True):
        (copy / path.parent.name).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy / path.parent.name)
    assert [edition.slug for edition in read_folder(copy).editions] == [edition.slug for edition in first.editions]
