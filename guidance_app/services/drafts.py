"""Starts drafts, from the live words or from older ones; it saves nothing into them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.content import Significance
from guidance_app.domain.errors import NotFound, WrongState
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.states import PREPARATION_STATES, WRITABLE_STATES, EditionState
from guidance_app.models import Document, Edition
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.loading import find_preparation, load_document, load_preparation, name_edition
from guidance_app.services.records import record
from guidance_app.services.revisions import add_revision


def start_draft(viewer: Viewer, reference: str) -> int:
    """Return the number of a document's draft, starting one from the newest published words when there is none.

    Starting is not writing: until somebody saves, the draft shares the revision of the words it began with.
    """
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.WRITE)
        draft = find_preparation(session, document)
        if draft is None:
            newest = _find_published(session, document, None)
            draft = add_draft(session, document, newest.number + 1, newest.revision_id)
            record(session, viewer, RecordAction.DRAFT_STARTED, name_edition(document, draft))
        return draft.number


def restore_edition(viewer: Viewer, reference: str, number: int) -> int:
    """Start a draft that says what an older edition said; whoever restores words stands for them as their writer.

    Raises WrongState when a draft is there already.
    """
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.WRITE)
        if find_preparation(session, document) is not None:
            raise WrongState("A draft is being written already. Finish it first, or change it as you want it.")
        old = _find_published(session, document, number)
        draft = add_draft(session, document, _find_published(session, document, None).number + 1, old.revision_id)
        content = load_content_of(old.revision_id or 0)
        draft.revision_id = add_revision(session, document, draft.number, content, viewer.user_id).id
        session.flush()
        record(session, viewer, RecordAction.DRAFT_STARTED, name_edition(document, draft), restored=f"v{number}")
        return draft.number


def load_draft(session: Session, viewer: Viewer, reference: str) -> tuple[Document, Edition]:
    """Return a document and its draft, locked, that the person may write in.

    Raises NotFound without a draft, and WrongState for one that waits for approval.
    """
    document = load_document(session, viewer, reference, Permission.WRITE)
    draft = load_preparation(session, document)
    if draft.state not in WRITABLE_STATES:
        raise WrongState("These words wait for approval and stand still. Take them back to change them.")
    return document, draft


def add_draft(session: Session, document: Document, number: int, revision_id: int | None) -> Edition:
    """Add an edition in preparation that begins with the words of a revision, in the caller's transaction."""
    draft = Edition(
        document_id=document.id,
        number=number,
        state=EditionState.DRAFT,
        revision_id=revision_id,
        significance=Significance.MINOR,
        change_note="",
    )
    session.add(draft)
    session.flush()
    return draft


def _find_published(session: Session, document: Document, number: int | None) -> Edition:
    """Return the edition of that number that was published once, or the newest one."""
    published = select(Edition).where(
        Edition.document_id == document.id, Edition.state.not_in(sorted(PREPARATION_STATES))
    )
    if number is not None:
        published = published.where(Edition.number == number)
    found = session.scalar(published.order_by(Edition.number.desc()).limit(1))
    if found is None:
        raise NotFound(f"{document.reference} has no version {number or 'that was published'}.")
    return found
