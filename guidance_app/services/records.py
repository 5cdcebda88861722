"""Adds sentences to the Record inside the use case that they are about, and looks whether the chain is whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from guidance_app.db import get_session, utc_now
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.records import FIRST, Entry, RecordAction, chain
from guidance_app.models import Record

_BATCH = 1_000
# What reading raises for words that are no date, no JSON or no UTF-8 any more.
_UNREADABLE = (TypeError, ValueError, DBAPIError)


@dataclass(frozen=True, slots=True)
class ChainReport:
    """How many entries there are, the digest of the last, and the first that does not follow from the one before."""

    entries: int
    head: str
    broken_at: int | None


def record(session: Session, viewer: Viewer | None, action: RecordAction, subject: str, **detail: object) -> None:
    """Add one sentence, in the caller's transaction; `viewer` is None for what the app does by itself."""
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
    for number, row in _read_all():
        entries += 1
        if number != entries or row is None or not _follows(head, row):
            return ChainReport(entries, head, number)
        head = row.digest
    return ChainReport(entries, head, None)


def holds_head(digest: str) -> bool:
    """Say whether a head that was noted elsewhere is still part of the Record: a tail cut off shows by this alone."""
    return get_session().scalar(select(Record.id).where(Record.digest == digest)) is not None


def _follows(previous: str, row: Any) -> bool:
    said = Entry(row.recorded_at, row.user_id, row.action, row.subject, row.detail)
    try:
        return bool(row.previous == previous and row.digest == chain(previous, said))
    except (TypeError, ValueError):
        return False  # Bytes where words were, or signs that cannot be written: nothing that `record` puts there.


def _read_all() -> Iterator[tuple[int, Any]]:
    """Yield each number with its row, or with None where what stands there cannot be read."""
    numbers = get_session().scalars(select(Record.id).order_by(Record.id)).all()
    for start in range(0, len(numbers), _BATCH):
        batch = numbers[start : start + _BATCH]
        try:
            rows = _read_rows(batch[0], batch[-1])
        except _UNREADABLE:
            rows = {number: row for each in batch for number, row in _read_row(each).items()}
        yield from ((number, rows.get(number)) for number in batch)


def _read_row(number: int) -> dict[int, Any]:
    try:
        return _read_rows(number, number)
    except _UNREADABLE:
        return {}


def _read_rows(first: int, last: int) -> dict[int, Any]:
    # Columns and not objects, which a session would answer from what it has read before.
    found = select(*Record.__table__.columns).where(Record.id.between(first, last))
    return {row.id: row for row in get_session().execute(found)}
