"""Writes tables as CSV that a spreadsheet opens as text: RFC 4180, with a byte-order mark, and no cell is a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date

# A spreadsheet reads a cell as a formula by its first sign, some of them after spaces and quotes; full-width forms too.
_FORMULA = re.compile(r"[\s\"'\u200b\ufeff]*[=+\-@|%\t\r\n\0\uff1d\uff0b\uff0d\uff20]")
_BYTE_ORDER_MARK = "\ufeff"


def write_csv(columns: Sequence[str], rows: Iterable[Sequence[str | int | float | date | None]]) -> str:
    """Return the whole file as text, lines ended by CR LF; encode it as UTF-8.

    Text that could be a formula gets an apostrophe in front; NUL, which no reader takes, is left out.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([_to_cell(column) for column in columns])
    writer.writerows([_to_cell(value) for value in row] for row in rows)
    return _BYTE_ORDER_MARK + written.getvalue()


def _to_cell(value: str | int | float | date | None) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (int, float)):
        return str(value)
    return "'" + value.replace("\0", "") if _FORMULA.match(value) else value.replace("\0", "")
