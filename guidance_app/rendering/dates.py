"""Writes dates and times the way British readers read them, in UK time; it never asks what time it is now."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
# Own tables, because strftime follows the locale of whatever machine this runs on.
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SHORTEST_MONTH = 3


def long_date(day: date) -> str:
    """Return `12 November 2026`. A datetime must be aware and is read as the day it is in London."""
    local = _local_day(day)
    return f"{local.day} {_MONTHS[local.month - 1]} {local.year}"


def short_date(day: date) -> str:
    """Return `12 Nov 2026`, for tables and narrow places."""
    local = _local_day(day)
    return f"{local.day} {_MONTHS[local.month - 1][:_SHORTEST_MONTH]} {local.year}"


def month_year(day: date) -> str:
    """Return `November 2026`."""
    local = _local_day(day)
    return f"{_MONTHS[local.month - 1]} {local.year}"


def clock_time(at: datetime) -> str:
    """Return `2:05am` in London; noon and midnight are said in words."""
    local = to_london(at)
    if local.minute == 0 and local.hour in (0, 12):
        return "midnight" if local.hour == 0 else "midday"
    return f"{local.hour % 12 or 12}:{local.minute:02d}{'am' if local.hour < 12 else 'pm'}"


def long_time(at: datetime) -> str:
    """Return `12 November 2026 at 2:05am` in London."""
    return f"{long_date(at)} at {clock_time(at)}"


def short_moment(at: datetime, now: datetime) -> str:
    """Return `14:02` for a moment of today in London, else `12 Nov 2026, 14:02`."""
    local = to_london(at)
    clock = f"{local.hour:02d}:{local.minute:02d}"
    return clock if local.date() == to_london(now).date() else f"{short_date(local)}, {clock}"


def machine_time(at: date) -> str:
    """Return the ISO 8601 form for a `datetime` attribute; datetimes carry London's offset."""
    return to_london(at).isoformat(timespec="minutes") if isinstance(at, datetime) else at.isoformat()


def to_london(at: datetime) -> datetime:
    """Return the same instant in London. Raises ValueError for a datetime without a time zone."""
    if at.tzinfo is None:
        raise ValueError("a datetime needs a time zone before it can be shown")
    return at.astimezone(LONDON)


def _local_day(day: date) -> date:
    return to_london(day).date() if isinstance(day, datetime) else day
