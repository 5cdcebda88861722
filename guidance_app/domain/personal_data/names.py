"""Find people's names by what stands beside them: a title, a relation, a role in a case, or words that give a name.

A name alone is not looked for: guidance is full of capitals, and a list of names would be unfair to some.
"""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.name_words import (
    FAMILY,
    NOT_NAMES,
    PUBLISHED_NAMES,
    RELATIONS,
    SMALL_WORDS,
    TITLES,
)

# A capital of any alphabet: what is no lower-case letter of the first Latin block; `_is_name` looks again.
_Matches: TypeAlias = Iterator[re.Match[str]]
_WORD = r"(?-i:[^\W\d_a-zß-öø-ÿ][\w'-]{0,30})"
_NAME = rf"(?P<name>{_WORD}(?:[ ](?-i:(?:al|bin|bint|ibn|de|van|von|el|ap|der|du)[ -])?{_WORD}){{0,2}})"
_LIKE = (
    r"(?:little|older|elder|younger|big|eldest|youngest|late|new|old|former|own|best|first|"
    r"second|estranged|then|\d{1,2}-year-old|baby|twin|step|half)"
)
_TITLED = re.compile(
    rf"(?<![\w-])(?:T/|A/|Ch )?(?:{TITLES})\.?(?: and (?:{TITLES})\.?)?[ ](?:(?:{TITLES})\.?[ ]){{0,2}}{_NAME}"
)
_SMALL_TITLE = re.compile(
    r"(?<![\w-])(?:mr|mrs|dr|sgt|insp|dci|prof|MR|MRS|MS|MISS|DR|SGT)\.?[ ](?!(?:or|and|"
    r"if|for|is|as|in|with|the|who|when|may|can|to|of|a|on|at|OR|AND|IS|THE)\b)(?P<name>[\w'-]{4,30})"
)
_RELATED = re.compile(
    rf"(?<![\w'])(?P<who>{RELATIONS})(?:'s)?(?:[ ](?:full |real |first |last )?(?:name|surname)(?:[ "
    rf"]is|[ ]was)?)?(?P<join>[ ]?\(|,[ ]|:[ ]|[ ]-[ ]|[ ]is[ ]called[ ]|[ ](?:is|was|called|"
    rf"named|known as)[ ]|[ ])\"?{_NAME}",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    rf"\b(?:(?:her|his|their|my|real|full|maiden|whose|\w{{1,20}}'s) (?:\w{{1,10}} )?(?:name|"
    rf"surname|alias|nickname)(?: is|:| was| as|,)?(?: given as)?"
    rf"|(?:^|[|;.,][ ]?)(?:name|surname):|\b(?:statement|interview|account|signed):|alias"
    rf"|a\.?k\.?a\.?|née|nee|(?:statement|account|"
    rf"interview|interviewed|arrest|disclosure|evidence|complaint|confession|murder|death|"
    rf"killing|photo(?:graph)?s?|"
    rf"DNA|mother|father|daughter|son|wife|husband|sister|brother|parents|family|friends?|"
    rf"report|allegation|marriage|abduction|rape) (?:of|by|with|from|made by|against|given "
    rf"by)"
    rf"|(?:arrested|charged|interviewed|married|marry|engaged to|(?:calls|called) (?:her|"
    rf"him|them)sel(?:f|ves)|signed by|supplied by|known to us as|goes by|(?:she|he|who) "
    rf"is called|(?:girl|boy|man|woman) called)"
    rf")[ :]{{1,2}}\"?{_NAME}",
    re.IGNORECASE,
)
_TWO = rf"(?P<name>{_WORD}[ ]{_WORD})"
_BEFORE = (
    re.compile(
        rf"(?<![\w'-])(?P<name>{_WORD}(?:[ ]{_WORD})?)[ ](?:told (?:us|me|police|officers|the officer)|texted us|"
        r"was (?:reported missing|arrested|hit|beaten|locked|threatened|slapped)"
        r"|is (?:hiding|pregnant|missing)|ran away|"
        r"lives (?:at|with|above|next)|waits|drove|sleeps|hides)\b"
    ),
    re.compile(
        rf"\b(?:[Aa]sk for|[Ss]peak to|[Ss]poke to|[Tt]alk to|[Mm]eet|[Mm]et) (?P<name>{_WORD}(?:[ ]{_WORD})?)\b(?!'s)"
    ),
    re.compile(rf"(?<![\w'-])(?P<name>{_WORD}(?:[ ]{_WORD})?)'s?[ ](?:{_LIKE}[ ])?(?:{FAMILY})\b"),
    re.compile(rf"\b[Tt]he[ ](?P<name>{_WORD})[ ](?:brothers|sisters|household|clan|cousins|twins|family)\b"),
    re.compile(
        rf"(?<![\w'-]){_TWO},?[ ](?:is[ ]|was[ ])?(?:her|his|their|the|my|a|an|our)[ ](?:(?:{_LIKE}|"
        rf"victim's|suspect's|alleged|main)[ ])?(?:{RELATIONS})\b"
    ),
    re.compile(
        rf"(?<![\w'-])(?P<name>{_WORD}),[ ](?:her|his|their|the|my|our)[ ](?:(?:{_LIKE}|victim's|"
        rf"suspect's)[ ])?(?:{RELATIONS})(?=[,.;)]| is| was| who)"
    ),
    re.compile(
        rf"(?<![\w'-]){_TWO},?[ ](?:\(?aged?[ ]\d{{1,2}}\b|\(\d{{1,2}}\)|\((?:victim|suspect|"
        rf"witness|groom|bride|mother|father|brother|sister)\))"
    ),
    re.compile(rf"(?:^|[.;:|\n][ ]?)(?P<name>{_WORD}(?:[ ]{_WORD})?),[ ]\d{{1,2}},[ ]", re.MULTILINE),
)
_WORK = (
    r"(?:book|film|movie|play|novel|magazine|series|programme|song|poem|show|comic|musical|"
    r"opera|podcast|title|game|column|cartoon|album|charity|brand|shop|pub|boots?|report|"
    r"review|inquiry|story)"
)
_WORK_BEFORE = re.compile(rf"\b{_WORK}s?\b[^.\n]{{0,20}}$", re.IGNORECASE)
_WORK_AFTER = re.compile(
    rf"^[^.\n]{{0,40}}\b(?:is|was|as|in) (?:a|an|the)\b[^.\n]{{0,25}}\b(?:{_WORK}|make)s?\b|"
    rf"^['\"\w ]{{0,25}} (?:{_WORK})\b",
    re.IGNORECASE,
)
_LAW_AFTER = re.compile(
    r"^[^.\n]{0,20}\b(?:v|inquiry|judgment|review|report of \d{4}|held|ruled)\b|^[^.\n]{0,30}\[(?:19|20)\d\d\]"
)
_PUBLISHED = re.compile(r"\{(?:law|guidance|research|practice): ?[^}\n]{1,80}\}")
_BODY = re.compile(
    r"^(?:(?:[A-Z][\w'-]*|and|of|for|the|&)[ ]){1,6}(?:Acts?|Orders?|Regulations|Code|Law|"
    r"Service|Trust|Foundation|Movement|Month|School|College|Hospital|"
    r"Centre|Academy|Gurdwara|Mosque|University|Clinic|Society|Award|Charity|Fund|Institute|"
    r"Library|Inquiry|Review|Report|Project|Network)\b"
)
_COURTESY = re.compile(r"(?:Mr|Mrs|Ms|Mx)\b")
_PUBLIC = re.compile(
    r"(?:Mrs?|Ms)\.? Justice|(?:Imam|Lord|Prophet|Saint) (?:Ali|Hussain|Hussein|Husayn|Hasan|"
    r"Reza|Mahdi|Krishna|Shiva|Rama|Ganesha|Vishnu|Buddha)\b"
    r"|Dr Martens|Dr Pepper|Doctor Who|Mr Kipling|Mr Bean|Miss (?:World|Universe|England)|"
    r"Dr Oetker|Dr Barnardo|Father (?:Christmas|Time)|Mother (?:Teresa|Nature)"
)
_FAMILY_NAME_LESSON = re.compile(r"\b(?:unrelated|related|surnames?|family names?|last names?|same name)\b")
_HOLY = re.compile(r"\b(?:Prophet|Guru [A-Z]|Saint|Krishna|Buddha|Moses|Abraham|Jesus|Lord Rama|Holy|Shia)\b")
_ANY_NAME = re.compile(r"\b(?:a|an|any|some) (?:\w{1,12} )?(?:\w{1,12} )?(?:called|named)\b", re.IGNORECASE)
_WORK_NEAR = re.compile(rf"\b(?:{_WORK}|read)s?\b", re.IGNORECASE)
_INITIALS = re.compile(r"^[A-Z][A-Z&/]+$")


def find_names(text: str) -> Spans:
    """Yield each name that a title, a relation, a role or words of naming give away; sourced lines may name people."""
    for line in re.finditer(r"[^\n]+", text):
        if _PUBLISHED.search(line[0]) is None:
            for match in _find_in_line(line[0]):
                yield Span(PersonalDataKind.NAME, line.start() + match.start(), line.start() + match.end())


def _find_in_line(line: str) -> _Matches:
    yield from _search(_TITLED, line, lambda match: _is_titled_name(line, match))
    yield from _search(_SMALL_TITLE, line, lambda match: not _is_public(line, match))
    yield from _search(_GIVEN, line, lambda match: _is_name(match["name"]) and not _is_lesson(line, match))
    if _HOLY.search(line) is None:
        yield from _search(_RELATED, line, lambda match: _is_named_relation(line, match))
        for pattern in _BEFORE:
            yield from _search(pattern, line, lambda match: _is_whole_name(match["name"]))


def _search(pattern: re.Pattern[str], line: str, accept: Callable[[re.Match[str]], bool]) -> _Matches:
    """Yield accepted matches; after a refused one look again one character on, for it may have hidden another."""
    place = 0
    while match := pattern.search(line, place):
        accepted = accept(match)
        if accepted:
            yield match
        place = match.end() if accepted else match.start() + 1


def _is_titled_name(line: str, match: re.Match[str]) -> bool:
    if _is_public(line, match):
        return False
    if _COURTESY.match(match[0]):
        first = match["name"].split()[0]
        return first[0].isupper() and first not in SMALL_WORDS and not _INITIALS.match(first)
    return _is_name(match["name"])


def _is_name(words: str) -> bool:
    if any(name in words for name in PUBLISHED_NAMES):
        return False
    first = words.split()[0]
    return first[0].isupper() and first.removesuffix("'s") not in NOT_NAMES and not _INITIALS.match(first)


def _is_whole_name(words: str) -> bool:
    return all(_is_name(word) for word in words.split()) and words not in PUBLISHED_NAMES


def _is_named_relation(line: str, match: re.Match[str]) -> bool:
    name = match["name"]
    if (
        not _is_name(name)
        or _is_lesson(line, match)
        or _BODY.search(line[match.start("name") : match.start("name") + 90])
    ):
        return False
    if match["join"] not in (": ", " - "):
        return True
    rest = name.split()[1:2]
    return (
        rest[0] not in NOT_NAMES
        if rest
        else line[match.end("name") : match.end("name") + 1] in ("", ",", ".", ";", ")")
    )


def _is_lesson(line: str, match: re.Match[str]) -> bool:
    """Return whether a name stands for any name: “a man called Ali may have a father called Hassan”."""
    before = line[max(0, match.start() - 40) : match.start()] + match[0]
    return _ANY_NAME.search(before) is not None


def _is_public(line: str, match: re.Match[str]) -> bool:
    before, after = line[max(0, match.start() - 200) : match.start()], line[match.end() : match.end() + 200]
    in_quotes = before.count('"') % 2 == 1 and '"' in after
    if _PUBLIC.match(match[0]) or (in_quotes and _WORK_NEAR.search(before + after)):
        return True
    name_on = line[match.start("name") : match.start("name") + 90]
    before = before[-40:]
    return any(
        (
            _WORK_BEFORE.search(before),
            *(cue.search(name_on) for cue in (_WORK_AFTER, _LAW_AFTER, _BODY, _FAMILY_NAME_LESSON)),
        )
    )
