"""Citations, and what changed between two editions."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.citations import CitationState
from guidance_app.domain.content import Significance
from guidance_app.domain.diffing import ChangeKind


@dataclass(frozen=True, slots=True)
class CitationShape:
    """One citation with how it stands today; show `said` wherever the cited words are shown.

    `words_stand` says whether officers read the very words today. `newer`, `replaced_on` and `significance` are about
    what replaced them. `fingerprint` is the SHA-256 of the words as they were published. `cite` is the line to copy.
    """

    citation: str
    reference: str
    version: int
    anchor: str | None
    title: str
    heading: str
    published_on: date
    status: CitationState
    state: str
    said: tuple[str, ...]
    words_stand: bool
    newer: int | None
    replaced_on: date | None
    significance: Significance | None
    fingerprint: str | None
    cite: str
    page: str


@dataclass(frozen=True, slots=True)
class TextChange:
    """One sentence, line or cell that differs; a side that does not have it is empty."""

    change: ChangeKind
    older: str
    newer: str


@dataclass(frozen=True, slots=True)
class SectionChange:
    """One section, or with an empty anchor one part around them, in which something differs."""

    change: ChangeKind
    anchor: str
    title: str
    texts: tuple[TextChange, ...]


@dataclass(frozen=True, slots=True)
class ComparisonShape:
    """What differs between two versions, in the order in which the newer one is read."""

    reference: str
    older: int
    newer: int
    sections: tuple[SectionChange, ...]
    page: str
