"""Reads what stands in a person's calendar: due dates, titles and references, nothing else."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.permissions import Permission, Viewer
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
