"""Reads whose calendar an address opens, and what stands in it: due dates, titles and references, nothing else."""

import hmac
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.models import User
from guidance_app.queries.due import list_due_of
from guidance_app.queries.posts import load_posts_of

# Two years: the longest interval.
_AHEAD_DAYS = 731


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One document that is due on a day."""

    reference: str
    title: str
    due_on: date


def find_calendar_key(viewer: Viewer) -> str | None:
    """Return what the address of a person's calendar is made of, or None when they have none."""
    return get_session().scalar(select(User.calendar_key).where(User.id == viewer.user_id))


def open_calendar_of(user_id: int, key: str) -> Viewer:
    """Return whose calendar it is. Raises NotFound alike for a wrong key, a revoked one and a disabled account."""
    row = (
        get_session()
        .execute(
            select(User.id, User.role, User.force_id, User.calendar_key).where(
                User.id == user_id, User.disabled_at.is_(None), User.calendar_key.is_not(None)
            )
        )
        .one_or_none()
    )
    if row is None or not hmac.compare_digest(row.calendar_key.encode(), key.encode()):
        raise NotFound("There is nothing at this address.")
    return Viewer(row.id, row.role, row.force_id)


def list_calendar(viewer: Viewer, today: date) -> tuple[CalendarEntry, ...]:
    """Return the due dates of what the person's posts own; two queries."""
    if not viewer.may(Permission.CHECK):
        return ()
    posts = load_posts_of(viewer.force_id)
    return tuple(
        CalendarEntry(due.reference, due.title, due.due_on)
        for due in list_due_of(viewer.force_id, posts, today, within_days=_AHEAD_DAYS)
        if due.post is not None and due.post.involves(viewer.user_id)
    )
