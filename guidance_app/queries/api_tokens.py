"""Reads who stands behind a token, and the tokens of one person or one force; never anything that opens a door."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.api_scopes import Scope, read_scopes
from guidance_app.domain.clocks import london_day
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models import ApiToken, Force, User
from guidance_app.queries.accounts import Account
from guidance_app.queries.visibility import bind_viewer


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who stands behind a token that works. The account acts as an officer does, whatever role the person has."""

    number: int
    account: Account
    scopes: frozenset[Scope]
    last_used_on: date | None


@dataclass(frozen=True, slots=True)
class TokenEntry:
    """One token in a list; `owner` is whose it is. `ended` says why it works no more, and is empty while it does."""

    number: int
    owner: str
    name: str
    scopes: tuple[Scope, ...]
    made_on: date
    last_day: date
    last_used_on: date | None
    ended: str

    @property
    def works(self) -> bool:
        """Say whether it opens anything today."""
        return not self.ended


def find_bearer(token_hash: str, today: date) -> Bearer | None:
    """Return who stands behind a token; None for one that is unknown, revoked or past its last day, for a disabled
    account, and for somebody who is of another force now. One query."""
    row = read_rows(_BEARER, {"token_hash": token_hash, "today": today}).one_or_none()
    if row is None:
        return None
    number, scopes, last_used_on, *account = row
    user_id, username, name, force_id, force_name, theme = account
    shown = Account(user_id, username, name, Role.OFFICER, force_id, force_name, theme)
    return Bearer(number, shown, read_scopes(scopes), last_used_on)


def list_own_tokens(viewer: Viewer, today: date) -> tuple[TokenEntry, ...]:
    """Return the tokens that a person made, newest first; one query."""
    return _list(_OWN, {"user_id": viewer.user_id}, today)


def list_tokens_of_force(viewer: Viewer, today: date) -> tuple[TokenEntry, ...]:
    """Return the tokens of the viewer's force, newest first; one query."""
    return _list(_OF_FORCE, bind_viewer(viewer), today)


_BEARER = (
    select(
        ApiToken.id,
        ApiToken.scopes,
        ApiToken.last_used_on,
        User.id,
        User.username,
        User.display_name,
        Force.id,
        Force.name,
        User.theme,
    )
    .join(User, User.id == ApiToken.user_id)
    .join(Force, Force.id == User.force_id)
    .where(
        ApiToken.token_hash == bindparam("token_hash"),
        ApiToken.revoked_at.is_(None),
        ApiToken.expires_on >= bindparam("today"),
        User.disabled_at.is_(None),
        User.force_id == ApiToken.force_id,
    )
)
_TOKENS = (
    select(
        ApiToken.id,
        User.display_name,
        ApiToken.name,
        ApiToken.scopes,
        ApiToken.created_at,
        ApiToken.expires_on,
        ApiToken.last_used_on,
        ApiToken.revoked_at,
        User.disabled_at,
        (User.force_id != ApiToken.force_id).label("moved"),
    )
    .join(User, User.id == ApiToken.user_id)
    .order_by(ApiToken.id.desc())
)
_OWN = _TOKENS.where(ApiToken.user_id == bindparam("user_id"))
_OF_FORCE = _TOKENS.where(ApiToken.force_id == bindparam("viewer_force_id"))


def _list(statement: Select[*tuple[Any, ...]], values: dict[str, object], today: date) -> tuple[TokenEntry, ...]:
    return tuple(
        TokenEntry(
            number=row.id,
            owner=row.display_name,
            name=row.name,
            scopes=tuple(scope for scope in Scope if scope in read_scopes(row.scopes)),
            made_on=london_day(row.created_at),
            last_day=row.expires_on,
            last_used_on=row.last_used_on,
            ended=_say_why_ended(row, today),
        )
        for row in read_rows(statement, values)
    )


def _say_why_ended(row: Any, today: date) -> str:
    reasons = (
        ("account disabled", row.disabled_at is not None),
        ("revoked", row.revoked_at is not None),
        ("past its last day", row.expires_on < today),
        ("of another force", row.moved),
    )
    return next((reason for reason, holds in reasons if holds), "")
