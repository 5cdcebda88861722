"""What time it is for sessions and limits; tests put another clock in its place."""

from datetime import datetime

from flask import current_app

from guidance_app.db import utc_now

CLOCK = "guidance_clock"


def current_moment() -> datetime:
    """Return this moment, aware, in UTC, by the app's clock."""
    clock = current_app.extensions.get(CLOCK, utc_now)
    moment: datetime = clock()
    return moment
