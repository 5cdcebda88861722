"""Find numbers that a word beside them says belong to one person or case: “custody ref”, “passport no.”."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.phones import NATIONAL_CODES, normalise_number

_LABELS = (
    r"passport|brp|permit|visa|e-?visa|vignette|uan|home office|ho|cnic|nicop|nin|pan|aadhaar|"
    r"pesel|egn|cro|pnc(?:\s?id)?"
    r"|nhs|ni|nino|national insurance|utr|upn|iban|bic|swift|sort[ -]?code|account|acc|acct|a/c|crn|nomis|visor|urn|cad"
    r"|imei|imsi|niche|athena|holmes|warrant|collar|shoulder|badge|student|pupil|staff|employee|"
    r"payroll|patient|hospital"
    r"|mrn|ward|driving licen[cs]e|driver'?s licen[cs]e|licen[cs]e|dvla|identity|prison(?:er)?|"
    r"tenancy|council tax|claim"
    r"|benefit|universal credit|policy|membership|booking|card|crime|incident|log|occurrence|custody|detention|detained"
    r"|case|report|offence|statement|exhibit|ref|reference|event|bail|court|marac|referral|file|record|asylum|port"
    r"|immigration|nass|ari?c|certificate|ticket|flight|pin|device|serial|meter|parcel|tracking|cr|dp|ic|police|charge"
)
_BETWEEN = (
    r"number|numbers|num|no|nos|nr|ref|reference|refs|id|ids|record|log|code|card|plate|vignette|is|was|are|of|the|her"
    r"|his|their|reads|shows|under|as|n|it|document|book|file|report|permit|in|on|to|with|ends|ending|starts|and|for"
)
_NUMBER_WORDS = re.compile(r"\b(?:number|numbers|num|no|nos|nr|ref|reference|id|code|pin)\b|[:#=]", re.IGNORECASE)
_VALUE = r"(?-i:[A-Za-z]{0,5}[ /-]?)\d[\dA-Z*/.-]{0,28}(?:[ ][A-Z]{0,2}\d[\dA-Z]{0,12}){0,5}(?:\s[A-Z])?"
_LABELLED = re.compile(
    rf"\b(?:{_LABELS})(?P<between>(?:'s)?[\s:.,#=()\[\]'\"-]{{1,4}}(?:(?:{_BETWEEN})\b[\s:.,#=()'\"-]{{1,4}}){{0,5}})"
    rf"(?P<value>{_VALUE})(?![\w%])",
    re.IGNORECASE,
)
_ORDINARY = re.compile(
    r"^(?:\w{1,5} )?(?:(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:19|20)\d\d[-/]\d{1,4}(?:-\d\d)"
    r"?|\d{1,3}(?:,\d{3})+"
    r"|[012]\d[.:]?[0-5]\d(?:\s?-\s?[012]\d[.:]?[0-5]\d)?|[A-Z]{3}-\d{3})[.]?$",
    re.IGNORECASE,
)
_LONG, _SHORT = 6, 4
_STRONG = re.compile(r"(?:cad|urn|custody|pnc|cro|pin|passport|brp|collar|shoulder|warrant|nhs|crime)\b", re.IGNORECASE)
_SPELT = re.compile(
    rf"\b(?:{_LABELS}|post ?code)(?:[\s:.,#=-]{{1,3}}(?:{_BETWEEN})\b){{0,5}}[\s:.,#=-]{{1,3}}"
    r"(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|double|oh|nought|[a-z]{2,5}ty|"
    r"[A-Za-z])\b[\s,/-]{1,3}){3,30}",
    re.IGNORECASE,
)


def find_labelled_numbers(text: str) -> Spans:
    """Yield each number that stands behind the name of a register."""
    for match in _LABELLED.finditer(text):
        if _is_somebodys(match[0], match["value"], match["between"]):
            yield Span(PersonalDataKind.REFERENCE, match.start(), match.end())
    for match in _SPELT.finditer(text):
        if len(re.findall(r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine)\b", match[0], re.IGNORECASE)) > 2:
            yield Span(PersonalDataKind.REFERENCE, match.start(), match.end())


def _is_somebodys(label: str, value: str, between: str) -> bool:
    digits = sum(letter.isdigit() for letter in value)
    if normalise_number(value) in NATIONAL_CODES:
        return False
    named = _NUMBER_WORDS.search(between) is not None
    if _ORDINARY.match(value) and not (named and value.isdigit() and value[:2] not in ("19", "20")):
        return False
    if digits > _SHORT - 2 and _STRONG.match(label):
        return True
    return digits >= _LONG or (named and digits >= _SHORT) or (digits >= _SHORT and value[0] == "0")
