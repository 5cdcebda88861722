"""Finds stereotypes in guidance: general claims, character, hidden wrongdoers, suspicion, metaphor, terms and slurs.

Pure and pattern-based: it reads one sentence at a time, knows no document by name, and changes nothing.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding, Severity
from guidance_app.domain.publish_checks import (
    blaming_rules,
    character_rules,
    generalising_rules,
    metaphor_rules,
    outdated_rules,
    suspicion_rules,
    unscoped_rules,
    us_and_them_rules,
)
from guidance_app.domain.publish_checks.groups import mark_groups, unmark
from guidance_app.domain.publish_checks.slurs import find_slurs
from guidance_app.domain.publish_checks.stereotyping_patterns import compile_pattern, needs_group
from guidance_app.domain.publish_checks.stereotyping_rule import Rule
from guidance_app.domain.publish_checks.texts import TO_AVOID, Text, visible_texts
from guidance_app.domain.publish_checks.wording import set_aside_denials, set_aside_quotes, split_sentences

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
# Places that hold names and bad examples rather than statements.
_NOT_STATEMENTS = frozenset({TO_AVOID, "not_yet_heard"})
_FEWEST_SPACES = 2
_GROUP = re.compile(r"[@~#]")
_SLUR = (
    "This is a slur, or is used as one. It hurts, and it stops people talking to police. Use the name people give"
    " themselves."
)


@dataclass(frozen=True, slots=True)
class _Ready:
    rule: Rule
    anywhere: tuple[re.Pattern[str], ...]
    near_group: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None


def check_stereotyping(content: DocumentContent) -> tuple[Finding, ...]:
    """Return what stereotypes in the visible words of an edition, each with the anchor of its section."""
    return tuple(finding for text in visible_texts(content) for finding in _check_text(text))


@lru_cache(maxsize=4096)
def check_sentence(sentence: str, section: str = "") -> tuple[Finding, ...]:
    """Return what stereotypes in one sentence, at most one finding a rule, in the order of the rules."""
    slurs = tuple(Finding("slur", Severity.BLOCK, section, word, _SLUR) for word in find_slurs(sentence))
    said = mark_groups(set_aside_quotes(sentence))
    stated = mark_groups(set_aside_denials(set_aside_quotes(sentence)))
    # One or two words (a date in a table cell) claim nothing, but can still be a term that hurts.
    claims = stated.count(" ") >= _FEWEST_SPACES
    found = (
        _apply(ready, said if ready.rule.severity is Severity.BLOCK else stated, section)
        for ready in _rules()
        if claims or ready.rule.severity is Severity.BLOCK
    )
    return slurs + tuple(finding for finding in found if finding is not None)


def _check_text(text: Text) -> tuple[Finding, ...]:
    if text.where in _NOT_STATEMENTS:
        return ()
    return tuple(found for part in split_sentences(text.words) for found in check_sentence(part, text.section_anchor))


def _apply(ready: _Ready, marked: str, section: str) -> Finding | None:
    patterns = ready.anywhere + ready.near_group if _GROUP.search(marked) else ready.anywhere
    found = next(filter(None, (pattern.search(marked) for pattern in patterns)), None)
    if found is None or (ready.unless is not None and ready.unless.search(marked)):
        return None
    rule = ready.rule
    return Finding(rule.id, rule.severity, section, unmark(found[0]), f"{rule.why} {rule.mend}")


@lru_cache(maxsize=1)
def _rules() -> tuple[_Ready, ...]:
    return tuple(
        _Ready(
            rule,
            tuple(compile_pattern(one) for one in rule.patterns if not needs_group(one)),
            tuple(compile_pattern(one) for one in rule.patterns if needs_group(one)),
            compile_pattern(*rule.unless) if rule.unless else None,
        )
        for rule in RULES
    )
