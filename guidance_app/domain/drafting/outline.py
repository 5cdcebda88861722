"""The list of a draft's sections as text: which there are, in which order, under which headings."""

import re
import unicodedata
from dataclasses import replace

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.drafting.list_text import read_lines, spell_lines
from guidance_app.domain.errors import InputRefused
from guidance_app.domain.kinds import RULES

_BETWEEN = " = "
_LONGEST_HEADING = 120
_LONGEST_ANCHOR = 80
_APOSTROPHES = re.compile("['\u2018\u2019\u02bc]")
_ANCHOR = re.compile(r"(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*")
_BETWEEN_WORDS = re.compile(r"[^a-z0-9]+")
# The parts around the sections have these names in addresses.
TAKEN_ANCHORS = frozenset({"about", "in-two-minutes", "finding", "sources", "outline", "service", "term"})


def read_outline(content: DocumentContent) -> str:
    """Return one line a section: its lasting anchor and its heading."""
    return spell_lines(f"{section.anchor}{_BETWEEN}{section.heading}" for section in content.sections)


def put_outline(content: DocumentContent, text: str) -> DocumentContent:
    """Return the content with the sections that the lines name, in their order; a line without an anchor is a new one.

    Raises InputRefused for a required section that is missing, and for two of one anchor.
    """
    old = {section.anchor: section for section in content.sections}
    sections: list[Section] = []
    for line in read_lines(text):
        anchor, found, heading = line.partition(_BETWEEN)
        # A heading may hold an equals sign itself; what stands before it is an anchor only when it could be one.
        if not found or not _ANCHOR.fullmatch(anchor):
            anchor, heading = make_anchor(line), line
        _refuse_bad_heading(heading)
        if anchor in TAKEN_ANCHORS or not anchor or anchor in {each.anchor for each in sections}:
            raise InputRefused("outline", f"“{heading}” needs another heading: its address is taken.")
        sections.append(replace(old.get(anchor) or Section(anchor, heading, ""), heading=heading))
    _refuse_missing(content, sections)
    return replace(content, sections=tuple(sections))


def make_anchor(heading: str) -> str:
    """Return a heading as an address: small letters and digits with single hyphens; accents are dropped."""
    folded = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", heading)).casefold()
    plain = folded.encode("ascii", "ignore").decode()
    return _BETWEEN_WORDS.sub("-", plain).strip("-")[:_LONGEST_ANCHOR].rstrip("-")


def _refuse_bad_heading(heading: str) -> None:
    if not heading or len(heading) > _LONGEST_HEADING or "{#" in heading or heading.startswith("#"):
        raise InputRefused("outline", f"“{heading[:40]}”: a heading is plain words, at most {_LONGEST_HEADING} signs.")


def _refuse_missing(content: DocumentContent, sections: list[Section]) -> None:
    present = {section.anchor for section in sections}
    missing = [each for each in RULES[content.kind].required_sections if each.anchor not in present]
    if missing:
        lines = ", ".join(f"“{each.anchor}{_BETWEEN}{each.heading}”" for each in missing)
        raise InputRefused("outline", f"A document of this kind needs these sections: put back {lines}.")
