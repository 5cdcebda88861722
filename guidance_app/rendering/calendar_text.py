"""Writes days as an iCalendar feed (RFC 5545) by the `icalendar` library; it knows neither whose they are nor why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

_NAME = "-//Guidance for officers//Due checks//EN"
_REFRESH = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One all-day entry. `uid` stays the same when its day moves, so that calendars move it rather than add one."""

    uid: str
    day: date
    title: str
    url: str


def write_calendar(name: str, days: Iterable[CalendarDay], now: datetime) -> bytes:
    """Return the feed; `now` is an aware moment, the entries are days in London and block no time."""
    # Loaded here: 9 MB that only a process which is asked for a calendar needs.
    from icalendar import Calendar, Event

    feed = Calendar()
    feed.add("prodid", _NAME)
    feed.add("version", "2.0")
    feed.add("method", "PUBLISH")
    feed.add("x-wr-calname", name)
    feed.add("x-wr-timezone", "Europe/London")
    feed.add("refresh-interval", _REFRESH)
    for each in days:
        entry = Event()
        entry.add("uid", each.uid)
        entry.add("dtstamp", now)
        entry.add("dtstart", each.day)
        entry.add("summary", each.title)
        entry.add("url", each.url)
        entry.add("transp", "TRANSPARENT")
        feed.add_component(entry)
    written: bytes = feed.to_ical()
    return written
