"""Find addresses: a house, flat, room or pitch, and a street or named house that somebody is said to live in."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line
from guidance_app.domain.personal_data.place_words import (
    LARGE_PLACES,
    LIVING,
    NAMED_HOUSES,
    NUMBER_WORDS,
    PITCHES,
    PLAIN_STREETS,
    SITES,
    STREETS,
    UNITS,
)
from guidance_app.domain.personal_data.wording import first_words, listed, one_of

_CAPITAL = r"[A-Z][\w'.-]{1,24}"
_STREET = rf"(?:{_CAPITAL}[ ]){{1,4}}{one_of(STREETS)}\b"
_NUMBER = rf"(?:\d{{1,4}}[A-Za-z]?(?:\s?[/-]\s?\d{{1,4}}[A-Za-z]?)?|(?i:{NUMBER_WORDS}))"
_NUMBERED_STREET = re.compile(rf"(?<![\w.£-]){_NUMBER},?[ ](?:[Tt]he[ ])?{_STREET}")
_NUMBERED_SMALL_STREET = re.compile(
    rf"(?<![\w.,£:-])\d{{1,4}}[a-z]?,? (?P<name>[a-z][a-z']{{2,20}}(?: [a-z][a-z']{{2,20}})?)"
    rf" {one_of(PLAIN_STREETS)}\b",
    re.IGNORECASE,
)
_NO_STREET = listed(
    "the and a an of in on at to for down up across along off into from by or per with this that her his their our "
    "main side back busy local mph hour hours day days night nights week weeks year years month months minute minutes "
    "metre metres yard yards mile miles men man women woman people officers victims girls boys cars way ways more "
    "other high"
)
_UNIT = re.compile(
    rf"\b(?i:{one_of(UNITS)})\.?[ ](?:{_NUMBER}|[A-Z])\b[^.\n]{{0,50}}?\b(?:{_STREET}|[A-Z][\w'-]{{1,24}}"
    rf"(?:[ ][A-Z][\w'-]{{1,24}}){{0,3}}[ ](?i:{one_of(SITES)})\b)"
)
_PITCH = re.compile(
    rf"\b(?i:{one_of(PITCHES)})[ ](?:\d{{1,4}}[A-Za-z]?|[A-Z]\d?|(?i:{NUMBER_WORDS}))\b,?[ ]"
    r"(?:(?:at|in|on|of|the)[ ]){0,2}[A-Z][\w'-]{2,24}"
)
_COURTS = r"(?!(?:High|Crown|Family|County|Supreme|Youth) Court|Downing Street)"
_LIVES_IN_STREET = re.compile(
    rf"\b(?i:{one_of(LIVING)})\b[^.\n]{{0,50}}?\b(?:on|at|in|of|is|off|near|above|behind|opposite|from|to)[ ]"
    rf"(?:the[ ])?{_COURTS}{_STREET}"
)
_LIVES_AT = re.compile(
    r"\b(?i:lives?|lived|living|address(?: is|:)?|stay(?:s|ed|ing)|hiding)[ ](?:at|in|is)?[ ]?(?:"
    r"\d{1,4}[A-Za-z]?,?[ ][A-Z][\w'-]{2,24}"
    r"|(?<=at )(?:[Tt]he[ ])?(?P<place>[A-Z][\w'-]{2,24})(?:[ ][A-Z][\w'-]{1,24}|,[ ][A-Z][\w'-]{1,24}))"
)
_NAMED_HOUSE = re.compile(
    rf"\b(?:[A-Z][\w'-]{{2,24}}[ ]){{1,3}}{one_of(NAMED_HOUSES)},[ ](?:[A-Z][\w'-]{{1,24}}[ ]){{0,3}}"
    r"(?:[A-Z][\w'-]{1,24})"
)
_BOX = re.compile(r"\bP\.?O\.? Box \d{1,6}")
_LEGAL = re.compile(r"\b(?:High|Crown|Supreme|Family|County|Youth|Magistrates'|Divisional|Human Rights) Court\b")
_STREET_CUES = first_words(STREETS)
_NAMED_HOUSE_CUES = first_words(NAMED_HOUSES)
_SITE_CUES = _STREET_CUES | first_words(SITES) | {"hall"}
_UNIT_CUES, _PITCH_CUES, _LIVING_CUES = first_words(UNITS), first_words(PITCHES), first_words(LIVING)


def find_addresses(line: Line) -> Spans:
    """Yield each house, flat, room or pitch that can be found, and each street that somebody is said to live in."""
    for pattern in _choose(line):
        for match in pattern.finditer(line.text):
            if not _LEGAL.search(match[0]) and _is_place(match.groupdict()):
                yield Span(PersonalDataKind.ADDRESS, match.start(), match.end())


def _choose(line: Line) -> list[re.Pattern[str]]:
    chosen = []
    if line.holds(_STREET_CUES):
        chosen += [_NUMBERED_STREET, _LIVES_IN_STREET] if line.holds(_LIVING_CUES) else [_NUMBERED_STREET]
        chosen += [_NUMBERED_SMALL_STREET] if line.has_figures else []
    if line.holds(_UNIT_CUES) and line.holds(_SITE_CUES):
        chosen.append(_UNIT)
    if line.holds(_PITCH_CUES):
        chosen.append(_PITCH)
    if line.holds(_LIVING_CUES):
        chosen.append(_LIVES_AT)
    if line.holds(_NAMED_HOUSE_CUES):
        chosen.append(_NAMED_HOUSE)
    return [*chosen, _BOX] if "Box " in line.text else chosen


def _is_place(groups: dict[str, str | None]) -> bool:
    if name := groups.get("name"):
        return _NO_STREET.isdisjoint(name.lower().split())
    return (groups.get("place") or "").lower() not in LARGE_PLACES
