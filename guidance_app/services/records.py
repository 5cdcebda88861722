"""Adds sentences to the Record inside the use case that they are about, and looks whether the chain is whole."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import get_session, utc_now
from guidance_app.db_dialects import take_turn
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.records import FIRST, Entry, RecordAction, chain
from guidance_app.models import Record

_BATCH = 1_000


@dataclass(frozen=True, slots=True)
class ChainReport:
    """How many entries there are, the digest of the last, and the first that does not follow from the one before."""

    entries: int
    head: str
    broken_at: int | None


def record(session: Session, viewer: Viewer | None, action: RecordAction, subject: str, **detail: object) -> None:
    """Add one sentence, in the caller's transaction; `viewer` is None for what the app does by itself."""
    take_turn(session.connection(), "record")
    last = session.execute(select(Record.id, Record.digest).order_by(Record.id.desc()).limit(1)).one_or_none()
    number, previous = (last.id, last.digest) if last else (0, FIRST)
    plain = {name: str(value) for name, value in detail.items()}
    entry = Entry(utc_now(), viewer.user_id if viewer else None, action.value, subject, plain)
    session.add(
        Record(
            id=number + 1,
            previous=previous,
            digest=chain(previous, entry),
            recorded_at=entry.recorded_at,
            user_id=entry.user_id,
            action=entry.action,
            subject=entry.subject,
            detail=plain,
        )
    )
    session.flush()


def verify_chain() -> ChainReport:
    """Read the whole Record and say whether each entry follows from the one before it."""
    entries, head = 0, FIRST
    for row in _read_all():
        entries += 1
        said = Entry(row.recorded_at, row.user_id, row.action, row.subject, row.detail)
        if row.id != entries or row.previous != head or row.digest != chain(head, said):
            return ChainReport(entries, head, row.id)
        head = row.digest
    return ChainReport(entries, head, None)


def holds_head(digest: str) -> bool:
    """Say whether a head that was noted elsewhere is still part of the Record: a tail cut off shows by this alone."""
    return get_session().scalar(select(Record.id).where(Record.digest == digest)) is not None


def _read_all() -> Iterator[Record]:
    last = 0
    while rows := get_session().scalars(select(Record).where(Record.id > last).order_by(Record.id).limit(_BATCH)).all():
        yield from rows
        last = rows[-1].id
        get_session().expunge_all()
