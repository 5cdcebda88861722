"""Walks the lines of an edition's sections with the evidence marks that stand behind each; it judges nothing."""

from collections.abc import Iterator
from typing import NamedTuple

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.publish_checks.markdown_lines import Mark, find_marks, split_lines, strip_markup


class MarkedLine(NamedTuple):
    """The anchor of a section, the visible words of one of its lines, and the marks that hold for the line."""

    anchor: str
    words: str
    marks: tuple[Mark, ...]


def walk_marked_lines(content: DocumentContent) -> Iterator[MarkedLine]:
    """Yield each line of each section. A table's rows share the marks of the line above the table."""
    for section in content.sections:
        above: tuple[Mark, ...] = ()
        for line in split_lines(section.body):
            marks = find_marks(line.raw)
            if not line.cells:
                above = () if line.heading_level else marks
            yield MarkedLine(section.anchor, strip_markup(line.raw), marks or (above if line.cells else ()))
