"""When words must be checked again: pure date arithmetic on the intervals of `kinds.py`."""

import calendar
from dataclasses import dataclass
from datetime import date

from guidance_app.domain.kinds import RULES, Kind


def add_months(start: date, months: int) -> date:
    """Return the same day `months` later, or the last day of that month when it is shorter."""
    index = start.month - 1 + months
    year, month = start.year + index // 12, index % 12 + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def next_check(kind: Kind, checked_on: date) -> date:
    """Return the date by which words of this kind, checked on that day, must be checked again."""
    return add_months(checked_on, RULES[kind].check_every_months)


@dataclass(frozen=True, slots=True)
class ReviewClock:
    """When a document, or one section of it, was last checked and when it must be again."""

    checked_on: date
    next_check_on: date

    def is_overdue(self, today: date) -> bool:
        """Say whether the next check has passed. An overdue page stays, and says so."""
        return today > self.next_check_on

    @classmethod
    def earliest(cls, clocks: "tuple[ReviewClock, ...]") -> "ReviewClock":
        """Return the clock that a whole document shows: the oldest check and the first due date of its sections."""
        return cls(min(c.checked_on for c in clocks), min(c.next_check_on for c in clocks))
