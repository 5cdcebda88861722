"""A Pin: one edition, or one section of it, named so that it never moves."""

import re
from dataclasses import dataclass
from typing import Self

PIN = re.compile(
    r"(?P<reference>[A-Z]{3}-[0-9]{3,5}) v(?P<number>[1-9][0-9]{0,4})(?: #(?P<anchor>[a-z0-9]+(?:-[a-z0-9]+)*))?"
)


@dataclass(frozen=True, slots=True, order=True)
class Pin:
    """Reference and number of an edition, such as `HBA-002 v4`; with an anchor, one section of it."""

    reference: str
    number: int
    anchor: str = ""

    def __str__(self) -> str:
        """Spell the pin as officers quote it: `HBA-002 v4 #do-now`."""
        return f"{self.edition} #{self.anchor}" if self.anchor else self.edition

    @property
    def edition(self) -> str:
        """Return the edition's own name, such as `HBA-002 v4`."""
        return f"{self.reference} v{self.number}"

    @classmethod
    def of_match(cls, match: re.Match[str]) -> Self:
        """Return the pin that a match of `PIN` spells."""
        return cls(match["reference"], int(match["number"]), match["anchor"] or "")


def read_pin(text: str) -> Pin | None:
    """Return the pin that a text spells and nothing else, or None."""
    match = PIN.fullmatch(text.strip())
    return Pin.of_match(match) if match else None
