"""What the pages for writing are made of: frozen values, complete when a template receives them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from guidance_app.domain.content import DocumentContent, Significance
from guidance_app.domain.drafting import Part
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.states import Action, EditionState, actions_from
from guidance_app.queries.draft_checks import WeighedFinding
from guidance_app.queries.written_documents import WrittenDocument, WrittenEdition


class PartState(StrEnum):
    """What a part of a draft is beside the words that stand now."""

    EMPTY = "empty"
    NEW = "new"
    UNCHANGED = "unchanged"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class OtherWriter:
    """Somebody else who has words in a part that they have not saved. What they are is nobody's to see."""

    name: str
    since: datetime


@dataclass(frozen=True, slots=True)
class UnsavedWords:
    """What this person typed into a part and did not save: field by field, over which revision, kept when."""

    part: str
    values: dict[str, str]
    base_revision_id: int | None
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding with the part in which it is mended; `part` is empty for the document as a whole."""

    weighed: WeighedFinding
    part: str

    @property
    def asks_for_reason(self) -> bool:
        """Say whether a sentence of the writer lets it stand."""
        return self.weighed.found.severity is Severity.JUSTIFY


@dataclass(frozen=True, slots=True)
class DraftPart:
    """One part in the list of a draft: where it stands beside the live words, and what wants looking at."""

    name: str
    title: str
    is_section: bool
    state: PartState
    stopping: int
    hints: int
    unsaved_at: datetime | None
    others: tuple[OtherWriter, ...]


@dataclass(frozen=True, slots=True)
class LastSave:
    """When the words were saved last, and by whom; `name` is empty for words that came from a file."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Returned:
    """Why an approver gave the draft back."""

    note: str
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as its writers see it."""

    document: WrittenDocument
    edition: WrittenEdition
    revision_id: int
    content_hash: str
    content: DocumentContent
    significance: Significance
    change_note: str
    not_asked: str
    parts: tuple[DraftPart, ...]
    findings: tuple[PlacedFinding, ...]
    unsaved: dict[str, UnsavedWords]
    left_over: tuple[UnsavedWords, ...]
    last_save: LastSave | None
    returned: Returned | None

    @property
    def stopping(self) -> tuple[PlacedFinding, ...]:
        """Return what has to be mended or justified before anybody can approve."""
        return tuple(each for each in self.findings if each.weighed.stops)

    @property
    def justified(self) -> tuple[PlacedFinding, ...]:
        """Return what stands with a reason, which the approver will read."""
        return tuple(each for each in self.findings if each.weighed.reason)

    @property
    def hints(self) -> tuple[PlacedFinding, ...]:
        """Return what is only worth a thought."""
        return tuple(each for each in self.findings if each.weighed.found.severity is Severity.HINT)

    @property
    def changed_parts(self) -> tuple[DraftPart, ...]:
        """Return the parts that say something else than the live words."""
        return tuple(part for part in self.parts if part.state in (PartState.NEW, PartState.CHANGED))

    @property
    def lost_parts(self) -> tuple[UnsavedWords, ...]:
        """Return unsaved words that have no box any more: of parts that were taken out, and of an earlier draft."""
        names = {part.name for part in self.parts}
        return (*(words for words in self.unsaved.values() if words.part not in names), *self.left_over)

    @property
    def actions(self) -> frozenset[Action]:
        """Return what can be done with the draft in the state it is in."""
        return frozenset(actions_from(self.edition.state))

    @property
    def kind_name(self) -> str:
        """Return the kind as a reader sees it."""
        return RULES[self.document.kind].singular

    def of_part(self, name: str) -> tuple[PlacedFinding, ...]:
        """Return what was found in one part."""
        return tuple(each for each in self.findings if each.part == name)


@dataclass(frozen=True, slots=True)
class PartForm:
    """One part ready to be written in.

    `values` stand in the boxes and `base_revision_id` is what they were typed over; `saved` is what is saved now.
    `unsaved` is set when the boxes show words of this person that were kept and not saved.
    """

    draft: Draft
    part: Part
    values: dict[str, str]
    saved: dict[str, str]
    base_revision_id: int
    unsaved: UnsavedWords | None

    @property
    def own_row(self) -> DraftPart:
        """Return the part's row in the list."""
        return next(row for row in self.draft.parts if row.name == self.part.name)

    @property
    def is_behind(self) -> bool:
        """Say whether the words were typed over others than are saved now, so that saving may show both."""
        return self.base_revision_id != self.draft.revision_id

    @property
    def previous(self) -> DraftPart | None:
        """Return the part before this one."""
        return self._beside(-1)

    @property
    def following(self) -> DraftPart | None:
        """Return the part after this one."""
        return self._beside(1)

    @property
    def number(self) -> int:
        """Return its place in the list, from 1."""
        return self.draft.parts.index(self.own_row) + 1

    def _beside(self, step: int) -> DraftPart | None:
        place = self.number - 1 + step
        return self.draft.parts[place] if 0 <= place < len(self.draft.parts) else None


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One draft in the list of drafts; `last_save` is None until somebody has saved anything in it."""

    reference: str
    kind: Kind
    number: int
    state: EditionState
    title: str
    force_name: str | None
    last_save: LastSave | None
    begun_at: datetime | None

    @property
    def kind_name(self) -> str:
        """Return the kind as a reader sees it."""
        return RULES[self.kind].singular


@dataclass(frozen=True, slots=True)
class Save:
    """One save of a draft: the titles of the parts that it changed."""

    revision_id: int
    name: str
    at: datetime
    parts: tuple[str, ...]
