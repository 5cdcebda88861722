"""Find a rare event told with a small place or a recent day: together they can tell readers who it was."""

import re

from guidance_app.domain.personal_data.event_words import NAMED_AFTER_PLACES, STRONG, WEAK
from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line
from guidance_app.domain.personal_data.not_names import NOT_NAMES, PUBLISHED_NAMES
from guidance_app.domain.personal_data.place_words import LARGE_PLACES
from guidance_app.domain.personal_data.wording import first_words, one_of

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_SMALL_NUMBER = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of|some)"
_RECENT = re.compile(
    rf"\b(?:last|this|on|since|early|late|over|during|at)\s(?:{_DAY}|night|week|weekend|month|spring|summer|"
    rf"autumn|winter|year|morning|evening|{_MONTH}|christmas|eid|easter|diwali|ramadan|vaisakhi)\b"
    rf"|\b{_DAY}'s\b|\byesterday|\btonight\b|\btoday\b|\bthe other (?:day|night|week)\b"
    rf"|\b{_SMALL_NUMBER} (?:nights?|days?|weeks?|months?|fortnights?) (?:ago|back|earlier|before)\b"
    rf"|\bjust (?:before|after) (?:eid|christmas|diwali|easter)\b"
    rf"|\b(?:on|of) (?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b|\b(?:recently|a "
    rf"fortnight ago|the week before last|earlier this \w+|at the weekend|in {_MONTH}|bank "
    rf"holiday|on (?:new year|boxing|christmas)\w*)\b",
    re.IGNORECASE,
)
_NAMED_PLACE = r"(?P<place>[A-Z][\w'-]{2,24}(?:[ -](?:[A-Z][\w'-]{1,24}|on|the|under|le|upon|in|cum|by)){0,3})"
_PLACE = re.compile(
    r"(?:\b(?:in|at|near|outside|from|of|by|around|behind|to|through|across|above|under|"
    r"below|beside|off|on|village|town|hamlet)|')\s(?:the\s)?(?:village of |town of |hamlet "
    rf"of )?{_NAMED_PLACE}"
)
_HAPPENED = re.compile(rf"\b{one_of(STRONG)}\b", re.IGNORECASE)
_HAPPENED_TOO = re.compile(rf"\b{one_of(STRONG | WEAK)}\b", re.IGNORECASE)
_NAMED_AFTER_A_PLACE = re.compile(rf"\b(?:[Tt]he|[Tt]hat|[Oo]ur) {_NAMED_PLACE} {one_of(NAMED_AFTER_PLACES)}\b")
_ONLY = re.compile(
    r"\b(?:only (?:one|two|three|\w{3,12} (?:family|man|woman|girl|boy|couple|household|"
    r"doctor|barber|imam|shop|mosque))|the only|the sole|the one)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SENTENCE = re.compile(r"[^.\n!?]{1,400}")
# “Upper Tolby” is small although “upper” is an everyday word.
_TWO_WORDS = re.compile(
    r"(?:Great|High|North|South|East|West|New|Old|Middle|Upper|Lower|Church|Temple|Castle|Royal|Black|White|Market|Far|"
    r"Little|Nether|Over|Under|Chapel|Abbey|Bishops?|Kings?|Abbots?|Monks?) (?P<second>[A-Z][\w'-]+)"
)
_CUES = first_words(STRONG | WEAK) | {"only", "sole", "one"}
_LARGE_OR_NO_PLACES = LARGE_PLACES | NOT_NAMES


def find_rare_events(line: Line) -> Spans:
    """Yield each sentence that tells of a rare event with a small place or a day not long ago."""
    if line.is_sourced or not line.holds(_CUES):
        return
    for match in _SENTENCE.finditer(line.text):
        if _tells_who(match[0]):
            yield Span(PersonalDataKind.RARE_EVENT, match.start(), match.end())


def _tells_who(sentence: str) -> bool:
    if any(_is_small(match["place"]) for match in _NAMED_AFTER_A_PLACE.finditer(sentence)):
        return _YEAR.search(sentence) is None
    if not any(_is_small(match["place"]) for match in _PLACE.finditer(sentence)):
        return False
    recent = _RECENT.search(sentence) is not None
    if _HAPPENED.search(sentence):
        return recent or _YEAR.search(sentence) is None
    is_one_of_few = _ONLY.search(sentence) is not None
    if recent and is_one_of_few:
        return True
    return (recent or is_one_of_few) and _HAPPENED_TOO.search(sentence) is not None


def _is_small(place: str) -> bool:
    if place in PUBLISHED_NAMES:
        return False
    first = re.split(r"[ -]", place.lower())[0].removesuffix("'s")
    if first not in _LARGE_OR_NO_PLACES:
        return True
    two = _TWO_WORDS.match(place)
    return two is not None and two["second"].lower() not in _LARGE_OR_NO_PLACES
