"""Find people's names by what stands beside them: a title, a relation, a role in a case, or words that give a name.

A name alone is not looked for: guidance is full of capitals, and a list of names would be unfair to some.
"""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from guidance_app.domain.personal_data import name_patterns as at
from guidance_app.domain.personal_data import name_tests as tests
from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line

_Test: TypeAlias = Callable[[str, re.Match[str]], bool]


def _is_given(line: str, match: re.Match[str]) -> bool:
    return tests.is_name(match["name"]) and not tests.is_lesson(line, match) and not tests.is_public(line, match)


def _is_whole(line: str, match: re.Match[str]) -> bool:
    return tests.is_whole_name(match["name"]) and not tests.is_near_holy(line, match)


def _is_whole_and_private(line: str, match: re.Match[str]) -> bool:
    return _is_whole(line, match) and not tests.is_public(line, match)


def _is_small_titled(line: str, match: re.Match[str]) -> bool:
    return tests.is_small_name(match["name"], after_title=True) and not tests.is_public(line, match)


def _is_small_named(line: str, match: re.Match[str]) -> bool:
    return tests.is_small_name(match["name"]) and not tests.is_lesson(line, match)


_RULES: tuple[tuple[at.NamePattern, _Test], ...] = (
    (at.TITLED, tests.is_titled),
    (at.SMALL_TITLED, _is_small_titled),
    (at.RELATED, tests.is_related),
    (at.SHORT_ROLE, _is_given),
    (at.SMALL_NAMED, _is_small_named),
    (at.GIVEN, _is_given),
    (at.OF, _is_whole_and_private),
    (at.DONE, _is_given),
    (at.IS_TWO, _is_whole),
    (at.TOLD_ABOUT, _is_whole_and_private),
    (at.DOER, _is_whole),
    (at.MET, _is_whole),
    (at.OWNER_OF_KIN, _is_whole_and_private),
    (at.OWNER_OF_THINGS, _is_whole_and_private),
    (at.HOUSEHOLD, _is_whole),
    (at.TWO_AND_RELATION, _is_whole),
    (at.ONE_AND_RELATION, _is_whole),
    (at.BEFORE_ROLE, _is_whole),
    (at.APART_FROM_RELATION, _is_whole),
    (at.AGED, _is_whole),
    (at.AGE_IN_BRACKETS, _is_whole),
    (at.AGE_BETWEEN_COMMAS, _is_whole),
    (at.SURNAME_FIRST, _is_given),
)


def find_names(line: Line) -> Spans:
    """Yield each name that a title, a relation, a role or words of naming give away; sourced lines may name people."""
    if line.is_sourced:
        return
    text = tests.blank_out_public_names(line)
    for rule, test in _RULES:
        matches = _match_at_cues if rule.begins else _search
        for match in matches(rule, test, line, text):
            yield Span(PersonalDataKind.NAME, match.start(), match.end())


def _match_at_cues(rule: at.NamePattern, test: _Test, line: Line, text: str) -> Iterator[re.Match[str]]:
    for place in line.find_words(rule.cues):
        match = rule.pattern.match(text, place)
        if match and test(text, match):
            yield match


def _search(rule: at.NamePattern, test: _Test, line: Line, text: str) -> Iterator[re.Match[str]]:
    """Yield accepted matches; after a refused one look again one character on, for it may have hidden another."""
    place = 0 if not rule.cues or line.holds(rule.cues) else len(text)
    while match := rule.pattern.search(text, place):
        accepted = test(text, match)
        if accepted:
            yield match
        place = match.end() if accepted else match.start() + 1
