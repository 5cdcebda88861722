"""Reads which events still keep a document open, for its clocks and for what is said around its words."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from guidance_app.domain.clocks import london_day
from guidance_app.domain.reopening import CAUSE_WORDS, OpenEvent, ReopenCause
from guidance_app.domain.standing import Reopened
from guidance_app.models import ReopenedDocument, Reopening


def load_open_events(session: Session, document_id: int) -> tuple[OpenEvent, ...]:
    """Return the events that the document has not answered yet, oldest first."""
    return tuple(OpenEvent(row.id, row.created_at) for row in _read_open(session, document_id))


def collect_reopened(session: Session, document_id: int) -> tuple[Reopened, ...]:
    """Return why the document is being checked again, each cause once, with the day since when."""
    since: dict[ReopenCause, date] = {}
    for row in _read_open(session, document_id):
        since.setdefault(row.cause, london_day(row.created_at))
    return tuple(Reopened(CAUSE_WORDS[cause], day) for cause, day in since.items())


def _read_open(session: Session, document_id: int) -> Sequence[Row[*tuple[Any, ...]]]:
    return session.execute(
        select(Reopening.id, Reopening.cause, Reopening.created_at)
        .join(ReopenedDocument, ReopenedDocument.reopening_id == Reopening.id)
        .where(ReopenedDocument.document_id == document_id, ReopenedDocument.closed_at.is_(None))
        .order_by(Reopening.created_at, Reopening.id)
    ).all()
