"""Stores a report under its number, once for however often it is sent; it knows nothing of who sent it.

Nothing is added to the Record here: its moment, beside the moments of sessions, could lead to the reader.
"""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.domain.clocks import london_day
from guidance_app.domain.feedback import ReportKind
from guidance_app.domain.report_numbers import derive_number
from guidance_app.models import Report


@dataclass(frozen=True, slots=True)
class Sender:
    """What tells one sender from the next while they are here. None of it is stored; the id is that of the cookie."""

    session_id: str
    address: str
    secret: bytes
    now: datetime

    @property
    def today(self) -> date:
        """Return the day that a report carries: it has no time."""
        return london_day(self.now)


@dataclass(frozen=True, slots=True)
class NewReport:
    """A report as it is stored. One from the open form names no document."""

    what: ReportKind
    document_id: int | None = None
    edition_number: int | None = None
    anchor: str = ""
    words: str | None = None
    topic: str = ""
    seen_where: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """The number of a report, and whether it was not there before."""

    number: str
    is_new: bool


def take_in(session: Session, sender: Sender, new: NewReport) -> Received:
    """Store a report in the caller's transaction, or find the open one that the sender sent today in these words."""
    about = (new.what.value, str(new.document_id), str(new.edition_number), new.anchor, new.words or "", new.topic)
    for attempt in count():
        parts = (sender.session_id, sender.today.isoformat(), *about, new.seen_where, str(attempt))
        number = derive_number(sender.secret, *parts)
        found = session.scalar(select(Report).where(Report.number == number))
        if found is None:
            session.add(_to_row(new, number, sender.today))
            session.flush()
            return Received(number, is_new=True)
        if found.closed_at is None and _is_same(found, new):
            return Received(number, is_new=False)
        # Answered already, or (once in many millions) somebody else's: the next number is as good.
    raise AssertionError("count() does not end.")


def _to_row(new: NewReport, number: str, day: date) -> Report:
    return Report(
        number=number,
        document_id=new.document_id,
        edition_number=new.edition_number,
        anchor=new.anchor,
        what=new.what,
        words=new.words,
        topic=new.topic,
        seen_where=new.seen_where,
        received_on=day,
    )


def _is_same(found: Report, new: NewReport) -> bool:
    # Words may have been added since, and an editor may have named the document.
    named = new.document_id is None or found.document_id == new.document_id
    return named and (found.what, found.anchor, found.topic) == (new.what, new.anchor, new.topic)
