"""Takes on what somebody is about to be reminded of, so that two runs at once remind once; it sends nothing.

A claim that a stopped run left behind is taken up again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.reminders import stage_to_send
from guidance_app.models import CitationReminderSent, FactReminderSent, ReminderSent
from guidance_app.queries.due import DueDocument
from guidance_app.queries.due_citations import DueCitation
from guidance_app.queries.due_facts import DueFact

# A run that was stopped while it was sending leaves its claims; one that is alive is never that slow.
Due = DueDocument | DueFact | DueCitation
_CLAIM_HOLDS = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that one person hears of, from a stage on."""

    due: Due
    hears_from: int


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that a person is to be reminded of now, and the stage it has reached."""

    due: Due
    stage: int

    @property
    def name(self) -> str:
        """Return what tells one reminder from another in the name of a mail."""
        return f"{_key(self.due)} {self.due.due_on} {self.stage}"


@dataclass(frozen=True, slots=True)
class _Book:
    """Where reminders of one sort are noted: a table, and the name that its key and what is due share."""

    table: Any
    key: str


_BOOKS: dict[type, _Book] = {
    DueDocument: _Book(ReminderSent, "document_id"),
    DueFact: _Book(FactReminderSent, "slot"),
    DueCitation: _Book(CitationReminderSent, "cited"),
}


def claim(user_id: int, tasks: Sequence[Task], now: datetime) -> tuple[Claim, ...]:
    """Note what this person must be reminded of now, and return it in the order of the tasks."""
    with transaction() as session:
        _free_old_claims(session, user_id, now)
        last = {sort: _last_stages(session, book, user_id) for sort, book in _BOOKS.items()}
        claims = []
        for task in tasks:
            due, book = task.due, _BOOKS[type(task.due)]
            before = last[type(due)].get((_key(due), due.due_on))
            stage = stage_to_send(due.due_on, london_day(now), before, task.hears_from)
            if stage is not None:
                claims.append(Claim(due, stage))
                noted = {book.key: _key(due), "due_on": due.due_on, "stage": stage, "claimed_at": now}
                session.add(book.table(user_id=user_id, **noted))
    return tuple(claims)


def give_back(user_id: int, claimed_at: datetime) -> None:
    """Undo claims whose mail was not taken: the next run sends it."""
    with transaction() as session:
        for book in _BOOKS.values():
            session.execute(delete(book.table).where(*_claimed(book, user_id, claimed_at)))


def note_sent(session: Session, user_id: int, claimed_at: datetime) -> None:
    """Note, in the caller's transaction, that the mail about these claims was taken."""
    for book in _BOOKS.values():
        session.execute(update(book.table).where(*_claimed(book, user_id, claimed_at)).values(sent_at=utc_now()))


def _key(due: Due) -> int | str:
    key: int | str = getattr(due, _BOOKS[type(due)].key)
    return key


def _free_old_claims(session: Session, user_id: int, now: datetime) -> None:
    for table in (book.table for book in _BOOKS.values()):
        left_behind = (table.user_id == user_id, table.sent_at.is_(None), table.claimed_at < now - _CLAIM_HOLDS)
        session.execute(delete(table).where(*left_behind))


def _last_stages(session: Session, book: _Book, user_id: int) -> dict[tuple[int | str, date], int]:
    table = book.table
    rows: Iterable[Any] = session.execute(
        select(getattr(table, book.key).label("key"), table.due_on, table.stage)
        .where(table.user_id == user_id)
        .order_by(table.stage.desc())
    )
    # The lowest stage is the latest, and the last to be set here.
    return {(row.key, row.due_on): row.stage for row in rows}


def _claimed(book: _Book, user_id: int, claimed_at: datetime) -> tuple[ColumnElement[bool], ...]:
    table = book.table
    return (table.user_id == user_id, table.claimed_at == claimed_at, table.sent_at.is_(None))
