"""Which reminder is due on which day, and who hears it: pure; sends nothing and knows no mail.

A stage is the number of days before the due date: 60, 30, 7, 0, and from there -7, -14 and so on, a week each.
"""

from dataclasses import dataclass
from datetime import date

FIRST_STAGES = (60, 30, 7, 0)
_WEEK = 7
# From which stage on each of them hears of it: the holder in good time, the deputy when it is near, the lead when a
# week has passed in silence.
HOLDER_FROM, DEPUTY_FROM, LEAD_FROM = 60, 7, -7


@dataclass(frozen=True, slots=True)
class Answering:
    """Who answers for a document, by user id; None where a post is vacant or its person can no longer check."""

    holder: int | None
    deputy: int | None
    lead: int | None


def find_stage(due_on: date, today: date) -> int | None:
    """Return the stage that a day has reached, or None more than 60 days before."""
    left = (due_on - today).days
    if left > FIRST_STAGES[0]:
        return None
    if left < 0:
        return -(-left // _WEEK) * _WEEK
    return min(stage for stage in FIRST_STAGES if stage >= left)


def stage_to_send(due_on: date, today: date, last_sent: int | None, hears_from: int) -> int | None:
    """Return the stage to remind somebody of today, or None.

    `last_sent` is the stage of the last reminder this person had for this due date, `hears_from` the first that is
    theirs. After days without a run only the newest stage is sent: one reminder, never the pile.
    """
    stage = find_stage(due_on, today)
    if stage is None or stage > hears_from or (last_sent is not None and stage >= last_sent):
        return None
    return stage


def who_hears(answering: Answering) -> dict[int, int]:
    """Return the stage from which each person hears of a document, by user id.

    Where a post is vacant the next in line stands in from the first day, so that nothing is due in silence.
    """
    in_line = [person for person in (answering.holder, answering.deputy, answering.lead) if person is not None]
    if not in_line:
        return {}
    wanted = [(answering.lead, LEAD_FROM), (answering.deputy, DEPUTY_FROM), (in_line[0], HOLDER_FROM)]
    # Whoever is several of these at once hears from the earliest; later pairs are earlier stages.
    return {person: stage for person, stage in wanted if person is not None}
