"""What somebody may need a support service for: the codes an editor tags a service with. It judges no service.

Where a service's page has no codes yet, they are read from the editors' own words about it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from guidance_app.domain.content import DocumentContent


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
    "medical-care": Need("Medical care and evidence after rape", ("sarc", "sexual assault referral centre")),
    "domestic-abuse": Need("Domestic abuse", ("domestic abuse", "domestic violence", "being abused", "facing abuse")),
    "somewhere-safe": Need("Somewhere safe to stay", ("refuge", "can a migrant victim stay")),
    "no-public-funds": Need("No recourse to public funds", ("no recourse", "public funds")),
    "virginity-testing": Need("Virginity testing", ("virginity testing",)),
    "spiritual-abuse": Need(
        "Abuse linked to belief in spirits", ("spiritual abuse", "witchcraft", "spirit possession")
    ),
    "conversion-practices": Need("Conversion practices", ("conversion therapy", "conversion practices")),
    "left-abroad": Need("Taken or left abroad", ("taken abroad", "left abroad", "overseas", "flies out")),
}
NEED_NAMES: dict[str, str] = {code: need.name for code, need in NEEDS.items()}

_PATTERNS = {code: re.compile(r"\b(?:" + "|".join(map(re.escape, need.words)) + r")\b") for code, need in NEEDS.items()}


def list_needs(content: DocumentContent) -> tuple[str, ...]:
    """Return the codes that an editor gave a service, or else those that its own words name."""
    if content.service is not None and content.service.needs:
        return content.service.needs
    return find_needs((content.title, content.summary, *content.aliases, *content.questions))


def find_needs(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of the needs that a service's words name, in the order of the table."""
    words = "\n".join(texts).casefold()
    return tuple(code for code, pattern in _PATTERNS.items() if pattern.search(words))
