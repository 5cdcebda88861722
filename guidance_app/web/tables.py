"""Sorting a table by a link, and handing it out as CSV: the same for every page that answers with a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import Response, request

from guidance_app.queries.report_tables import Column, ReportRow, sort_rows
from guidance_app.rendering.csv_text import write_csv


@dataclass(frozen=True, slots=True)
class Sorting:
    """Which column a table is sorted by; `column` is None for the order that the query gave."""

    column: int | None
    downwards: bool

    def next_way(self, column: int) -> str:
        """Return what a link on that column asks for: up first, down when it is up already."""
        return "down" if self.column == column and not self.downwards else "up"


def read_sorting(columns: Sequence[Column]) -> Sorting:
    """Return what the address asks for; anything that is no column of this table asks for nothing."""
    wanted = request.args.get("sort", "")
    known = {str(number): number for number in range(len(columns))}
    return Sorting(known.get(wanted), request.args.get("way") == "down")


def sort_table(rows: tuple[ReportRow, ...], sorting: Sorting) -> tuple[ReportRow, ...]:
    """Return the rows in the order asked for."""
    return rows if sorting.column is None else sort_rows(rows, sorting.column, downwards=sorting.downwards)


def send_csv(name: str, columns: Sequence[Column], rows: Sequence[ReportRow]) -> Response:
    """Return the table as a file to keep; no cell of it is a formula."""
    text = write_csv([column.label for column in columns], [row.cells for row in rows])
    response = Response(text.encode("utf-8"), mimetype="text/csv")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response
