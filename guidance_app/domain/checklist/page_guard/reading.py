"""Reads a text by the page's rules, as `frontend/js/checklist/guard.js` does; it stores and logs nothing."""

import json
import re
import unicodedata

from guidance_app.domain.checklist.page_guard.harmless import HARMLESS_PATTERNS
from guidance_app.domain.checklist.page_guard.known_words import KNOWN_WORDS
from guidance_app.domain.checklist.page_guard.names import NAME_RULES
from guidance_app.domain.checklist.page_guard.numbers import NUMBER_RULES
from guidance_app.domain.personal_data.found import PersonalDataKind

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
    PersonalDataKind.RARE_EVENT: "This looks like something so rare there that it shows who it is.",
}
PAGE_RULES = (*NUMBER_RULES, *NAME_RULES)
_ALIKE = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "−": "-", "⁄": "/"}
_UNSEEN = {"Cf", "Me", "Mn"}
PAGE_GUARD = json.dumps(
    {
        "rules": [[rule.kind, rule.pattern, "g" if rule.capitals_count else "gi"] for rule in PAGE_RULES],
        "known": " ".join(KNOWN_WORDS),
        "harmless": HARMLESS_PATTERNS,
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
_HARMLESS = tuple((re.compile(pattern, re.ASCII), instead) for pattern, instead in HARMLESS_PATTERNS)
_KNOWN = frozenset(KNOWN_WORDS)


def find_on_page(text: str) -> PersonalDataKind | None:
    """Return the kind of the first rule that finds something in a text, as the page does; None when none does."""
    folded = "".join(_fold(letter) for letter in unicodedata.normalize("NFKC", text))
    for pattern, instead in _HARMLESS:
        folded = pattern.sub(instead, folded)
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
