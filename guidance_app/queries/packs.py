"""Training packs as trainers and learners open them: steps with the words they pin, as they were published."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from sqlalchemy import select

from guidance_app.db import get_engine, read_rows
from guidance_app.domain.citations import CitationStatus
from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.kinds import Kind
from guidance_app.domain.packs import AIMS, HOW_TO_RUN_IT, NO_STEPS, Pin, Question, Step, StepUnreadable, read_step
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.models import Document, Edition, Force, Revision
from guidance_app.queries.citations import list_statuses
from guidance_app.queries.documents import show_edition
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.editions import DocumentRow, EditionRow
from guidance_app.queries.pinned_words import PinnedEdition, PinnedSection, load_pinned
from guidance_app.queries.view_models import EditionView
from guidance_app.queries.visibility import IS_LIVE_PACK, bind_viewer
from guidance_app.rendering import RENDERER_VERSION, render_section

_KEPT_PACKS = 64


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


@dataclass(frozen=True, slots=True)
class Reading:
    """What a pin leads to; `edition` and `section` are None where its words may not be shown."""

    pin: Pin
    edition: PinnedEdition | None
    section: PinnedSection | None


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

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return the knowledge checks of the step."""
        return self.step.questions


@dataclass(frozen=True, slots=True, kw_only=True)
class PackBody:
    """What a pack holds, published or not. `run_html` is empty for learners, `statuses` where nobody asked for them."""

    aims_html: str
    run_html: str
    steps: tuple[StepView, ...]
    pinned: dict[str, PinnedEdition]
    statuses: Mapping[Pin, CitationStatus] = field(default_factory=dict)

    @property
    def pins(self) -> tuple[Pin, ...]:
        """Return every pin of the pack once, in the order of its steps."""
        return tuple(dict.fromkeys(pin for step in self.steps for pin in step.step.list_pins()))

    @property
    def has_profile(self) -> bool:
        """Say whether words about a community are among what is pinned: then its notice stands above them."""
        return any(edition.kind is Kind.COMMUNITY for edition in self.pinned.values())

    def read(self, pin: Pin) -> Reading:
        """Return what a pin leads to."""
        return _read(pin, self.pinned)

    def find_status(self, pin: Pin) -> CitationStatus | None:
        """Return how a pin stands today."""
        return self.statuses.get(pin)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackView(PackBody):
    """One published edition of a pack; `view` is what every edition says around its words."""

    view: EditionView


@dataclass(frozen=True, slots=True)
class _StepWords:
    """A step with its HTML, kept by revision because neither changes."""

    step: Step
    words_html: str
    scenario_html: str
    trainer_html: str


@dataclass(frozen=True, slots=True)
class _PackWords:
    aims_html: str
    run_html: str
    steps: tuple[_StepWords, ...]


def list_packs(viewer: Viewer) -> tuple[PackSummary, ...]:
    """Return the live packs that a person can open, by title."""
    return tuple(
        PackSummary(row.slug, row.reference, row.number, row.title, row.summary, row.published_on, row.force_name or "")
        for row in read_rows(_LIVE, bind_viewer(viewer))
    )


def show_pack(viewer: Viewer, document: DocumentRow, edition: EditionRow, today: date) -> PackView:
    """Return one edition of a pack as this person sees it: what is for trainers reaches only those who write packs.

    In as many queries for many steps and pins as for few.
    """
    words = _load_words(str(get_engine().url), edition.revision_id, RENDERER_VERSION)
    body = _show_body(viewer, words, trains=viewer.may(Permission.WRITE_PACKS))
    pins = body.pins
    return PackView(
        aims_html=body.aims_html,
        run_html=body.run_html,
        steps=body.steps,
        pinned=body.pinned,
        statuses=dict(zip(pins, list_statuses(viewer, pins, today), strict=True)),
        view=show_edition(document, edition, today),
    )


def preview_pack(viewer: Viewer, content: DocumentContent, *, trains: bool) -> PackBody:
    """Return words that nobody has published as a learner would see them, or a trainer."""
    return _show_body(viewer, _render_pack(content.sections), trains=trains)


def preview_step(viewer: Viewer, section: Section) -> PackBody:
    """Return one step as a trainer would see it."""
    return _show_body(viewer, _PackWords("", "", (_render_step(section),)), trains=True)


def _show_body(viewer: Viewer, words: _PackWords, *, trains: bool) -> PackBody:
    pinned = load_pinned(viewer, [pin for each in words.steps for pin in each.step.list_pins()])
    return PackBody(
        aims_html=words.aims_html,
        run_html=words.run_html if trains else "",
        steps=tuple(_show_step(each, pinned, trains=trains) for each in words.steps),
        pinned=pinned,
    )


def _show_step(words: _StepWords, pinned: dict[str, PinnedEdition], *, trains: bool) -> StepView:
    return StepView(
        step=words.step if trains else words.step.for_learners(),
        words_html=words.words_html,
        scenario_html=words.scenario_html,
        trainer_html=words.trainer_html if trains else "",
        readings=tuple(_read(pin, pinned) for pin in words.step.pins),
    )


def _read(pin: Pin, pinned: dict[str, PinnedEdition]) -> Reading:
    edition = pinned.get(pin.edition)
    return Reading(pin, edition, edition.find(pin.anchor) if edition and pin.anchor else None)


@lru_cache(maxsize=_KEPT_PACKS)
def _load_words(_database: str, revision_id: int, _renderer: int) -> _PackWords:
    return _render_pack(load_content_of(revision_id).sections)


def _render_pack(sections: Iterable[Section]) -> _PackWords:
    sections = tuple(sections)
    bodies = {section.anchor: section.body for section in sections if section.anchor in NO_STEPS}
    steps = tuple(_render_step(section) for section in sections if section.anchor not in NO_STEPS)
    return _PackWords(_render(bodies.get(AIMS, "")), _render(bodies.get(HOW_TO_RUN_IT, "")), steps)


def _render_step(section: Section) -> _StepWords:
    try:
        step = read_step(section)
    except StepUnreadable:
        # Nothing is published so; in a preview of a draft its words are shown as they stand, to whoever writes it.
        step = Step(section.anchor, section.heading, trainer=section.body)
    return _StepWords(step, _render(step.words), _render(step.scenario), _render(step.trainer))


def _render(markdown: str) -> str:
    return render_section(markdown).html if markdown else ""


_LIVE = (
    select(
        Document.slug,
        Document.reference,
        Edition.number,
        Revision.title,
        Revision.summary,
        Edition.published_on,
        Force.name.label("force_name"),
    )
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .outerjoin(Force, Force.id == Document.force_id)
    .where(IS_LIVE_PACK)
    .order_by(Revision.title)
)
