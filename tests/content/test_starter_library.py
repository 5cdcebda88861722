"""The starter library itself: every file can be imported, and an export gives its bytes back."""

from pathlib import Path

import pytest

from guidance_app.content_files.folder import read_folder
from guidance_app.content_files.reader import read_edition
from guidance_app.content_files.writer import write_edition
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import Kind

CONTENT = Path(__file__).parents[2] / "content"
FILES = sorted(CONTENT.glob("*/*.md"))


def test_the_library_holds_at_least_two_documents_of_each_kind() -> None:
    newest = [edition.content.kind for edition in read_folder(CONTENT).editions if edition.is_newest]
    assert [kind.value for kind in Kind if newest.count(kind) < 2] == []


def test_no_file_of_the_library_has_a_blocking_finding() -> None:
    findings = read_folder(CONTENT).findings
    assert [str(found) for found in findings if found.severity is Severity.BLOCK] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_the_library_is_written_back_byte_for_byte(path: Path) -> None:
    assert write_edition(read_edition(path)).encode() == path.read_bytes()
