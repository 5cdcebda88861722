"""Reads one content file whole: everything that is wrong with it at once, or the edition it spells."""

from dataclasses import dataclass
from pathlib import Path

from guidance_app.content_files.build import build_edition
from guidance_app.content_files.checks import BodyNames, FoundLink, check_bodies
from guidance_app.content_files.edition_file import EditionFile
from guidance_app.content_files.file_name import FileName, take_name_apart
from guidance_app.content_files.findings import ContentFileRefused, FileFinding, FileReport, blocking
from guidance_app.content_files.front_matter import FrontMatter
from guidance_app.content_files.front_matter_checks import check_front_matter, check_sources_used
from guidance_app.content_files.outline import Outline
from guidance_app.content_files.raw_text import clean_text, decode_file
from guidance_app.content_files.schema_findings import read_front_matter
from guidance_app.content_files.section_checks import check_required_sections, check_sections
from guidance_app.content_files.sections import WrittenBody, split_sections
from guidance_app.content_files.yaml_lines import YamlTree, read_yaml

_RULER = "---"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file gave. `edition` is None when a finding blocks; the rest is there as far as it could be read."""

    name: FileName
    findings: tuple[FileFinding, ...]
    text: str = ""
    outline: Outline | None = None
    anchors: frozenset[str] = frozenset()
    links: tuple[FoundLink, ...] = ()
    edition: EditionFile | None = None


def read_edition(path: Path) -> EditionFile:
    """Return the edition in a file. Raises ContentFileRefused with every finding when any of them blocks."""
    return _edition_of(read_file(path))


def parse_edition(text: str, name: str) -> EditionFile:
    """Return the edition in a text; `name` is its path, such as `risk/one-chance-rule.md`. Raises as `read_edition`."""
    return _edition_of(read_text(text, name))


def read_file(path: Path) -> Reading:
    """Return everything a file gives, findings instead of errors."""
    report = FileReport(str(path))
    text = decode_file(path.read_bytes(), report)
    if text is None:
        return Reading(take_name_apart(str(path)), report.findings)
    return read_text(text, str(path))


def read_text(text: str, name: str) -> Reading:
    """Return everything a text gives, findings instead of errors."""
    report = FileReport(name)
    parts = _split_front_matter(clean_text(text, report), report)
    if parts is None:
        return Reading(take_name_apart(name), report.findings, text)
    front_text, body_text, body_line = parts
    tree = read_yaml(front_text, report)
    return _read_parts(take_name_apart(name), text, tree, split_sections(body_text, body_line), report)


def _edition_of(reading: Reading) -> EditionFile:
    if reading.edition is None:
        raise ContentFileRefused(reading.findings)
    return reading.edition


def _split_front_matter(text: str, report: FileReport) -> tuple[str, str, int] | None:
    """Return front matter, body and the body's first line, or None after saying which ruler is missing."""
    lines = text.split("\n")
    if lines[0].rstrip() != _RULER:
        message = "the front matter is missing: begin the file with a line `---`, the keys, and a line `---`"
        report.add("front-matter-missing", 1, "front matter", message)
        return None
    end = next((index for index, line in enumerate(lines[1:], start=1) if line.rstrip() == _RULER), None)
    if end is None:
        report.add("front-matter-open", 1, "front matter", "the front matter has no end: close it with a line `---`")
        return None
    return "\n".join(lines[1:end]) + "\n", "\n".join(lines[end + 1 :]), end + 2


def _read_parts(name: FileName, text: str, tree: YamlTree | None, body: WrittenBody, report: FileReport) -> Reading:
    outline = None if tree is None else Outline(tree)
    check_sections(body, report)
    names = check_bodies(body, None if outline is None else outline.source_ids, report)
    if outline is not None:
        _check_outline(name, outline, body, names, report)
    front = None if tree is None else read_front_matter(tree, report)
    return Reading(
        name=name,
        findings=report.findings,
        text=text,
        outline=outline,
        anchors=frozenset(written.section.anchor for written in body.sections),
        links=names.links,
        edition=_build_unless_blocked(name, front, body, report),
    )


def _check_outline(name: FileName, outline: Outline, body: WrittenBody, names: BodyNames, report: FileReport) -> None:
    check_front_matter(name, outline, report)
    check_sources_used(outline, names.source_ids, report)
    if outline.kind is not None:
        check_required_sections(body, outline.kind, report)


def _build_unless_blocked(
    name: FileName, front: FrontMatter | None, body: WrittenBody, report: FileReport
) -> EditionFile | None:
    if front is None or blocking(report.findings):
        return None
    return build_edition(name, front, tuple(written.section for written in body.sections))
