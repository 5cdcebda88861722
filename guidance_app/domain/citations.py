"""How a citation stands today: whether the cited words still hold, what replaced them, what is doubted. Pure.

The words themselves are not here. Who may know of a document is decided before it gets here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Protocol

from guidance_app.domain.content import Significance
from guidance_app.domain.standing import Reopened, Standing
from guidance_app.domain.states import EditionState
from guidance_app.domain.withholding import write_tombstone

_RANK = {Significance.TYPO: 0, Significance.MINOR: 1, Significance.MAJOR: 2}


class CitationState(StrEnum):
    """What became of what was cited. `UNKNOWN`: it never was, or is not for this reader."""

    CURRENT = "current"
    SUPERSEDED = "superseded"
    TAKEN_DOWN = "taken-down"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class Cited(Protocol):
    """Anything that names an edition, or one section of it; without an anchor it is the whole edition."""

    @property
    def reference(self) -> str:
        """Return such as `HBA-002`."""

    @property
    def number(self) -> int:
        """Return the number of the edition."""

    @property
    def anchor(self) -> str | None:
        """Return the anchor of the section; None or empty for the whole edition."""


@dataclass(frozen=True, slots=True)
class EditionFacts:
    """One edition as far as a citation of it needs to know; `hashes` are those of its sections by anchor.

    `card_hash` is that of its two-minute card where such a card was withheld, else empty; `reason`
    is why it was withdrawn or taken down; `replaced_by` is the slug and title of another document.
    """

    number: int
    state: EditionState
    significance: Significance
    published_on: date
    content_hash: str
    changed_since: str
    hashes: Mapping[str, str]
    card_hash: str = ""
    reason: str = ""
    replaced_by: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """One document with its editions, newest first; `due` is when each section must be checked again."""

    standing: Standing
    editions: tuple[EditionFacts, ...]
    due: Mapping[str, date]

    @property
    def current(self) -> EditionFacts:
        """Return the edition that stands, or the newest one where none does."""
        return next((e for e in self.editions if e.state is EditionState.LIVE), self.editions[0])

    def find(self, number: int) -> EditionFacts | None:
        """Return an edition by its number."""
        return next((edition for edition in self.editions if edition.number == number), None)


@dataclass(frozen=True, slots=True)
class CitationStatus:
    """How one citation stands on one day.

    `newer` is the number of the edition that replaced the cited one, `change` the greatest significance with which the
    cited words changed since (None when they did not), `what_changed` one sentence on the whole edition, `greatest` the
    greatest significance of any edition since, whether or not the cited words were touched. `is_gone` says
    that the newer edition has no such section. `reason` is why it was withdrawn or taken down, `taken_out` the sentence
    in the place of words that were withheld. The rest is doubt: nothing of it moves the cited words.
    """

    reference: str
    number: int
    anchor: str
    state: CitationState
    newer: int | None = None
    replaced_on: date | None = None
    change: Significance | None = None
    what_changed: str = ""
    greatest: Significance | None = None
    is_gone: bool = False
    reason: str = ""
    replaced_by: tuple[str, str] | None = None
    taken_out: str = ""
    cautions: tuple[str, ...] = ()
    unchecked: bool = False
    reopened: tuple[Reopened, ...] = ()
    overdue_since: date | None = None

    @property
    def label(self) -> str:
        """Return the citation as people say it: `HBA-002 v4 #do-now`."""
        return f"{self.reference} v{self.number}{f' #{self.anchor}' if self.anchor else ''}"

    @property
    def words_stand(self) -> bool:
        """Say whether the very words that were cited are what officers read today."""
        stands = self.state is CitationState.CURRENT or self._is_repeated
        return stands and not self.taken_out

    @property
    def _is_repeated(self) -> bool:
        return self.state is CitationState.SUPERSEDED and self.change is None


def judge(cited: Cited, document: DocumentFacts | None, today: date) -> CitationStatus:
    """Return how a citation stands today; `document` is None when this reader may not know of it."""
    status = CitationStatus(cited.reference, cited.number, cited.anchor or "", CitationState.UNKNOWN)
    edition = document.find(cited.number) if document else None
    if document is None or edition is None or (status.anchor and status.anchor not in edition.hashes):
        return status
    pulled = next((each for each in document.editions if each.state is EditionState.SUSPENDED), None)
    if pulled is not None:
        return replace(status, state=CitationState.TAKEN_DOWN, reason=pulled.reason)
    return _add_doubts(_judge_shown(status, edition, document), edition, document, today)


def _judge_shown(status: CitationStatus, edition: EditionFacts, document: DocumentFacts) -> CitationStatus:
    current = document.current
    if current.number > edition.number:
        status = replace(
            status,
            state=CitationState.SUPERSEDED,
            newer=current.number,
            replaced_on=current.published_on,
            change=_find_change(status.anchor, edition, document),
            what_changed=edition.changed_since,
            greatest=_find_greatest(edition, document),
            is_gone=bool(status.anchor) and status.anchor not in current.hashes,
        )
    else:
        status = replace(status, state=CitationState.CURRENT)
    # An older edition of a document that stands no more is as little to be acted on as the newest.
    withdrawn = next((e for e in (edition, current) if e.state is EditionState.WITHDRAWN), None)
    if withdrawn is None:
        return status
    return replace(status, state=CitationState.WITHDRAWN, reason=withdrawn.reason, replaced_by=withdrawn.replaced_by)


def _find_change(anchor: str, cited: EditionFacts, document: DocumentFacts) -> Significance | None:
    """Return the greatest significance of the editions that changed the cited words on the way to today's."""
    now = document.current
    if _words(now, anchor) == _words(cited, anchor):
        return None
    way = [e for e in reversed(document.editions) if cited.number <= e.number <= now.number]
    changing = (b.significance for a, b in pairwise(way) if _words(a, anchor) != _words(b, anchor))
    return max(changing, key=_RANK.__getitem__)


def _find_greatest(cited: EditionFacts, document: DocumentFacts) -> Significance | None:
    since = (e.significance for e in document.editions if cited.number < e.number <= document.current.number)
    return max(since, key=_RANK.__getitem__, default=None)


def _words(edition: EditionFacts, anchor: str) -> str:
    return edition.hashes.get(anchor, "") if anchor else edition.content_hash


def _add_doubts(status: CitationStatus, edition: EditionFacts, document: DocumentFacts, today: date) -> CitationStatus:
    standing = document.standing
    hashes = {anchor: words for anchor, words in edition.hashes.items() if status.anchor in ("", anchor)}
    shown = {*hashes.values(), *(() if status.anchor else (edition.card_hash,))}
    out = [each.since for each in standing.withheld if each.words_hash and each.words_hash in shown]
    due = [document.due[anchor] for anchor in hashes if anchor in document.due and status.words_stand]
    return replace(
        status,
        taken_out=_say_taken_out(status.anchor, out),
        cautions=tuple(each.words for each in standing.cautions if not each.anchor or each.anchor in hashes),
        unchecked=standing.unchecked_edition == edition.number,
        reopened=standing.reopened,
        overdue_since=min((day for day in due if day < today), default=None),
    )


def _say_taken_out(anchor: str, days: Iterable[date]) -> str:
    found = sorted(days)
    if not found:
        return ""
    said = write_tombstone(found[-1])
    return said if anchor else f"Some of its words were {said[0].lower()}{said[1:]}"
