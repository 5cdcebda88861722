"""What a pattern needs of a sentence, and that asking for it first never hides a match."""

import re
from pathlib import Path

import pytest

from guidance_app.domain.publish_checks.stereotyping.checking import RULES
from guidance_app.domain.publish_checks.stereotyping.groups import mark_groups
from guidance_app.domain.publish_checks.stereotyping.needed_letters import find_needs, list_letters
from guidance_app.domain.publish_checks.stereotyping.pattern_language import compile_pattern

_OPEN = Path(__file__).parents[3] / "content" / "labelled" / "open"
# Every pattern is tried on each sentence, which is slow: a part of them is enough.
_ONE_IN = 5


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\bbeaten by shame\b", {frozenset({"beaten"})}),
        (r"(?:cat|horse)s?", {frozenset({"cat", "hors"})}),
        (r"[@~]\w+ mindset", {frozenset("@~"), frozenset({"mindse"})}),
        (r"(?:very )?(?:cat|\w+)", set()),
        (r"tides?|waves*", {frozenset({"tide", "wave"})}),
        (r"honour(?! code)", {frozenset({"honour"})}),
    ],
)
def test_a_need_is_what_every_match_holds(pattern: str, needs: set[frozenset[str]]) -> None:
    assert find_needs(pattern) == needs


def test_no_match_in_the_labelled_sentences_lacks_what_its_pattern_needs() -> None:
    patterns = [compile_pattern(written) for rule in RULES for written in rule.patterns]
    needs = {pattern: find_needs(pattern.pattern) for pattern in patterns}
    assert [
        sentence for sentence in _read_sentences() for pattern in patterns if _is_lost(sentence, pattern, needs)
    ] == []


def _read_sentences() -> list[str]:
    lines = (_OPEN / "stereotyping_more.tsv").read_text(encoding="utf-8").splitlines()
    return [mark_groups(line.split("\t")[0]) for line in lines[1::_ONE_IN]]


def _is_lost(sentence: str, pattern: re.Pattern[str], needs: dict[re.Pattern[str], frozenset[frozenset[str]]]) -> bool:
    held = {letters for word in sentence.split(" ") for letters in list_letters(word)}
    return pattern.search(sentence) is not None and not all(clause & held for clause in needs[pattern])
