"""Measures how hard words are to read. It knows no dictionary.

The grade is that of Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.texts import TWO_MINUTES_LISTS, Text, visible_texts

_HINT_GRADE = 9
_CARD_GRADE = 7
_MOST_GRADE = 12
_FEWEST_WORDS = 20
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?:;]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?:[^aeiouy]e|[^aeiouydt]ed|[^aeioucgsxz]es)$")


def check_readability(content: DocumentContent) -> tuple[Finding, ...]:
    """Return sections and cards that are hard to read."""
    texts = visible_texts(content)
    return (*_check_sections(texts), *_check_card(texts))


def grade_lines(lines: Iterable[str]) -> float:
    """Return the school grade of lines of text, each of them at least one sentence; 0 for too few words to tell."""
    words = sentences = syllables = 0
    for line in lines:
        found = _WORD.findall(line)
        words += len(found)
        syllables += sum(map(count_syllables, found))
        sentences += max(len(_SENTENCE_END.findall(line)), 1) if found else 0
    if words < _FEWEST_WORDS:
        return 0.0
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


@lru_cache(maxsize=20_000)
def count_syllables(word: str) -> int:
    """Return the syllables of an English word, as near as its letters tell: groups of vowels, less a silent ending."""
    folded = word.casefold()
    groups = len(_VOWELS.findall(folded))
    silent = _SILENT_END.search(folded) is not None and not folded.endswith("le")
    return max(groups - silent, 1)


def _check_sections(texts: tuple[Text, ...]) -> Iterator[Finding]:
    by_section: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        if text.section_anchor and text.where in ("line", "item", "cell"):
            by_section[text.section_anchor].append(text.words)
    for anchor, lines in by_section.items():
        grade = grade_lines(lines)
        if grade > _HINT_GRADE:
            hardest = max(lines, key=lambda line: grade_lines([line]))
            rule = "reading-age-high" if grade > _MOST_GRADE else "reading-age"
            message = f"This section reads at grade {grade:.0f}. At 2 a.m. that costs time: shorten this line first."
            yield find(rule, message, anchor, hardest)


def _check_card(texts: tuple[Text, ...]) -> Iterator[Finding]:
    for name in TWO_MINUTES_LISTS[:3]:
        lines = [text.words for text in texts if text.where == name]
        grade = grade_lines(lines)
        if grade > _CARD_GRADE:
            hardest = max(lines, key=len)
            message = f"“{name.replace('_', ' ')}” reads at grade {grade:.0f}: use shorter words, one thing a line."
            yield find("reading-age", message, words=hardest)
