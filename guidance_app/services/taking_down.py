"""Takes pages down and puts them back: suspended at once, restored by a second person, withdrawn for good."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.errors import InputRefused, NotPermitted, WrongState
from guidance_app.domain.free_text import check_free_text
from guidance_app.domain.kinds import RULES
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.states import Action, EditionState
from guidance_app.models import Document, Edition, StatusChange
from guidance_app.services.indexing import queue_document
from guidance_app.services.loading import find_standing, load_document
from guidance_app.services.moving import Move, move_edition


def suspend(viewer: Viewer, reference: str, number: int, reason: str) -> None:
    """Take a page down at once because it could cause harm. Readers see that and why, and none of its words."""
    _move(viewer, reference, number, Permission.SUSPEND, Action.SUSPEND, check_free_text("reason", reason))


def restore(viewer: Viewer, reference: str, number: int, reason: str) -> None:
    """Put back a page that somebody else took down. Raises NotPermitted for whoever took it down."""
    said = check_free_text("reason", reason)
    with transaction() as session:
        document, edition = _load(session, viewer, reference, number, Permission.RESTORE)
        if _took_it_down(session, edition) == viewer.user_id:
            raise NotPermitted("You took this page down. A second person has to put it back.")
        move_edition(session, edition, Move(Action.RESTORE, said, viewer))
        queue_document(session, document.id)


def withdraw(viewer: Viewer, reference: str, number: int, reason: str, replaced_by: str = "") -> None:
    """Withdraw a document for good. Its address goes on saying so, and leads to what replaces it.

    Raises InputRefused when the replacement is not a document that readers can see, or is this one.
    """
    said = check_free_text("reason", reason)
    with transaction() as session:
        document, edition = _load(session, viewer, reference, number, Permission.WITHDRAW)
        replacement = _find_replacement(session, document, replaced_by)
        move = Move(Action.WITHDRAW, said, viewer, None if replacement is None else replacement.id)
        move_edition(session, edition, move)
        queue_document(session, document.id)


def _move(viewer: Viewer, reference: str, number: int, permission: Permission, action: Action, note: str) -> None:
    with transaction() as session:
        document, edition = _load(session, viewer, reference, number, permission)
        move_edition(session, edition, Move(action, note, viewer))
        queue_document(session, document.id)


def _load(
    session: Session, viewer: Viewer, reference: str, number: int, permission: Permission
) -> tuple[Document, Edition]:
    document = load_document(session, viewer, reference, permission)
    edition = find_standing(session, document)
    if edition is None or edition.number != number:
        raise WrongState("Another version stands now. Reload the page and look at it first.")
    return document, edition


def _took_it_down(session: Session, edition: Edition) -> int | None:
    return session.scalar(
        select(StatusChange.user_id)
        .where(StatusChange.edition_id == edition.id, StatusChange.to_state == EditionState.SUSPENDED)
        .order_by(StatusChange.id.desc())
        .limit(1)
    )


def _find_replacement(session: Session, document: Document, reference: str) -> Document | None:
    if not reference.strip():
        return None
    found = session.scalar(
        select(Document)
        .join(Edition, Edition.document_id == Document.id)
        .where(Document.reference == reference.strip().upper(), Edition.state == EditionState.LIVE)
    )
    if found is None or not _can_replace(found, document):
        raise InputRefused("replaced_by", "Give the reference of a live document that replaces this one.")
    return found


def _can_replace(found: Document, document: Document) -> bool:
    # A pack is no guidance: whoever is sent from the one to the other at a door finds nothing to act on.
    of_one_sort = RULES[found.kind].is_guidance is RULES[document.kind].is_guidance
    return of_one_sort and found.id != document.id and found.force_id in (None, document.force_id)
