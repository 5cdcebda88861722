"""Checks that wait for whoever holds a post or stands in, and posts that wait for somebody to hold them."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select

from guidance_app.db import read_rows
from guidance_app.domain.clocks import london_day
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.reminders import HOLDER_FROM, find_stage, who_hears
from guidance_app.domain.reopening import CAUSE_WORDS
from guidance_app.models import Force, ReopenedDocument, Reopening
from guidance_app.queries.due import DueDocument, list_due_of
from guidance_app.queries.posts import Posts, load_posts
from guidance_app.queries.waiting_items import WaitingItem
from guidance_app.rendering.dates import long_date

_OPEN_EVENTS = (
    select(ReopenedDocument.document_id, Reopening.cause, Reopening.created_at)
    .join(Reopening, Reopening.id == ReopenedDocument.reopening_id)
    .where(
        ReopenedDocument.closed_at.is_(None),
        ReopenedDocument.document_id.in_(bindparam("document_ids", expanding=True)),
    )
    .order_by(Reopening.created_at.desc(), Reopening.id.desc())
)
_FORCE_SINCE = select(func.max(Force.created_at)).where(Force.id == bindparam("viewer_force_id"))


def collect_checks(viewer: Viewer, today: date) -> tuple[WaitingItem, ...]:
    """Return the checks that a person has been or would be reminded of by now; at most three queries."""
    if not viewer.may(Permission.CHECK):
        return ()
    posts = load_posts(viewer)
    due = [each for each in list_due_of(viewer.force_id, posts, today) if _waits_for(viewer, posts, each, today)]
    if not due:
        return ()
    # The oldest event stands last in the list and so stays in the dictionary.
    events = {row.document_id: row for row in read_rows(_OPEN_EVENTS, {"document_ids": [d.document_id for d in due]})}
    return tuple(_to_item(each, events.get(each.document_id), today) for each in due)


def collect_vacant_posts(viewer: Viewer, today: date) -> tuple[WaitingItem, ...]:
    """Return, for those who may fill them, the posts that nobody can answer for; one query, one more for any."""
    if not viewer.may(Permission.MANAGE_OWNERS):
        return ()
    vacant = [post for post in load_posts(viewer).by_id.values() if not post.held_by]
    if not vacant:
        return ()
    since = read_rows(_FORCE_SINCE, {"viewer_force_id": viewer.force_id}).scalar_one()
    return tuple(
        WaitingItem(london_day(since), "Choose who holds this post", post.name, "force.owners", "Owners", {})
        for post in vacant
    )


def _waits_for(viewer: Viewer, posts: Posts, due: DueDocument, today: date) -> bool:
    if due.post is not None and due.post.involves(viewer.user_id):
        return True  # Here the deputy sees it from the first day; only mail waits until it is near.
    hears_from = who_hears(posts.answering(due.post)).get(viewer.user_id)
    stage = find_stage(due.due_on, today)
    return hears_from is not None and stage is not None and stage <= hears_from


def _to_item(due: DueDocument, event: Any, today: date) -> WaitingItem:
    since = due.due_on - timedelta(days=HOLDER_FROM)
    if event is not None:
        since = london_day(event.created_at)
        what = f"Check again: {CAUSE_WORDS[event.cause]}"
    elif due.is_overdue(today):
        what = f"Check: overdue since {long_date(due.due_on)}"
    else:
        what = f"Check by {long_date(due.due_on)}"
    return WaitingItem(
        since, what, f"{due.reference} {due.title}", "reviewing.check", due.post_name, {"reference": due.reference}
    )
