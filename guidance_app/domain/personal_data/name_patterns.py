"""The patterns in which people's names stand, each with the words of which a line must hold one. They judge nothing.

A pattern that begins with its cue is tried where the cue stands; the others are searched for in a line that has one.
"""

import re
from dataclasses import dataclass

from guidance_app.domain.personal_data.name_words import (
    ABOUT,
    BELONGINGS,
    DEEDS,
    DONE_TO,
    FAMILY,
    HOUSEHOLDS,
    LIKE,
    OF_SOMEBODY,
    ROLES,
    SHORT_ROLES,
    SMALL_TITLES,
    TITLES,
    TO_MEET,
)
from guidance_app.domain.personal_data.wording import first_words, one_of

# A capital of any alphabet: what is no lower-case letter of the first Latin block; `name_tests` looks again.
_WORD = r"(?-i:[^\W\d_a-zß-öø-ÿ][\w'-]{0,30})"
_JOINER = r"(?-i:(?:al|bin|bint|ibn|de|van|von|el|ap|der|du)[ -])?"
_INITIALS = r"(?:(?-i:[A-Z])\.?[ ]){0,2}"
_NAME = rf"(?P<name>{_INITIALS}{_WORD}(?:[ ]{_JOINER}{_WORD}){{0,2}})"
_TWO = rf"(?P<name>{_WORD}[ ]{_JOINER}{_WORD})"
_ONE_OR_TWO = rf"(?P<name>{_WORD}(?:[ ]{_JOINER}{_WORD})?)"
_START = r"(?<![\w'-])"
RELATIONS = FAMILY | ROLES
_PLURALS = frozenset(f"{word}s" for word in RELATIONS)
RELATION_WORDS = first_words(RELATIONS | _PLURALS)
_RELATION, _TITLE, _LIKE = one_of(RELATIONS | _PLURALS), one_of(TITLES), one_of(LIKE)
_ONE_RELATION = one_of(RELATIONS)
_OWNER = r"(?:her|his|their|the|my|our)"
_IS = r"(?:[ ](?:is|was|are|were)|'s)"


@dataclass(frozen=True, slots=True)
class NamePattern:
    """Where a name may stand. No cues: any line. `begins` tells that each match begins with one of the cues."""

    cues: frozenset[str]
    pattern: re.Pattern[str]
    begins: bool = True


TITLED = NamePattern(
    first_words(TITLES),
    re.compile(rf"(?<![\w-]){_TITLE}\.?(?: and {_TITLE}\.?)?[ ](?:{_TITLE}\.?[ ]){{0,2}}{_NAME}"),
)
SMALL_TITLED = NamePattern(
    SMALL_TITLES,
    re.compile(
        rf"(?<![\w-]){one_of(SMALL_TITLES | {title.upper() for title in SMALL_TITLES})}\.?[ ](?P<name>[\w'-]{{3,30}})"
    ),
)
RELATED = NamePattern(
    RELATION_WORDS,
    re.compile(
        rf"(?<![\w'])(?!family name){_RELATION}(?:'s?)?(?:[ ](?:full |real |first |last )?(?:name|surname)s?{_IS}?)?"
        rf"(?P<join>[ ]?\(|,[ ](?:an?[ ]|one[ ]|the[ ])?|:[ ]?|[ ]-[ ]|[ ]?=[ ]?|{_IS}[ ]|[ ]"
        rf"|(?:{_IS})?[ ](?:called|named as|named|known as|shown as)[ ])\"?{_NAME}",
        re.IGNORECASE,
    ),
)
SHORT_ROLE = NamePattern(
    SHORT_ROLES,
    re.compile(rf"{_START}{one_of(SHORT_ROLES)}(?P<join>[ ]?[:=][ ]?|[ ]-[ ]|[ ]is[ ]){_NAME}", re.IGNORECASE),
)
# “her brother is called imran”: here the name needs no capital.
SMALL_NAMED = NamePattern(
    RELATION_WORDS | {"he", "she", "who", "man", "woman", "name", "names"},
    re.compile(
        rf"(?<![\w'])(?!family)(?:(?:{_RELATION}|he|she|who|man|woman)"
        rf"(?:{_IS}[ ](?:called|named)|[ ]named"
        rf"|'?s?[ ]name{_IS})"
        rf"|names?{_IS}?[ ](?:of )?(?:victim|suspect){_IS}?|(?<=her )names?{_IS}|(?<=his )names?{_IS})"
        r"[ ](?P<name>(?-i:[a-z]{3,30}))\b",
        re.IGNORECASE,
    ),
)
GIVEN = NamePattern(
    frozenset({"name", "names", "surname", "alias", "nickname", "aka", "a", "née", "nee", "statement", "signed"}),
    re.compile(
        rf"(?:\b(?:(?:her|his|their|my|real|full|maiden|whose|\w{{1,20}}'s) (?:\w{{1,10}} )?"
        rf"(?:name|surname|alias|nickname)s?(?: is|:| was| are| as|,)?(?: given as)?"
        r"|(?:statement|interview|account|signed):|alias|a\.?k\.?a\.?|née|nee)"
        rf"|(?:^|[|;.,][ ]?)(?:name|surname):)[ :]{{1,2}}\"?{_NAME}",
        re.IGNORECASE | re.MULTILINE,
    ),
    begins=False,
)
OF = NamePattern(
    first_words(OF_SOMEBODY),
    re.compile(rf"\b{one_of(OF_SOMEBODY)} (?:of|by|with|made by|against|given by)[ ]\"?{_NAME}", re.IGNORECASE),
)
DONE = NamePattern(first_words(DONE_TO), re.compile(rf"\b{one_of(DONE_TO)}[ :]{{1,2}}\"?{_NAME}", re.IGNORECASE))
IS_TWO = NamePattern(
    frozenset({"he", "she", "they", "i", "who"}),
    re.compile(rf"\b(?:he|she|they|I|who)(?:{_IS}| am|'m|'re) {_TWO}", re.IGNORECASE),
)
TOLD_ABOUT = NamePattern(first_words(ABOUT), re.compile(rf"{_START}{one_of(ABOUT)}:? {_TWO}", re.IGNORECASE))
DOER = NamePattern(
    first_words(DEEDS), re.compile(rf"{_START}{_ONE_OR_TWO}(?: \([^()\n]{{1,20}}\))? {one_of(DEEDS)}\b"), begins=False
)
MET = NamePattern(first_words(TO_MEET), re.compile(rf"\b(?i:{one_of(TO_MEET)}) {_ONE_OR_TWO}\b(?!'s)"))
OWNER_OF_KIN = NamePattern(
    first_words(FAMILY | {f"{word}s" for word in FAMILY}),
    re.compile(rf"{_START}{_ONE_OR_TWO}'s?[ ](?:{_LIKE}[ ])?{one_of(FAMILY)}s?\b"),
    begins=False,
)
OWNER_OF_THINGS = NamePattern(
    first_words(BELONGINGS), re.compile(rf"{_START}{_ONE_OR_TWO}'s?[ ]{one_of(BELONGINGS)}\b"), begins=False
)
HOUSEHOLD = NamePattern(frozenset({"the"}), re.compile(rf"\b[Tt]he[ ](?P<name>{_WORD})[ ]{one_of(HOUSEHOLDS)}\b"))
# “Karwan Delshadi, her brother”, “Karwan is the brother who”, “Leyla (victim)”.
TWO_AND_RELATION = NamePattern(
    RELATION_WORDS,
    re.compile(rf"{_START}{_TWO},?[ ](?:is[ ]|was[ ])?(?:{_OWNER}|a|an)[ ](?:{_LIKE}[ ])?{_RELATION}\b(?! name)"),
    begins=False,
)
ONE_AND_RELATION = NamePattern(
    RELATION_WORDS,
    re.compile(
        rf"{_START}(?P<name>{_WORD})(?:,| is| was)[ ]{_OWNER}[ ](?:{_LIKE}[ ])?{_RELATION}"
        r"(?=[,.;)]|$| is| was| who| that)"
    ),
    begins=False,
)
BEFORE_ROLE = NamePattern(
    RELATION_WORDS | SHORT_ROLES,
    re.compile(rf"{_START}{_ONE_OR_TWO}[ ]\((?i:{_RELATION}|{one_of(SHORT_ROLES)})\)"),
    begins=False,
)
APART_FROM_RELATION = NamePattern(
    RELATION_WORDS, re.compile(rf"(?<![\w'])(?i:{_ONE_RELATION})[ ][^.,;:()\n]{{3,40}},[ ]{_ONE_OR_TWO},")
)
AGED = NamePattern(
    frozenset({"age", "aged"}), re.compile(rf"{_START}{_ONE_OR_TWO},?[ ]\(?aged?[ ]\d{{1,2}}\b"), begins=False
)
# These need no word beside the name, only figures or the form of police records.
AGE_IN_BRACKETS = NamePattern(frozenset(), re.compile(rf"{_START}{_TWO},? \(\d{{1,2}}\)"), begins=False)
AGE_BETWEEN_COMMAS = NamePattern(
    frozenset(), re.compile(rf"(?:^|[.;:|\n][ ]?){_ONE_OR_TWO},[ ]\d{{1,2}},[ ]", re.MULTILINE), begins=False
)
SURNAME_FIRST = NamePattern(
    frozenset(),
    re.compile(r"(?:^|[:;=(|]\s?)(?P<name>[A-Z][A-Z'-]{3,30},? [A-Z][a-z][\w'-]{1,30})(?=[,.;)]|$)", re.MULTILINE),
    begins=False,
)
