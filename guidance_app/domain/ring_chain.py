"""Whom to ring when nobody is on duty: one step after the other, and never none. It reads nothing."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChainStep:
    """One step: whom, by which number (empty where there is none to ring), and what to know about it.

    `sure` says whether the number may be relied on as it is.
    """

    label: str
    number: str
    address: str
    about: str
    sure: bool = True


_RADIO = ChainStep("Your control room, by radio", "", "", "Ask for the duty inspector or the safeguarding unit.")
_DANGER = ChainStep("Somebody is in danger now", "999", "tel:999", "Or use your radio.")
_NOT_URGENT = ChainStep("Police, not an emergency", "101", "tel:101", "Ask for your force's control room.")


def build_chain(own: Sequence[ChainStep], helplines: Sequence[ChainStep]) -> tuple[ChainStep, ...]:
    """Return the force's own numbers, then radio, 999 and 101, then national helplines. It always has three steps."""
    return (*own, _RADIO, _DANGER, _NOT_URGENT, *helplines)
