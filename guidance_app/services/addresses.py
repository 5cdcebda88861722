"""Gives documents their addresses, inside the caller's transaction: one that a document had leads to it for ever."""

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import utc_now
from guidance_app.domain.errors import InputRefused
from guidance_app.models import Document, DocumentAddress
from guidance_app.services.indexing import queue_document

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_SLUG = 80
# Pages of ours stand under these beside the pages of packs.
_OURS = frozenset({"write"})


def refuse_unusable(session: Session, slug: str, own_id: int | None = None) -> None:
    """Raise InputRefused for an address that is unfit, taken, or was another document's."""
    if not _SLUG.fullmatch(slug) or len(slug) > _LONGEST_SLUG:
        raise InputRefused("slug", f"Use small letters, digits and single hyphens, at most {_LONGEST_SLUG} in all.")
    if slug in _OURS:
        raise InputRefused("slug", "That address is one of ours. Choose another.")
    holder = session.scalar(select(Document.id).where(Document.slug == slug))
    if holder is not None and holder != own_id:
        raise InputRefused("slug", "That address is taken. Choose another.")
    moved_from = session.get(DocumentAddress, slug)
    if moved_from is not None and moved_from.document_id != own_id:
        raise InputRefused("slug", "That address leads to another document, which used to have it. Choose another.")


def change_address(session: Session, document: Document, slug: str) -> None:
    """Move a document to another address. Raises as `refuse_unusable`."""
    refuse_unusable(session, slug, own_id=document.id)
    session.merge(DocumentAddress(old_slug=document.slug, document_id=document.id, changed_at=utc_now()))
    taken_back = session.get(DocumentAddress, slug)
    if taken_back is not None:
        session.delete(taken_back)
    document.slug = slug
    queue_document(session, document.id)
    session.flush()
