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
        return _refuse(f"The file has more than {LARGEST:,} characters. Import it in parts.")
    try:
        rows = list(_read_rows(text.removeprefix(_BYTE_ORDER_MARK)))
    except csv.Error:
        return _refuse("This is no CSV file: a quote is left open, or a cell is far too long.")
    if not rows:
        return _refuse("The file is empty. Its first line names the columns.")
    columns = [name.strip().casefold() for name in rows[0][1]]
    if problems := tuple(_check_columns(columns)):
        return RotaFile((), problems)
    if len(rows) - 1 > MOST_ROWS:
        return _refuse(f"The file has more than {MOST_ROWS:,} rows. Import it in parts.")
    if len(rows) == 1:
        return _refuse("The file has no rows under its column names.")
    return _read_shifts(columns, rows[1:])


def decode_rota(data: bytes) -> str:
    """Return the text of an uploaded file. Raises ValueError, saying what to do, for one that is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("The file is not UTF-8. In the spreadsheet choose “Save as” and “CSV UTF-8”.") from None


def _refuse(message: str) -> RotaFile:
    return RotaFile((), (RowProblem(0, message),))


def _read_rows(text: str) -> Iterator[tuple[int, list[str]]]:
    # What is copied out of a spreadsheet has tabs between its cells.
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter="\t" if "\t" in first else ",", strict=True)
    line = 1
    for row in reader:
        if any(cell.strip() for cell in row):
            yield line, row
        line = reader.line_num + 1


def _check_columns(columns: Sequence[str]) -> Iterator[RowProblem]:
    for name in FIELDS:
        if name in NEEDED and name not in columns:
            yield RowProblem(1, f"The column “{name}” is missing. The first line is: {','.join(FIELDS)}")
        elif columns.count(name) > 1:
            yield RowProblem(1, f"The column “{name}” stands there twice.")
    for name in columns:
        if name not in FIELDS:
            yield RowProblem(1, f"There is no column “{name[:40]}”. Take it out.")


def _read_shifts(columns: Sequence[str], rows: Sequence[tuple[int, list[str]]]) -> RotaFile:
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
    if len(problems) > MOST_PROBLEMS:
        more = len(problems) - MOST_PROBLEMS
        problems = [*problems[:MOST_PROBLEMS], RowProblem(0, f"And {more:,} more. Correct these first.")]
    return RotaFile(() if problems else tuple(shifts), tuple(problems))


def _read_row(columns: Sequence[str], cells: Sequence[str]) -> Shift:
    if len(cells) > len(columns):
        raise FormRefused({"row": "This row has more cells than the first line. Put quotes around a cell with commas."})
    return read_shift({name: _undo_apostrophe(cell) for name, cell in zip(columns, cells, strict=False)})


def _undo_apostrophe(cell: str) -> str:
    # Our own export puts one before what a spreadsheet would take for a formula, `+44` above all.
    return cell[1:] if cell[:1] == "'" and cell[1:2] and cell[1:2] in _FORMULA_SIGNS else cell
