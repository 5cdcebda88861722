"""The one shape of a report: a question, its columns, and rows of plain values that a page and a CSV both show."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from guidance_app.domain.permissions import Viewer

Cell: TypeAlias = str | int | date | None


class CellKind(StrEnum):
    """How a column is shown."""

    TEXT = "text"
    DAY = "day"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what stands above it, and what sort of value it holds."""

    label: str
    kind: CellKind = CellKind.TEXT


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One row, a cell a column; `endpoint` and `values` lead from its first cell to where something can be done."""

    cells: tuple[Cell, ...]
    endpoint: str = ""
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """One question and how it is answered. `name` is its address, `nothing` what is said when there are no rows.

    Rows come in the order that matters: oldest first.
    """

    name: str
    question: str
    nothing: str
    columns: tuple[Column, ...]
    query: Callable[[Viewer, date], tuple[ReportRow, ...]]


def sort_rows(rows: tuple[ReportRow, ...], column: int, *, downwards: bool) -> tuple[ReportRow, ...]:
    """Return the rows by one column; cells without a value stand last either way."""
    known = [row for row in rows if row.cells[column] is not None]
    empty = [row for row in rows if row.cells[column] is None]

    def key(row: ReportRow) -> Any:
        cell = row.cells[column]
        return cell.casefold() if isinstance(cell, str) else cell

    return (*sorted(known, key=key, reverse=downwards), *empty)
