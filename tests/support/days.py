"""Moves the day that the whole app sees, so that years of checks pass in a test without waiting."""

import sys
from datetime import UTC, date, datetime, time, timedelta

import pytest
from flask import Flask

from guidance_app.web.moments import CLOCK


class Calendar:
    """A clock that only the test moves; every call is a second later than the one before, as in life."""

    def __init__(self, start: date) -> None:
        self.now = datetime.combine(start, time(9), UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    @property
    def today(self) -> date:
        """Return the day."""
        return self.now.date()

    def go_to(self, day: date) -> None:
        """Go to the morning of a day."""
        self.now = datetime.combine(day, time(9), UTC)

    def pass_days(self, days: int) -> None:
        """Go some days on."""
        self.go_to(self.today + timedelta(days=days))


def use_calendar(monkeypatch: pytest.MonkeyPatch, app: Flask, start: date) -> Calendar:
    """Let every module of the app ask a calendar of ours what time it is, until the test ends."""
    calendar = Calendar(start)
    for name, module in list(sys.modules.items()):
        if name.startswith("guidance_app.") and "utc_now" in vars(module):
            monkeypatch.setattr(module, "utc_now", calendar)
    app.extensions[CLOCK] = calendar
    return calendar
