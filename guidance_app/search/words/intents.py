"""Words that say which sort of answer is wanted, and how much a kind of document gains by them.

Gains are added to scores that run from 0 to about 15, so 1 moves a document a place or two
and never over an exact match.
"""

from guidance_app.domain.kinds import Kind

_TABLE: tuple[tuple[str, dict[Kind, float]], ...] = (
    # Somebody heard a word and wants to know what it says.
    ("mean meaning means meant definition define word term translate", {Kind.TERM: 1.2}),
    # Somebody wants to ring or refer.
    (
        "number helpline phone telephone ring charity refer referral service support hours website email",
        {Kind.SERVICE: 1.0},
    ),
    # Understanding each other is a matter of practice first, then of what hurts.
    (
        "interpreter interpret interpreting translator translate translation language",
        {Kind.PRACTICE: 1.0, Kind.TRAUMA: 0.3},
    ),
    # Forms, codes, records and meetings.
    (
        "record recording code form flag template log statement report share sharing risk assessment grade refer",
        {Kind.PRACTICE: 0.8},
    ),
    # Being a good visitor.
    (
        "shake hand greet greeting shoes visit visiting home door eat drink gift respect polite etiquette",
        {Kind.ENGAGEMENT: 0.9},
    ),
    ("name surname spelling pronounce called address", {Kind.ENGAGEMENT: 0.6}),
    # What happened to somebody, and talking about it.
    (
        "rape raped sexual assault abuse account disclose disclosure trauma traumatise laughing crying freeze victim",
        {Kind.TRAUMA: 0.8},
    ),
    # Danger from relatives.
    (
        "kill honour shame forced marriage threat missing abroad passport parents brother family cutting",
        {Kind.RISK: 0.8},
    ),
)

# How officers ask for the first steps, and how editors name the page that has them.
ACT_NOW: frozenset[tuple[str, ...]] = frozenset(
    {
        ("what", "to", "do"),
        ("what", "do", "i", "do"),
        ("what", "should", "i", "do"),
        ("what", "do", "we", "do"),
        ("what", "now"),
        ("what", "next"),
        ("next", "steps"),
        ("first", "steps"),
    }
)
ACT_NOW_NAMES = ("immediate actions", "first response")

GAIN_BY_WORD: dict[str, dict[Kind, float]] = {}
for _words, _gains in _TABLE:
    for _word in _words.split():
        GAIN_BY_WORD[_word] = {**GAIN_BY_WORD.get(_word, {}), **_gains}

# When the query is dangerous, what to do now comes before what something is called.
DANGER_GAIN: dict[Kind, float] = {Kind.RISK: 1.0, Kind.PRACTICE: 0.2}
