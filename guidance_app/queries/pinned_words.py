"""The words that pins name, as they were published, in one query however many there are; how they stand is not here.

Words that were taken down, withheld or never published are missing: whoever shows a pin says so in their place.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select, tuple_

from guidance_app.db import read_rows
from guidance_app.domain.kinds import Kind
from guidance_app.domain.packs import Pin
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.standing import load_standing
from guidance_app.models import (
    Document,
    DocumentStanding,
    Edition,
    Revision,
    RevisionSection,
    Section,
    SectionRendering,
)
from guidance_app.queries.visibility import IS_READABLE, bind_viewer
from guidance_app.rendering import RENDERER_VERSION


@dataclass(frozen=True, slots=True)
class PinnedSection:
    """One section of a pinned edition: `html` is safe, and empty where the words were withheld."""

    anchor: str
    heading: str
    html: str
    is_withheld: bool


@dataclass(frozen=True, slots=True)
class PinnedEdition:
    """One edition that pins name, with the sections that they name, or all of them for a pin without an anchor."""

    slug: str
    kind: Kind
    title: str
    summary: str
    sections: tuple[PinnedSection, ...]

    def find(self, anchor: str) -> PinnedSection | None:
        """Return one section, or None when the edition has none under this anchor."""
        return next((section for section in self.sections if section.anchor == anchor), None)


def load_pinned(viewer: Viewer, pins: Collection[Pin]) -> dict[str, PinnedEdition]:
    """Return the editions that pins name by their own name, such as `HBA-002 v4`."""
    found: dict[str, list[PinnedSection]] = {}
    heads: dict[str, tuple[str, Kind, str, str]] = {}
    for row in _read(pins, bind_viewer(viewer)):
        name = Pin(row.reference, row.number).edition
        heads[name] = (row.slug, row.kind, row.title, row.summary)
        is_withheld = row.section_hash in load_standing(row.standing).withheld_hashes
        html = "" if is_withheld else row.html or ""
        found.setdefault(name, []).append(PinnedSection(row.anchor, row.heading, html, is_withheld))
    return {name: PinnedEdition(*head, tuple(found[name])) for name, head in heads.items()}


def list_published_anchors(force_id: int | None, pins: Collection[Pin]) -> dict[str, frozenset[str]]:
    """Return the anchors of those editions that everybody who can open a pack can read, by their own name.

    `force_id` is the pack's: a national pack is read by every force, and so may pin national documents alone.
    """
    rows = _read(pins, {"viewer_force_id": force_id})
    found: dict[str, set[str]] = {}
    for row in rows:
        found.setdefault(Pin(row.reference, row.number).edition, set()).add(row.anchor)
    return {name: frozenset(anchors) for name, anchors in found.items()}


def _read(pins: Collection[Pin], parameters: dict[str, object]) -> Iterable[Any]:
    wanted = sorted({(pin.reference, pin.number) for pin in pins})
    return read_rows(_SECTIONS, {**parameters, "wanted": wanted}) if wanted else ()


_SECTIONS = (
    select(
        Document.slug,
        Document.reference,
        Document.kind,
        Edition.number,
        Revision.title,
        Revision.summary,
        DocumentStanding.standing,
        RevisionSection.anchor,
        RevisionSection.section_hash,
        Section.heading,
        SectionRendering.html,
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
    .outerjoin(DocumentStanding, DocumentStanding.document_id == Document.id)
    .where(IS_READABLE, tuple_(Document.reference, Edition.number).in_(bindparam("wanted", expanding=True)))
    .order_by(Document.reference, Edition.number, RevisionSection.position)
)
