"""What somebody may need a support service for, read from the editors' own words about it; it judges no service."""

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Need:
    """One thing to need: its name on screen, and the words by which a service's page names it."""

    name: str
    words: tuple[str, ...]


NEEDS: dict[str, Need] = {
    "honour-based-abuse": Need("Honour-based abuse", ("honour-based", "honour based", "honour abuse")),
    "forced-marriage": Need("Forced marriage", ("forced marriage", "forced to marry", "forced into marriage")),
    "fgm": Need("Female genital mutilation (FGM)", ("fgm", "female genital mutilation")),
    "sexual-violence": Need("Sexual violence", ("rape", "sexual violence", "sexual assault", "sexual abuse")),
    "domestic-abuse": Need("Domestic abuse", ("domestic abuse", "domestic violence", "being abused", "facing abuse")),
    "somewhere-safe": Need("Somewhere safe to stay", ("refuge", "can a migrant victim stay")),
    "no-public-funds": Need("No recourse to public funds", ("no recourse", "public funds")),
    "virginity-testing": Need("Virginity testing", ("virginity testing",)),
}

_PATTERNS = {code: re.compile(r"\b(?:" + "|".join(map(re.escape, need.words)) + r")\b") for code, need in NEEDS.items()}


def find_needs(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of the needs that a service's words name, in the order of the table."""
    words = "\n".join(texts).casefold()
    return tuple(code for code, pattern in _PATTERNS.items() if pattern.search(words))
