"""Reads a whole rota from CSV and says everything that is wrong with it at once, by line; it changes nothing."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.rota import Shift
from guidance_app.domain.rota_row import FIELDS, NEEDED, read_shift

LARGEST = 200_000
MOST_ROWS = 1_000
MOST_PROBLEMS = 50
_BYTE_ORDER_MARK = "\ufeff"
_TWO_BYTES = (b"\xff\xfe", b"\xfe\xff")
# What may stand between cells. Commas win a draw: languages have semicolons between them.
_BETWEEN = ",;\t"
_IN_PARTS = "Sort it by when duties begin and import it in parts, the earliest first: each part replaces the rest."
_BROKEN = "From here on this is no CSV: a quote is left open or stands inside a cell, or a cell is far too long."
_FORMULA_SIGNS = "=+-@|%"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What to correct in one line of a file, counted from 1; line 0 is the file itself."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class RotaFile:
    """What a file holds. Nothing of it is taken while there are `problems`."""

    shifts: tuple[Shift, ...]
    problems: tuple[RowProblem, ...]


def read_rota(text: str) -> RotaFile:
    """Return the entries of a file in their order, or all that must be corrected, at most fifty places."""
    if len(text) > LARGEST:
        return _refuse(f"The file has more than {LARGEST:,} characters. {_IN_PARTS}")
    rows, broken = _read_rows(text.removeprefix(_BYTE_ORDER_MARK))
    if not rows:
        return RotaFile((), broken) if broken else _refuse("The file is empty. Its first line names the columns.")
    columns = _read_columns(rows[0][1])
    if problems := tuple(_check_columns(columns)):
        return RotaFile((), problems)
    if len(rows) - 1 > MOST_ROWS:
        return _refuse(f"The file has more than {MOST_ROWS:,} rows. {_IN_PARTS}")
    if len(rows) == 1 and not broken:
        return _refuse("The file has no rows under its column names.")
    return _read_shifts(columns, rows[1:], broken)


def decode_rota(data: bytes) -> str:
    """Return the text of an uploaded file. Raises ValueError, saying what to do, for one that is not Unicode."""
    try:
        return data.decode("utf-16" if data.startswith(_TWO_BYTES) else "utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("The file is not UTF-8. In the spreadsheet choose “Save as” and “CSV UTF-8”.") from None


def _refuse(message: str) -> RotaFile:
    return RotaFile((), (RowProblem(0, message),))


def _read_rows(text: str) -> tuple[list[tuple[int, list[str]]], tuple[RowProblem, ...]]:
    """Return each row with its line, as far as the file can be read, and where it cannot be read any further."""
    # What is copied out of a spreadsheet has tabs between its cells, and in some countries a file has semicolons.
    first = next((line for line in text.splitlines() if line.strip()), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(_BETWEEN, key=first.count), strict=True)
    rows, line = [], 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append((line, row))
            line = reader.line_num + 1
    except csv.Error:
        return rows, (RowProblem(line, _BROKEN),)
    return rows, ()


def _read_columns(cells: Sequence[str]) -> list[str]:
    # A spreadsheet that was once wider leaves empty columns at the right.
    names = [cell.strip().casefold() for cell in cells]
    while names and not names[-1]:
        names.pop()
    return names


def _check_columns(columns: Sequence[str]) -> Iterator[RowProblem]:
    for name in FIELDS:
        if name in NEEDED and name not in columns:
            yield RowProblem(1, f"The column “{name}” is missing. The first line is: {','.join(FIELDS)}")
        elif columns.count(name) > 1:
            yield RowProblem(1, f"The column “{name}” stands there twice.")
    for name in columns:
        if name not in FIELDS:
            yield RowProblem(1, f"There is no column “{_show(name)}”. Take it out.")


def _show(name: str) -> str:
    return "".join(sign for sign in name[:40] if sign.isprintable())


def _read_shifts(
    columns: Sequence[str], rows: Sequence[tuple[int, list[str]]], broken: tuple[RowProblem, ...]
) -> RotaFile:
    shifts: list[Shift] = []
    problems: list[RowProblem] = []
    seen: dict[tuple[object, ...], int] = {}
    for line, cells in rows:
        try:
            shift = _read_row(columns, cells)
        except FormRefused as refused:
            problems += (RowProblem(line, f"{field}: {said}") for field, said in refused.problems.items())
            continue
        first = seen.setdefault(shift.key, line)
        if first != line:
            problems.append(RowProblem(line, f"The same duty stands in line {first}. Take one out."))
        shifts.append(shift)
    problems += broken
    if len(problems) > MOST_PROBLEMS:
        more = len(problems) - MOST_PROBLEMS
        problems = [*problems[:MOST_PROBLEMS], RowProblem(0, f"And {more:,} more. Correct these first.")]
    return RotaFile(() if problems else tuple(shifts), tuple(problems))


def _read_row(columns: Sequence[str], cells: Sequence[str]) -> Shift:
    if any(cell.strip() for cell in cells[len(columns) :]):
        raise FormRefused({"row": "This row has more cells than the first line. Put quotes around a cell with commas."})
    return read_shift({name: _undo_apostrophe(cell) for name, cell in zip(columns, cells, strict=False)})


def _undo_apostrophe(cell: str) -> str:
    # Our own export puts one before what a spreadsheet would take for a formula, `+44` above all.
    return cell[1:] if cell[:1] == "'" and cell[1:2] and cell[1:2] in _FORMULA_SIGNS else cell
