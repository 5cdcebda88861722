"""The words of one edition as values: what a Revision freezes, what a content file spells, what a page shows.

Nothing here is ever changed in place; an edit makes a new value with another content hash.
"""

import datetime as dt
import hashlib
import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from guidance_app.domain.kinds import Kind


class Significance(StrEnum):
    """How much a new edition changes for a reader."""

    TYPO = "typo"
    MINOR = "minor"
    MAJOR = "major"


class ReviewState(StrEnum):
    """Whether a community has looked at these words."""

    STARTER = "starter"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Section:
    """One headed part: Markdown body under a lasting anchor. The unit of search and of review."""

    anchor: str
    heading: str
    body: str

    @property
    def content_hash(self) -> str:
        """Return the SHA-256 of heading and body; unchanged sections share it from edition to edition."""
        return hash_values({"heading": self.heading, "body": self.body})


@dataclass(frozen=True, slots=True)
class TwoMinutes:
    """The card on top: four short lists of plain text, each line at most about twelve words."""

    do_now: tuple[str, ...] = ()
    do_not: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    ring: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from. `date` is the source's own (`2023`, `2023-04`, `2023-04-13` or `undated`)."""

    id: str
    title: str
    publisher: str
    date: str
    read_on: dt.date
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that can be rung. `verified` is False until the installing force has rung it."""

    label: str
    number: str
    source: str
    checked_on: dt.date
    hours: str = ""
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Service:
    """What a support service offers and to whom; only on Documents of kind `service`.

    `needs` are codes of `service_needs.py`.
    """

    serves: tuple[str, ...]
    area: str
    languages: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    website: str = ""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """How a word is spelt and what else is said for it; only on Documents of kind `term`.

    Spellings and synonyms feed search: they are the editors' own words for expanding a query.
    """

    spellings: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance:
    """What the words rest on and whose voice is still missing."""

    basis: str
    not_yet_heard: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """The whole content of one edition; `content_hash` names exactly these words.

    `aliases` are other names for the subject, `questions` are what an officer might type to find it, and
    `check_before_use` says in words what a reader must verify first.
    """

    title: str
    kind: Kind
    summary: str
    provenance: Provenance
    sections: tuple[Section, ...]
    review_state: ReviewState = ReviewState.STARTER
    nations: tuple[str, ...] = ("england", "wales")
    aliases: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    communities: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    faiths: tuple[str, ...] = ()
    two_minutes: TwoMinutes = field(default_factory=TwoMinutes)
    check_before_use: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    service: Service | None = None
    term: Term | None = None

    def find_source(self, source_id: str) -> Source | None:
        """Return the source of this id; None when the edition lists none."""
        return next((source for source in self.sources if source.id == source_id), None)

    @property
    def hashed_values(self) -> dict[str, Any]:
        """Return everything a reader can see in this edition, as the hash takes it."""
        values = asdict(self)
        # `needs` came later: words that were frozen without it keep their hash.
        if self.service is not None and not self.service.needs:
            del values["service"]["needs"]
        return values

    @property
    def content_hash(self) -> str:
        """Return the SHA-256 of everything a reader can see in this edition."""
        return hash_values(self.hashed_values)


def hash_values(values: Any) -> str:
    """Return the SHA-256 of values as JSON with sorted keys, no spaces, and letters as they are."""
    canonical = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(canonical.encode()).hexdigest()
