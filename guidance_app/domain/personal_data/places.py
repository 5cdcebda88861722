"""Find postcodes, addresses and marks of cars. The alphabet of postcodes is wider than the real one, on purpose."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.place_words import NUMBER_WORDS, STREETS

_POSTCODES = (
    re.compile(r"(?<![\w/#-])[A-Z]{1,2}\d[A-Z\d]?[ ._-]{0,3}\d(?!AM\b|PM\b)[A-Z]{2}(?![\w/])"),
    re.compile(
        r"(?<![\w/#-])[A-Za-z]{1,2}\d[A-Za-z\d]?[ ._-]{1,3}\d(?!(?:am|pm|st|nd|rd|th|hr|km|kg|"
        r"cm|mm|ft|mb)\b)[a-zA-Z]{2}(?![\w/])"
    ),
    re.compile(r"(?<![\w/#-])[A-Z] ?[A-Z]? \d(?: ?[A-Z\d])? \d ?[A-Z] ?[A-Z](?![\w/])"),
    re.compile(r"\bpost\s?code\b[^.\n\d]{0,30}(?:\b[A-Za-z]{1,2} ?\d[\dA-Za-z]?\b)", re.IGNORECASE),
    re.compile(
        r"(?<![\w/#-])[A-Z]{1,2}\d[A-Z\d]?[ ]{1,3}(?:O[A-Z]{2}|\d[A-Z]{2})(?![\w/])|\b[A-Z]{1,2}O[ "
        r"]\d(?!AM|PM|RD|ST|TH|ND)[A-Z]{2}\b"
    ),
)
_NAMED = r"(?:[A-Z][\w'.-]{1,24}[ ]){1,4}"
_STREET = rf"{_NAMED}(?:{STREETS})\b"
_NUMBER = rf"(?:\d{{1,4}}[A-Za-z]?(?:\s?[/-]\s?\d{{1,4}}[A-Za-z]?)?|(?i:{NUMBER_WORDS}))"
_UNIT = (
    r"(?:flat|apartment|apt|room|plot|pitch|unit|caravan|block|berth|mooring|bay|bedsit|"
    r"maisonette|trailer|chalet|number|no\.?|house|door|studio|suite|bungalow|floor)"
)
_ADDRESSES = (
    re.compile(rf"(?<![\w.£-]){_NUMBER},?[ ](?:[Tt]he[ ])?{_STREET}"),
    re.compile(
        rf"\b(?i:{_UNIT})[ ](?:{_NUMBER}|[A-Z])\b[^.\n]{{0,50}}?\b(?:{_STREET}|[A-Z][\w'-]{{1,24}}(?:[ "
        rf"][A-Z][\w'-]{{1,24}}){{0,3}}[ ](?i:site|hostel|hotel|camp|park|refuge|halls?|estate|"
        rf"marina)\b)"
    ),
    re.compile(
        rf"\b(?i:flat|apartment|apt|plot|pitch|bedsit|caravan|maisonette)[ ](?:\d{{1,4}}[A-Za-z]?|"
        rf"[A-Z]\d?|(?i:{NUMBER_WORDS}))\b,?[ ](?:(?:at|in|on|of|the)[ ]){{0,2}}[A-Z][\w'-]{{2,24}}"
    ),
    re.compile(
        rf"\b(?i:lives?|lived|living|stay(?:s|ed|ing)?|sleep(?:s|ing)?|hid(?:es|ing)?|home|house|"
        rf"flat|shop|moved|address|door|hostel|refuge|parked|works?|neighbours?)\b[^.\n]{{0,50}}?"
        rf"\b(?:on|at|in|of|is|off|near|above|behind|opposite|from|to)[ ](?:the[ ])?(?!High Court|"
        rf"Crown Court|Family Court|County Court|Supreme Court|Youth Court|Downing Street){_STREET}"
    ),
    re.compile(
        r"\b(?:[A-Z][\w'-]{2,24}[ ]){1,3}(?:Cottage|Farm|Farmhouse|Bungalow|Barn|Villa|Lodge|"
        r"House|Manor|Mill|Hall|Court|Towers?|Point|Heights|Mansions)"
        r",[ ](?:[A-Z][\w'-]{1,24}[ ]){0,3}(?:[A-Z][\w'-]{1,24})"
    ),
    re.compile(
        r"\b(?i:lives?|living|address(?: is|:)?|stay(?:s|ing)|hiding) (?:at|in|is )?[ ]?(?:\d{1,4}[A-Za-"
        r"z]?),?[ ][A-Z][\w'-]{2,24}"
    ),
    re.compile(r"\bP\.?O\.? Box \d{1,6}"),
)
_LEGAL = re.compile(r"\b(?:High|Crown|Supreme|Family|County|Youth|Magistrates'|Divisional|Human Rights) Court\b")
_MARKS = (
    # Northern Ireland: three letters, one of them I or Z.
    re.compile(r"(?<![\w/-])(?!ISO|IEC)(?:[IZ][A-Z]{2}|[A-Z][IZ][A-Z]|[A-Z]{2}Z) ?(?!19|20)\d{4}(?![\w/-])"),
    re.compile(r"(?<![\w/-])[A-Z]{2}\d{2}[ -]?[A-Z]{3}(?![\w/])"),
    re.compile(r"(?<![\w/-])(?:[A-Z]\d{2,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?\d{2,3}[A-Z])(?![\w/-])"),
    re.compile(
        r"(?<![\w/-])\d{2,3}-[A-Z]{1,2}-\d{1,6}(?![\w/-])|(?<![\w/-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]\d{1,4}(?![\w/-])"
    ),
    re.compile(
        r"\b(?i:reg|registration|index|vrm|vrn|number\s?plates?|plates?|marks?|licence plate|"
        r"tag)\b(?:[^.\n\w]{0,3}\b(?i:no|number|mark|plate|is|was|on|the|a|van|car|of|ends?|"
        r"starts?|in|with|reads|her|his|it|said)\b){0,5}[\s.:,#=(]{1,3}"
        r"\"?(?=[A-Za-z\d -]{0,9}\d)(?=[\d -]{0,9}[A-Za-z])(?:[A-Z]{1,3}[ -]?\d{1,4}(?:[ -]?[A-Z]{1,3})?|"
        r"\d{1,4}[ -]?[A-Z]{1,3}(?:[ -]?\d{1,5})?|[a-z]{2}\d{2} ?[a-z]{3}|[a-z]\d{1,3} ?[a-z]{3})\b"
    ),
    re.compile(
        r"\b(?i:car|van|taxi|lorry|truck|vehicle|transit|bmw|audi|ford|vauxhall|mercedes|merc|"
        r"toyota|nissan|volkswagen|vw|golf|polo|fiesta|focus|corsa|astra|estate|saloon|hatchback|"
        r"minibus|moped|motorbike|scooter|kia|seat|skoda|honda|hyundai|tesla|peugeot|renault|"
        r"citroen|fiat|mini|jaguar|lexus|mazda|volvo|drives?|drove|driving|parked|caravan|trailer|"
        r"jeep|range rover|prius|qashqai)\b"
        r"[^.\n]{0,30}?[\s(:,]\"?(?:[A-Z]{1,3}\d{1,4}[ -]?[A-Z]{1,3}|[A-Z]\d{1,3}[ -]?[A-Z]{3}|"
        r"[A-Z]{3}[ -]?\d{1,4}[A-Z]?|\d{1,4}[ -][A-Z]{2,3}|[a-z]{2}\d{2} ?[a-z]{3})(?![\w/-])"
    ),
)
_NOT_MARKS = re.compile(
    r"\b(?:HBA|TRA|COM|PRA|ENG|SER|TER|CPR|FPR|ISO|WCAG|PACE|PIP)[ -]?\d|[ -](?:FGM|HBA|"
    r"THE|AND|FOR|ACT|NHS|DNA|OR|IN|TO|OF|AM|PM)$"
)


def find_postcodes(text: str) -> Spans:
    """Yield each thing that is shaped like a postcode."""
    yield from _find(_POSTCODES, PersonalDataKind.POSTCODE, text, None)


def find_addresses(text: str) -> Spans:
    """Yield each house, flat, room or pitch that can be found, and each street that somebody is said to live in."""
    yield from _find(_ADDRESSES, PersonalDataKind.ADDRESS, text, _LEGAL)


def find_car_marks(text: str) -> Spans:
    """Yield each vehicle registration mark: by its form, or by a word about a vehicle before it."""
    yield from _find(_MARKS, PersonalDataKind.CAR_MARK, text, _NOT_MARKS)


def _find(
    patterns: tuple[re.Pattern[str], ...], kind: PersonalDataKind, text: str, unless: re.Pattern[str] | None
) -> Spans:
    for pattern in patterns:
        for match in pattern.finditer(text):
            if unless is None or not unless.search(match[0]):
                yield Span(kind, match.start(), match.end())
