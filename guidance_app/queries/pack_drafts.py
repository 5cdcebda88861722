"""A pack's draft for those who build it: its steps in order, how what they cite stands, and what was taken out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, or_, select

from guidance_app.db import read_rows
from guidance_app.domain.citations import CitationStatus
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting import ABOUT
from guidance_app.domain.packs import NO_STEPS, Pin, Step, fill_step
from guidance_app.domain.packs.order import list_steps
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Revision, RevisionSection, Section
from guidance_app.queries.citations import list_statuses
from guidance_app.queries.draft_views import Draft, DraftPart
from guidance_app.queries.pin_names import name_pins
from guidance_app.queries.pinned_words import load_pinned


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step in the list of a draft; `step` is None where its boxes cannot be filled."""

    anchor: str
    heading: str
    part: DraftPart
    step: Step | None
    moved: tuple[CitationStatus, ...]

    @property
    def holds(self) -> str:
        """Return what is in it, in a few words."""
        return ", ".join(_say_parts(self.step)) if self.step else "Cannot be read as a step: open it and mend it"


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A step that an earlier save had, with the save to put it back from."""

    anchor: str
    heading: str
    revision_id: int


@dataclass(frozen=True, slots=True)
class Builder:
    """The steps of a draft, those taken out, the parts that are no steps, and what citations are called."""

    steps: tuple[StepRow, ...]
    taken_out: tuple[TakenOut, ...]
    around: tuple[DraftPart, ...]
    names: dict[str, str]

    @property
    def moved(self) -> int:
        """Return how many citations no longer say what stands."""
        return len({status.label for row in self.steps for status in row.moved})


@dataclass(frozen=True, slots=True)
class PinChoice:
    """One edition that an answer can rest on, whole or by section: pairs of a pin and what it is called."""

    title: str
    pins: tuple[tuple[str, str], ...]


def show_builder(viewer: Viewer, draft: Draft, today: date) -> Builder:
    """Return what the builder's page lists; in as many queries for many steps as for few."""
    rows = {row.name: row for row in draft.parts}
    steps = [(each, fill_step(each.anchor, each.heading, each.body)) for each in list_steps(draft.content)]
    pins = tuple(dict.fromkeys(pin for _, step in steps if step for pin in step.list_pins()))
    statuses = dict(zip(pins, list_statuses(viewer, pins, today), strict=True))
    return Builder(
        steps=tuple(
            StepRow(each.anchor, each.heading, rows[each.anchor], step, tuple(_list_moved(step, statuses)))
            for each, step in steps
        ),
        taken_out=_list_taken_out(draft),
        around=tuple(row for row in draft.parts if row.name in (ABOUT, *NO_STEPS)),
        names=name_pins(viewer, pins, today),
    )


def list_pin_choices(viewer: Viewer, content: DocumentContent, today: date) -> tuple[PinChoice, ...]:
    """Return what the answers of a pack can rest on: every edition that the pack cites, and each of its sections."""
    filled = (fill_step(each.anchor, each.heading, each.body) for each in list_steps(content))
    pins = {pin for step in filled if step for pin in step.list_pins()}
    return tuple(
        PinChoice(
            f"{name} {edition.title}",
            (
                (name, f"{name}, all of it"),
                *((f"{name} #{each.anchor}", f"{name}: {each.heading}") for each in edition.sections),
            ),
        )
        for name, edition in sorted(load_pinned(viewer, pins, today).items())
    )


def _list_moved(step: Step | None, statuses: dict[Pin, CitationStatus]) -> Iterator[CitationStatus]:
    for pin in dict.fromkeys(step.list_pins()) if step else ():
        if not statuses[pin].words_stand:
            yield statuses[pin]


def _list_taken_out(draft: Draft) -> tuple[TakenOut, ...]:
    standing = draft.document.standing
    values = {
        "document_id": draft.document.id,
        "number": draft.edition.number,
        "live_revision": standing.revision_id if standing else None,
    }
    here = {section.anchor for section in draft.content.sections}
    # The newest save that had a step comes last, and is the one to put it back from.
    found = {row.anchor: TakenOut(*row) for row in read_rows(_EARLIER, values) if row.anchor not in here}
    return tuple(found.values())


def _say_parts(step: Step) -> Iterator[str]:
    if step.pins:
        yield f"{len(step.pins)} to read"
    if step.scenario:
        yield "a scenario"
    if step.questions:
        yield "1 question" if len(step.questions) == 1 else f"{len(step.questions)} questions"
    if step.think_about:
        yield "something to think about"
    if step.trainer:
        yield "notes for the trainer"
    if step == Step(step.anchor, step.heading):
        yield "nothing yet"


_EARLIER = (
    select(RevisionSection.anchor, Section.heading, RevisionSection.revision_id)
    .join(Revision, Revision.id == RevisionSection.revision_id)
    .join(Section, Section.content_hash == RevisionSection.section_hash)
    .where(
        Revision.document_id == bindparam("document_id"),
        or_(Revision.edition_number == bindparam("number"), Revision.id == bindparam("live_revision")),
    )
    .order_by(RevisionSection.revision_id)
)
