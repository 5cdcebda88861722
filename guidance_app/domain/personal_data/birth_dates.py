"""Find dates of birth: a date beside a word about birth. A date alone is law, a festival or a review."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}"
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|ten(?:th)?|eleventh|"
    r"twelfth|[a-z]{4,8}teenth|(?:twenty|thirty)[ -]?[a-z]{3,8}|twentieth|thirtieth)"
)
_YEAR = (
    r"(?:(?:19|20)\d\d|'?\d\d\b|nineteen[ -][a-z]{3,7}(?:[ -][a-z]{3,5})?|two thousand(?: "
    r"and [a-z]{3,9})?|twenty[ -][a-z]{3,9})"
)
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{_ORDINAL})"
_FIGURES = (
    r"\d{1,2}\s?[/. -]\s?\d{1,2}\s?[/. -]\s?(?:19|20)?\d\d\b|(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}|\d{6}\b|\d{8}\b"
)
_FULL = (
    rf"(?:{_FIGURES}|(?:the )?{_DAY}[ /.-](?:of |day of )?{_MONTH},?[ /.-](?:of |in )?{_YEAR}|"
    rf"{_MONTH} {_DAY},? {_YEAR}|{_MONTH},? (?:19|20)\d\d)"
)
_ANY = rf"(?:{_FULL}|(?:the )?{_DAY}[ ](?:of |day of )?{_MONTH}|{_MONTH} (?:the )?{_DAY})"
_BIRTH = r"(?:d\.?\s?o\.?\s?b\b\.?|date of birth|birth\s?date|birth\s?day|born|b\.|birth|dob)"
_NEAR = r"[^.\n;|\d]{0,25}?[\s:(,=-]"
_DATES = (
    re.compile(rf"(?<![\w']){_BIRTH}{_NEAR}{_FULL}", re.IGNORECASE),
    re.compile(
        rf"\b(?:her|his|their|'s) (?:\w{{1,12}} ){{0,2}}(?:birthday|birth date|date of birth|dob)\b{_NEAR}{_ANY}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:she|he|child|baby|girl|boy|victim|suspect|was|were)\b[^.\n\d]{{0,15}}?\bborn on (?:the )?{_ANY}",
        re.IGNORECASE,
    ),
    re.compile(rf"\baged? \d{{1,2}}\W{{1,4}}{_FULL}", re.IGNORECASE),
    re.compile(rf"\bturn(?:s|ed|ing)? (?:\d{{1,2}}|[a-z]{{3,9}}) (?:on |in )?{_ANY}", re.IGNORECASE),
    re.compile(
        rf"(?:\bwill|'ll) be (?:\d{{1,2}}|[a-z]{{3,5}}teen|eleven|twelve|[a-z]{{3,5}}ty) on {_ANY}", re.IGNORECASE
    ),
    re.compile(
        rf"\b{_ANY}[^.\n;\d]{{0,20}}\b(?:birthday|date of birth|d\.?o\.?b\b|birth date|was born|(?:she|he) was born)",
        re.IGNORECASE,
    ),
)
_NOT_A_PERSON = re.compile(
    r"\bborn (?:on or )?(?:after|before|between|since|until)\b|\b(?:krishna|guru|buddha|"
    r"prophet|jesus|rama|mahavir|imam|saint|zoroaster)",
    re.IGNORECASE,
)


_CUES = frozenset(
    {"born", "birth", "birthday", "birthdate", "dob", "b", "age", "aged", "turn", "turns", "turned", "turning", "be"}
)


def find_birth_dates(line: Line) -> Spans:
    """Yield each date that a word beside it calls somebody's birth."""
    if not line.holds(_CUES):
        return
    for pattern in _DATES:
        for match in pattern.finditer(line.text):
            if not _NOT_A_PERSON.search(line.text[max(0, match.start() - 25) : match.end()]):
                yield Span(PersonalDataKind.DATE_OF_BIRTH, match.start(), match.end())
