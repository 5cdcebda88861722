"""Loads what a use case is about to change, locked, for a person who may change it; it changes nothing itself."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.errors import NotFound, NotPermitted, StaleEdition
from guidance_app.domain.kinds import name_permission, refuse_pack
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.states import PREPARATION_STATES, STANDING_STATES, EditionState
from guidance_app.models import Document, Edition, Force, Revision
from guidance_app.queries.edition_words import load_content_of

_NO_DOCUMENT = "There is no such document, or it is not for your force."


def load_document(session: Session, viewer: Viewer, reference: str, permission: Permission) -> Document:
    """Return a document that the person may do this with, locked until the transaction ends.

    National text is changed by the force that keeps it. Raises NotFound, also for another force's document, and
    NotPermitted.
    """
    document = session.scalar(select(Document).where(Document.reference == reference.upper()).with_for_update())
    if not viewer.may(name_permission(permission, document.kind) if document else permission):
        raise NotPermitted("Your account does not allow this.")
    if document is None or document.force_id not in (None, viewer.force_id):
        raise NotFound(_NO_DOCUMENT)
    if document.force_id is None and not session.get_one(Force, viewer.force_id).keeps_national:
        raise NotPermitted("National text is changed by the force that keeps it. Tell them what you would change.")
    return document


def load_guidance(session: Session, viewer: Viewer, reference: str, permission: Permission) -> Document:
    """Return a document in which words of communities stand. Raises as `load_document`, and NotFound for a pack."""
    document = load_document(session, viewer, reference, permission)
    refuse_pack(document.kind)
    return document


def find_preparation(session: Session, document: Document) -> Edition | None:
    """Return the edition that is being written, reviewed or decided upon, or None."""
    return _find(session, document, PREPARATION_STATES)


def load_preparation(session: Session, document: Document) -> Edition:
    """Return the edition in preparation. Raises NotFound when there is none."""
    edition = find_preparation(session, document)
    if edition is None:
        raise NotFound(f"Nothing is being prepared for {document.reference}. Start a draft first.")
    return edition


def find_standing(session: Session, document: Document) -> Edition | None:
    """Return the edition that stands for the document, live or taken down, or None."""
    return _find(session, document, STANDING_STATES)


def load_words(session: Session, edition: Edition) -> tuple[Revision, DocumentContent]:
    """Return the revision that an edition points at, and its content. Raises NotFound for a draft without any."""
    if edition.revision_id is None:
        raise NotFound("Nothing has been written yet.")
    return session.get_one(Revision, edition.revision_id), load_content_of(edition.revision_id)


def load_same_words(
    session: Session, viewer: Viewer, reference: str, permission: Permission, content_hash: str
) -> tuple[Document, Edition]:
    """Return a document and its edition in preparation, whose words are the ones that the person has read.

    Raises StaleEdition when somebody has saved others since.
    """
    document = load_document(session, viewer, reference, permission)
    edition = load_preparation(session, document)
    refuse_other_words(session, edition, content_hash)
    return document, edition


def refuse_other_words(session: Session, edition: Edition, content_hash: str) -> None:
    """Raise StaleEdition unless an edition still has the words of this hash."""
    revision, _content = load_words(session, edition)
    if revision.content_hash != content_hash:
        raise StaleEdition("These words were changed since you opened the page. Nothing was decided. Read them again.")


def name_edition(document: Document, edition: Edition) -> str:
    """Return how the Record speaks of an edition: `HBA-014 v3`."""
    return f"{document.reference} v{edition.number}"


def _find(session: Session, document: Document, states: frozenset[EditionState]) -> Edition | None:
    wanted = select(Edition).where(Edition.document_id == document.id, Edition.state.in_(sorted(states)))
    return session.scalar(wanted.with_for_update())
