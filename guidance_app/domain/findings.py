"""What a check found in a text and how much it matters; the one shape for publish checks and content files."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """What a finding asks of the writer."""

    BLOCK = "block"
    JUSTIFY = "justify"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of one check.

    `rule` is a lasting kebab-case id; `section` the anchor it is about, or empty for the whole Document; `words` the
    text that was found, or empty; `message` says what is wrong and what to do.
    """

    rule: str
    severity: Severity
    section: str
    words: str
    message: str
