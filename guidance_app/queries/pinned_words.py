"""The words that pins name, as they were published: one query however many there are. How they stand is not here.

Words that were taken down or never published are missing, and those that were withheld or may not be used in training
are left out: whoever shows a pin says so in their place.
"""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select, tuple_
from sqlalchemy.orm import aliased

from guidance_app.db import read_rows
from guidance_app.domain.clocks import ReviewClock
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.packs import Pin
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.standing import Standing, load_standing
from guidance_app.domain.states import EditionState
from guidance_app.domain.training import may_teach
from guidance_app.domain.withholding import write_tombstone
from guidance_app.models import (
    Document,
    DocumentStanding,
    Edition,
    Revision,
    RevisionSection,
    Section,
    SectionClock,
    SectionRendering,
)
from guidance_app.queries.pinned_views import PinnedEdition, PinnedSection
from guidance_app.queries.visibility import IS_READABLE, bind_viewer
from guidance_app.rendering import RENDERER_VERSION

_NOT_FOR_TRAINING = "Left out here: not everybody who gave these words has agreed to training, or agrees still."
_NO_MORE = "Left out here: this guidance was withdrawn. Do not teach from it."
_LEFT_OUT = "Words left out"


def load_pinned(viewer: Viewer, pins: Collection[Pin], today: date) -> dict[str, PinnedEdition]:
    """Return the editions that pins name by their own name, such as `HBA-002 v4`."""
    sections: dict[str, list[PinnedSection]] = {}
    heads: dict[str, tuple[Any, Standing]] = {}
    for row in _read(pins, bind_viewer(viewer)):
        name = Pin(row.reference, row.number).edition
        _, standing = heads.setdefault(name, (row, load_standing(row.standing)))
        sections.setdefault(name, []).append(_show_section(row, standing, today))
    return {name: _show_edition(row, standing, tuple(sections[name])) for name, (row, standing) in heads.items()}


def _show_edition(row: Any, standing: Standing, sections: tuple[PinnedSection, ...]) -> PinnedEdition:
    return PinnedEdition(
        slug=row.slug,
        kind=row.kind,
        title=row.title,
        summary=row.summary,
        published_on=row.published_on,
        fingerprint=row.content_hash,
        checked_on=min(section.checked_on for section in sections),
        cautions=tuple(each.words for each in standing.cautions if not each.anchor),
        sections=sections,
    )


def _show_section(row: Any, standing: Standing, today: date) -> PinnedSection:
    left_out = _say_left_out(row, standing, today)
    # The clocks are those of the words that stand; an older edition was checked when it was published.
    clock = ReviewClock(row.checked_on, row.next_check_on) if row.next_check_on and row.newer is None else None
    return PinnedSection(
        anchor=row.anchor,
        heading=_head_left_out(row.kind, row.anchor) if left_out else row.heading,
        html="" if left_out else row.html or "",
        left_out=left_out,
        fingerprint=row.section_hash,
        checked_on=clock.checked_on if clock else row.published_on,
        overdue=clock.is_overdue(today) if clock else False,
        starter=not any(
            row.anchor in each.anchors and each.since_edition <= row.number and each.is_live(today)
            for each in standing.given_by
        ),
        cautions=tuple(each.words for each in standing.cautions if each.anchor == row.anchor),
    )


def _say_left_out(row: Any, standing: Standing, today: date) -> str:
    taken_out = next((each.since for each in standing.withheld if each.words_hash == row.section_hash), None)
    if taken_out is not None:
        return write_tombstone(taken_out)
    # Nothing of the document stands, whichever edition was pinned.
    if row.newer is None and row.state is not EditionState.LIVE:
        return _NO_MORE
    return "" if may_teach(standing.given_by, row.anchor, row.number, today) else _NOT_FOR_TRAINING


def _head_left_out(kind: Kind, anchor: str) -> str:
    """Return the heading that every document of the kind has: another one may be among the words left out."""
    return next((each.heading for each in RULES[kind].required_sections if each.anchor == anchor), _LEFT_OUT)


def list_published_sections(force_id: int | None, pins: Collection[Pin], today: date) -> dict[str, dict[str, str]]:
    """Return those editions that everybody who can open a pack can read, by their own name.

    Each with its anchors, and by anchor the sentence that learners read in the place of its words, or nothing.
    `force_id` is the pack's: a national pack is read by every force, and so may pin national documents alone.
    """
    found: dict[str, dict[str, str]] = {}
    for row in _read(pins, {"viewer_force_id": force_id}):
        said = _say_left_out(row, load_standing(row.standing), today)
        found.setdefault(Pin(row.reference, row.number).edition, {})[row.anchor] = said
    return found


def _read(pins: Collection[Pin], parameters: dict[str, object]) -> Iterable[Any]:
    wanted = sorted({(pin.reference, pin.number) for pin in pins})
    return read_rows(_SECTIONS, {**parameters, "wanted": wanted}) if wanted else ()


_Live = aliased(Edition)
_SECTIONS = (
    select(
        Document.slug,
        Document.reference,
        Document.kind,
        Edition.number,
        Revision.title,
        Revision.summary,
        Revision.content_hash,
        Edition.state,
        Edition.published_on,
        _Live.number.label("newer"),
        DocumentStanding.standing,
        RevisionSection.anchor,
        RevisionSection.section_hash,
        Section.heading,
        SectionRendering.html,
        SectionClock.checked_on,
        SectionClock.next_check_on,
    )
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .join(RevisionSection, RevisionSection.revision_id == Revision.id)
    .join(Section, Section.content_hash == RevisionSection.section_hash)
    .outerjoin(
        SectionRendering,
        (SectionRendering.section_hash == RevisionSection.section_hash)
        & (SectionRendering.renderer_version == RENDERER_VERSION),
    )
    .outerjoin(
        SectionClock, (SectionClock.document_id == Document.id) & (SectionClock.anchor == RevisionSection.anchor)
    )
    .outerjoin(
        _Live,
        (_Live.document_id == Document.id) & (_Live.state == EditionState.LIVE) & (_Live.number > Edition.number),
    )
    .outerjoin(DocumentStanding, DocumentStanding.document_id == Document.id)
    .where(IS_READABLE, tuple_(Document.reference, Edition.number).in_(bindparam("wanted", expanding=True)))
    .order_by(Document.reference, Edition.number, RevisionSection.position)
)
