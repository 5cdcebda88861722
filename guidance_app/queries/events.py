"""Reads events that re-opened documents: one with how far it is, and all documents that still wait after one."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.clocks import london_day
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.reopening import CAUSE_WORDS
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, ReopenedDocument, Reopening, Revision
from guidance_app.queries.due import IS_OURS_TO_CHECK
from guidance_app.queries.visibility import IS_VISIBLE, bind_viewer


@dataclass(frozen=True, slots=True)
class EventDocument:
    """One document that an event re-opened; `closed_on` is None while it waits."""

    reference: str
    title: str
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class EventView:
    """One event with the documents of it that this person may check; those that wait come first."""

    cause: str
    note: str
    since: date
    documents: tuple[EventDocument, ...]

    @property
    def waiting(self) -> int:
        """Return how many of them still wait."""
        return sum(document.closed_on is None for document in self.documents)


@dataclass(frozen=True, slots=True)
class ReopenedRow:
    """One document that waits for an answer to one event."""

    reference: str
    title: str
    cause: str
    since: date


_DOCUMENTS = (
    select(
        Reopening.cause,
        Reopening.note,
        Reopening.created_at,
        Document.reference,
        Revision.title,
        ReopenedDocument.closed_at,
    )
    .join(ReopenedDocument, ReopenedDocument.reopening_id == Reopening.id)
    .join(Document, Document.id == ReopenedDocument.document_id)
    .join(Edition, and_(Edition.document_id == Document.id, Edition.state == EditionState.LIVE))
    .join(Revision, Revision.id == Edition.revision_id)
    .where(IS_VISIBLE, IS_OURS_TO_CHECK)
    .order_by(Reopening.created_at, Reopening.id, Document.reference)
)
_OF_EVENT = _DOCUMENTS.where(Reopening.id == bindparam("number"))
_OPEN = _DOCUMENTS.where(ReopenedDocument.closed_at.is_(None))


def show_event(viewer: Viewer, number: int) -> EventView:
    """Return one event. Raises NotFound, also when none of its documents is for this force."""
    rows = read_rows(_OF_EVENT, bind_viewer(viewer, number=number)).all()
    if not rows:
        raise NotFound("There is no such event.")
    documents = sorted((_to_document(row) for row in rows), key=lambda each: each.closed_on is not None)
    return EventView(CAUSE_WORDS[rows[0].cause], rows[0].note, london_day(rows[0].created_at), tuple(documents))


def list_reopened(viewer: Viewer) -> tuple[ReopenedRow, ...]:
    """Return what waits after an event, the oldest event first; one query."""
    rows = read_rows(_OPEN, bind_viewer(viewer))
    return tuple(
        ReopenedRow(row.reference, row.title, CAUSE_WORDS[row.cause], london_day(row.created_at)) for row in rows
    )


def _to_document(row: Any) -> EventDocument:
    return EventDocument(row.reference, row.title, london_day(row.closed_at) if row.closed_at else None)
