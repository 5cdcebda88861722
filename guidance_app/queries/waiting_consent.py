"""Pages that still show where withdrawn words stood: each waits until an edition without them is published."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, or_, select

from guidance_app.db import get_session
from guidance_app.domain.clocks import london_day
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.states import STANDING_STATES
from guidance_app.domain.withholding import head_tombstone
from guidance_app.models import ContributionWithdrawal, Document, Edition, Force, Revision, WithheldWords
from guidance_app.queries.guest_parts import hash_parts
from guidance_app.queries.posts import OWNING_POST_ID, join_owner, load_posts
from guidance_app.queries.visibility import bind_viewer
from guidance_app.queries.waiting_items import WaitingItem


@dataclass(frozen=True, slots=True)
class ConsentTask:
    """A document whose words must be written anew in some parts, because somebody withdrew what those rested on."""

    reference: str
    slug: str
    title: str
    contribution: int
    post_id: int | None
    withdrawn_at: datetime
    anchors: tuple[str, ...]
    headings: tuple[str, ...]


# Whoever keeps the text mends it: one's own force's, and national text where one's force keeps that.
_IS_OURS = or_(
    Document.force_id == bindparam("viewer_force_id"),
    and_(
        Document.force_id.is_(None),
        select(Force.keeps_national).where(Force.id == bindparam("viewer_force_id")).scalar_subquery(),
    ),
)
_WITHDRAWN = join_owner(
    select(
        Document.reference,
        Document.slug,
        Document.kind,
        OWNING_POST_ID.label("post_id"),
        Revision.title,
        Revision.id.label("revision_id"),
        WithheldWords.contribution_id,
        WithheldWords.words_hash,
        ContributionWithdrawal.withdrawn_at,
    )
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .join(WithheldWords, WithheldWords.document_id == Document.id)
    .join(ContributionWithdrawal, ContributionWithdrawal.contribution_id == WithheldWords.contribution_id)
    .where(_IS_OURS, Edition.state.in_(sorted(STANDING_STATES)))
    .order_by(ContributionWithdrawal.withdrawn_at, WithheldWords.contribution_id)
)


def list_consent_tasks(viewer: Viewer) -> tuple[ConsentTask, ...]:
    """Return what those who write have to mend after a withdrawal, longest waiting first.

    A task is over when the standing edition holds none of the withheld words. One query, and two for each document.
    """
    if not viewer.may(Permission.WRITE):
        return ()
    withdrawn: dict[tuple[int, str], list[Row[*tuple[Any, ...]]]] = {}
    for row in get_session().execute(_WITHDRAWN, bind_viewer(viewer)):
        withdrawn.setdefault((row.contribution_id, row.reference), []).append(row)
    return tuple(task for rows in withdrawn.values() if (task := _find_task(rows)) is not None)


def collect_withdrawals(viewer: Viewer, today: date) -> tuple[WaitingItem, ...]:
    """Return the same as things that wait, each with the post that owns the document; one query more for any."""
    tasks = list_consent_tasks(viewer)
    posts = load_posts(viewer).by_id if tasks else {}
    return tuple(
        WaitingItem(
            since=london_day(task.withdrawn_at),
            what=f"Write anew without withdrawn words: {', '.join(task.headings)}",
            subject=f"{task.reference} {task.title}",
            endpoint="editing.contributions",
            who=posts[task.post_id].name if task.post_id in posts else "",
            values={"reference": task.reference},
        )
        for task in tasks
    )


def _find_task(rows: list[Row[*tuple[Any, ...]]]) -> ConsentTask | None:
    first, gone = rows[0], {row.words_hash for row in rows}
    anchors = tuple(anchor for anchor, words in hash_parts(first.revision_id).items() if words in gone)
    if not anchors:
        return None
    return ConsentTask(
        reference=first.reference,
        slug=first.slug,
        title=first.title,
        contribution=first.contribution_id,
        post_id=first.post_id,
        withdrawn_at=first.withdrawn_at,
        anchors=anchors,
        headings=tuple(head_tombstone(first.kind, anchor) for anchor in anchors),
    )
