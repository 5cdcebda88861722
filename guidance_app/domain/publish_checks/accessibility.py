"""Checks the structure that screen readers and tired eyes rely on: headings, links, tables, lists, working links.

It reads the Markdown as typed; the renderer decides what the page becomes.
"""

from collections.abc import Iterator
from itertools import groupby

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.known_library import KnownLibrary
from guidance_app.domain.publish_checks.markdown_lines import Line, find_links, split_lines, strip_markup
from guidance_app.domain.publish_checks.rules import find

_SECTION_LEVEL = 2
_SAYS_NOTHING = frozenset(
    {"", "here", "click here", "this", "this page", "this link", "link", "more", "read more", "see more", "page"}
)
_BARE_ADDRESS = ("http://", "https://", "www.", "doc:")


def check_accessibility(content: DocumentContent, library: KnownLibrary) -> tuple[Finding, ...]:
    """Return what is wrong with headings, links, tables and lists of each section."""
    return tuple(finding for section in content.sections for finding in _check_section(section, library))


def _check_section(section: Section, library: KnownLibrary) -> Iterator[Finding]:
    lines = tuple(split_lines(section.body))
    yield from _check_headings(section.anchor, lines)
    yield from _check_links(section.anchor, lines, library)
    for block in _split_blocks(lines):
        if block[0].cells:
            yield from _check_table(section.anchor, block)
        elif block[0].is_item:
            yield from _check_list(section.anchor, block)


def _check_headings(anchor: str, lines: tuple[Line, ...]) -> Iterator[Finding]:
    level = _SECTION_LEVEL
    for line in lines:
        if not line.heading_level:
            continue
        if not _SECTION_LEVEL < line.heading_level <= level + 1:
            message = (
                f"This heading is at level {line.heading_level} and the one before at {level}: go down one at a time."
            )
            yield find("heading-order", message, anchor, strip_markup(line.raw))
        level = max(line.heading_level, _SECTION_LEVEL)


def _check_links(anchor: str, lines: tuple[Line, ...], library: KnownLibrary) -> Iterator[Finding]:
    for link in (link for line in lines for link in find_links(line.raw)):
        words = strip_markup(link.text)
        if words.casefold().strip(" .") in _SAYS_NOTHING or words.startswith(_BARE_ADDRESS):
            message = "Read alone, the words of this link do not say where it goes: name the page or the service."
            yield find("link-text", message, anchor, words)
        if link.address.startswith("doc:"):
            yield from _check_target(anchor, link.address.removeprefix("doc:"), library)


def _check_target(anchor: str, target: str, library: KnownLibrary) -> Iterator[Finding]:
    slug, _, wanted = target.partition("#")
    if slug not in library.anchors:
        message = f"no document has the slug `{slug}`: correct it, or write that document"
        yield find("link-target", message, anchor, slug)
    elif wanted and wanted not in library.anchors[slug]:
        message = f"`{slug}` has no section `#{wanted}` in its newest edition: correct the anchor"
        yield find("link-anchor", message, anchor, slug)


def _split_blocks(lines: tuple[Line, ...]) -> Iterator[tuple[Line, ...]]:
    """Yield runs of lines of one shape that touch each other: a table, a list."""
    numbered = enumerate(lines)
    for _, run in groupby(numbered, lambda pair: (pair[1].number - pair[0], bool(pair[1].cells), pair[1].is_item)):
        yield tuple(line for _, line in run)


def _check_table(anchor: str, rows: tuple[Line, ...]) -> Iterator[Finding]:
    first = rows[0]
    if len(rows) < 2 or not rows[1].is_ruler or not all(first.columns):
        message = "A screen reader reads each cell with its column name: begin with a row of names and a row of ---."
        yield find("table-header", message, anchor, strip_markup(first.cells[0]) if first.cells else "")
    for row in rows[1:]:
        if len(row.cells) != len(first.cells):
            message = (
                f"This row has {len(row.cells)} cells and the table {len(first.cells)} columns: make them the same."
            )
            yield find("table-width", message, anchor, strip_markup(row.cells[0]))


def _check_list(anchor: str, items: tuple[Line, ...]) -> Iterator[Finding]:
    top = [item for item in items if not item.raw[0].isspace()]
    signs = {"1" if item.raw[0].isdigit() else item.raw[0] for item in top}
    if len(signs) > 1 or len(items) == 1:
        asked = "one kind of sign" if len(signs) > 1 else "at least two items, or no list sign"
        yield find(
            "list-shape", f"A list is announced with its length: use {asked}.", anchor, strip_markup(items[0].raw)
        )
