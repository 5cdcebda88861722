"""Reads accounts and open sessions; it writes nothing and hands out no mapped object."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models.force import Force
from guidance_app.models.user import User
from guidance_app.models.user_session import UserSession


@dataclass(frozen=True, slots=True)
class Account:
    """A signed-in person as far as pages and decisions need to know them."""

    user_id: int
    username: str
    display_name: str
    role: Role
    force_id: int
    force_name: str
    theme: str

    @property
    def viewer(self) -> Viewer:
        """Return what decisions need of this person."""
        return Viewer(self.user_id, self.role, self.force_id)


@dataclass(frozen=True, slots=True)
class StoredSession:
    """One open session with its person; whether its time is up is for the caller to judge."""

    account: Account
    data: dict[str, Any]
    created_at: datetime
    last_seen_at: datetime


@dataclass(frozen=True, slots=True)
class AccountEntry:
    """One account in the administrator's list."""

    username: str
    display_name: str
    role: Role
    force_name: str
    created_at: datetime
    disabled_at: datetime | None


# Every signed-in request runs this, and it is the only query that access takes: built once, from tables rather than
# mapped classes, which spares each request the mapper's share of the work.
_user, _force, _session = User.__table__.c, Force.__table__.c, UserSession.__table__.c
_FIND_SESSION = (
    select(
        _user.id,
        _user.username,
        _user.display_name,
        _user.role,
        _force.id,
        _force.name,
        _user.theme,
        _session.data,
        _session.created_at,
        _session.last_seen_at,
    )
    .join_from(UserSession.__table__, User.__table__, _user.id == _session.user_id)
    .join(Force.__table__, _force.id == _user.force_id)
    .where(_session.id_hash == bindparam("id_hash"), _user.disabled_at.is_(None))
)


def find_open_session(id_hash: str) -> StoredSession | None:
    """Return the session with its person and force in one query; None when it ended or the account is disabled."""
    row = get_session().execute(_FIND_SESSION, {"id_hash": id_hash}).one_or_none()
    if row is None:
        return None
    *account, data, created_at, last_seen_at = row
    return StoredSession(Account(*account), data, created_at, last_seen_at)


def list_accounts() -> tuple[AccountEntry, ...]:
    """Return all accounts by username, disabled ones too. For whoever runs the service; no page shows it yet."""
    rows = get_session().execute(
        select(User.username, User.display_name, User.role, Force.name, User.created_at, User.disabled_at)
        .join(Force, Force.id == User.force_id)
        .order_by(User.username)
    )
    return tuple(AccountEntry(*row) for row in rows)


def list_force_names() -> tuple[str, ...]:
    """Return the names of all forces, in order."""
    return tuple(get_session().scalars(select(Force.name).order_by(Force.name)))
