"""Who may do what: one table of roles and permissions that can be read out to a lawyer."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person is here for. Administrator gives no right over words."""

    OFFICER = "officer"
    TRAINER = "trainer"
    EDITOR = "editor"
    APPROVER = "approver"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """One thing a view or command may need; the value is stored on the view that needs it."""

    PUBLIC = "anyone, signed in or not"
    READ_FIRST_HOUR = "read what to do in the first hour, signed in or not"
    READ_LIBRARY = "read published editions of national documents and of one's own force"
    MANAGE_OWN_ACCOUNT = "see one's own account, choose a theme, sign out"
    MANAGE_ACCOUNTS = "add, list and disable accounts"


# What needs no account: a session that has ended must not stand between an officer and the first hour.
OPEN_TO_ALL = frozenset({Permission.PUBLIC, Permission.READ_FIRST_HOUR})
_EVERYONE = OPEN_TO_ALL | {Permission.READ_LIBRARY, Permission.MANAGE_OWN_ACCOUNT}

ROLE_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.OFFICER: _EVERYONE,
    Role.TRAINER: _EVERYONE,
    Role.EDITOR: _EVERYONE,
    Role.APPROVER: _EVERYONE,
    Role.ADMINISTRATOR: _EVERYONE | {Permission.MANAGE_ACCOUNTS},
}


@dataclass(frozen=True, slots=True)
class Viewer:
    """The person asking, as far as any decision needs to know them."""

    user_id: int
    role: Role
    force_id: int

    def may(self, permission: Permission) -> bool:
        """Say whether this person's role carries the permission."""
        return permission in ROLE_PERMISSIONS[self.role]
