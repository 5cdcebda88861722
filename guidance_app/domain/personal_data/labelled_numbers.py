"""Find numbers that a word beside them says belong to one person or case: “custody ref”, “passport no.”."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.label_words import BETWEEN, LABELS, NUMBER_WORDS, PUBLIC_NUMBERS, STRONG_LABELS
from guidance_app.domain.personal_data.lines import Line
from guidance_app.domain.personal_data.phones import NATIONAL_CODES, normalise_number
from guidance_app.domain.personal_data.wording import first_words, one_of

_VALUE = (
    r"(?P<value>(?-i:[A-Za-z]{0,5}[ /-]?)\d[\dA-Z*/.-]{0,28}(?:(?:[ ]|[ ]?[/-][ ]?)[A-Z]{0,2}\d[\dA-Z]{0,12}){0,5}"
    r"(?:\s[A-Z])?)(?![\w%])"
)
_NAMED = re.compile(rf"\b{one_of(NUMBER_WORDS)}\b|[:#=]", re.IGNORECASE)
_LABELLED = re.compile(
    rf"{one_of(LABELS)}(?P<between>(?:'s)?[\s:.,#=()\[\]'\"-]{{1,4}}(?:{one_of(BETWEEN)}\b[\s:.,#=()'\"-]{{1,4}}){{0,5}})"
    rf"{_VALUE}",
    re.IGNORECASE,
)
# “tag ID”, “Mosaic no.”: any register may have a number.
_NUMBERED = re.compile(rf"{one_of(NUMBER_WORDS)}\.?(?P<between>[\s:#=]{{1,3}}(?:(?:is|was)\s)?){_VALUE}", re.IGNORECASE)
# A long number in a sentence is somebody's, unless words around it say whose.
_BARE = re.compile(
    r"(?<![\w.,£$€/#+-])(?!(?:19|20)\d\d[01]\d[0-3]\d\b)\d{7,12}(?![\w.,/-]*\d|[\w%]| (?:people|bytes|of))"
)
_SHARE_CODE = re.compile(r"share code\W{1,3}(?:is\s)?(?-i:[A-Z\d]{3}[ -]?[A-Z\d]{3}[ -]?[A-Z\d]{3})\b", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([A-Za-z]+)\W{0,3}$")
_ORDINARY = re.compile(
    r"^(?:\w{1,5} )?(?:(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:19|20)\d\d[-/]\d{1,4}(?:-\d\d)"
    r"?|\d{1,3}(?:,\d{3})+|[012]\d[.:]?[0-5]\d(?:\s?-\s?[012]\d[.:]?[0-5]\d)?|[A-Z]{3}-\d{3})[.]?(?:\s[A-Z])?$",
    re.IGNORECASE,
)
_LONG, _SHORT = 6, 4
_STRONG = re.compile(rf"{one_of(STRONG_LABELS)}\b", re.IGNORECASE)
_DIGIT_WORD = r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine)\b"
_SPELT = re.compile(
    rf"{one_of(LABELS | {'postcode', 'post code'})}(?:[\s:.,#=-]{{1,3}}{one_of(BETWEEN)}\b){{0,5}}[\s:.,#=-]{{1,3}}"
    r"(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|double|oh|nought|[a-z]{2,5}ty|"
    r"[A-Za-z])\b[\s,/-]{1,3}){3,30}",
    re.IGNORECASE,
)
_DIGIT_WORDS = frozenset({"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"})
_SHARE = frozenset({"share"})
_CUES = first_words(LABELS) | {"post", "postcode"}
_NUMBER_CUES = first_words(NUMBER_WORDS)


def find_labelled_numbers(line: Line) -> Spans:
    """Yield each number that stands behind the name of a register."""
    if line.has_figures:
        yield from _find(line, _LABELLED, _CUES)
        yield from _find(line, _NUMBERED, _NUMBER_CUES)
        if line.words.keys().isdisjoint(PUBLIC_NUMBERS):
            yield from (_span(match) for match in _BARE.finditer(line.text))
        yield from (_span(match) for place in line.find_words(_SHARE) if (match := _SHARE_CODE.match(line.text, place)))
    if line.holds(_DIGIT_WORDS):
        for place in line.find_words(_CUES):
            match = _SPELT.match(line.text, place)
            if match and len(re.findall(_DIGIT_WORD, match[0], re.IGNORECASE)) > _SHORT - 2:
                yield _span(match)


def _find(line: Line, pattern: re.Pattern[str], cues: frozenset[str]) -> Spans:
    for place in line.find_words(cues):
        match = pattern.match(line.text, place)
        if match and _is_somebodys(match) and not _is_public(line.text, place):
            yield _span(match)


def _span(match: re.Match[str]) -> Span:
    return Span(PersonalDataKind.REFERENCE, match.start(), match.end())


def _is_public(text: str, place: int) -> bool:
    before = _WORD_BEFORE.search(text[max(0, place - 20) : place])
    return before is not None and before[1].lower() in PUBLIC_NUMBERS


def _is_somebodys(match: re.Match[str]) -> bool:
    value = match["value"]
    digits = sum(letter.isdigit() for letter in value)
    if normalise_number(value) in NATIONAL_CODES:
        return False
    named = _NAMED.search(match["between"]) is not None
    if _ORDINARY.match(value) and not (named and value.isdigit() and value[:2] not in ("19", "20")):
        return False
    if digits > _SHORT - 2 and _STRONG.match(match[0]):
        return True
    return digits >= _LONG or (named and digits >= _SHORT) or (digits >= _SHORT and value[0] == "0")
