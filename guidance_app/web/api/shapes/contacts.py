"""Support services with their numbers."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.opening_hours import OpenState


@dataclass(frozen=True, slots=True)
class PhoneShape:
    """One number. `verified` is false until the installing force has rung it; `second_hand` hours are not the
    service's own words; with `holidays_unknown` they may not hold on a bank holiday."""

    label: str
    number: str
    hours: str
    state: OpenState
    second_hand: bool
    holidays_unknown: bool
    verified: bool
    checked_on: date
    next_check_on: date
    overdue: bool


@dataclass(frozen=True, slots=True)
class ServiceShape:
    """What a service offers and to whom. Without `languages` nobody knows which it speaks: ask."""

    serves: tuple[str, ...]
    area: str
    areas: tuple[str, ...]
    needs: tuple[str, ...]
    languages: tuple[str, ...]
    website: str
    numbers: tuple[PhoneShape, ...]
