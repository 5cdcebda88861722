"""Freezes words: one immutable revision a save, its sections stored once. It decides nothing about editions."""

from sqlalchemy.orm import Session

from guidance_app.db import utc_now
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.content_json import dump_content
from guidance_app.models import Document, Revision, RevisionSection
from guidance_app.services.sections import store_sections


def add_revision(
    session: Session, document: Document, number: int, content: DocumentContent, user_id: int | None
) -> Revision:
    """Store the words of edition `number` as they are now. `user_id` is whoever wrote them, None for a file.

    Raises TextRefused when a section cannot be rendered safely.
    """
    store_sections(session, content.sections)
    revision = Revision(
        document_id=document.id,
        edition_number=number,
        content_hash=content.content_hash,
        title=content.title,
        summary=content.summary,
        review_state=content.review_state,
        content=dump_content(content),
        user_id=user_id,
        created_at=utc_now(),
    )
    session.add(revision)
    session.flush()
    session.add_all(
        RevisionSection(revision_id=revision.id, position=position, anchor=s.anchor, section_hash=s.content_hash)
        for position, s in enumerate(content.sections)
    )
    session.flush()
    return revision
