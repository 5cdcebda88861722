"""Re-opens what holds a shared block in older words, when the section that the block comes from changes."""

from sqlalchemy.orm import Session

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.reopening import ReopenCause
from guidance_app.models import Document
from guidance_app.queries.shared_blocks import list_holders_of_older_words
from guidance_app.services.reopening import reopen_documents


def reopen_holders(session: Session, viewer: Viewer | None, document: Document, content: DocumentContent) -> None:
    """Let every live document that holds an older block of this one fall due today, in the caller's transaction."""
    words = {section.anchor: section.body for section in content.sections}
    holders = list_holders_of_older_words(document.slug, words)
    if holders:
        reopen_documents(session, viewer, ReopenCause.BLOCK_CHANGED, f"Words of {document.reference} changed.", holders)
