"""Reads live editions from the database as search needs them; the index is made from these and from nothing else.

Withheld words are left out, and the stamp says so: it differs when the set of withheld words does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from guidance_app.domain.content import DocumentContent, TwoMinutes
from guidance_app.domain.content import Section as SectionWords
from guidance_app.domain.content_json import load_content
from guidance_app.domain.kinds import GUIDANCE
from guidance_app.domain.standing import Withheld
from guidance_app.domain.states import EditionState
from guidance_app.domain.withholding import hash_card, name_shown_words
from guidance_app.models import Document, Edition, Revision, RevisionSection, Section, SectionRendering
from guidance_app.queries.withheld import read_withheld
from guidance_app.rendering import RENDERER_VERSION, render_section
from guidance_app.search.documents import IndexDocument, IndexIdentity, build_index_document

_BATCH = 100


def list_live_stamps(session: Session) -> dict[int, str]:
    """Return the stamp of every live document by document id: what the index should hold."""
    rows = session.execute(
        select(*_IDENTITY)
        .join(Edition, Edition.document_id == Document.id)
        .join(Revision, Revision.id == Edition.revision_id)
        .where(Edition.state == EditionState.LIVE, Document.kind.in_(GUIDANCE))
    )
    withheld = read_withheld(session)
    return {row.id: _identity(row, withheld.get(row.id, ())).stamp for row in rows}


def read_live_documents(session: Session, document_ids: Sequence[int]) -> Iterator[IndexDocument]:
    """Yield those of the documents that are live, a batch at a time so that memory stays small."""
    for start in range(0, len(document_ids), _BATCH):
        yield from _read_batch(session, document_ids[start : start + _BATCH])


_IDENTITY = (
    Document.id,
    Document.reference,
    Document.slug,
    Document.force_id,
    Edition.number,
    Revision.content_hash,
)


def _read_batch(session: Session, document_ids: Sequence[int]) -> Iterator[IndexDocument]:
    rows = session.execute(
        select(*_IDENTITY, Revision.id.label("revision_id"), Revision.content)
        .join(Edition, Edition.document_id == Document.id)
        .join(Revision, Revision.id == Edition.revision_id)
        .where(Edition.state == EditionState.LIVE, Document.kind.in_(GUIDANCE), Document.id.in_(document_ids))
        .order_by(Document.id)
    ).all()
    sections: dict[int, list[tuple[SectionWords, str]]] = {row.revision_id: [] for row in rows}
    for revision_id, anchor, heading, body, plain_text in session.execute(_select_sections(tuple(sections))):
        # A rendering is missing only between an upgrade of the renderer and its first run; then it is made for this.
        plain = plain_text if plain_text is not None else render_section(body).plain_text
        sections[revision_id].append((SectionWords(anchor, heading, body), plain))
    withheld = read_withheld(session, tuple(row.id for row in rows))
    for row in rows:
        parts = sections[row.revision_id]
        gone = withheld.get(row.id, ())
        content = _leave_out(load_content(row.content, tuple(words for words, _ in parts)), gone)
        yield build_index_document(_identity(row, gone), content, {words.anchor: plain for words, plain in parts})


def _leave_out(content: DocumentContent, withheld: Sequence[Withheld]) -> DocumentContent:
    # No tombstone here: nobody looks for one, and its heading may have been the group's own words.
    hashes = {each.words_hash for each in withheld}
    if not hashes:
        return content
    return replace(
        content,
        sections=tuple(section for section in content.sections if section.content_hash not in hashes),
        two_minutes=TwoMinutes() if hash_card(content.two_minutes) in hashes else content.two_minutes,
    )


def _select_sections(revision_ids: tuple[int, ...]) -> Select[int, str, str, str, str | None]:
    rendered = (SectionRendering.section_hash == RevisionSection.section_hash) & (
        SectionRendering.renderer_version == RENDERER_VERSION
    )
    return (
        select(
            RevisionSection.revision_id,
            RevisionSection.anchor,
            Section.heading,
            Section.body,
            SectionRendering.plain_text,
        )
        .join(Section, Section.content_hash == RevisionSection.section_hash)
        .outerjoin(SectionRendering, rendered)
        .where(RevisionSection.revision_id.in_(revision_ids))
        .order_by(RevisionSection.revision_id, RevisionSection.position)
    )


def _identity(row: Any, withheld: Sequence[Withheld]) -> IndexIdentity:
    return IndexIdentity(
        document_id=row.id,
        reference=row.reference,
        slug=row.slug,
        force_id=row.force_id,
        edition_number=row.number,
        content_hash=name_shown_words(row.content_hash, (each.words_hash for each in withheld)),
        renderer=RENDERER_VERSION,
    )
