"""Find numbers that find one person or one case by their form alone. Labels are read in `labelled_numbers`."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans

_FORMS = (
    r"(?i:[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Z])",  # National Insurance, dummy prefixes too
    r"(?i:\d{2,4}/\d{4,7}[A-Z])",  # Police National Computer
    r"(?:[A-Z]{2}\d{2}/|\d{2}/)?\d{4,6}/\d{2}[A-Z]",  # criminal records office
    r"(?i:\d{0,2}[A-Z]{1,4}\d{0,2}[/-]\d{3,7}[/-]\d{2,4})",  # custody and crime, area first
    r"(?i:\d{2}[A-Z]{1,2}\d?/\d{3,7}/\d{2,4})",
    r"(?i:\d{2,4}[/-][A-Z]{1,4}[/-]\d{3,7})",  # year, station, number
    r"\d{2,4}/\d{4,7}/\d{2,4}|\d{5,8}/\d{2}",
    r"\d{2,4}\*\d{4,9}",
    r"(?i:(?:cad|log|incident|occurrence|urn|event)(?: no| number)?[ .:#]{1,3}\d{2,5} ?(?:of|on|/|,|at) ?\d{1,2})",
    r"(?:PC|DC|PS|DS|PCSO) \d{3,5}",  # shoulder numbers
    r"[A-Z]{2,5}-\d{6,8}-\d{2,6}",
    r"\d{2,4}-\d{2}-\d{4,7}(?:-\d{2})?",
    r"[A-Z]{2}[A-Z0-9]\d{6}|[A-Z]{1,2}\d{7,8}",  # residence permits and passports with letters
    r"(?:QQ|[A-CEGHJ-PR-TW-Z]{2})\d{6}",  # National Insurance without its last letter
    r"[A-Z]{3}\d{8,9}",  # visa applications
    r"\d{5}-\d{7}-\d",  # identity cards of Pakistan
    r"\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}",  # payment cards, eVisa applications
    r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?",  # international bank accounts
    r"[A-Z9]{5}\d{6}[A-Z9]{2}[A-Z0-9]{2,3}",  # driving licences
    r"[A-Z]\d{4}[A-Z]{2}|[A-Z]\d{12}",  # prisons and pupils
    r"(?i:(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2})",  # network cards
    r"[A-Z]{2} ?\d{5} ?\d{5}|[A-Z]{2} \d{3,4} \d{3,4}",  # grid references
)
_FORM = re.compile(rf"(?<![\w/.£#+-])(?:{'|'.join(_FORMS)})(?![\w/]|-\w)")
_PLACE = re.compile(
    r"(?<![\d.])-?\d{1,3}\.\d{4,9}\s?[°NSEW]{0,2}\s?[, ]\s?-?\d{1,3}\.\d{4,9}|///\s?\w{2,30}\.\w{2,30}\.\w{2,30}"
    r"|\b(?:what3words|w3w)\b\W{1,4}(?:is\s)?\w{2,30}[. ]\w{2,30}[. ]\w{2,30}"
    r"|\b(?:\d{2,3}\.\d{1,3}|\d{1,3}\.\d{2,3})\.\d{1,3}\.\d{1,3}\b|(?i:\bip(?: address)?\W{1,3}(?:\d{1,3}\.){3}\d{1,3})"
)
_TEN = re.compile(r"(?<![\w.,/-])[3-9]\d{2}[ -]?\d{3}[ -]?\d{4}(?![\w/-])")
_NOT_A_REFERENCE = re.compile(
    r"^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:19|20)\d\d[-/](?:0\d|1[0-2])[-/]\d\d|(?:19|20)\d\d[-/](?:19|20)?\d\d"
    r"|[A-Z]{3}-\d{3}|(?i:SI|ISO|IEC|CETS|Cm|HC|OJ|EN)[ /-].*)$"
)


def find_identifiers(text: str) -> Spans:
    """Yield each number whose form alone tells that it is somebody's."""
    for match in _FORM.finditer(text):
        if not _NOT_A_REFERENCE.match(match[0]) and not _is_law(text, match.start()):
            yield Span(PersonalDataKind.REFERENCE, match.start(), match.end())
    for match in _PLACE.finditer(text):
        yield Span(PersonalDataKind.REFERENCE, match.start(), match.end())
    for match in _TEN.finditer(text):
        if " " in match[0] or "-" in match[0] or _is_nhs_number(match[0]):
            yield Span(PersonalDataKind.REFERENCE, match.start(), match.end())


def _is_law(text: str, start: int) -> bool:
    return re.search(r"\b(?:SI|ISO|IEC|CETS|Cm|HC|Act|EU|EC|No)\.?\s$", text[max(0, start - 8) : start]) is not None


def _is_nhs_number(written: str) -> bool:
    """Return whether the last digit checks the other nine (modulus 11, NHS Data Dictionary)."""
    digits = [int(letter) for letter in written if letter.isdigit()]
    check = 11 - sum(digit * (10 - place) for place, digit in enumerate(digits[:9])) % 11
    return check % 11 == digits[9]
