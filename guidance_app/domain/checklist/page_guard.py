"""The guard that the page keeps by itself: a part of the server's, small enough to go with the page.

`frontend/js/checklist/guard.js` reads the same data in the same way; tests hold the two to the same answers.
"""

import json
import re
import unicodedata
from dataclasses import dataclass

from guidance_app.domain.checklist.page_patterns import PATTERNS
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.personal_data.found import PersonalDataKind
from guidance_app.domain.personal_data.name_words import (
    FAMILY,
    NOT_AFTER_IS_CALLED,
    NOT_AFTER_SMALL_TITLES,
    ROLES,
)
from guidance_app.domain.personal_data.not_names import NOT_NAMES
from guidance_app.domain.personal_data.place_words import LARGE_PLACES
from guidance_app.domain.personal_data.wording import listed

_RELATIONS = {word for phrase in FAMILY | ROLES for word in phrase.split()}
_NAMED_IN_LISTS = {
    word
    for name in (*COMMUNITIES.values(), *FAITHS.values(), *LANGUAGES.values())
    for word in re.findall(r"[a-zà-ɏ'-]+", name.lower())
}
_TRADE = listed(
    "hba fgm fm dash dara marac sarc isva idva pace abe rasso mg va dv da pnc cctv dna gp bsl esol nrpf nirvana galop "
    "ikwro savera nspcc"
)
KNOWN_WORDS = tuple(
    sorted(
        NOT_NAMES
        | LARGE_PLACES
        | NOT_AFTER_IS_CALLED
        | NOT_AFTER_SMALL_TITLES
        | _RELATIONS
        | {f"{word}s" for word in _RELATIONS}
        | _NAMED_IN_LISTS
        | _TRADE
    )
)
MESSAGES: dict[PersonalDataKind, str] = {
    PersonalDataKind.NAME: "This looks like somebody’s name, or a place that could lead to them.",
    PersonalDataKind.PHONE: "This looks like a telephone number.",
    PersonalDataKind.EMAIL: "This looks like an e-mail address.",
    PersonalDataKind.HANDLE: "This looks like a social media account.",
    PersonalDataKind.POSTCODE: "This looks like a postcode.",
    PersonalDataKind.ADDRESS: "This looks like an address.",
    PersonalDataKind.DATE_OF_BIRTH: "This looks like a date of birth.",
    PersonalDataKind.REFERENCE: "This looks like a number of a person, a telephone or a case.",
    PersonalDataKind.CAR_MARK: "This looks like a car’s number.",
}
_ALIKE = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "−": "-", "⁄": "/"}
_UNSEEN = {"Cf", "Me", "Mn"}


@dataclass(frozen=True, slots=True)
class PageRule:
    """One pattern as a browser gets it; each of its groups must be a word that is not known."""

    kind: PersonalDataKind
    pattern: str
    capitals_count: bool


PAGE_RULES = tuple(PageRule(*each) for each in PATTERNS)
PAGE_GUARD = json.dumps(
    {
        "rules": [[rule.kind, rule.pattern, "g" if rule.capitals_count else "gi"] for rule in PAGE_RULES],
        "known": " ".join(KNOWN_WORDS),
        "messages": MESSAGES,
        "alike": _ALIKE,
    },
    ensure_ascii=False,
    separators=(",", ":"),
)
_COMPILED = tuple(
    (rule.kind, re.compile(rule.pattern, re.ASCII | (0 if rule.capitals_count else re.IGNORECASE)))
    for rule in PAGE_RULES
)
_KNOWN = frozenset(KNOWN_WORDS)


def find_on_page(text: str) -> PersonalDataKind | None:
    """Return the kind of the first rule that finds something in a text, as the page does; None when none does."""
    folded = "".join(_fold(letter) for letter in unicodedata.normalize("NFKC", text))
    return next((kind for kind, pattern in _COMPILED if _finds(pattern, folded)), None)


def _fold(letter: str) -> str:
    return "" if unicodedata.category(letter) in _UNSEEN else _ALIKE.get(letter, letter)


def _finds(pattern: re.Pattern[str], text: str) -> bool:
    match = pattern.search(text)
    while match:
        if all(word is None or not _is_known(word) for word in match.groups()):
            return True
        match = pattern.search(text, match.start() + 1)
    return False


def _is_known(word: str) -> bool:
    return word.lower().removesuffix("'s") in _KNOWN
