"""Find marks and references that are spelt in the words of the radio alphabet: “index Quebec X-ray four four”."""

import re
from collections.abc import Iterator

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line
from guidance_app.domain.personal_data.wording import listed

_LETTERS = {
    **{
        word: word[0].upper()
        for word in listed(
            "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar "
            "papa quebec romeo sierra tango uniform victor whisky whiskey xray yankee zulu"
        )
    },
    "x-ray": "X",
    "x ray": "X",
}
_UNITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_FIGURES = {**{word: str(value) for value, word in enumerate(_UNITS)}, "niner": "9", "oh": "0"}
_TOKEN = re.compile(r"x[- ]ray|[^\W\d_]+|\d+|\n|[^\w\s]", re.IGNORECASE)
_JOINS = frozenset({",", "-", "/", ".", "oblique", "slash", "stroke", "then", "space"})
_CUES = frozenset(_LETTERS) | {"ray"}
_REGISTERS = frozenset({"pnc", "pncid", "cro"})
_FEWEST_LETTERS, _FEWEST = 2, 3
_MARK = re.compile(r"[A-Z]{2}\d{2}[A-Z]{3}|[A-Z]\d{1,3}[A-Z]{3}|[A-Z]{3}\d{1,3}[A-Z]|[A-Z]{2}\d{2}")


def find_phonetic(line: Line) -> Spans:
    """Yield each row of radio words and figures; a row needs two words and a figure, behind “PNC” one word."""
    if not line.holds(_CUES):
        return
    fewest_letters = 1 if line.holds(_REGISTERS) else _FEWEST_LETTERS
    for row in _read_rows(line.text):
        spelt = "".join(_read(token) for token in row)
        letters = sum(letter.isalpha() for letter in spelt)
        if letters >= fewest_letters and _FEWEST <= len(spelt) > letters:
            kind = PersonalDataKind.CAR_MARK if _MARK.fullmatch(spelt) else PersonalDataKind.REFERENCE
            yield Span(kind, row[0].start(), row[-1].end())


def _read_rows(text: str) -> Iterator[list[re.Match[str]]]:
    row: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text):
        if _read(token):
            row.append(token)
        elif token[0].lower() not in _JOINS and row:
            yield row
            row = []
    if row:
        yield row


def _read(token: re.Match[str]) -> str:
    word = token[0].lower()
    return word if word.isdigit() else _LETTERS.get(word) or _FIGURES.get(word, "")
