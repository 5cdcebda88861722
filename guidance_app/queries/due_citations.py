"""Citations that ask for a decision, with those who hear of them by mail; for reminders."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models import User
from guidance_app.queries.cited_changes import list_cited_changes
from guidance_app.queries.posts import Posts
from guidance_app.queries.waiting_citations import group_changes, name_cited

# A mail says it on the day it is found, and once a week from then on until somebody has decided.
HEARS_FROM = 0
_TRAINERS = select(User.id).where(
    User.force_id == bindparam("force_id"), User.role == Role.TRAINER, User.disabled_at.is_(None)
)


@dataclass(frozen=True, slots=True)
class DueCitation:
    """One cited document that changed under a pack; `cited` tells one such change from every other."""

    cited: str
    reference: str
    title: str
    changed: str
    is_gone: bool
    due_on: date
    may_refresh: bool
    slug: str

    def is_overdue(self, today: date) -> bool:
        """Say whether its day has passed."""
        return today > self.due_on


def list_due_citations_of(force_id: int, today: date) -> tuple[DueCitation, ...]:
    """Return what became of citations in the packs of a force and those it watches, the oldest first."""
    # Whoever reads for a whole force reads as one of its trainers, and is nobody in particular.
    reader = Viewer(0, Role.TRAINER, force_id)
    announced = [each for each in list_cited_changes(reader, today) if each.is_announced]
    due = []
    for changes in group_changes(announced):
        first, name = changes[0], name_cited(changes[0])
        due.append(
            DueCitation(
                cited=f"{first.reference} {name} {first.status.state.value}",
                reference=first.reference,
                title=first.title,
                changed=name,
                is_gone=first.is_gone,
                due_on=min(change.since for change in changes),
                may_refresh=first.may_refresh,
                slug=first.slug,
            )
        )
    return tuple(sorted(due, key=lambda each: (each.due_on, each.cited)))


def list_hearing(force_id: int, posts: Posts) -> frozenset[int]:
    """Return who hears of it: the force's trainers; where it has none, whoever answers for the lead post."""
    trainers = frozenset(row.id for row in read_rows(_TRAINERS, {"force_id": force_id}))
    if trainers:
        return trainers
    answering = posts.answering(posts.lead)
    lead = answering.holder or answering.deputy or answering.lead
    return frozenset({lead} if lead is not None else ())
