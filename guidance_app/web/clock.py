"""What day it is where the readers are."""

from datetime import date
from zoneinfo import ZoneInfo

from guidance_app.db import utc_now

LONDON = ZoneInfo("Europe/London")


def today() -> date:
    """Return the date in London, by which pages turn overdue."""
    return utc_now().astimezone(LONDON).date()
