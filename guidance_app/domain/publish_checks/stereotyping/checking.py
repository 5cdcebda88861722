"""Finds stereotypes in guidance: general claims, character, hidden wrongdoers, suspicion, metaphor, terms and slurs.

Pure and pattern-based: it reads one sentence at a time, knows no document by name, and changes nothing.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding, Severity
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.stereotyping import (
    blaming_rules,
    character_rules,
    generalising_rules,
    metaphor_rules,
    outdated_rules,
    suspicion_rules,
    unscoped_rules,
    us_and_them_rules,
)
from guidance_app.domain.publish_checks.stereotyping.groups import mark_groups, unmark
from guidance_app.domain.publish_checks.stereotyping.needed_letters import Clause, find_needs, list_letters
from guidance_app.domain.publish_checks.stereotyping.pattern_language import compile_pattern
from guidance_app.domain.publish_checks.stereotyping.rule import Rule
from guidance_app.domain.publish_checks.stereotyping.slurs import find_slurs
from guidance_app.domain.publish_checks.stereotyping.wording import set_aside_denials, set_aside_quotes, split_sentences
from guidance_app.domain.publish_checks.texts import TO_AVOID, Text, visible_texts

RULES: tuple[Rule, ...] = (
    *outdated_rules.RULES,
    *blaming_rules.RULES,
    *suspicion_rules.RULES,
    *generalising_rules.RULES,
    *character_rules.RULES,
    *metaphor_rules.RULES,
    *us_and_them_rules.RULES,
    *unscoped_rules.RULES,
)
# Places that hold names and bad examples rather than statements; a slur stands there no more than elsewhere.
_NOT_STATEMENTS = frozenset({TO_AVOID, "not_yet_heard"})
_FEWEST_SPACES = 2
_SLUR = (
    "This is a slur, or is used as one. It hurts, and it stops people talking to police. Use the name people give"
    " themselves."
)


@dataclass(frozen=True, slots=True)
class _Ready:
    rule: Rule
    # Each with the number whose bits stand for what a sentence must hold before the pattern is tried.
    patterns: tuple[tuple[int, re.Pattern[str]], ...]
    unless: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class _Marked:
    words: str
    held: int


def check_stereotyping(content: DocumentContent) -> tuple[Finding, ...]:
    """Return what stereotypes in the visible words of an edition, each with the anchor of its section."""
    return tuple(finding for text in visible_texts(content) for finding in _check_text(text))


@lru_cache(maxsize=4096)
def check_sentence(sentence: str, section: str = "") -> tuple[Finding, ...]:
    """Return what stereotypes in one sentence, at most one finding a rule, in the order of the rules."""
    slurs = _check_slurs(sentence, section)
    unquoted = set_aside_quotes(sentence)
    undenied = set_aside_denials(unquoted)
    said = _mark(unquoted)
    stated = said if undenied == unquoted else _mark(undenied)
    # One or two words (a date in a table cell) claim nothing, but can still be a term that hurts.
    claims = stated.words.count(" ") >= _FEWEST_SPACES
    found = (
        _apply(ready, said if ready.rule.severity is Severity.BLOCK else stated, section)
        for ready in _rules()
        if claims or ready.rule.severity is Severity.BLOCK
    )
    return slurs + tuple(finding for finding in found if finding is not None)


def _check_text(text: Text) -> tuple[Finding, ...]:
    if text.where in _NOT_STATEMENTS:
        return _check_slurs(text.words, text.section_anchor)
    return tuple(found for part in split_sentences(text.words) for found in check_sentence(part, text.section_anchor))


def _check_slurs(words: str, section: str) -> tuple[Finding, ...]:
    return tuple(find("slur", _SLUR, section, word) for word in find_slurs(words))


def _mark(sentence: str) -> _Marked:
    marked = mark_groups(sentence)
    held = 0
    for word in marked.split(" "):
        held |= _bits_of_word(word)
    return _Marked(marked, held)


@lru_cache(maxsize=16384)
def _bits_of_word(word: str) -> int:
    bits = _bits_by_letters()
    held = 0
    for letters in list_letters(word):
        if letters in bits:
            held |= bits[letters]
    return held


def _apply(ready: _Ready, marked: _Marked, section: str) -> Finding | None:
    tried = (pattern.search(marked.words) for needed, pattern in ready.patterns if needed & marked.held == needed)
    found = next(filter(None, tried), None)
    if found is None or (ready.unless is not None and ready.unless.search(marked.words)):
        return None
    rule = ready.rule
    return Finding(rule.id, rule.severity, section, unmark(found[0]), f"{rule.why} {rule.mend}")


@lru_cache(maxsize=1)
def _rules() -> tuple[_Ready, ...]:
    return tuple(
        _Ready(
            rule,
            tuple((_number_needs(pattern), pattern) for pattern in map(compile_pattern, rule.patterns)),
            compile_pattern(*rule.unless) if rule.unless else None,
        )
        for rule in RULES
    )


def _number_needs(pattern: re.Pattern[str]) -> int:
    return sum(_clause_bits()[clause] for clause in find_needs(pattern.pattern))


@lru_cache(maxsize=1)
def _clause_bits() -> dict[Clause, int]:
    clauses = {clause for rule in RULES for written in rule.patterns for clause in _needs_of(written)}
    return {clause: 1 << place for place, clause in enumerate(sorted(clauses, key=sorted))}


@lru_cache(maxsize=1)
def _bits_by_letters() -> dict[str, int]:
    bits: dict[str, int] = {}
    for clause, bit in _clause_bits().items():
        for letters in clause:
            bits[letters] = bits.get(letters, 0) | bit
    return bits


def _needs_of(written: str) -> frozenset[Clause]:
    return find_needs(compile_pattern(written).pattern)
