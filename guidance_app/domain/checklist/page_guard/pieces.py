"""Pieces of the page's patterns, in the part of the language of patterns that Python and browsers read alike.

No look-behind, no named groups, no flags inside, no `\\w`, `\\b`, `\\d`, `\\s` or `.`: those differ.
"""

from dataclasses import dataclass

from guidance_app.domain.personal_data.found import PersonalDataKind
from guidance_app.domain.personal_data.name_words import FAMILY, ROLES
from guidance_app.domain.personal_data.wording import one_of


@dataclass(frozen=True, slots=True)
class PageRule:
    """One pattern as a browser gets it; each of its groups must be a word that is not known."""

    kind: PersonalDataKind
    pattern: str
    capitals_count: bool


# What stands where harmless words stood; a rule may look for it.
HARMLESS = "…"
LETTER = "A-Za-zÀ-ɏ"
START = f"(?:^|[^{LETTER}0-9_'-])"
WHOLE = f"(?:^|[^{LETTER}0-9_'/.-])"
END = f"(?![{LETTER}0-9_])"
NAME = f"([A-ZÀ-ÖØ-Þ][{LETTER}'-]{{1,30}})"
# Not all in capitals: those are mostly abbreviations.
MIXED = f"([A-ZÀ-ÖØ-Þ][a-zß-ɏ'][{LETTER}'-]{{1,29}})"
SMALL = "([a-z][a-z'-]{2,30})"
# How the rest of one sentence may go on.
SAME_SENTENCE = "[^.!?\n]"
MONTHS = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}"


def cased(words: frozenset[str]) -> str:
    """Return a pattern for any of these, each with or without a capital at its beginning."""
    return one_of(words | {f"{word[0].upper()}{word[1:]}" for word in words})


KIN = f"(?:{cased(FAMILY | ROLES)})s?"
