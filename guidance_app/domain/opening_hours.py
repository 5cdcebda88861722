"""Reads opening hours that people wrote as text, where they are written in one of a few forms; it never guesses.

Forms: `24 hours, every day`; days and a time from-to in either order (`Monday to Friday, 9am to 5pm`), several of them
between semicolons. Anything else is unknown, because a wrong "open now" costs more than none. Bank holidays are not
known here.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
_DAY = 24 * 60
_WEEK = 7 * _DAY
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WHOLE_WEEK = frozenset({"every day", "daily", "7 days a week"})
_ALWAYS = frozenset({"24 hours", "24 hours a day", "24/7"} | {f"24 hours, {days}" for days in _WHOLE_WEEK})
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
# Only a note on where the hours were read may be passed over: "(school term only)" would change what they mean.
_SOURCE_NOTE = re.compile(rf" \((?:older page|third-party (?:page|copies)|(?:{_MONTHS}) [0-9]{{4}})\)$")
_HOLIDAY_NOTE = re.compile(r",? (?:not|closed|except) on bank holidays$")
_TIME = r"[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:am|pm)|noon|midnight"
_TIMES = re.compile(rf"({_TIME}) ?(?:to|-) ?({_TIME})")
_CLOCK = re.compile(r"(?P<hour>[0-9]+)(?:[.:](?P<minute>[0-9]+))? ?(?P<half>am|pm)")


class OpenState(StrEnum):
    """Whether a line is open by its written hours."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Span:
    """One stretch of a week, in minutes: from `starts` after Monday 00:00, `lasts` long; it may run over midnight."""

    starts: int
    lasts: int


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """When a line is open in any week, by London clocks."""

    spans: tuple[Span, ...]

    @property
    def is_always(self) -> bool:
        """Say whether the line never closes, so that bank holidays make no difference."""
        return any(span.lasts == _WEEK for span in self.spans)

    def is_open_at(self, moment: datetime) -> bool:
        """Say whether the line is open at an aware moment. Raises ValueError for a naive one."""
        if moment.tzinfo is None:
            raise ValueError("Give a moment with its time zone.")
        local = moment.astimezone(LONDON)
        minute = local.weekday() * _DAY + local.hour * 60 + local.minute
        return any((minute - span.starts) % _WEEK < span.lasts for span in self.spans)


def read_hours(text: str) -> WeeklyHours | None:
    """Return the hours that a text states, or None when it is not written in a form known here."""
    plain = _HOLIDAY_NOTE.sub("", _SOURCE_NOTE.sub("", _tidy(text)))
    if plain in _ALWAYS:
        return WeeklyHours((Span(0, _WEEK),))
    spans: list[Span] = []
    for part in plain.split(";"):
        found = _read_part(part.strip())
        if not found:
            return None
        spans += found
    return WeeklyHours(tuple(spans))


def is_second_hand(text: str) -> bool:
    """Say whether a note on hours says that they come from an old page or from somebody else's."""
    return _SOURCE_NOTE.search(_tidy(text)) is not None


def find_open_state(hours: WeeklyHours | None, moment: datetime) -> OpenState:
    """Return whether a line with these hours is open at an aware moment; unknown hours stay unknown."""
    if hours is None:
        return OpenState.UNKNOWN
    return OpenState.OPEN if hours.is_open_at(moment) else OpenState.CLOSED


def _tidy(text: str) -> str:
    return " ".join(text.casefold().replace("\N{EN DASH}", "-").split()).rstrip(".")


def _read_part(part: str) -> tuple[Span, ...]:
    found = _TIMES.search(part)
    if found is None:
        return ()
    before, after = part[: found.start()], part[found.end() :]
    # The times stand first or last: what is on their other side would be a condition that is not understood.
    words = before.removesuffix(" ").removesuffix(",") if not after else after.removeprefix(",").strip()
    if before and after:
        return ()
    opens, closes = _read_time(found[1]), _read_time(found[2])
    if opens is None or closes is None or opens == closes:
        return ()
    return tuple(Span(day * _DAY + opens, (closes - opens) % _DAY) for day in _read_days(words))


def _read_days(words: str) -> tuple[int, ...]:
    if words in _WHOLE_WEEK:
        return tuple(range(7))
    days: list[int] = []
    for piece in re.split(r", and |, | and ", words):
        first, _to, last = piece.replace(" - ", " to ").partition(" to ")
        if first not in _DAYS or (last or first) not in _DAYS:
            return ()
        start = _DAYS.index(first)
        days += ((start + step) % 7 for step in range((_DAYS.index(last or first) - start) % 7 + 1))
    return tuple(days)


def _read_time(words: str) -> int | None:
    """Return minutes after midnight, or None when there is no such time."""
    found = _CLOCK.fullmatch(words)
    if found is None:
        return {"midnight": 0, "noon": _DAY // 2}.get(words)
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if not (1 <= hour <= 12 and minute < 60):
        return None
    return (hour % 12 + (12 if found["half"] == "pm" else 0)) * 60 + minute
