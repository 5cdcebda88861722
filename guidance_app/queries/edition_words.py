"""The words of one published edition, ready to show. They never change, so they are kept in memory by revision."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import and_, select

from guidance_app.db import get_engine, get_session
from guidance_app.domain.content import DocumentContent, Significance
from guidance_app.domain.content import Section as SectionWords
from guidance_app.domain.content_json import load_content
from guidance_app.domain.coverage import find_last_changes, list_history
from guidance_app.models import Edition, Revision, RevisionSection, Section, SectionRendering
from guidance_app.rendering import RENDERER_VERSION

_KEPT_EDITIONS = 128


@dataclass(frozen=True, slots=True)
class ShownSection:
    """One section's safe HTML, and the edition in which its words last changed.

    `stands_since` is the edition in which they last changed by more than a typing error.
    """

    anchor: str
    heading: str
    html: str
    words_hash: str
    last_changed_in: int
    stands_since: int


@dataclass(frozen=True, slots=True)
class EditionWords:
    """The content of one revision with its sections as HTML."""

    content: DocumentContent
    sections: tuple[ShownSection, ...]


def load_edition_words(document_id: int, number: int, revision_id: int) -> EditionWords:
    """Return the words of a published edition; two queries the first time, none after that."""
    return _load(str(get_engine().url), document_id, number, revision_id, RENDERER_VERSION)


def load_content_of(revision_id: int) -> DocumentContent:
    """Return the content of a revision as it was written: for those who write. Readers get it through `withhold`."""
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
                Edition.significance,
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
    history = list_history((row.number, row.significance, row.anchor, row.section_hash) for row in rows)
    changed_in = find_last_changes([replace(each, significance=Significance.MAJOR) for each in history])
    stands_since = find_last_changes(history)
    sections = tuple(
        ShownSection(
            row.anchor,
            row.heading,
            _ensure_rendered(row.html),
            row.section_hash,
            changed_in[row.anchor],
            stands_since[row.anchor],
        )
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
