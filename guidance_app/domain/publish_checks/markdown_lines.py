"""Takes the lines of a section body apart for the publish checks: headings, items, table cells, marks and links.

It reads the light Markdown that editors type; it renders nothing and judges nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidance_app.domain.evidence import EvidenceKind
from guidance_app.domain.local_facts import SLOTS

_MARK = re.compile(r"(?<!\\)\{\s*(?P<kind>[a-z]+)\s*(?::\s*(?P<source_id>[^{}\s]+)\s*)?\}")
_LOCAL = re.compile(r"(?<!\\)\{local:\s?(?P<slot>[a-z-]+)\}")
_LINK = re.compile(r"\[(?P<text>(?:\\.|[^\[\]\\])*)\]\((?P<address>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)")
_STRUCTURE = re.compile(r"^\s*(?:(?P<hashes>#{1,6})\s+|(?P<bullet>[-*+]|\d+[.)])\s+|(?P<quote>>)\s?)")
_EMPHASIS = re.compile(r"(?<!\\)(\*\*|__|`|(?<!\w)[*_]|[*_](?!\w))")
_ESCAPED = re.compile(r"\\(?=[^\w\s])")
_CELL_EDGE = re.compile(r"(?<!\\)\|")
_RULER_CELL = re.compile(r":?-+:?")
_KINDS = frozenset(kind.value for kind in EvidenceKind)


@dataclass(frozen=True, slots=True)
class Mark:
    """One evidence mark; `source_id` is empty where its kind names none."""

    kind: EvidenceKind
    source_id: str


@dataclass(frozen=True, slots=True)
class Link:
    """One link as typed: its words and its address."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a body that is not blank. `number` counts from 1.

    `heading_level` is 0 for what is no heading, `cells` is empty for what is no table row, and `columns` are the
    visible words of the table's first row.
    """

    number: int
    raw: str
    heading_level: int = 0
    is_item: bool = False
    is_ruler: bool = False
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()

    @property
    def is_column_row(self) -> bool:
        """Return whether this is the first row of its table."""
        return bool(self.cells) and not self.is_ruler and tuple(map(strip_markup, self.cells)) == self.columns


def split_lines(body: str) -> Iterator[Line]:
    """Yield the lines of a body that are not blank, each knowing the table it stands in."""
    columns: tuple[str, ...] = ()
    for number, raw in enumerate(body.split("\n"), start=1):
        if not raw.strip():
            columns = ()
        elif raw.lstrip().startswith("|"):
            cells = split_cells(raw)
            columns = columns or tuple(strip_markup(cell) for cell in cells)
            yield Line(number, raw, is_ruler=_is_ruler(cells), cells=cells, columns=columns)
        else:
            columns = ()
            yield _read_plain_line(number, raw)


def split_cells(raw: str) -> tuple[str, ...]:
    """Return the cells of a table row, trimmed, marks and links still in them."""
    inside = raw.strip().removeprefix("|")
    parts = _CELL_EDGE.split(inside)
    closed = parts[:-1] if not parts[-1].strip() else parts
    return tuple(part.strip() for part in closed)


def strip_markup(raw: str) -> str:
    """Return the visible words of a line or cell: no marks, addresses, list signs or emphasis; quotes stay."""
    words = _STRUCTURE.sub("", raw, count=1)
    words = _LOCAL.sub(lambda found: SLOTS[found["slot"]].label if found["slot"] in SLOTS else found[0], words)
    words = _MARK.sub(lambda found: "" if found["kind"] in _KINDS else found[0], words)
    words = _LINK.sub(lambda found: found["text"], words)
    words = _ESCAPED.sub("", _EMPHASIS.sub("", words))
    return " ".join(words.split())


def find_marks(raw: str) -> tuple[Mark, ...]:
    """Return the evidence marks of a line or cell, in order."""
    return tuple(
        Mark(EvidenceKind(found["kind"]), found["source_id"] or "")
        for found in _MARK.finditer(raw)
        if found["kind"] in _KINDS
    )


def find_links(raw: str) -> tuple[Link, ...]:
    """Return the links of a line or cell, in order."""
    return tuple(Link(found["text"], found["address"]) for found in _LINK.finditer(raw))


def _read_plain_line(number: int, raw: str) -> Line:
    shape = _STRUCTURE.match(raw)
    level = len(shape["hashes"] or "") if shape else 0
    return Line(number, raw, heading_level=level, is_item=bool(shape and shape["bullet"]))


def _is_ruler(cells: tuple[str, ...]) -> bool:
    return bool(cells) and all(_RULER_CELL.fullmatch(cell) for cell in cells)
