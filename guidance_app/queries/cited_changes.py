"""What became of what packs cite: for the packs that a force owns and those that it has chosen to watch."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from sqlalchemy import and_, bindparam, func, or_, select

from guidance_app.db import read_rows
from guidance_app.domain.citations import CitationStatus
from guidance_app.domain.clocks import london_day
from guidance_app.domain.content import Section as SectionWords
from guidance_app.domain.packs import Pin
from guidance_app.domain.packs.order import list_pins
from guidance_app.domain.packs.watching import has_moved, is_announced, is_gone, name_against
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import EditionState
from guidance_app.models import (
    Document,
    Edition,
    KeptPin,
    PackWatch,
    Revision,
    RevisionSection,
    Section,
    StatusChange,
)
from guidance_app.queries.citations import list_statuses
from guidance_app.queries.visibility import IS_LIVE_PACK, IS_WRITABLE, bind_viewer


@dataclass(frozen=True, slots=True)
class CitedChange:
    """One citation of a pack that something came after.

    `since` is when it did, `kept_because` why somebody lets the citation stay against exactly this.
    """

    reference: str
    slug: str
    title: str
    pin: Pin
    status: CitationStatus
    since: date
    may_refresh: bool
    kept_because: str

    @property
    def is_announced(self) -> bool:
        """Say whether trainers hear of it: it matters, and nobody has decided yet."""
        return is_announced(self.status) and not self.kept_because

    @property
    def is_gone(self) -> bool:
        """Say whether what is cited was taken down or withdrawn."""
        return is_gone(self.status)


@dataclass(frozen=True, slots=True)
class _WatchedPack:
    document_id: int
    reference: str
    slug: str
    title: str
    may_refresh: bool
    pins: tuple[Pin, ...]


def list_cited_changes(viewer: Viewer, today: date) -> tuple[CitedChange, ...]:
    """Return what came after the citations of every pack that this person's force watches, by pack.

    At most seven queries however many packs and citations there are; one while there is no pack.
    """
    packs = _load_watched(viewer)
    pins = tuple(dict.fromkeys(pin for pack in packs for pin in pack.pins))
    if not pins:
        return ()
    statuses = dict(zip(pins, list_statuses(viewer, pins, today), strict=True))
    moved = {pin: status for pin, status in statuses.items() if has_moved(status)}
    gone_since = _load_gone_days(status.reference for status in moved.values() if is_gone(status))
    kept = load_kept([pack.document_id for pack in packs]) if moved else {}
    return tuple(
        CitedChange(
            pack.reference,
            pack.slug,
            pack.title,
            pin,
            moved[pin],
            _find_day(moved[pin], gone_since, today),
            pack.may_refresh,
            kept.get((pack.document_id, str(pin), name_against(moved[pin])), ""),
        )
        for pack in packs
        for pin in pack.pins
        if pin in moved
    )


def load_kept(document_ids: Iterable[int]) -> dict[tuple[int, str, str], str]:
    """Return why citations stay, by pack, citation and what they are kept against; one query."""
    rows = read_rows(_KEPT, {"ids": list(document_ids)})
    return {(row.document_id, row.pin, row.against): row.reason for row in rows}


def is_watched(viewer: Viewer, document_id: int) -> bool:
    """Say whether this person's force has chosen to watch a pack that it does not own; one query."""
    return read_rows(_WATCHED_ONE, bind_viewer(viewer, document_id=document_id)).first() is not None


def _load_watched(viewer: Viewer) -> tuple[_WatchedPack, ...]:
    rows = read_rows(_PACKS, bind_viewer(viewer))
    packs = []
    for _reference, group in groupby(rows, key=lambda row: row.reference):
        sections = list(group)
        pack, words = sections[0], [SectionWords(row.anchor, row.heading, row.body) for row in sections]
        pins = tuple(dict.fromkeys(list_pins(words)))
        packs.append(_WatchedPack(pack.id, pack.reference, pack.slug, pack.title, bool(pack.may_refresh), pins))
    return tuple(packs)


def _load_gone_days(references: Iterable[str]) -> Mapping[str, date]:
    wanted = sorted(set(references))
    if not wanted:
        return {}
    return {row.reference: london_day(row.changed_at) for row in read_rows(_GONE, {"wanted": wanted})}


def _find_day(status: CitationStatus, gone_since: Mapping[str, date], today: date) -> date:
    gone = gone_since.get(status.reference) if is_gone(status) else None
    return gone or status.replaced_on or today


_IS_WATCHED = (
    select(PackWatch.document_id)
    .where(PackWatch.document_id == Document.id, PackWatch.force_id == bindparam("viewer_force_id"))
    .correlate(Document)
    .exists()
)
_WATCHED_ONE = select(PackWatch.document_id).where(
    PackWatch.document_id == bindparam("document_id"), PackWatch.force_id == bindparam("viewer_force_id")
)
_PACKS = (
    select(
        Document.id,
        Document.reference,
        Document.slug,
        Revision.title,
        IS_WRITABLE.label("may_refresh"),
        RevisionSection.anchor,
        Section.heading,
        Section.body,
    )
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .join(RevisionSection, RevisionSection.revision_id == Revision.id)
    .join(Section, Section.content_hash == RevisionSection.section_hash)
    .where(IS_LIVE_PACK, or_(IS_WRITABLE, _IS_WATCHED))
    .order_by(Document.reference, RevisionSection.position)
)
_KEPT = (
    select(KeptPin.document_id, KeptPin.pin, KeptPin.against, KeptPin.reason)
    .where(KeptPin.document_id.in_(bindparam("ids", expanding=True)))
    .order_by(KeptPin.id)
)
_GONE = (
    select(Document.reference, func.max(StatusChange.changed_at).label("changed_at"))
    .join(Edition, Edition.document_id == Document.id)
    .join(StatusChange, StatusChange.edition_id == Edition.id)
    .where(
        and_(
            Document.reference.in_(bindparam("wanted", expanding=True)),
            StatusChange.to_state.in_(sorted({EditionState.SUSPENDED, EditionState.WITHDRAWN})),
        )
    )
    .group_by(Document.reference)
)
