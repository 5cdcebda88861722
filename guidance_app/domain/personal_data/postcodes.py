"""Find postcodes. Their alphabet is wider than the real one, on purpose."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line

_NO_LETTERS = r"(?!(?:am|pm|st|nd|rd|th|hr|km|kg|cm|mm|ft|mb)\b)"
_POSTCODES = (
    re.compile(r"(?<![\w/#-])[A-Z]{1,2}\d[A-Z\d]?[ ._-]{0,3}\d(?!AM\b|PM\b)[A-Z]{2}(?![\w/])"),
    re.compile(rf"(?<![\w/#-])[A-Za-z]{{1,2}}\d[A-Za-z\d]?[ ._-]{{1,3}}\d{_NO_LETTERS}[a-zA-Z]{{2}}(?![\w/])"),
    re.compile(r"(?<![\w/#-])[A-Z] ?[A-Z]? \d(?: ?[A-Z\d])? \d ?[A-Z] ?[A-Z](?![\w/])"),
    # Letter O for nought.
    re.compile(
        r"(?<![\w/#-])[A-Z]{1,2}\d[A-Z\d]?[ ]{1,3}O[A-Z]{2}(?![\w/])"
        r"|\b[A-Z]{1,2}O[ ]\d(?!AM|PM|RD|ST|TH|ND)[A-Z]{2}\b"
    ),
)
_AREA = re.compile(r"\bpost\s?code\b[^.\n\d]{0,30}(?:\b[A-Za-z]{1,2} ?\d[\dA-Za-z]?\b)", re.IGNORECASE)
_AREA_CUES = frozenset({"post", "postcode"})


def find_postcodes(line: Line) -> Spans:
    """Yield each thing that is shaped like a postcode."""
    if line.has_figures:
        for pattern in (*_POSTCODES, _AREA) if line.holds(_AREA_CUES) else _POSTCODES:
            for match in pattern.finditer(line.text):
                yield Span(PersonalDataKind.POSTCODE, match.start(), match.end())
