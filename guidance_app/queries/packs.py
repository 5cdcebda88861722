"""Training packs as trainers and learners open them: steps with the words they pin, as they were published."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sqlalchemy import select

from guidance_app.db import get_engine, read_rows
from guidance_app.domain.citations import CitationStatus
from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.packs import AIMS, HOW_TO_RUN_IT, NO_STEPS, Pin, Step, StepUnreadable, read_step
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.standing import Withheld
from guidance_app.domain.withholding import withhold
from guidance_app.models import Document, Edition, Force, Revision
from guidance_app.queries.citations import list_statuses
from guidance_app.queries.documents import show_edition
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.editions import DocumentRow, EditionRow
from guidance_app.queries.pack_views import PackBody, PackSummary, PackView, Reading, StepView
from guidance_app.queries.pinned_views import PinnedEdition
from guidance_app.queries.pinned_words import load_pinned
from guidance_app.queries.visibility import IS_LIVE_PACK, bind_viewer
from guidance_app.rendering import RENDERER_VERSION, render_section

_KEPT_PACKS = 64


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
        PackSummary(
            slug=row.slug,
            reference=row.reference,
            number=row.number,
            title=row.title,
            summary=row.summary,
            published_on=row.published_on,
            force_name=row.force_name or "",
            revision_id=row.revision_id,
        )
        for row in read_rows(_LIVE, bind_viewer(viewer))
    )


def show_pack(viewer: Viewer, document: DocumentRow, edition: EditionRow, today: date) -> PackView:
    """Return one edition of a pack as this person sees it: what is for trainers reaches only those who write packs."""
    words = _load_words(str(get_engine().url), edition.revision_id, document.standing.withheld, RENDERER_VERSION)
    body = _show_body(viewer, words, today)
    shown = PackView(
        view=show_edition(document, edition, today),
        aims_html=body.aims_html,
        run_html=body.run_html,
        steps=body.steps,
        pinned=body.pinned,
        statuses=body.statuses,
    )
    return shown if viewer.may(Permission.WRITE_PACKS) else shown.for_learners()


def preview_pack(viewer: Viewer, content: DocumentContent, today: date, *, trains: bool) -> PackBody:
    """Return words that nobody has published as a learner would see them, or a trainer."""
    body = _show_body(viewer, _render_pack(content.sections), today)
    return body if trains else body.for_learners()


def preview_step(viewer: Viewer, section: Section, today: date) -> PackBody:
    """Return one step as a trainer would see it."""
    return _show_body(viewer, _PackWords("", "", (_render_step(section),)), today)


def _show_body(viewer: Viewer, words: _PackWords, today: date) -> PackBody:
    pins = tuple(dict.fromkeys(pin for each in words.steps for pin in each.step.list_pins()))
    pinned = load_pinned(viewer, pins, today)
    statuses = dict(zip(pins, list_statuses(viewer, pins, today), strict=True))
    return PackBody(
        aims_html=words.aims_html,
        run_html=words.run_html,
        steps=tuple(_show_step(each, pinned, statuses) for each in words.steps),
        pinned=pinned,
        statuses=statuses,
    )


def _show_step(
    words: _StepWords, pinned: Mapping[str, PinnedEdition], statuses: Mapping[Pin, CitationStatus]
) -> StepView:
    readings = tuple(Reading.find(pin, pinned, statuses) for pin in words.step.pins)
    return StepView(words.step, words.words_html, words.scenario_html, words.trainer_html, readings)


@lru_cache(maxsize=_KEPT_PACKS)
def _load_words(_database: str, revision_id: int, withheld: tuple[Withheld, ...], _renderer: int) -> _PackWords:
    return _render_pack(withhold(load_content_of(revision_id), withheld).sections)


def _render_pack(sections: tuple[Section, ...]) -> _PackWords:
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
        Revision.id.label("revision_id"),
    )
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .outerjoin(Force, Force.id == Document.force_id)
    .where(IS_LIVE_PACK)
    .order_by(Revision.title)
)
