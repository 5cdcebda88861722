"""What must be checked again, soon or already late, with the post that owns it; for the force that may check it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import and_, bindparam, or_, select

from guidance_app.db import read_rows
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.reminders import FIRST_STAGES
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, Force, Revision, RevisionSection, Section, SectionClock
from guidance_app.queries.posts import OWNING_POST_ID, Posts, PostView, join_owner, load_posts_of
from guidance_app.queries.visibility import IS_VISIBLE

DUE_WITHIN_DAYS = FIRST_STAGES[0]

# National text is checked by the force that keeps it, as it is written by that force alone.
IS_OURS_TO_CHECK = or_(
    Document.force_id == bindparam("viewer_force_id"),
    and_(
        Document.force_id.is_(None),
        select(Force.keeps_national).where(Force.id == bindparam("viewer_force_id")).scalar_subquery(),
    ),
)


@dataclass(frozen=True, slots=True)
class DueSection:
    """One section that must be checked again by a day."""

    anchor: str
    heading: str
    due_on: date


@dataclass(frozen=True, slots=True)
class DueDocument:
    """One live document with the sections that are due, the earliest first, and the post that owns it."""

    document_id: int
    reference: str
    slug: str
    kind: Kind
    title: str
    sections: tuple[DueSection, ...]
    post: PostView | None

    @property
    def due_on(self) -> date:
        """Return the day on which the first of its sections is due."""
        return self.sections[0].due_on

    @property
    def kind_name(self) -> str:
        """Return the kind as a reader sees it."""
        return RULES[self.kind].singular

    @property
    def post_name(self) -> str:
        """Return the post that owns it."""
        return self.post.name if self.post else ""

    @property
    def held_by(self) -> str:
        """Return who answers for that post now; empty when nobody does."""
        return self.post.held_by if self.post else ""

    def is_overdue(self, today: date) -> bool:
        """Say whether its day has passed."""
        return today > self.due_on


_DUE = (
    join_owner(
        select(
            Document.id,
            Document.reference,
            Document.slug,
            Document.kind,
            Revision.title,
            SectionClock.anchor,
            Section.heading,
            SectionClock.next_check_on,
            OWNING_POST_ID.label("post_id"),
        )
        .join(Edition, and_(Edition.document_id == Document.id, Edition.state == EditionState.LIVE))
        .join(Revision, Revision.id == Edition.revision_id)
        .join(SectionClock, SectionClock.document_id == Document.id)
        .join(
            RevisionSection,
            and_(RevisionSection.revision_id == Revision.id, RevisionSection.anchor == SectionClock.anchor),
        )
        .join(Section, Section.content_hash == RevisionSection.section_hash)
    )
    .where(IS_VISIBLE, IS_OURS_TO_CHECK, SectionClock.next_check_on <= bindparam("until"))
    .order_by(Document.id, SectionClock.next_check_on, RevisionSection.position)
)


def list_due(viewer: Viewer, today: date) -> tuple[DueDocument, ...]:
    """Return what is due within 60 days or late, the oldest date first; two queries."""
    return list_due_of(viewer.force_id, load_posts_of(viewer.force_id), today)


def list_due_of(
    force_id: int, posts: Posts, today: date, within_days: int = DUE_WITHIN_DAYS
) -> tuple[DueDocument, ...]:
    """Return what is due in a force whose posts are known; one query."""
    until = today + timedelta(days=within_days)
    rows = read_rows(_DUE, {"viewer_force_id": force_id, "until": until})
    return tuple(sorted(_group(rows, posts), key=lambda due: (due.due_on, due.reference)))


def _group(rows: Any, posts: Posts) -> Iterator[DueDocument]:
    for _, group in groupby(rows, key=lambda row: row.id):
        found = list(group)
        first = found[0]
        yield DueDocument(
            document_id=first.id,
            reference=first.reference,
            slug=first.slug,
            kind=first.kind,
            title=first.title,
            sections=tuple(DueSection(row.anchor, row.heading, row.next_check_on) for row in found),
            post=posts.by_id.get(first.post_id),
        )
