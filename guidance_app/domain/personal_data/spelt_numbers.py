"""Find long numbers that are spelt in words, whole or in part, which is how a number slips past a filter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line
from guidance_app.domain.personal_data.phones import normalise_number

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_UNITS = _SMALL.split()
_TENS = {"twenty": "2", "thirty": "3", "forty": "4", "fifty": "5", "sixty": "6", "seventy": "7", "eighty": "8"}
_WORDS = {
    **{word: str(value) for value, word in enumerate([*_UNITS, "seventeen", "eighteen", "nineteen"])},
    **dict.fromkeys(("oh", "o", "nought", "naught", "nil", "nul"), "0"),
    **{word: digit + "0" for word, digit in {**_TENS, "ninety": "9"}.items()},
    "hundred": "00",
    "thousand": "000",
}
_TIMES = {"double": 2, "dbl": 2, "triple": 3, "treble": 3}
_FILLERS = frozenset({"then", "and", "dash", "space", "hyphen", "followed", "by", "next", "again", "plus", "pause"})
_NUMBER_WORDS = frozenset(_WORDS)
_TOKEN = re.compile(r"[A-Za-z]+|\d+|\n|\.\s|[^\sA-Za-z\d]")
_JOINS = frozenset(",-/()*_:;'.~|+")
_ENOUGH_WORDS, _ENOUGH_DIGITS, _PHONE_DIGITS = 4, 6, 9


@dataclass(slots=True)
class _Number:
    start: int = 0
    end: int = 0
    words: int = 0
    times: int = 1
    parts: list[str] = field(default_factory=list)

    def add(self, digits: str, place: re.Match[str], is_word: bool) -> None:
        if not self.parts:
            self.start = place.start()
        self.parts.append(self._after_ten(digits, is_word) * self.times)
        self.times, self.end, self.words = 1, place.end(), self.words + is_word

    def _after_ten(self, digits: str, is_word: bool) -> str:
        # "ninety-nine" is 99, not 909: a unit after a ten takes the place of its nought.
        last = self.parts[-1] if self.parts else ""
        if is_word and len(last) == 2 and last[0] != "0" and last[1] == "0" and len(digits) == 1 and digits != "0":
            self.parts[-1] = last[0]
        return digits

    @property
    def is_long(self) -> bool:
        digits = "".join(self.parts)
        if _WORDS["thousand"] in self.parts[1:] and not digits.startswith("0"):
            return False  # a count of people or pounds
        if digits.startswith("0") and self.words and len(digits) >= _PHONE_DIGITS:
            return True
        return self.words >= _ENOUGH_WORDS and len(digits) >= _ENOUGH_DIGITS


def find_spelt_numbers(line: Line, known: frozenset[str]) -> Spans:
    """Yield each long number of which a part is spelt; one that a known service has is left alone."""
    if not line.holds(_NUMBER_WORDS):
        return
    for number in _read_numbers(line.text):
        if number.is_long and normalise_number("".join(number.parts)) not in known:
            yield Span(PersonalDataKind.PHONE, number.start, number.end)


def _read_numbers(text: str) -> Iterator[_Number]:
    number = _Number()
    for token in _TOKEN.finditer(text):
        word = token[0].lower()
        if word in _TIMES:
            number.times = _TIMES[word]
        elif word.isdigit() or word in _WORDS:
            number.add(_WORDS.get(word, word), token, not word.isdigit())
        elif word not in _FILLERS and word not in _JOINS:
            yield number
            number = _Number()
    yield number
