"""What can happen to what readers see, as other systems hear of it: one table from the steps of an edition."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from guidance_app.domain.states import EditionState


class ChangeKind(StrEnum):
    """One thing that happened to a version; the value is part of the API."""

    PUBLISHED = "published"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    TAKEN_DOWN = "taken-down"
    PUT_BACK = "put-back"
    WORDS_TAKEN_OUT = "words-taken-out"


SENTENCES: Mapping[ChangeKind, str] = MappingProxyType(
    {
        ChangeKind.PUBLISHED: "Published: these words stand now.",
        ChangeKind.SUPERSEDED: "Superseded: a later version stands now.",
        ChangeKind.WITHDRAWN: "Withdrawn: do not act on these words.",
        ChangeKind.TAKEN_DOWN: "Taken down because it could cause harm: delete every copy.",
        ChangeKind.PUT_BACK: "Put back: these words stand again.",
        ChangeKind.WORDS_TAKEN_OUT: "Words were taken out because consent was withdrawn: delete every copy of them.",
    }
)
_S = EditionState
_BY_ARRIVAL = {
    _S.LIVE: ChangeKind.PUBLISHED,
    _S.SUPERSEDED: ChangeKind.SUPERSEDED,
    _S.WITHDRAWN: ChangeKind.WITHDRAWN,
    _S.SUSPENDED: ChangeKind.TAKEN_DOWN,
}
# Where an edition arrives in a state that readers notice; every other step is the editors' own affair.
NOTICED_STATES = frozenset(_BY_ARRIVAL)


def find_change(before: EditionState, after: EditionState) -> ChangeKind:
    """Return what a step into one of the noticed states means for readers."""
    return ChangeKind.PUT_BACK if (before, after) == (_S.SUSPENDED, _S.LIVE) else _BY_ARRIVAL[after]
