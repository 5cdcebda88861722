"""The secret that another system shows in place of a person, how long it lives, and what may be asked for one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from secrets import token_urlsafe

from guidance_app.domain.api_scopes import Scope, read_scopes
from guidance_app.domain.errors import FormRefused
from guidance_app.domain.free_text import find_problem, tidy_line

MOST_DAYS = 365
MOST_LIVE = 10
MOST_NAME = 60
# The mark lets tools that look for lost secrets know ours.
_MARK = "gfo_"
_BYTES = 32
_FORM = re.compile(rf"{_MARK}[A-Za-z0-9_-]{{43}}", re.ASCII)
_ASK_NAME = "Say what it is for, so that you know it again."
_ASK_SCOPES = "Choose at least one thing that it may be used for."
_ASK_DAYS = f"Give a number of days from 1 to {MOST_DAYS}."


@dataclass(frozen=True, slots=True)
class TokenTerms:
    """What a person asks for: `name` is their own word for it, `days` how long it works, today included."""

    name: str
    scopes: tuple[Scope, ...]
    days: int

    def find_last_day(self, today: date) -> date:
        """Return the last day on which it works."""
        return today + timedelta(days=self.days - 1)


def new_token() -> str:
    """Return 256 random bits as text that a header can carry."""
    return _MARK + token_urlsafe(_BYTES)


def is_token(text: str) -> bool:
    """Say whether a text has the form of a token that we could have given."""
    return _FORM.fullmatch(text) is not None


def hash_token(token: str) -> str:
    """Return what is kept of a token: whoever reads the table cannot use any."""
    return sha256(token.encode()).hexdigest()


def read_terms(name: str, scopes: Sequence[str], days: str) -> TokenTerms:
    """Return what a form asks for. Raises FormRefused naming each field to correct."""
    name, days = tidy_line(name), days.strip()
    chosen = read_scopes(list(scopes))
    problems = {
        "name": find_problem(name, most=MOST_NAME, asked=_ASK_NAME),
        "scopes": "" if chosen else _ASK_SCOPES,
        "days": "" if _is_number_of_days(days) else _ASK_DAYS,
    }
    wrong = {field: problem for field, problem in problems.items() if problem}
    if wrong:
        raise FormRefused(wrong)
    return TokenTerms(name, tuple(scope for scope in Scope if scope in chosen), int(days))


def _is_number_of_days(typed: str) -> bool:
    return typed.isascii() and typed.isdigit() and len(typed) <= 3 and 1 <= int(typed) <= MOST_DAYS
