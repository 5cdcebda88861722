"""What a comparison says, as values: spans in units, units in sections, sections in an edition. Compares nothing."""

from dataclasses import dataclass
from enum import StrEnum


class SpanKind(StrEnum):
    """Whether a stretch of words stands in both texts, only in the new one, or only in the old one."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


class ChangeKind(StrEnum):
    """What happened to a unit or a section from the old edition to the new one."""

    UNCHANGED = "unchanged"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"
    MOVED_AND_CHANGED = "moved-and-changed"


class Shape(StrEnum):
    """How a unit stands on the page; the value is the word that a reader sees."""

    SENTENCE = "sentence"
    HEADING = "heading"
    ITEM = "list item"
    STEP = "numbered step"
    ROW = "table row"
    QUOTE = "quotation"


_NAMES = {
    ChangeKind.UNCHANGED: "Unchanged",
    ChangeKind.ADDED: "Added",
    ChangeKind.REMOVED: "Removed",
    ChangeKind.CHANGED: "Changed",
    ChangeKind.MOVED: "Moved from {number}",
    ChangeKind.MOVED_AND_CHANGED: "Moved from {number} and changed",
}


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of words. Same and added spans together spell the new text; same and removed ones the old text."""

    kind: SpanKind
    text: str


@dataclass(frozen=True, slots=True)
class Unit:
    """The smallest thing that can move: a sentence, list item, table row or heading. White space in it is folded.

    `label` names the list it stands in ("Do now") when it comes from the front matter. `depth` is a heading's level, or
    how many lists a list item stands inside of.
    """

    text: str
    shape: Shape = Shape.SENTENCE
    label: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class UnitDiff:
    """What happened to one unit. Numbers count from 1 within the section, on each side; None means not there."""

    kind: ChangeKind
    spans: tuple[Span, ...]
    shape: Shape
    label: str
    old_number: int | None
    new_number: int | None
    note: str = ""

    @property
    def name(self) -> str:
        """Return the change in words, such as `Moved from 3`."""
        return _NAMES[self.kind].format(number=self.old_number)

    @property
    def old_text(self) -> str:
        """Return the unit as the old edition has it; empty when it has none."""
        return "".join(span.text for span in self.spans if span.kind is not SpanKind.ADDED)

    @property
    def new_text(self) -> str:
        """Return the unit as the new edition has it; empty when it has none."""
        return "".join(span.text for span in self.spans if span.kind is not SpanKind.REMOVED)


@dataclass(frozen=True, slots=True)
class SectionDiff:
    """What happened to one section, or to one part of the front matter (`anchor` is then empty).

    Numbers count sections from 1 on each side; parts of the front matter have none and never move.
    """

    kind: ChangeKind
    anchor: str
    heading: UnitDiff
    units: tuple[UnitDiff, ...]
    old_number: int | None = None
    new_number: int | None = None
    note: str = ""

    @property
    def name(self) -> str:
        """Return the change in words, such as `Moved from 3 and changed`."""
        return _NAMES[self.kind].format(number=self.old_number)

    @property
    def title(self) -> str:
        """Return the heading that a reader knows it by: the new one, or the old one when it was removed."""
        return self.heading.new_text or self.heading.old_text

    @property
    def is_changed(self) -> bool:
        """Return whether a page must show it open; unchanged sections fold to a line."""
        return self.kind is not ChangeKind.UNCHANGED

    @property
    def old_units(self) -> tuple[UnitDiff, ...]:
        """Return the units that the old edition has, in its order."""
        return tuple(sorted((u for u in self.units if u.old_number), key=lambda u: u.old_number or 0))

    @property
    def new_units(self) -> tuple[UnitDiff, ...]:
        """Return the units that the new edition has, in its order."""
        return tuple(u for u in self.units if u.new_number)


@dataclass(frozen=True, slots=True)
class EditionDiff:
    """Everything that differs between two editions, in the order in which the new one is read."""

    sections: tuple[SectionDiff, ...]

    @property
    def changed_sections(self) -> tuple[SectionDiff, ...]:
        """Return the sections and parts in which anything differs."""
        return tuple(section for section in self.sections if section.is_changed)

    @property
    def is_changed(self) -> bool:
        """Return whether any word, its place or its shape differs."""
        return bool(self.changed_sections)


def name_kind(*, paired: bool, has_new: bool, moved: bool, changed: bool) -> ChangeKind:
    """Return the kind of change; `moved` and `changed` only count when both editions have the thing."""
    if not paired:
        return ChangeKind.ADDED if has_new else ChangeKind.REMOVED
    if moved:
        return ChangeKind.MOVED_AND_CHANGED if changed else ChangeKind.MOVED
    return ChangeKind.CHANGED if changed else ChangeKind.UNCHANGED
