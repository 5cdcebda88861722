"""Moves the clocks of sections, inside the caller's transaction: on by a check, to an event's day by an event."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.clocks import london_day, spread_check
from guidance_app.domain.content import Significance
from guidance_app.domain.contributions import find_due_day
from guidance_app.domain.reopening import settle
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, ReopenedDocument, SectionCheck, SectionClock
from guidance_app.queries.consent_expiries import load_expiries
from guidance_app.services.reopened import load_open_events
from guidance_app.services.standing import refresh_standing


def move_clocks(session: Session, document: Document, anchors: Collection[str], checked_on: date) -> None:
    """Start the clocks of these sections, and of no others, anew from that day."""
    for clock in _load_clocks(session, document.id):
        if clock.anchor in anchors:
            # A check never takes back a later one.
            clock.checked_on = max(clock.checked_on, checked_on)
            clock.clock_due_on = spread_check(document.kind, clock.checked_on, document.reference, clock.anchor)
    settle_clocks(session, document.id)


def settle_clocks(session: Session, document_id: int) -> None:
    """Bring what readers see of the clocks into line with events: held at their day, or let go and the event closed."""
    session.flush()
    events = load_open_events(session, document_id)
    clocks = _load_clocks(session, document_id)
    settled = settle({c.anchor: c.clock_due_on for c in clocks}, events, _last_good_checks(session, document_id))
    expiries = load_expiries(session, document_id)
    for clock in clocks:
        due = settled.due[clock.anchor]
        clock.next_check_on = find_due_day(clock.checked_on, due, expiries.get(clock.anchor, ()))
    if clocks:
        _date_edition(session, document_id, min(clock.checked_on for clock in clocks))
    _close(session, document_id, settled.answered)


def close_by_edition(session: Session, document_id: int, significance: Significance, published_on: date) -> None:
    """Take a new edition as the answer to every event up to that day; mended typing answers none."""
    if significance is Significance.TYPO:
        return
    events = load_open_events(session, document_id)
    _close(session, document_id, {event.key for event in events if london_day(event.happened_at) <= published_on})


def tighten_clocks() -> int:
    """Bring forward what is due later than its kind allows today, and return how many sections that were.

    Run at each start: an interval that was made shorter holds at once. One that was made longer changes nothing until
    the next check, so that no overdue page becomes current without one.
    """
    with transaction() as session:
        rows = session.execute(select(SectionClock, Document).join(Document, Document.id == SectionClock.document_id))
        moved = set()
        for clock, document in rows.all():
            allowed = spread_check(document.kind, clock.checked_on, document.reference, clock.anchor)
            if clock.clock_due_on > allowed:
                clock.clock_due_on = allowed
                clock.next_check_on = min(clock.next_check_on, allowed)
                moved.add((clock.document_id, clock.anchor))
    return len(moved)


def _load_clocks(session: Session, document_id: int) -> list[SectionClock]:
    session.flush()
    wanted = select(SectionClock).where(SectionClock.document_id == document_id)
    return list(session.scalars(wanted.order_by(SectionClock.anchor).execution_options(populate_existing=True)))


def _last_good_checks(session: Session, document_id: int) -> dict[str, datetime]:
    rows = session.execute(
        select(SectionCheck.anchor, func.max(SectionCheck.recorded_at).label("last"))
        .where(SectionCheck.document_id == document_id, SectionCheck.passed)
        .group_by(SectionCheck.anchor)
    )
    return {row.anchor: row.last for row in rows}


def _close(session: Session, document_id: int, keys: Collection[int]) -> None:
    if not keys:
        return
    session.execute(
        update(ReopenedDocument)
        .where(
            ReopenedDocument.document_id == document_id,
            ReopenedDocument.reopening_id.in_(sorted(keys)),
            ReopenedDocument.closed_at.is_(None),
        )
        .values(closed_at=utc_now())
    )
    refresh_standing(session, document_id)


def _date_edition(session: Session, document_id: int, checked_on: date) -> None:
    # What an export says of the whole document is what its page says: the oldest of its sections' dates.
    session.execute(
        update(Edition)
        .where(Edition.document_id == document_id, Edition.state == EditionState.LIVE, Edition.checked_on != checked_on)
        .values(checked_on=checked_on)
    )
