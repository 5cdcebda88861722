"""Who can be rung when: one person on duty from a moment until just before another. It reads no database."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from guidance_app.domain.facets import LANGUAGES
from guidance_app.domain.opening_hours import LONDON
from guidance_app.domain.work_numbers import ring_address

# Who was on duty is nobody's business for longer than it takes to follow up a call.
KEPT_AFTER_DUTY = timedelta(days=31)
MOST_NEXT = 5


class RotaRole(StrEnum):
    """What somebody in the rota is there for; the value is what a file says."""

    CHAMPION = "champion"
    SPOC = "spoc"


ROTA_ROLES: dict[RotaRole, str] = {
    RotaRole.CHAMPION: "Honour-based abuse champion",
    RotaRole.SPOC: "Single point of contact (SPOC)",
}


@dataclass(frozen=True, slots=True)
class Shift:
    """One person at work who can be rung from `starts_at` until just before `ends_at`; both moments are aware.

    `name` is a work name or a role, `number` a work number, `languages` are codes.
    """

    role: RotaRole
    name: str
    number: str
    area: str
    expertise: str
    languages: tuple[str, ...]
    starts_at: datetime
    ends_at: datetime

    def is_on_duty(self, now: datetime) -> bool:
        """Say whether this person can be rung at an aware moment."""
        return self.starts_at <= now < self.ends_at

    @property
    def key(self) -> tuple[Any, ...]:
        """Return what makes two entries the same one."""
        return (self.role, self.name, self.number, self.area, self.starts_at)

    @property
    def fingerprint(self) -> str:
        """Return what names this duty with all that is said of it, as a page carries it back to us."""
        times = (self.starts_at.isoformat(), self.ends_at.isoformat())
        spelt = [*map(str, self.key[:4]), self.expertise, *self.languages, *times]
        return hashlib.sha256(json.dumps(spelt).encode()).hexdigest()[:32]

    @property
    def person(self) -> tuple[str, str]:
        """Return what tells one person in a rota from another."""
        return (self.name, self.number)

    @property
    def role_name(self) -> str:
        """Return the role as a reader sees it."""
        return ROTA_ROLES[self.role]

    @property
    def language_names(self) -> tuple[str, ...]:
        """Return the languages as a reader sees them."""
        return tuple(LANGUAGES.get(code, code) for code in self.languages)

    @property
    def address(self) -> str:
        """Return the link that rings the number."""
        return ring_address(self.number)


def list_on_duty(shifts: Iterable[Shift], now: datetime) -> tuple[Shift, ...]:
    """Return who is on duty now, champions first, whoever stays longest first."""
    on_duty = [shift for shift in shifts if shift.is_on_duty(now)]
    order = tuple(RotaRole)
    return tuple(sorted(on_duty, key=lambda s: (order.index(s.role), -s.ends_at.timestamp(), s.name)))


def list_next(shifts: Iterable[Shift], now: datetime) -> tuple[Shift, ...]:
    """Return whose duty begins after now, the soonest first, a few of them."""
    coming = [shift for shift in shifts if shift.starts_at > now]
    return tuple(sorted(coming, key=lambda shift: (shift.starts_at, shift.role, shift.name))[:MOST_NEXT])


def count_duties(shifts: Iterable[Shift]) -> tuple[int, ...]:
    """Return, for each duty in order, how many duties its person has; 0 where the same person stood before."""
    shifts = tuple(shifts)
    left = Counter(shift.person for shift in shifts)
    return tuple(left.pop(shift.person, 0) for shift in shifts)


def is_missed_hour(local: datetime) -> bool:
    """Say whether clocks in London never show this naive time: they go forward over it."""
    aware = local.replace(tzinfo=LONDON)
    return aware.astimezone(UTC).astimezone(LONDON).replace(tzinfo=None) != local


def to_moment(local: datetime, *, ends: bool) -> datetime:
    """Return the moment of a naive London time. An hour that comes twice is taken so that the duty is the longer one.

    Raises ValueError for a time that clocks never show.
    """
    if is_missed_hour(local):
        raise ValueError("Clocks go forward over this time, so it does not exist. Give the time an hour later.")
    return local.replace(tzinfo=LONDON, fold=int(ends)).astimezone(UTC)
