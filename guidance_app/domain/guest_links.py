"""The secret behind a guest's link and how long the link works; it signs nothing, stores nothing and knows no page."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from secrets import token_hex
from zoneinfo import ZoneInfo

from guidance_app.domain.contributions import GroupRole
from guidance_app.domain.errors import FormRefused
from guidance_app.domain.free_text import LINE, find_problem, tidy_line

FEWEST_DAYS, MOST_DAYS, USUAL_DAYS = 1, 60, 21
_BYTES = 20
_FORM = re.compile(r"[0-9a-f]{40}")
_LONDON = ZoneInfo("Europe/London")


def new_guest_secret() -> str:
    """Return 160 random bits as text that an address can carry."""
    return token_hex(_BYTES)


def is_guest_secret(text: str) -> bool:
    """Say whether a text has the form of a secret that we could have given."""
    return _FORM.fullmatch(text) is not None


def hash_guest_secret(secret: str) -> str:
    """Return what is stored of a secret: whoever reads the table cannot open a link."""
    return sha256(secret.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Invitation:
    """Whom a link is for and for how many days it works."""

    group_name: str
    group_role: GroupRole
    area: str
    days: int


def read_invitation(group_name: str, group_role: str, area: str, days: str) -> Invitation:
    """Return what was typed as values. Raises FormRefused naming every field to correct."""
    name, place = tidy_line(group_name), tidy_line(area)
    role = next((role for role in GroupRole if role.value == group_role), None)
    count = int(days) if days.isascii() and days.isdigit() and len(days) <= 3 else 0
    problems = {
        "group_name": find_problem(name, most=LINE, asked="Say which group you send it to."),
        "group_role": "" if role else "Choose what sort of group it is.",
        "area": find_problem(place, most=LINE, asked="Say where the group is, as a town or county."),
        "days": ""
        if FEWEST_DAYS <= count <= MOST_DAYS
        else f"Say for how many days it works, from {FEWEST_DAYS} to {MOST_DAYS}.",
    }
    found = {field: problem for field, problem in problems.items() if problem}
    if found or role is None:
        raise FormRefused(found)
    return Invitation(name, role, place, count)


def find_end(made_at: datetime, days: int) -> datetime:
    """Return the moment a link ends: the midnight after its last day in London, so that all of that day counts."""
    last_day = made_at.astimezone(_LONDON).date() + timedelta(days=days)
    return datetime.combine(last_day + timedelta(days=1), time.min, _LONDON).astimezone(UTC)


def find_last_day(expires_at: datetime) -> date:
    """Return the last day on which a link works, as it is shown."""
    return (expires_at.astimezone(_LONDON) - timedelta(seconds=1)).date()
