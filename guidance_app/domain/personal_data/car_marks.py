"""Find vehicle registration marks: by their form, or by a word about a vehicle before them."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line
from guidance_app.domain.personal_data.place_words import PLATE_WORDS, SAID_OF_PLATES, VEHICLES
from guidance_app.domain.personal_data.wording import first_words, one_of

_FORMS = re.compile(
    r"(?<![\w/-])(?:"
    r"(?!ISO|IEC)(?:[IZ][A-Z]{2}|[A-Z][IZ][A-Z]|[A-Z]{2}Z) ?(?!19|20)\d{4}(?![\w/-])"  # Northern Ireland
    r"|[A-Z]{2} ?\d{2}[ -]?[A-Z]{3}(?![\w/])"
    r"|[a-z]{2}\d{2}[a-z]{3}(?![\w/])"
    r"|(?:[A-Z]\d{2,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?\d{2,3}[A-Z])(?![\w/-])"
    r"|\d{2,3}-[A-Z]{1,2}-\d{1,6}(?![\w/-])"  # Ireland
    r"|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]\d{1,4}(?![\w/-])"  # Germany
    r"|[A-Z]{2}-\d{2,3}-[A-Z]{2}(?![\w/-])"  # France and Italy
    # Netherlands, Portugal
    r"|(?:\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{1,3}-\d{2,3}-[A-Z]{1,2}|\d{2}-\d{2}-[A-Z]{2})(?![\w/-])"
    r")"
)
_AFTER_A_PLATE_WORD = re.compile(
    rf"(?i:{one_of(PLATE_WORDS)})\b(?:[^.\n\w]{{0,3}}\b(?i:{one_of(SAID_OF_PLATES)})\b){{0,5}}[\s.:,#=(]{{1,3}}"
    r"\"?(?=[A-Za-z\d -]{0,9}\d)(?=[\d -]{0,9}[A-Za-z])(?:[A-Z]{1,3}[ -]?\d{1,6}(?:[ -]?[A-Z]{1,3})?|"
    r"\d{1,4}[ -]?[A-Z]{1,3}(?:[ -]?\d{1,5})?|[a-z]{2}\d{2} ?[a-z]{3}|[a-z]\d{1,3} ?[a-z]{3})\b"
)
_AFTER_A_VEHICLE = re.compile(
    rf"(?i:{one_of(VEHICLES)})\b[^.\n]{{0,30}}?[\s(:,]\"?(?:[A-Z]{{1,3}}\d{{1,4}}[ -]?[A-Z]{{1,3}}|[A-Z]\d{{1,3}}[ -]?"
    r"[A-Z]{3}|[A-Z]{3}[ -]?\d{1,4}[A-Z]?|\d{1,4}[ -][A-Z]{2,3}|[A-Z]{2}\d{2}|[a-z]{2}\d{2} ?[a-z]{3})(?![\w/-])"
)
_AFTER_A_TRADE = re.compile(
    r"(?:taxi|hackney|private hire|phv|cab|trade|minicab)\b[^.\n\d]{0,20}\b(?:plate|licence|badge)\b"
    r"[^.\n\d]{0,12}\d{2,6}\b",
    re.IGNORECASE,
)
_NOT_MARKS = re.compile(
    r"\b(?:HBA|TRA|COM|PRA|ENG|SER|TER|CPR|FPR|ISO|WCAG|PACE|PIP|MG)[ -]?\d|[ -](?:FGM|HBA|"
    r"THE|AND|FOR|ACT|NHS|DNA|OR|IN|TO|OF|AM|PM|the|and|for|was|are|has|had|but|not|she|her|him|his|who)$"
)
_TRADES = frozenset({"taxi", "hackney", "private", "phv", "cab", "trade", "minicab"})
_AFTER_WORDS = (
    (first_words(PLATE_WORDS), _AFTER_A_PLATE_WORD),
    (first_words(VEHICLES), _AFTER_A_VEHICLE),
    (_TRADES, _AFTER_A_TRADE),
)


def find_car_marks(line: Line) -> Spans:
    """Yield each vehicle registration mark: by its form, or by a word about a vehicle before it."""
    if not line.has_figures:
        return
    found = list(_FORMS.finditer(line.text))
    for cues, pattern in _AFTER_WORDS:
        found += [match for place in line.find_words(cues) if (match := pattern.match(line.text, place))]
    for match in found:
        if not _NOT_MARKS.search(match[0]):
            yield Span(PersonalDataKind.CAR_MARK, match.start(), match.end())
