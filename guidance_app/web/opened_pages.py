"""Counts openings of pages in memory and hands them on now and then: no reader waits for a write, and no time is kept.

What has not been handed on when the process ends is lost; a count by week can bear that.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock

from flask import current_app

from guidance_app.domain.clocks import london_day
from guidance_app.services.use import count_openings
from guidance_app.web.after_response import run_after_response
from guidance_app.web.moments import current_moment

_HANDED_ON = "guidance_opened_pages"
_EVERY = timedelta(minutes=1)


@dataclass(slots=True)
class _Tally:
    """Openings since they were handed on last."""

    since: datetime
    opened: Counter[int] = field(default_factory=Counter)
    lock: Lock = field(default_factory=Lock)

    def add(self, document_id: int, now: datetime) -> Counter[int]:
        """Count one opening; return everything counted when it is time to hand it on, and nothing before."""
        with self.lock:
            self.opened[document_id] += 1
            if now - self.since < _EVERY and london_day(now) == london_day(self.since):
                return Counter()
            counted, self.opened, self.since = self.opened, Counter(), now
            return counted


def count_opening(document_id: int) -> None:
    """Count that the page of a document was opened, by nobody in particular."""
    now = current_moment()
    tally: _Tally = current_app.extensions.setdefault(_HANDED_ON, _Tally(now))
    counted = tally.add(document_id, now)
    if counted:
        run_after_response(lambda: count_openings(counted, london_day(now)))
