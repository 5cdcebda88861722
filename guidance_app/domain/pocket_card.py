"""The eight steps of the first hour as they stand on paper: the pocket card takes the first line of each, a sheet all.

The words are those of the screen, in `first_hour`.
"""

import hashlib
import json
from dataclasses import asdict, dataclass

from guidance_app.domain.first_hour import STEPS


@dataclass(frozen=True, slots=True)
class PaperStep:
    """One step; the first line of `do` and of `do_not` is the one that matters most."""

    number: int
    heading: str
    do: tuple[str, ...]
    do_not: tuple[str, ...]


READ_ON = (
    ("The one chance rule", "one-chance-rule"),
    ("Working with interpreters", "working-with-interpreters"),
    ("First account without re-traumatising", "first-account-without-retraumatising"),
    ("HBA warning signs", "hba-warning-signs"),
    ("THRIVE to MARAC", "thrive-to-marac"),
)


def list_steps() -> tuple[PaperStep, ...]:
    """Return the eight steps in order."""
    return tuple(
        PaperStep(
            step.number,
            step.heading,
            tuple(line.words for line in step.do),
            tuple(line.words for line in step.do_not),
        )
        for step in STEPS
    )


def fingerprint_steps() -> str:
    """Return the SHA-256 of the words of the steps, by which a printed card can be told from a newer one."""
    return hashlib.sha256(json.dumps([asdict(step) for step in list_steps()]).encode()).hexdigest()
