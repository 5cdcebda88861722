"""States of an edition and the one table of steps between them.

Services, buttons, tests and `docs/editorial-model.md` all read this table; nothing else says what may follow what.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from guidance_app.domain.permissions import Permission


class EditionState(StrEnum):
    """Where an edition stands. Readers see live, superseded and withdrawn ones."""

    DRAFT = "draft"
    COMMUNITY_REVIEW = "community-review"
    READY = "ready"
    LIVE = "live"
    SUSPENDED = "suspended"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """What can be done to an edition."""

    ASK_COMMUNITY = "ask-community"
    SUBMIT = "submit"
    TAKE_BACK = "take-back"
    RETURN = "return"
    APPROVE = "approve"
    PUBLISH_URGENTLY = "publish-urgently"
    IMPORT = "import"
    SUPERSEDE = "supersede"
    SUSPEND = "suspend"
    RESTORE = "restore"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Step:
    """One allowed move. `permission` is None for what the app does itself, as part of something that was permitted."""

    to: EditionState
    permission: Permission | None
    needs_note: bool


_S, _A, _P = EditionState, Action, Permission

TRANSITIONS: Mapping[tuple[EditionState, Action], Step] = MappingProxyType(
    {
        (_S.DRAFT, _A.ASK_COMMUNITY): Step(_S.COMMUNITY_REVIEW, _P.WRITE, needs_note=False),
        (_S.DRAFT, _A.SUBMIT): Step(_S.READY, _P.WRITE, needs_note=False),
        (_S.DRAFT, _A.PUBLISH_URGENTLY): Step(_S.LIVE, _P.PUBLISH_URGENTLY, needs_note=True),
        (_S.DRAFT, _A.IMPORT): Step(_S.LIVE, None, needs_note=True),
        (_S.COMMUNITY_REVIEW, _A.SUBMIT): Step(_S.READY, _P.WRITE, needs_note=False),
        (_S.COMMUNITY_REVIEW, _A.TAKE_BACK): Step(_S.DRAFT, _P.WRITE, needs_note=False),
        (_S.READY, _A.TAKE_BACK): Step(_S.DRAFT, _P.WRITE, needs_note=False),
        (_S.READY, _A.RETURN): Step(_S.DRAFT, _P.APPROVE, needs_note=True),
        (_S.READY, _A.APPROVE): Step(_S.LIVE, _P.APPROVE, needs_note=False),
        (_S.READY, _A.PUBLISH_URGENTLY): Step(_S.LIVE, _P.PUBLISH_URGENTLY, needs_note=True),
        (_S.LIVE, _A.SUPERSEDE): Step(_S.SUPERSEDED, None, needs_note=False),
        (_S.LIVE, _A.SUSPEND): Step(_S.SUSPENDED, _P.SUSPEND, needs_note=True),
        (_S.LIVE, _A.WITHDRAW): Step(_S.WITHDRAWN, _P.WITHDRAW, needs_note=True),
        (_S.SUSPENDED, _A.RESTORE): Step(_S.LIVE, _P.RESTORE, needs_note=True),
        (_S.SUSPENDED, _A.WITHDRAW): Step(_S.WITHDRAWN, _P.WITHDRAW, needs_note=True),
        # Words that were pulled because they could cause harm do not come back as history that looks harmless.
        (_S.SUSPENDED, _A.SUPERSEDE): Step(_S.WITHDRAWN, None, needs_note=False),
    }
)

READABLE_STATES = frozenset({_S.LIVE, _S.SUPERSEDED, _S.WITHDRAWN})
# Of these a document has at most one at a time; the database refuses a second.
PREPARATION_STATES = frozenset({_S.DRAFT, _S.COMMUNITY_REVIEW, _S.READY})
# In these, words can be saved. What waits for approval stands still: take it back or have it returned first.
WRITABLE_STATES = frozenset({_S.DRAFT, _S.COMMUNITY_REVIEW})
# The one edition that stands for the document, shown or taken down; at most one.
STANDING_STATES = frozenset({_S.LIVE, _S.SUSPENDED})


def actions_from(state: EditionState) -> dict[Action, Step]:
    """Return what can be done from a state, in the order of the table."""
    return {action: step for (from_state, action), step in TRANSITIONS.items() if from_state is state}
