"""What day it is where the readers are."""

from datetime import date
from zoneinfo import ZoneInfo

from guidance_app.web.moments import current_moment

LONDON = ZoneInfo("Europe/London")


def today() -> date:
    """Return the date in London, by which pages turn overdue."""
    return current_moment().astimezone(LONDON).date()
