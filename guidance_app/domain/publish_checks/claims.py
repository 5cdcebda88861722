"""What reads like a claim of law or of number, so that it needs a source. It looks at one line of words at a time."""

import re

_PUBLIC_LAW = r"(?:Acts?|Regulations|Order|Rules|Measure|Bill) (?:19|20)\d\d"
# PACE 1984, ASBCPA 2014: the letters of an Act end in A, and nothing else here is written with its year.
_ACT_LETTERS = r"\b(?:[A-Z]{1,6}A|PACE) (?:19|20)\d\d\b"
_LAW_NAMED = re.compile(
    rf"\b[Ss]ections? \d+[A-Z]{{0,2}}\b|\bss?\. ?\d+|\b{_PUBLIC_LAW}\b|\b(?:19|20)\d\d Acts?\b|{_ACT_LETTERS}"
    r"|\bArticles? \d+\b|\bSchedules? \d+[A-Z]?\b|\bs\d{1,3}[A-Z]{0,2}\b(?= of the|\()|\bPACE Code [A-H]\b"
)
_CRIME = r"(?:illegal|unlawful|criminal|against the law|an? (?:\w+ )?(?:offence|crime)s?|(?:\w+ )?(?:offences|crimes))"
_IS = r"(?:is|are|was|were|(?:has|have|had) been|becomes?|became|makes?|made|can be|may be|remains?)"
_LAW_STATED = re.compile(
    rf"\b{_IS}(?: now| also| always| still| itself| not| no)* (?:\w+ )?{_CRIME}\b"
    r"|\b(?:commits?|committed|committing) an? (?:\w+ )?offence\b|\ban offence (?:to|of|under|for|even|if|whether)\b"
    r"|\b(?:is|are) (?:not |never )?(?:legal|lawful|legally \w+)\b|\bby law\b|\bcan be (?:jailed|imprisoned|fined)\b"
    r"|(?<!\bas )\bthe law (?:says|requires|allows|lets|bans|forbids|protects|gives|makes|treats|sees|sets|means)\b"
    r"|\b(?:legal|statutory|mandatory) dut(?:y|ies)\b|\bmandatory report\w*\b|\bcriminal offence\b"
    r"|\byears?[’']? (?:in prison|imprisonment|in jail)\b|\b(?:maximum|life|prison|custodial) sentences?\b"
    r"|\b(?:life imprisonment|life in prison|unlimited fine)\b|\barrest\w* without (?:a )?warrant\b",
    re.IGNORECASE,
)

_ONES = "two|three|four|five|six|seven|eight|nine"
_TENS = (
    "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
    "|seventy|eighty|ninety|(?:a |one )?hundred|(?:a |one )?thousand"
)
PHONE = re.compile(r"(?<![\w.])(?:\+44 ?|0)(?:\d[ -]?){8,10}\d\b")
_SHARE = re.compile(
    r"\d ?%|\bper ?cent\b|\b\d[\d,.]* (?:in|of|out of) (?:every )?\d[\d,]*\b"
    rf"|\b(?:one|{_ONES}) (?:(?:\w+ )?in|out of) (?:every )?(?:{_ONES}|{_TENS}|\d+)\b"
    rf"|\b(?:{_ONES}|one)[ -](?:thirds?|quarters?|fifths?|tenths?)\b"
    r"|\b(?:a|by a) (?:third|quarter|fifth|tenth) of\b(?! an hour)|\bby (?:a|one) (?:third|quarter|half)\b"
    r"|\bhalf of (?:the|all|those|these|them|cases|victims|women|men|people|calls)\b",
    re.IGNORECASE,
)
_COUNTED = (
    r"(?:cases?|people|persons|women|men|girls|boys|children|pupils|adults|victims|survivors|callers?|calls|contacts"
    r"|reports|incidents|offences|crimes|arrests|charges|deaths|killings|murders|homicides|suicides|convictions"
    r"|prosecutions|trials|referrals|applications|orders|responses|respondents|participants|interviews|interviewees"
    r"|families|forces|speakers|households|cent(?:re|er)s|cultures|countries)"
)
# Between the number and what is counted: a word or two, but none that ends the count ("under 18 or vulnerable people").
_ENDS_COUNT = r"(?:or|and|to|in|of|for|with|hours?|days?|weeks?|months?|years?|minutes?|at|on|if|when|by|a)"
_BETWEEN = rf"(?: (?!{_ENDS_COUNT}\b)[\w’'-]+){{0,2}}"
_YEAR = r"(?:19|20)\d\d\b"
_COUNT = re.compile(
    r"\b\d{1,3}(?:,\d{3})+\b|\b\d[\d.]* ?(?:million|billion|thousand|m|bn)\b"
    r"|\b(?:dozens|hundreds|thousands|millions) of\b"
    rf"|(?<![\d+.:/£-])\b(?!{_YEAR})\d{{2,}}{_BETWEEN} {_COUNTED}\b"
    rf"|\b(?:about|around|some|nearly|almost|over|more than|at least|fewer than) {_YEAR}{_BETWEEN} {_COUNTED}\b"
    rf"|\b[1-9] (?:cases|deaths|killings|murders|convictions|prosecutions)\b|\b(?:{_TENS}){_BETWEEN} {_COUNTED}\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")


def names_law(words: str) -> bool:
    """Say whether a line names an Act, an order, a section or an article."""
    return _LAW_NAMED.search(words) is not None


def states_law(words: str) -> bool:
    """Say whether a line says what the law is, with or without naming it. Words in quotation marks are words to say."""
    return names_law(words) or _LAW_STATED.search(_QUOTED.sub("", words)) is not None


def states_figure(words: str) -> bool:
    """Say whether a line gives a share or a count; ages, hours and numbers of copies are none."""
    return _SHARE.search(words) is not None or _COUNT.search(words) is not None


def states_number(words: str) -> bool:
    """Say whether a line gives a share, a count or a telephone number."""
    return PHONE.search(words) is not None or states_figure(words)
