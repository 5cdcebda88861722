"""Find a rare event told with a small place or a recent day: together they can tell readers who it was."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.name_words import NOT_NAMES
from guidance_app.domain.personal_data.place_words import LARGE_PLACES

_STRONG = (
    r"(?:acid|knife|gun|machete|hammer|petrol|sword|arson|axe) attacks?|stabb(?:ing|ed)|"
    r"shootings?|shot dead|was shot|hangings?|hanged|murder(?:ed|s)?|"
    r"killings?|killed|set on fire|set alight|burn(?:t|ed) (?:alive|to death)|drown(?:ed|"
    r"ing)|behead(?:ed|ing)|kidnap(?:ped|ping)?|abduct(?:ed|ion)|explosion|"
    r"found (?:dead|in|under|hanging|buried|on|at|by|behind)|strangled|poison(?:ed|ing)|"
    r"suicide|overdose|gang rape|fell from|pushed from|thrown from|body|bodies|"
    r"buried|firebomb(?:ed|ing)?|siege|fire at|crash|manslaughter|death of|died|attacked|"
    r"raped|trafficked|mutilated|crucified|"
    r"shot|bomb(?:ed|ing)?|blaze|lynch(?:ed|ing)|dismembered|decapitated|scalded|run over|ran over|acid"
)
_WEAK = (
    r"ran away|run away|ran off|jailed|arrested|disappeared|vanished|missing|went missing|"
    r"eloped|wedding|raid(?:ed)?|sold|imprisoned|locked in|"
    r"charged|convicted|sentenced|deported|escaped|fled|gave birth|twins|triplets|miscarried|"
    r"rape|fire|attack|fight|bride|left her|left his|came out|exorcism|"
    r"dismissed|sacked|suspended|struck off|expelled|collapsed|jumped|rescued|hospital|assault(?:ed)?|"
    r"beaten|snatched|taken|cut|hostage|shaved|branded|chained"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_SMALL_NUMBER = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of|some)"
_RECENT = re.compile(
    rf"\b(?:last|this|on|since|early|late)\s(?:{_DAY}|night|week|weekend|month|spring|summer|"
    rf"autumn|winter|year|morning|evening|{_MONTH}|christmas|eid|easter|diwali)\b"
    rf"|\byesterday\b|\bthe other (?:day|night|week)\b|\b{_SMALL_NUMBER} (?:nights?|days?|"
    rf"weeks?|months?|fortnights?) (?:ago|back|earlier|before)\b|\bjust (?:before|after) "
    rf"(?:eid|christmas|diwali|easter)\b"
    rf"|\b(?:on|of) (?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b|\b(?:recently|a "
    rf"fortnight ago|the week before last|earlier this \w+|at the weekend|in {_MONTH}|bank "
    rf"holiday|on (?:new year|boxing|christmas)\w*)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:\b(?:in|at|near|outside|from|of|by|around|behind|to|through|across|above|under|"
    r"below|beside|off|on|village|town|hamlet)|')\s(?:the\s)?(?:village of |town of |hamlet "
    r"of )?"
    r"(?P<place>[A-Z][\w'-]{2,24}(?:[ -](?:[A-Z][\w'-]{1,24}|on|the|under|le|upon|in|cum|by)){0,3})"
)
_HAPPENED = re.compile(rf"\b(?:{_STRONG})\b", re.IGNORECASE)
_HAPPENED_TOO = re.compile(rf"\b(?:{_STRONG}|{_WEAK})\b", re.IGNORECASE)
_ONLY = re.compile(
    r"\b(?:only (?:one|two|three|\w{3,12} (?:family|man|woman|girl|boy|couple|household|"
    r"doctor|barber|imam|shop|mosque))|the only|the sole|the one)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.\n!?]{1,400}")
_PUBLISHED = re.compile(r"\{(?:law|guidance|research|practice): ?[^}\n]{1,80}\}")


def find_rare_events(text: str) -> Spans:
    """Yield each sentence that tells of a rare event with a small place or a day not long ago."""
    for line in re.finditer(r"[^\n]+", text):
        if _PUBLISHED.search(line[0]):
            continue
        for match in _SENTENCE.finditer(text, line.start(), line.end()):
            if _tells_who(match[0]):
                yield Span(PersonalDataKind.RARE_EVENT, match.start(), match.end())


def _tells_who(sentence: str) -> bool:
    place = any(_is_small(match["place"]) for match in _PLACE.finditer(sentence))
    recent = _RECENT.search(sentence) is not None
    if place and _HAPPENED.search(sentence):
        return recent or re.search(r"\b(?:19|20)\d\d\b", sentence) is None
    if place and recent and _HAPPENED_TOO.search(sentence):
        return True
    return place and _ONLY.search(sentence) is not None and (recent or _HAPPENED_TOO.search(sentence) is not None)


def _is_small(place: str) -> bool:
    first = re.split(r"[ -]", place)[0].removesuffix("'s")
    return first not in LARGE_PLACES | NOT_NAMES or bool(
        re.match(r"(?:Great|High|North|South|East|West|New|Middle) [A-Z]", place)
        and place.split()[1] not in LARGE_PLACES
    )
