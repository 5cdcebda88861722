"""Drafts put straight into the database: an edition in preparation with words of its own, by anybody or nobody."""

from datetime import date
from typing import Any

from sqlalchemy import select

from guidance_app.db import transaction, utc_now
from guidance_app.domain.content import DocumentContent, Significance
from guidance_app.domain.content_json import dump_content
from guidance_app.domain.states import PREPARATION_STATES, EditionState
from guidance_app.models import Document, Edition, Revision, RevisionSection
from guidance_app.services.sections import store_sections
from guidance_app.services.standing import refresh_standing


def save_draft(
    reference: str, content: DocumentContent, state: EditionState = EditionState.DRAFT, user_id: int | None = None
) -> int:
    """Save words as the edition in preparation of a document, beginning one when there is none; return its number."""
    with transaction() as session:
        document = session.scalars(select(Document).where(Document.reference == reference)).one()
        editions = session.scalars(select(Edition).where(Edition.document_id == document.id)).all()
        draft = next((each for each in editions if each.state in PREPARATION_STATES), None)
        number = draft.number if draft else max((each.number for each in editions), default=0) + 1
        store_sections(session, content.sections)
        revision = Revision(document_id=document.id, edition_number=number, user_id=user_id, **_words(content))
        session.add(revision)
        session.flush()
        session.add_all(
            RevisionSection(revision_id=revision.id, position=at, anchor=s.anchor, section_hash=s.content_hash)
            for at, s in enumerate(content.sections)
        )
        if draft is None:
            draft = Edition(
                document_id=document.id,
                number=number,
                state=state,
                significance=Significance.MAJOR,
                change_note="A draft in testing.",
            )
            session.add(draft)
        draft.state, draft.revision_id = state, revision.id
    return number


def publish_draft(reference: str, today: date) -> int:
    """Make the edition in preparation live as if somebody had published it, and return its number."""
    # Imported here, because only these tests publish past the approval.
    from guidance_app.domain.states import Action
    from guidance_app.services.moving import Move
    from guidance_app.services.publishing import make_live

    with transaction() as session:
        document = session.scalars(select(Document).where(Document.reference == reference)).one()
        draft = session.scalars(
            select(Edition).where(Edition.document_id == document.id, Edition.state.in_(sorted(PREPARATION_STATES)))
        ).one()
        draft.state = EditionState.DRAFT
        session.flush()
        make_live(session, document, draft, Move(Action.IMPORT, "Published in testing."), today)
        refresh_standing(session, document.id)
        return draft.number


def _words(content: DocumentContent) -> dict[str, Any]:
    return {
        "content_hash": content.content_hash,
        "title": content.title,
        "summary": content.summary,
        "review_state": content.review_state,
        "content": dump_content(content),
        "created_at": utc_now(),
    }
