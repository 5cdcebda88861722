"""When words must be checked again: pure date arithmetic on the intervals of `kinds.py`."""

import calendar
import hashlib
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.opening_hours import LONDON

# Due dates are spread over the last tenth of the interval.
_SPREAD = 10


def add_months(start: date, months: int) -> date:
    """Return the same day `months` later, or the last day of that month when it is shorter."""
    index = start.month - 1 + months
    year, month = start.year + index // 12, index % 12 + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def next_check(kind: Kind, checked_on: date) -> date:
    """Return the date by which words of this kind, checked on that day, must be checked again."""
    return add_months(checked_on, RULES[kind].check_every_months)


def spread_check(kind: Kind, checked_on: date, reference: str, anchor: str) -> date:
    """Return the day on which one section is due: `next_check`, or up to a tenth of the interval before it.

    A library that is imported in one day would otherwise fall due in one day. Only ever earlier, because the interval
    is a promise; and worked out from what the section is called, so that nobody can draw again for a later day.
    """
    limit = next_check(kind, checked_on)
    room = (limit - checked_on).days // _SPREAD
    drawn = int.from_bytes(hashlib.sha256(f"{reference}#{anchor}".encode()).digest()[:8], "big")
    return limit - timedelta(days=drawn % (room + 1))


def london_day(moment: datetime) -> date:
    """Return the day that an aware moment is in for the people who check."""
    return moment.astimezone(LONDON).date()


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
