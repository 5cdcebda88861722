"""States of an edition and the one table of steps between them."""

from dataclasses import dataclass
from enum import StrEnum


class EditionState(StrEnum):
    """Where an edition stands. Readers see live, superseded and withdrawn ones."""

    DRAFT = "draft"
    LIVE = "live"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """What can be done to an edition."""

    PUBLISH = "publish"
    SUPERSEDE = "supersede"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Step:
    """One allowed move."""

    to: EditionState
    needs_note: bool


TRANSITIONS: dict[tuple[EditionState, Action], Step] = {
    (EditionState.DRAFT, Action.PUBLISH): Step(EditionState.LIVE, needs_note=True),
    (EditionState.LIVE, Action.SUPERSEDE): Step(EditionState.SUPERSEDED, needs_note=False),
    (EditionState.LIVE, Action.WITHDRAW): Step(EditionState.WITHDRAWN, needs_note=True),
}

READABLE_STATES = frozenset({EditionState.LIVE, EditionState.SUPERSEDED, EditionState.WITHDRAWN})
