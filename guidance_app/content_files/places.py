"""Finds the line of a content file that a publish finding is about. It judges nothing and opens no file."""

import re

from guidance_app.content_files.findings import FileFinding
from guidance_app.content_files.sections import WrittenSection, split_sections
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.markdown_lines import strip_markup

_RULER = "---"
_KEY = re.compile(r"([a-z_]+):")


def place_finding(finding: Finding, text: str, file: str) -> FileFinding:
    """Return the finding with its line in the file's text: that of its words, or of the heading above them."""
    lines = text.split("\n")
    first, end = _find_span(lines, finding.section)
    line = next((at for at in range(first, end) if _holds(lines[at], finding.words)), first)
    field = f"section {finding.section}" if finding.section else _name_key(lines[: line + 1])
    return FileFinding(file, line + 1, field, finding)


def _find_span(lines: list[str], anchor: str) -> tuple[int, int]:
    """Return the first line and the end of a section, counted from 0; the front matter when it has no anchor."""
    ruler = next((at for at, line in enumerate(lines[1:], start=1) if line.rstrip() == _RULER), 0)
    if not anchor:
        return 0, ruler
    starts = [(each.section.anchor, each.line - 1) for each in _split(lines, ruler)]
    place = next((at for at, (name, _) in enumerate(starts) if name == anchor), None)
    if place is None:
        return ruler, len(lines)
    return starts[place][1], starts[place + 1][1] if place + 1 < len(starts) else len(lines)


def _split(lines: list[str], ruler: int) -> tuple[WrittenSection, ...]:
    return split_sections("\n".join(lines[ruler + 1 :]), ruler + 2).sections


def _holds(line: str, words: str) -> bool:
    if not words:
        return False
    # YAML doubles the quotes inside a quoted line; a lint may give its words in lower case.
    wanted = words.casefold()
    return any(wanted in form.casefold() for form in (strip_markup(line), line, line.replace("''", "'")))


def _name_key(lines: list[str]) -> str:
    return next((found[1] for line in reversed(lines) if (found := _KEY.match(line))), "document")
