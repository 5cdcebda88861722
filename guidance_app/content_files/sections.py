"""Splits the Markdown under the front matter into its `## ` sections, with their lines, and joins them again.

There are no code blocks in guidance: every line that begins with `## ` is a heading, and `section_checks` refuses
fences, so that nobody can read one line in two ways.
"""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from guidance_app.domain.content import Section

_HEADING_LINE = re.compile(r"##(?!#).*")
_HEADING = re.compile(r"## (?P<heading>.*?)(?: *\{#(?P<anchor>[^{}]*)\})? *")
_DROPPED = re.compile("['\u2018\u2019\u02bc]")
_BETWEEN_WORDS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class WrittenSection:
    """A section with the line (from 1, in the file) of its heading and of the first line of its body."""

    section: Section
    line: int
    body_line: int
    well_formed: bool


@dataclass(frozen=True, slots=True)
class WrittenBody:
    """What stands under the front matter. `stray_line` is the first line of text before any section, or None."""

    sections: tuple[WrittenSection, ...]
    stray_line: int | None
    last_line: int


def anchor_from_heading(heading: str) -> str:
    """Return the anchor a heading makes: small ASCII letters and digits with hyphens; empty when it has none."""
    folded = unicodedata.normalize("NFKD", _DROPPED.sub("", heading))
    ascii_only = folded.encode("ascii", "ignore").decode().lower()
    return _BETWEEN_WORDS.sub("-", ascii_only).strip("-")


def trim_body(body: str) -> str:
    """Return a body without blank lines around it; spaces that indent its first line stay."""
    lines = body.split("\n")
    while lines and not lines[0].strip():
        del lines[0]
    return "\n".join(lines).rstrip()


def fits_under_heading(body: str) -> bool:
    """Return whether a body, once written under a heading, is read back as it is."""
    return body == trim_body(body) and not any(_HEADING_LINE.fullmatch(line) for line in body.split("\n"))


def split_sections(text: str, first_line: int) -> WrittenBody:
    """Take the text under the front matter apart; `first_line` is the file's line on which it begins."""
    lines = text.split("\n")
    starts = [index for index, line in enumerate(lines) if _HEADING_LINE.fullmatch(line)]
    before = lines[: starts[0]] if starts else lines
    stray = next((first_line + index for index, line in enumerate(before) if line.strip()), None)
    sections = tuple(
        _take_section(lines[start:end], first_line + start) for start, end in pairwise([*starts, len(lines)])
    )
    return WrittenBody(sections, stray, first_line + text.rstrip().count("\n"))


def join_sections(sections: tuple[Section, ...]) -> str:
    """Return the canonical Markdown: a blank line above and below each heading, one line feed at the end."""
    return "".join(f"\n{_spell_heading(section)}\n\n{section.body}\n" for section in sections)


def _take_section(lines: list[str], line: int) -> WrittenSection:
    heading_line, body_lines = lines[0], lines[1:]
    matched = _HEADING.fullmatch(heading_line)
    heading = (matched["heading"] if matched else heading_line.lstrip("#")).strip()
    anchor = matched["anchor"] if matched else None
    blank = next((index for index, text in enumerate(body_lines) if text.strip()), 0)
    section = Section(
        anchor=anchor_from_heading(heading) if anchor is None else anchor.strip(),
        heading=heading,
        body=trim_body("\n".join(body_lines)),
    )
    return WrittenSection(section, line, line + 1 + blank, matched is not None)


def _spell_heading(section: Section) -> str:
    if section.anchor == anchor_from_heading(section.heading):
        return f"## {section.heading}"
    return f"## {section.heading} {{#{section.anchor}}}"
