"""Decisions that nobody takes: words that nobody here may approve, and urgent ones whose check is late.

They wait for whoever can bring in somebody: the lead post, and those who say who holds posts.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from guidance_app.db import utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.queries.deciders import may_anybody_approve
from guidance_app.queries.posts import load_posts
from guidance_app.queries.waiting_decisions import list_ready, list_unchecked, may_check, name_row
from guidance_app.queries.waiting_items import WaitingItem

_NOBODY = "Nobody here may approve it: everybody who could had a hand in it. Bring in another approver"
_LATE = "Urgent correction: its check is overdue since {day:%d %B %Y}. See that a second person does it"
# Where each can do something about it, by what they may do; the first that fits.
_PLACES = (
    (Permission.APPROVE, "reviewing.approval"),
    (Permission.WRITE, "editing.draft"),
    (Permission.MANAGE_OWNERS, "force.owners"),
)


def collect_undecidable(viewer: Viewer, _today: date) -> tuple[WaitingItem, ...]:
    """Return drafts that were sent and urgent editions for which no second person is left."""
    if not _can_bring_somebody_in(viewer):
        return ()
    rows = [(row, row.changed_at) for row in list_ready(viewer)]
    rows += [(row, row.published_at) for row in list_unchecked(viewer)]
    return tuple(
        _make_item(viewer, row, london_day(since), _NOBODY)
        for row, since in rows
        if not may_anybody_approve(viewer.force_id, row.document_id, row.number)
    )


def collect_late_urgent(viewer: Viewer, _today: date) -> tuple[WaitingItem, ...]:
    """Return urgent editions that nobody checked in 72 hours, for a lead who cannot be the second person themselves."""
    late = [row for row in list_unchecked(viewer) if utc_now() > row.due_at and not may_check(viewer, row)]
    if not late or not _is_lead(viewer):
        return ()
    return tuple(
        replace(
            _make_item(viewer, row, london_day(row.published_at), _LATE.format(day=london_day(row.due_at))),
            urgent=True,
        )
        for row in late
    )


def _can_bring_somebody_in(viewer: Viewer) -> bool:
    return viewer.may(Permission.MANAGE_OWNERS) or _is_lead(viewer)


def _is_lead(viewer: Viewer) -> bool:
    lead = load_posts(viewer).lead
    return lead is not None and lead.involves(viewer.user_id)


def _make_item(viewer: Viewer, row: Any, since: date, what: str) -> WaitingItem:
    place = next((endpoint for permission, endpoint in _PLACES if viewer.may(permission)), "force.owners")
    values = {} if place == "force.owners" else {"reference": row.reference}
    return WaitingItem(since, what, name_row(row), place, "The lead, and whoever fills posts", values)
