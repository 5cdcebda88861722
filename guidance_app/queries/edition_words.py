"""The words of one published edition, ready to show. They never change, so they are kept in memory by revision."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import and_, select

from guidance_app.db import get_engine, get_session
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.content import Section as SectionWords
from guidance_app.domain.content_json import load_content
from guidance_app.models import Edition, Revision, RevisionSection, Section, SectionRendering
from guidance_app.rendering import RENDERER_VERSION

_KEPT_EDITIONS = 128


@dataclass(frozen=True, slots=True)
class ShownSection:
    """One section's safe HTML, and the edition in which its words last changed."""

    anchor: str
    heading: str
    html: str
    last_changed_in: int


@dataclass(frozen=True, slots=True)
class EditionWords:
    """The content of one revision with its sections as HTML."""

    content: DocumentContent
    sections: tuple[ShownSection, ...]


def load_edition_words(document_id: int, number: int, revision_id: int) -> EditionWords:
    """Return the words of a published edition; two queries the first time, none after that."""
    return _load(str(get_engine().url), document_id, number, revision_id, RENDERER_VERSION)


def load_content_of(revision_id: int) -> DocumentContent:
    """Return the content of a revision as it was written, for comparing and exporting."""
    sections = get_session().execute(
        select(RevisionSection.anchor, Section.heading, Section.body)
        .join(Section, Section.content_hash == RevisionSection.section_hash)
        .where(RevisionSection.revision_id == revision_id)
        .order_by(RevisionSection.position)
    )
    return load_content(_stored_values(revision_id), tuple(SectionWords(*row) for row in sections))


@lru_cache(maxsize=_KEPT_EDITIONS)
def _load(_database: str, document_id: int, number: int, revision_id: int, renderer: int) -> EditionWords:
    is_shown = and_(
        SectionRendering.section_hash == RevisionSection.section_hash,
        SectionRendering.renderer_version == renderer,
        RevisionSection.revision_id == revision_id,
    )
    rows = (
        get_session()
        .execute(
            select(
                Edition.number,
                RevisionSection.anchor,
                RevisionSection.section_hash,
                Section.heading,
                SectionRendering.html,
            )
            .join(RevisionSection, RevisionSection.revision_id == Edition.revision_id)
            .join(Section, Section.content_hash == RevisionSection.section_hash)
            .outerjoin(SectionRendering, is_shown)
            .where(Edition.document_id == document_id, Edition.number <= number)
            .order_by(Edition.number, RevisionSection.position)
        )
        .all()
    )
    changed_in = _find_last_changes([(row.number, row.anchor, row.section_hash) for row in rows])
    sections = tuple(
        ShownSection(row.anchor, row.heading, _ensure_rendered(row.html), changed_in[row.anchor])
        for row in rows
        if row.number == number
    )
    return EditionWords(load_content(_stored_values(revision_id), ()), sections)


def _ensure_rendered(html: str | None) -> str:
    # A page that leaves a section out in silence is worse than none; the next start renders what is missing.
    if html is None:
        raise LookupError("A section has no rendering of this version.")
    return html


def _stored_values(revision_id: int) -> dict[str, Any]:
    values: dict[str, Any] = get_session().scalars(select(Revision.content).where(Revision.id == revision_id)).one()
    return values


def _find_last_changes(history: list[tuple[int, str, str]]) -> dict[str, int]:
    """Return for each anchor the edition since which its words have been the same; `history` is in order of edition."""
    since: dict[str, tuple[str, int, int]] = {}
    for edition, anchor, section_hash in history:
        before = since.get(anchor)
        # A section that was left out for an edition and came back counts as changed when it came back.
        unbroken = before is not None and before[0] == section_hash and before[2] == edition - 1
        since[anchor] = (section_hash, before[1] if before and unbroken else edition, edition)
    return {anchor: first for anchor, (_hash, first, _last) in since.items()}
