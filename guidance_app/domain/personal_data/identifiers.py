"""Find numbers that find one person or one case by their form alone. Labels are read in `labelled_numbers`."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line

_DAY = r"(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:20)?\d\d|\d{1,2} ?[A-Za-z]{3,9} ?(?:20)?\d{0,2}|\d{6,8}|\d{1,2})"
_FORMS = (
    r"(?i:[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Z])",  # National Insurance, dummy prefixes too
    r"(?i:\d{2,4}/\d{4,7} ?[A-Z])",  # Police National Computer
    r"(?:[A-Z]{2}\d{2}/|\d{2}/)?\d{4,6}/\d{2}[A-Z]",  # criminal records office
    r"(?i:\d{0,2}[A-Z]{1,4}\d{0,2}[/-]\d{3,7}[/-]\d{2,4})",  # custody and crime, area first
    r"(?i:\d{2}[A-Z]{1,2}\d?/\d{3,7}/\d{2,4})",
    r"(?i:\d{2,4}[/-][A-Z]{1,4}[/-]\d{3,7})",  # year, station, number
    r"\d{2,4}/\d{4,7}/\d{2,4}|\d{5,8}/\d{2}|(?:20)?\d{6}/\d{3,5}",
    r"\d{2,4}\*\d{4,9}",
    (
        rf"(?i:(?:cad|log|incident|inc|occurrence|occ|urn|event|storm)(?: no| number)?[ .:#]{{1,3}}\d{{2,5}} ?"
        rf"(?:of|on|/|,|at|from|dated|-)? ?{_DAY})"
    ),
    r"(?:PC|DC|PS|DS|PCSO) \d{3,5}",  # shoulder numbers
    r"[A-Z]{2,5}-\d{6,8}-\d{2,6}",
    r"\d{2,4}-\d{2}-\d{4,7}(?:-\d{2})?",
    r"[A-Z]{2}[A-Z0-9]\d{6}",  # residence permits and passports with letters
    r"[A-Z]{1,4}\d{6,12}[A-Z]{0,2}",  # identity cards and visa applications
    r"[XYZ]\d{7}[A-Z]|\d{7}[A-Z]{1,2}|[A-Z]{5}\d{4}[A-Z]",  # Spain, Ireland, India
    r"[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]|\d{3}-\d{2}-\d{4}",  # Italy, United States
    r"(?=[A-Z]{0,16}\d)(?=\d{0,16}[A-Z])[A-HJ-NPR-Z\d]{17}",  # chassis of vehicles
    r"(?:0x|bc1)[\da-zA-Z]{20,62}",  # purses of coins
    r"\d{5}-\d{7}-\d|\d{4}-\d{4}-\d{5}",  # identity cards of Pakistan and Afghanistan
    r"\d{4}[ -]\d{4}[ -]\d{4}(?:[ -]\d{4})?",  # payment cards, eVisa applications, travel cards
    r"\d{2}-\d{2}-\d{2} \d{8}",  # bank accounts
    r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?",
    r"[A-Z9]{5}\d{6}[A-Z9]{2}[A-Z0-9]{2,3}",  # driving licences
    r"[A-Z]\d{4}[A-Z]{2}|[A-Z]\d{12}",  # prisons and pupils
    r"89\d{17,18}",  # cards of telephones
    r"(?i:(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2})",  # network cards
    r"[A-Z]{2} ?\d{5} ?\d{5}|[A-Z]{2} \d{3,4} \d{3,4}",  # grid references
)
_FORM = re.compile(rf"(?<![\w/.£#+-])(?:{'|'.join(_FORMS)})(?![\w/]|-\w)")
_PLACE = re.compile(
    r"(?<![\d.])-?\d{1,3}\.\d{4,9}\s?[°NSEW]{0,2}\s?[, ]\s?-?\d{1,3}\.\d{4,9}"
    r"|\b(?i:lat|latitude|long|longitude)\b\W{1,3}-?\d{1,3}\.\d{3,9}|\d{1,3}°\s?\d{1,2}['′]"
    r"|\b[\dCFGHJMPQRVWX]{4,8}\+[\dCFGHJMPQRVWX]{2,3}\b"
    r"|///\s?\w{2,30}\.\w{2,30}\.\w{2,30}"
    r"|\b(?:what3words|w3w)\b\W{1,4}(?:is\s)?\w{2,30}[. ]\w{2,30}[. ]\w{2,30}"
)
_NETWORK = re.compile(
    r"\b(?!127\.|10\.|192\.168\.)(?:\d{2,3}\.\d{1,3}|\d{1,3}\.\d{2,3})\.\d{1,3}\.\d{1,3}\b"
    r"|(?i:\bip(?: address)?\W{1,3}(?:\d{1,3}\.){3}\d{1,3})"
    r"|(?<![\w:])(?i:(?:[0-9a-f]{1,4}:){2,6}:[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4})(?![\w])"
)
_TEN = re.compile(r"(?<![\w.,/-])[3-9]\d{2}[ .-]?\d{3}[ .-]?\d{4}(?![\w/-])")
_NOT_A_REFERENCE = re.compile(
    r"^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:19|20)\d\d[-/](?:0\d|1[0-2])[-/]\d\d|(?:19|20)\d\d[-/](?:19|20)?\d\d"
    r"|[A-Z]{3}-\d{3}|(?i:SI|ISO|IEC|CETS|Cm|HC|OJ|EN|BS|RFC)[ /-]?.*)$"
)
_LAW = re.compile(r"\b(?:SI|ISO|IEC|CETS|Cm|HC|Act|EU|EC|No|EN|BS)\.?\s$")


def find_identifiers(line: Line) -> Spans:
    """Yield each number whose form alone tells that it is somebody's."""
    if not line.has_figures and "///" not in line.text:
        return
    for match in _FORM.finditer(line.text):
        before = line.text[max(0, match.start() - 8) : match.start()]
        if not _NOT_A_REFERENCE.match(match[0]) and not _LAW.search(before):
            yield Span(PersonalDataKind.REFERENCE, match.start(), match.end())
    for pattern in (_PLACE, _NETWORK):
        for match in pattern.finditer(line.text):
            yield Span(PersonalDataKind.REFERENCE, match.start(), match.end())
    for match in _TEN.finditer(line.text):
        if not match[0].isdigit() or _is_nhs_number(match[0]):
            yield Span(PersonalDataKind.REFERENCE, match.start(), match.end())


def _is_nhs_number(written: str) -> bool:
    """Return whether the last digit checks the other nine (modulus 11, NHS Data Dictionary)."""
    digits = [int(letter) for letter in written]
    check = 11 - sum(digit * (10 - place) for place, digit in enumerate(digits[:9])) % 11
    return check % 11 == digits[9]
