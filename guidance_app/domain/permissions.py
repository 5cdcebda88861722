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
    REVIEW_AS_GUEST = "read and comment on the one draft that a link names, without an account"
    SAY_IT_IS_WRONG = "tell us that guidance is wrong about one's own community, without an account"
    LEARN_BY_LAUNCH = "read the packs that a learning platform opened and what they pin, without an account"
    READ_LIBRARY = "read published editions of national documents and of one's own force"
    GIVE_FEEDBACK = "say of a section that it helped, is out of date or could cause harm"
    MANAGE_OWN_ACCOUNT = "see one's own account, choose a theme, sign out"
    SEE_WAITING = "see what waits for oneself"
    WRITE = "write drafts, record contributions, invite guest reviewers, send a draft for approval"
    WRITE_PACKS = "write training packs from published guidance and send them for approval"
    APPROVE = "approve or return words that one has not written"
    PUBLISH_URGENTLY = "publish a correction at once, to be checked by a second person within 72 hours"
    SUSPEND = "take a page down at once because it could cause harm"
    RESTORE = "put back a page that somebody else took down"
    WITHDRAW = "withdraw a page for good, with a reason"
    CHECK = "record that words were checked again, and re-open documents after an event"
    ANSWER_REPORTS = "answer what readers and communities report, and put a caution on a page with a second person"
    SEE_REPORTS = "see what is due, overdue, most reported, and searched for in vain"
    FILL_LOCAL_FACTS = "fill in the force's own facts and its rota of who to ring"
    MANAGE_OWNERS = "say which post owns a document and who holds the post"
    MANAGE_ACCOUNTS = "add, list and disable accounts"
    MANAGE_PLATFORMS = "say which learning platforms may open the force's packs"


# What needs no account: a session that has ended must not stand between an officer and the first hour; a community
# member has no account at all; and who comes from a learning platform is known to that platform alone.
OPEN_TO_ALL = frozenset(
    {
        Permission.PUBLIC,
        Permission.READ_FIRST_HOUR,
        Permission.REVIEW_AS_GUEST,
        Permission.SAY_IT_IS_WRONG,
        Permission.LEARN_BY_LAUNCH,
    }
)
_EVERYONE = OPEN_TO_ALL | {
    Permission.READ_LIBRARY,
    Permission.GIVE_FEEDBACK,
    Permission.MANAGE_OWN_ACCOUNT,
    Permission.SEE_WAITING,
}
_TRAINER = _EVERYONE | {Permission.WRITE_PACKS}
_EDITOR = _TRAINER | {
    Permission.WRITE,
    Permission.SUSPEND,
    Permission.CHECK,
    Permission.ANSWER_REPORTS,
    Permission.SEE_REPORTS,
    Permission.FILL_LOCAL_FACTS,
}

ROLE_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.OFFICER: _EVERYONE,
    Role.TRAINER: _TRAINER,
    Role.EDITOR: _EDITOR,
    # An approver may write too; then somebody else approves. Whose words they are decides, not the rank.
    Role.APPROVER: _EDITOR
    | {
        Permission.APPROVE,
        Permission.PUBLISH_URGENTLY,
        Permission.RESTORE,
        Permission.WITHDRAW,
        Permission.MANAGE_OWNERS,
    },
    Role.ADMINISTRATOR: _EVERYONE
    | {
        Permission.FILL_LOCAL_FACTS,
        Permission.MANAGE_OWNERS,
        Permission.MANAGE_ACCOUNTS,
        Permission.MANAGE_PLATFORMS,
    },
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
