"""Checks the sections of one file against each other and against what its kind requires. Reads no marks or links."""

import re
from collections.abc import Iterator

from guidance_app.content_files.file_name import KEBAB_CASE
from guidance_app.content_files.findings import FileReport
from guidance_app.content_files.sections import WrittenBody, WrittenSection
from guidance_app.domain.kinds import RULES, Kind, RequiredSection

_FENCE = re.compile(r" {0,3}(```|~~~)")
_IMAGE = re.compile(r"!\[")
_HTML = re.compile(r"<(?:[a-zA-Z/!?](?!ttps://))")
_REFUSED_IN_LINES = (
    (_FENCE, "body-fence", "guidance holds no code blocks: write plain sentences or a list"),
    (_IMAGE, "body-image", "guidance holds no images: say it in words"),
    (_HTML, "body-html", "raw HTML is refused: use Markdown, or write \\< where the sign itself is meant"),
)


def check_sections(body: WrittenBody, report: FileReport) -> None:
    """Report what is wrong with the sections of any kind of Document."""
    if body.stray_line is not None:
        message = "text stands before the first section: move it under a `## ` heading"
        report.add("section-stray-text", body.stray_line, "body", message)
    first_lines: dict[str, int] = {}
    for written in body.sections:
        _check_heading(written, report)
        _check_duplicate(written, first_lines, report)
        _check_lines(written, report)


def check_required_sections(body: WrittenBody, kind: Kind, report: FileReport) -> None:
    """Report required sections that are missing, out of order or under another heading."""
    required = RULES[kind].required_sections
    placed = {written.section.anchor: written for written in reversed(body.sections)}
    for index, wanted in enumerate(required):
        written = placed.get(wanted.anchor)
        if written is None:
            _report_missing(wanted, required[index + 1 :], body, report)
        elif written.section.heading != wanted.heading:
            message = f"the heading of this section must be `## {wanted.heading}`"
            _add("section-heading", written, message, report)
    for earlier, written in _out_of_order([placed[each.anchor] for each in required if each.anchor in placed]):
        _add("section-order", written, f"this section must stand after `## {earlier.section.heading}`", report)


def _check_heading(written: WrittenSection, report: FileReport) -> None:
    section = written.section
    if not written.well_formed or not section.heading or "{#" in section.heading:
        _add("section-heading-form", written, "write the heading as `## Heading` or `## Heading {#anchor}`", report)
    elif KEBAB_CASE.fullmatch(section.anchor) is None:
        message = "the anchor must be small letters, digits and single hyphens: write `{#anchor}` behind the heading"
        _add("section-anchor", written, message, report)
    if not section.body:
        _add("section-empty", written, "the section is empty: write it, or take the heading out", report)


def _check_duplicate(written: WrittenSection, first_lines: dict[str, int], report: FileReport) -> None:
    first = first_lines.setdefault(written.section.anchor, written.line)
    if first != written.line:
        message = f"line {first} has the same anchor: write another heading, or `{{#anchor}}` behind this one"
        _add("section-duplicate", written, message, report)


def _check_lines(written: WrittenSection, report: FileReport) -> None:
    section = written.section
    for number, line in enumerate(section.body.split("\n"), start=written.body_line):
        for pattern, rule, message in _REFUSED_IN_LINES:
            if found := pattern.search(line) if pattern is not _FENCE else pattern.match(line):
                report.add(rule, number, _name(written), message, words=found.group(), section=section.anchor)


def _report_missing(
    wanted: RequiredSection, following: tuple[RequiredSection, ...], body: WrittenBody, report: FileReport
) -> None:
    """Name the line before which the section belongs, or the line of one that only lacks its anchor."""
    same_heading = [each for each in body.sections if each.section.heading == wanted.heading]
    if same_heading:
        _add("section-anchor", same_heading[0], f"write `{{#{wanted.anchor}}}` behind this heading", report)
        return
    anchors = {each.anchor for each in following}
    line = next((each.line for each in body.sections if each.section.anchor in anchors), body.last_line)
    spelt = f"## {wanted.heading}"
    message = f"the required section `{spelt}` ({{#{wanted.anchor}}}) is missing: write it here"
    report.add("section-missing", line, f"section {wanted.anchor}", message, section=wanted.anchor)


def _out_of_order(placed: list[WrittenSection]) -> Iterator[tuple[WrittenSection, WrittenSection]]:
    """Yield each section that stands above one it must follow, with that one."""
    lowest = None
    for written in placed:
        if lowest is not None and written.line < lowest.line:
            yield lowest, written
        else:
            lowest = written


def _name(written: WrittenSection) -> str:
    return f"section {written.section.anchor or written.section.heading}"


def _add(rule: str, written: WrittenSection, message: str, report: FileReport) -> None:
    words, anchor = written.section.heading, written.section.anchor
    report.add(rule, written.line, _name(written), message, words=words, section=anchor)
