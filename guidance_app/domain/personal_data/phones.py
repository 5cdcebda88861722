"""Find telephone numbers that belong to no known service, in figures or with letters for noughts."""

import re
from collections.abc import Iterator
from functools import lru_cache

from guidance_app.domain.personal_data.folding import BLANK
from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line

NATIONAL_CODES = frozenset({"999", "101", "105", "111", "112", "116000", "116123", "116111", "119", "18000", "18001"})
# Numbers that pages of the library print for services without a page of their own, or on another service's page.
_PUBLISHED_NUMBERS = frozenset(
    {
        "02070085000",  # Foreign, Commonwealth and Development Office, switchboard (gov.uk)
        "08088020028",  # United Against Violence and Abuse, Leicestershire (uava.org.uk)
        "08001111",  # Childline (childline.org.uk)
        "08088005000",  # NSPCC helpline (nspcc.org.uk)
        "08082000247",  # National Domestic Abuse Helpline (nationaldahelpline.org.uk)
        "08088010327",  # Men's Advice Line (mensadviceline.org.uk)
    }
)
_TEXT_RELAY = "18001"
_SHORTEST, _LONGEST = 10, 11
_RUN = re.compile(r"(?<![\w£$€#.,])(?:\+\s?|\(\s?\+?)?[\doO](?:[ ().\-_*/,|~]{0,3}[\dlIoO]){5,17}(?![\w%])")
# What a run that is too long for one number is made of.
_ONE_OF_SEVERAL = re.compile(r"(?<!\d)(?:\+\s?44|0)(?:[ ().-]{0,3}\d){9,10}(?!\d)")
_DATE_OR_TIMES = re.compile(
    r"\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d\d[.:]\d\d\s?-\s?\d\d[.:]\d\d|, \d, "
)
_ABROAD = re.compile(r"^(?:\+|\(\+|00[1-9])")
_MOBILE_WITHOUT_NOUGHT = re.compile(r"^7\d{3}[ .-]\d{3}[ .-]?\d{3}$")
_CALL = re.compile(
    r"\b(?:ring|rang|call|called|phone|telephone|tel|mob|mobile|text|texted|sms|whats?app|sim|dial|landline|fax|"
    r"helpline|number (?:is|was)|cell|pager)\b[^\w\n]{0,3}(?:\w{1,9}\s){0,3}$",
    re.IGNORECASE,
)
_LETTERS = str.maketrans("oOlI", "0011")


def normalise_number(written: str) -> str:
    """Return the digits of a telephone number as dialled inside the United Kingdom: `+44 (0)20 7008` is `0207008`."""
    digits = re.sub(r"\D", "", re.sub(r"(?<=\d)\s*\(0\)", "", written).translate(_LETTERS))
    for abroad in ("0044", "44"):
        if digits.startswith(abroad) and len(digits) - len(abroad) in (9, 10):
            return "0" + digits[len(abroad) :]
    return digits


@lru_cache(maxsize=8)
def list_known_numbers(numbers: frozenset[str]) -> frozenset[str]:
    """Return the numbers that find no person: these services', the national codes and what the library prints."""
    return NATIONAL_CODES | _PUBLISHED_NUMBERS | {normalise_number(number) for number in numbers}


def blank_out_known(text: str, known: frozenset[str]) -> str:
    """Return text of the same length without the numbers of known services, so that no rule looks at them again."""
    parts: list[str] = []
    end = 0
    for run in _read_runs(text):
        if run.start() >= end and normalise_number(run[0]).removeprefix(_TEXT_RELAY) in known:
            parts += text[end : run.start()], BLANK * len(run[0])
            end = run.end()
    return "".join((*parts, text[end:]))


def find_phones(line: Line) -> Spans:
    """Yield each run of figures that can be rung."""
    if line.has_figures:
        for run in _read_runs(line.text):
            if _can_be_rung(run[0]) or _is_said_to_be_rung(line.text, run):
                yield Span(PersonalDataKind.PHONE, run.start(), run.end())


def _read_runs(text: str) -> Iterator[re.Match[str]]:
    for run in _RUN.finditer(text):
        several = list(_ONE_OF_SEVERAL.finditer(text, run.start(), run.end() + _LONGEST)) if _is_long(run[0]) else []
        yield from several or [run]


def _is_long(written: str) -> bool:
    return sum(letter.isdigit() for letter in written) > _LONGEST + 2


def _can_be_rung(written: str) -> bool:
    digits = normalise_number(written)
    if _DATE_OR_TIMES.search(written) or sum(letter.isdigit() for letter in written) < 5:
        return False
    if _ABROAD.match(written):
        return 9 <= len(digits) <= 15
    if _MOBILE_WITHOUT_NOUGHT.match(written):
        return True
    return _SHORTEST <= len(digits) <= _LONGEST and digits[0] == "0" and digits[1] in "1235789"


def _is_said_to_be_rung(text: str, run: re.Match[str]) -> bool:
    digits = normalise_number(run[0])
    if not run[0].isascii() or "," in run[0] or _DATE_OR_TIMES.search(run[0]) or not 6 <= len(digits) <= 15:
        return False
    return _CALL.search(text[max(0, run.start() - 40) : run.start()]) is not None
