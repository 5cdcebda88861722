"""Counts the lines of one section: items, table rows, lines with a mark. It judges nothing."""

from collections.abc import Iterator

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.publish_checks.markdown_lines import Line, find_marks, split_lines


def list_lines(content: DocumentContent, anchor: str) -> Iterator[Line]:
    """Yield the lines of the section at this anchor, headings too."""
    for section in content.sections:
        if section.anchor == anchor:
            yield from split_lines(section.body)


def list_rows(content: DocumentContent, anchor: str) -> Iterator[Line]:
    """Yield the rows of its tables, without the names of columns and the rulers."""
    yield from (line for line in list_lines(content, anchor) if line.cells and _says_something(line))


def count_items(content: DocumentContent, anchor: str) -> int:
    """Return how many list items and table rows it has."""
    items = sum(line.is_item for line in list_lines(content, anchor))
    return items + sum(1 for _ in list_rows(content, anchor))


def count_lines(content: DocumentContent, anchor: str) -> tuple[int, int]:
    """Return how many lines say something, and how many of those carry a mark."""
    lines = [line for line in list_lines(content, anchor) if not line.heading_level and _says_something(line)]
    return len(lines), sum(bool(find_marks(line.raw)) for line in lines)


def _says_something(line: Line) -> bool:
    return not line.is_ruler and not line.is_column_row
