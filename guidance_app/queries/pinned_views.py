"""What a pin leads to, as packs show it: complete when a template receives it. `pinned_words.py` loads it."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.kinds import Kind


@dataclass(frozen=True, slots=True)
class PinnedSection:
    """One section of a pinned edition: `html` is safe, and empty where `left_out` says why its words are not shown.

    `fingerprint` is the hash of its words, `cautions` what two people put over it; `starter` says that no community
    stands behind them.
    """

    anchor: str
    heading: str
    html: str
    left_out: str
    fingerprint: str
    checked_on: date
    overdue: bool
    starter: bool
    cautions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PinnedEdition:
    """One edition that pins name, with its sections.

    `fingerprint` is the hash of all its words, `cautions` what two people put over the whole of it.
    """

    slug: str
    kind: Kind
    title: str
    summary: str
    published_on: date
    fingerprint: str
    checked_on: date
    cautions: tuple[str, ...]
    sections: tuple[PinnedSection, ...]

    def find(self, anchor: str) -> PinnedSection | None:
        """Return one section, or None when the edition has none under this anchor."""
        return next((section for section in self.sections if section.anchor == anchor), None)

    @property
    def is_starter(self) -> bool:
        """Say whether no community stands behind any of it."""
        return all(section.starter for section in self.sections)
