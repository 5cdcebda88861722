"""Lists the words that a reader sees in an edition, with the place of each. All publish checks walk these; it judges
nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.publish_checks.markdown_lines import Line, split_lines, strip_markup

TWO_MINUTES_LISTS = ("do_now", "do_not", "ask", "ring")
TO_AVOID = "to-avoid"
_COLUMNS_TO_AVOID = ("instead of", "do not say", "avoid", "not this")


@dataclass(frozen=True, slots=True)
class Text:
    """One line of visible words and where it stands.

    `section_anchor` is empty outside sections. `where` is `title`, `summary`, `do_now`, `do_not`, `ask`, `ring`,
    `check_before_use`, `basis`, `not_yet_heard`, or inside a section `heading`, `line`, `item`, `cell` or `to-avoid`
    (a cell under "Instead of": words quoted as a bad example). `line` counts from 1 in the list, or in the section's
    body; the section's own heading has 0.
    A table cell is a Text of its own, so that neighbours never read as one sentence.
    """

    section_anchor: str
    where: str
    line: int
    words: str


@lru_cache(maxsize=8)
def visible_texts(content: DocumentContent) -> tuple[Text, ...]:
    """Return every line a reader sees, from the top of the page to its end; marks, addresses and list signs are gone.

    Kept for the contents looked at last: each check asks for the same one.
    """
    return tuple(text for text in _walk(content) if text.words)


def _walk(content: DocumentContent) -> Iterator[Text]:
    yield Text("", "title", 1, content.title)
    yield Text("", "summary", 1, content.summary)
    for name in TWO_MINUTES_LISTS:
        yield from _walk_list(name, getattr(content.two_minutes, name))
    yield from _walk_list("check_before_use", content.check_before_use)
    yield Text("", "basis", 1, content.provenance.basis)
    yield from _walk_list("not_yet_heard", content.provenance.not_yet_heard)
    for section in content.sections:
        yield from _walk_section(section)


def _walk_list(where: str, lines: tuple[str, ...]) -> Iterator[Text]:
    for number, line in enumerate(lines, start=1):
        yield Text("", where, number, line)


def _walk_section(section: Section) -> Iterator[Text]:
    yield Text(section.anchor, "heading", 0, section.heading)
    for line in split_lines(section.body):
        if line.cells:
            yield from _walk_cells(section.anchor, line)
        else:
            yield Text(section.anchor, _name_shape(line), line.number, strip_markup(line.raw))


def _walk_cells(anchor: str, line: Line) -> Iterator[Text]:
    if line.is_ruler:
        return
    for place, cell in enumerate(line.cells):
        column = line.columns[place].casefold() if place < len(line.columns) else ""
        where = TO_AVOID if not line.is_column_row and column.startswith(_COLUMNS_TO_AVOID) else "cell"
        yield Text(anchor, where, line.number, strip_markup(cell))


def _name_shape(line: Line) -> str:
    if line.heading_level:
        return "heading"
    return "item" if line.is_item else "line"
