"""Events that open documents for a check before their time, and what they do to clocks: pure, no storage."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from guidance_app.domain.clocks import london_day


class ReopenCause(StrEnum):
    """Why documents must be checked again now; the value is stored."""

    LAW_CHANGED = "law-changed"
    HOMICIDE_REVIEW = "homicide-review"
    COMMUNITY_INCIDENT = "community-incident"
    CONTRIBUTOR_WITHDREW = "contributor-withdrew"
    CHECK_FAILED = "check-failed"
    BLOCK_CHANGED = "block-changed"


# As a page says them: "Being checked again: the law changed (since 3 March 2027)".
CAUSE_WORDS = {
    ReopenCause.LAW_CHANGED: "the law changed",
    ReopenCause.HOMICIDE_REVIEW: "a homicide review was published",
    ReopenCause.COMMUNITY_INCIDENT: "something happened in a community",
    ReopenCause.CONTRIBUTOR_WITHDREW: "a contributor withdrew",
    ReopenCause.CHECK_FAILED: "a check raised a doubt",
    ReopenCause.BLOCK_CHANGED: "words that several pages share changed",
}
# What people can choose; the others follow from something else that they do.
CHOSEN_CAUSES = (
    ReopenCause.LAW_CHANGED,
    ReopenCause.HOMICIDE_REVIEW,
    ReopenCause.COMMUNITY_INCIDENT,
    ReopenCause.CONTRIBUTOR_WITHDREW,
)


@dataclass(frozen=True, slots=True)
class OpenEvent:
    """One event that still waits for an answer in one document."""

    key: int
    happened_at: datetime


@dataclass(frozen=True, slots=True)
class Settled:
    """What events leave of a document's clocks: the due day of each section, and which events are answered."""

    due: Mapping[str, date]
    answered: frozenset[int]


def settle(clocks: Mapping[str, date], events: Collection[OpenEvent], checked_at: Mapping[str, datetime]) -> Settled:
    """Return when each section is due, by its own clock and by events.

    `clocks` holds for each section the day that its clock alone gives; `checked_at` the moment of its last good check.
    An event is answered by a section that was checked after it, and by the document once all its sections were.
    """
    unanswered = {
        anchor: [event for event in events if anchor not in checked_at or checked_at[anchor] <= event.happened_at]
        for anchor in clocks
    }
    waiting = {event.key for open_events in unanswered.values() for event in open_events}
    due = {
        anchor: min([day, *(london_day(event.happened_at) for event in unanswered[anchor])])
        for anchor, day in clocks.items()
    }
    return Settled(due, frozenset(event.key for event in events if event.key not in waiting))
