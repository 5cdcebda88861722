"""What pages of packs are made of: frozen values, with what is for the trainer until somebody takes it out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from guidance_app.domain.citations import CitationStatus
from guidance_app.domain.kinds import Kind
from guidance_app.domain.packs import Pin, Question, Step
from guidance_app.queries.pinned_views import PinnedEdition, PinnedSection
from guidance_app.queries.view_models import EditionView


@dataclass(frozen=True, slots=True)
class PackSummary:
    """One live pack in a list; `force_name` is empty for a national one."""

    slug: str
    reference: str
    number: int
    title: str
    summary: str
    published_on: date
    force_name: str
    revision_id: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What a pin leads to and how that stands; `edition` and `section` are None where its words may not be shown."""

    pin: Pin
    edition: PinnedEdition | None
    section: PinnedSection | None
    status: CitationStatus

    @classmethod
    def find(cls, pin: Pin, pinned: Mapping[str, PinnedEdition], statuses: Mapping[Pin, CitationStatus]) -> Self:
        """Return what a pin leads to among the editions that were loaded."""
        edition = pinned.get(pin.edition)
        return cls(pin, edition, edition.find(pin.anchor) if edition and pin.anchor else None, statuses[pin])

    @property
    def sections(self) -> tuple[PinnedSection, ...]:
        """Return the pinned section, or all of them where the whole edition is pinned."""
        if self.section or self.edition is None:
            return (self.section,) if self.section else ()
        return () if self.pin.anchor else self.edition.sections


@dataclass(frozen=True, slots=True)
class StepView:
    """One step ready to be shown: the HTML is safe; `trainer_html` is empty for learners."""

    step: Step
    words_html: str
    scenario_html: str
    trainer_html: str
    readings: tuple[Reading, ...]

    @property
    def anchor(self) -> str:
        """Return the lasting anchor of the step."""
        return self.step.anchor

    @property
    def heading(self) -> str:
        """Return the heading of the step."""
        return self.step.heading

    def for_learners(self) -> "StepView":
        """Return the step without what is for the trainer."""
        return replace(self, step=self.step.for_learners(), trainer_html="")

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return the knowledge checks of the step."""
        return self.step.questions


@dataclass(frozen=True, slots=True, kw_only=True)
class PackBody:
    """What a pack holds, published or not; `run_html` is empty for learners."""

    aims_html: str
    run_html: str
    steps: tuple[StepView, ...]
    pinned: Mapping[str, PinnedEdition]
    statuses: Mapping[Pin, CitationStatus]

    @property
    def pins(self) -> tuple[Pin, ...]:
        """Return every pin of the pack once, in the order of its steps."""
        return tuple(dict.fromkeys(pin for step in self.steps for pin in step.step.list_pins()))

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return the knowledge checks of all steps, in their order."""
        return tuple(question for step in self.steps for question in step.questions)

    @property
    def has_profile(self) -> bool:
        """Say whether words about a community are among what is pinned: then its notice stands above them."""
        return any(edition.kind is Kind.COMMUNITY for edition in self.pinned.values())

    def for_learners(self) -> Self:
        """Return the pack without what is for the trainer."""
        return replace(self, run_html="", steps=tuple(step.for_learners() for step in self.steps))

    def read(self, pin: Pin) -> Reading:
        """Return what a pin leads to."""
        return Reading.find(pin, self.pinned, self.statuses)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackView(PackBody):
    """One published edition of a pack; `view` is what every edition says around its words."""

    view: EditionView
