"""Local facts whose check is near or past, with the post that looks after each; for reminders."""

from dataclasses import dataclass
from datetime import date, timedelta

from guidance_app.domain.reminders import DEPUTY_FROM
from guidance_app.queries.local_facts import load_facts_of
from guidance_app.queries.posts import Posts, PostView

# A number is checked every few months: a reminder two months before would come when it has just been rung.
DUE_WITHIN_DAYS = DEPUTY_FROM


@dataclass(frozen=True, slots=True)
class DueFact:
    """One answer of a force that must be checked again by a day, and the post that looks after it."""

    slot: str
    label: str
    due_on: date
    post: PostView | None

    @property
    def post_name(self) -> str:
        """Return the post that looks after it."""
        return self.post.name if self.post else ""

    def is_overdue(self, today: date) -> bool:
        """Say whether its day has passed."""
        return today > self.due_on


def list_due_facts_of(force_id: int, posts: Posts, today: date) -> tuple[DueFact, ...]:
    """Return the answers of a force that are due within a week or late, the oldest date first; one query."""
    until = today + timedelta(days=DUE_WITHIN_DAYS)
    due = [
        DueFact(fact.name, fact.slot.label, fact.next_check_on, posts.by_id.get(fact.post_id) or posts.lead)
        for fact in load_facts_of(force_id, today).values()
        if fact.next_check_on is not None and fact.next_check_on <= until
    ]
    return tuple(sorted(due, key=lambda fact: (fact.due_on, fact.label)))
