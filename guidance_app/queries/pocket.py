"""What a reader may keep on a device: live documents of their view, with what names the state each is in."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select

from guidance_app.db import get_session, read_rows
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.standing import GivenBy
from guidance_app.models import (
    Document,
    DocumentStanding,
    Edition,
    Force,
    Revision,
    RevisionSection,
    Section,
    SectionClock,
    User,
)
from guidance_app.queries.documents import show_edition
from guidance_app.queries.editions import find_document
from guidance_app.queries.filled_slots import fill_edition
from guidance_app.queries.local_facts import load_facts
from guidance_app.queries.view_models import EditionView
from guidance_app.queries.visibility import IS_LIVE, bind_viewer


@dataclass(frozen=True, slots=True)
class PocketDocument:
    """One live document. `state` differs whenever its page would: words, what is said around them, clocks."""

    slug: str
    kind: Kind
    title: str
    communities: tuple[str, ...]
    state: tuple[str, ...]


def list_pocket_documents(viewer: Viewer, today: date) -> tuple[PocketDocument, ...]:
    """Return all live documents by title; four queries, whatever there is to keep."""
    local = _name_local_facts(viewer, today)
    clocks: dict[int, list[str]] = defaultdict(list)
    for row in read_rows(_CLOCKS, bind_viewer(viewer)):
        clocks[row.document_id].append(f"{row.anchor} {row.checked_on} {row.next_check_on}")
    return tuple(
        _to_document(row, clocks[row.id], local.get(row.id, ""), today) for row in read_rows(_LIVE, bind_viewer(viewer))
    )


@dataclass(frozen=True, slots=True)
class PocketEdition:
    """The edition that stands now, with everybody who ever gave words of the document and has not taken them back."""

    edition: EditionView
    given_by: tuple[GivenBy, ...]


def show_pocket_edition(viewer: Viewer, slug: str, today: date) -> PocketEdition:
    """Return what stands at an address. Raises NotFound and WordsWithheld as a page does."""
    found = find_document(viewer, slug)
    edition = fill_edition(viewer, show_edition(found, found.current, today), today)
    return PocketEdition(edition, found.standing.given_by)


@dataclass(frozen=True, slots=True)
class DeviceStanding:
    """Whom a device was given to, as that stands today: their force, and what tells devices to forget."""

    force_id: int
    epoch: str


def find_standing(user_id: int) -> DeviceStanding | None:
    """Return how somebody's devices stand; None for nobody and for an account that was disabled."""
    row = get_session().execute(_STANDING, {"user_id": user_id}).one_or_none()
    return DeviceStanding(row.force_id, f"{row[1]}.{row[2]}") if row else None


def list_people(viewer: Viewer) -> tuple[tuple[int, str], ...]:
    """Return who has an account in the viewer's force, by name."""
    return tuple((row.id, f"{row.display_name} ({row.username})") for row in read_rows(_PEOPLE, bind_viewer(viewer)))


_LIVE = (
    select(
        Document.id,
        Document.slug,
        Document.reference,
        Document.kind,
        Edition.number,
        Edition.published_on,
        Revision.title,
        Revision.content_hash,
        Revision.content,
        DocumentStanding.standing,
    )
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .outerjoin(DocumentStanding, DocumentStanding.document_id == Document.id)
    .where(IS_LIVE)
    .order_by(Revision.title)
)
_CLOCKS = (
    select(SectionClock.document_id, SectionClock.anchor, SectionClock.checked_on, SectionClock.next_check_on)
    .join(Document, Document.id == SectionClock.document_id)
    .join(Edition, Edition.document_id == Document.id)
    .where(IS_LIVE)
    .order_by(SectionClock.document_id, SectionClock.anchor)
)
_NAMING_FACTS = (
    select(RevisionSection.revision_id, Edition.document_id)
    .join(Edition, Edition.revision_id == RevisionSection.revision_id)
    .join(Document, Document.id == Edition.document_id)
    .join(Section, Section.content_hash == RevisionSection.section_hash)
    .where(IS_LIVE, Section.body.contains("{local:", autoescape=True))
)
_STANDING = (
    select(User.force_id, Force.devices_epoch, User.devices_epoch)
    .join(Force, Force.id == User.force_id)
    .where(User.id == bindparam("user_id"), User.disabled_at.is_(None))
)
_PEOPLE = (
    select(User.id, User.display_name, User.username)
    .where(User.force_id == bindparam("viewer_force_id"))
    .order_by(User.display_name, User.username)
)


def _name_local_facts(viewer: Viewer, today: date) -> dict[int, str]:
    """Return, by document whose words name a local fact, what changes with this force's answers and their clocks."""
    naming = {row.document_id for row in read_rows(_NAMING_FACTS, bind_viewer(viewer))}
    if not naming:
        return {}
    facts = load_facts(viewer, today)
    # Versions count within a force: two forces that answered once each have said different things.
    versions = [f"{name} {fact.version} {fact.overdue}" for name, fact in sorted(facts.items())]
    said = json.dumps([viewer.force_id, *versions])
    return dict.fromkeys(naming, said)


def _to_document(row: Any, clocks: Iterable[str], local: str, today: date) -> PocketDocument:
    standing = json.dumps(row.standing, sort_keys=True)
    # Consent turns with the calendar; where nobody gave anything a page says the same on every day.
    day = str(today) if row.standing and row.standing["given_by"] else ""
    named = (row.slug, row.reference, row.kind.value, str(row.number), str(row.published_on), row.content_hash)
    return PocketDocument(
        slug=row.slug,
        kind=row.kind,
        title=row.title,
        communities=tuple(row.content.get("communities", ())),
        state=(*named, standing, *clocks, day, local),
    )
