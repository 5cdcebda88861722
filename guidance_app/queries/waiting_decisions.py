"""What waits for a decision on words: drafts sent for approval, returned ones, urgent ones, pages taken down."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from guidance_app.db import get_session, utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.kinds import RULES
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.states import STANDING_STATES, EditionState
from guidance_app.models import Approval, Document, Edition, Revision, StatusChange, UrgentPublication
from guidance_app.queries.authorship import find_hands, list_writers
from guidance_app.queries.visibility import IS_WRITABLE, bind_viewer
from guidance_app.queries.waiting_items import WaitingItem

# The newest move of each edition says since when it is in its state, who took it there and why.
_Move = aliased(StatusChange)
_LAST_MOVE = select(func.max(_Move.id)).where(_Move.edition_id == Edition.id).correlate(Edition).scalar_subquery()


def _editions(*conditions: Any) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Document.id.label("document_id"),
            Document.reference,
            Document.kind,
            Edition.number,
            Revision.title,
            StatusChange.changed_at,
            StatusChange.note,
            StatusChange.user_id,
            StatusChange.from_state,
        )
        .join(Edition, Edition.document_id == Document.id)
        .join(Revision, Revision.id == Edition.revision_id)
        .join(StatusChange, StatusChange.id == _LAST_MOVE)
        .where(IS_WRITABLE, *conditions)
        .order_by(StatusChange.changed_at)
    )


_READY = _editions(Edition.state == EditionState.READY)
_RETURNED = _editions(Edition.state == EditionState.DRAFT, StatusChange.from_state == EditionState.READY)
_DOWN = _editions(Edition.state == EditionState.SUSPENDED)
_URGENT = (
    _editions(
        Edition.state.in_(sorted(STANDING_STATES)),
        ~select(Approval.id).where(Approval.edition_id == Edition.id).exists(),
    )
    .join(UrgentPublication, UrgentPublication.edition_id == Edition.id)
    .add_columns(UrgentPublication.published_at, UrgentPublication.due_at, UrgentPublication.user_id.label("publisher"))
)


def collect_approvals(viewer: Viewer, _today: date) -> tuple[WaitingItem, ...]:
    """Return drafts that this person may decide on because they had no hand in them."""
    if not viewer.may(Permission.APPROVE):
        return ()
    return tuple(
        _decide(row, london_day(row.changed_at), "Approve or return")
        for row in list_ready(viewer)
        if viewer.user_id not in find_hands(row.document_id, row.number)
    )


def collect_urgent(viewer: Viewer, _today: date) -> tuple[WaitingItem, ...]:
    """Return words that went live urgently and that this person can check as the second one."""
    if not viewer.may(Permission.APPROVE):
        return ()
    return tuple(_check_urgent(row) for row in list_unchecked(viewer) if may_check(viewer, row))


def collect_returned(viewer: Viewer, _today: date) -> tuple[WaitingItem, ...]:
    """Return drafts that came back to this person, who wrote a part of them, with what has to change."""
    if not viewer.may(Permission.WRITE_PACKS):
        return ()
    return tuple(
        WaitingItem(
            since=london_day(row.changed_at),
            what=f"Returned: {row.note}",
            subject=name_row(row),
            endpoint="editing.draft",
            who="Its writers",
            values={"reference": row.reference},
        )
        for row in _read(_RETURNED, viewer)
        if row.note
        and viewer.may(RULES[row.kind].written_with)
        and viewer.user_id in list_writers(find_hands(row.document_id, row.number))
    )


def collect_taken_down(viewer: Viewer, _today: date) -> tuple[WaitingItem, ...]:
    """Return pages that somebody else took down, for those who may put them back."""
    if not viewer.may(Permission.RESTORE):
        return ()
    return tuple(
        WaitingItem(
            since=london_day(row.changed_at),
            what="Taken down: put back, correct or withdraw",
            subject=name_row(row),
            endpoint="reviewing.take_down",
            who="An approver who did not take it down",
            values={"reference": row.reference},
        )
        for row in _read(_DOWN, viewer)
        if row.user_id != viewer.user_id
    )


def list_ready(viewer: Viewer) -> list[Any]:
    """Return the rows of drafts that were sent for approval, for the force that decides on them."""
    return _read(_READY, viewer)


def list_unchecked(viewer: Viewer) -> list[Any]:
    """Return the rows of urgent editions that stand and that no second person has checked."""
    return _read(_URGENT, viewer)


def may_check(viewer: Viewer, row: Any) -> bool:
    """Say whether this person can be the second one for an urgent edition."""
    is_first = viewer.user_id in {row.publisher, *find_hands(row.document_id, row.number)}
    return viewer.may(Permission.APPROVE) and not is_first


def _check_urgent(row: Any) -> WaitingItem:
    late = utc_now() > row.due_at
    when = f"{': overdue since' if late else ', by'} {london_day(row.due_at):%d %B %Y}"
    return replace(_decide(row, london_day(row.published_at), f"Check an urgent correction{when}"), urgent=late)


def _read(statement: Select[*tuple[Any, ...]], viewer: Viewer) -> list[Any]:
    return list(get_session().execute(statement, bind_viewer(viewer)))


def _decide(row: Any, since: date, what: str) -> WaitingItem:
    who = "An approver who had no hand in it"
    return WaitingItem(since, what, name_row(row), "reviewing.approval", who, {"reference": row.reference})


def name_row(row: Any) -> str:
    """Return how a waiting edition is called."""
    return f"{row.reference} v{row.number}: {row.title}"
