"""Reads a whole folder of content files and what is wrong in and between them. Raises nothing about their content."""

from pathlib import Path

from guidance_app.content_files.edition_file import ContentFolder
from guidance_app.content_files.findings import FileFinding, FileReport
from guidance_app.content_files.folder_checks import check_between_files
from guidance_app.content_files.reader import Reading, read_file
from guidance_app.content_files.writer import compare_with_canonical
from guidance_app.domain.kinds import Kind

_KIND_FOLDERS = frozenset(kind.value for kind in Kind)


def read_folder(folder: Path) -> ContentFolder:
    """Return every edition under `<kind>/`, by path, with all findings. A README.md at the top is not content."""
    if not folder.is_dir():
        return ContentFolder((), _say_once(folder, "folder-missing", "there is no such folder: name another one"))
    files = _list_files(folder)
    readings = tuple(read_file(path) for path in files if _is_in_place(path, folder))
    findings = [finding for path in files for finding in _check_place(path, folder)]
    for reading in readings:
        findings += [*reading.findings, *_check_form(reading)]
    findings += check_between_files(readings)
    editions = tuple(reading.edition for reading in readings if reading.edition is not None)
    return ContentFolder(editions, tuple(sorted(findings, key=lambda found: (found.file, found.line))))


def _list_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.md") if not path.name.startswith(".") and path.is_file())


def _is_in_place(path: Path, folder: Path) -> bool:
    inside = path.relative_to(folder).parts
    return len(inside) == 2 and inside[0] in _KIND_FOLDERS


def _check_place(path: Path, folder: Path) -> tuple[FileFinding, ...]:
    if _is_in_place(path, folder) or path == folder / "README.md":
        return ()
    kinds = ", ".join(sorted(_KIND_FOLDERS))
    return _say_once(path, "file-place", f"nobody reads this file here: move it into one of {kinds}")


def _check_form(reading: Reading) -> tuple[FileFinding, ...]:
    return () if reading.edition is None else compare_with_canonical(reading.text, reading.edition)


def _say_once(path: Path, rule: str, message: str) -> tuple[FileFinding, ...]:
    report = FileReport(str(path))
    report.add(rule, 1, "file name", message, words=path.name)
    return report.findings
