"""Begins documents and moves them to other addresses; their words are saved elsewhere."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.drafting import start_content
from guidance_app.domain.errors import InputRefused, NotPermitted
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import Document
from guidance_app.services.addresses import change_address, refuse_unusable
from guidance_app.services.drafts import add_draft
from guidance_app.services.loading import load_document
from guidance_app.services.records import record
from guidance_app.services.revisions import add_revision

_LONGEST_TITLE = 120


def start_document(viewer: Viewer, kind: Kind, title: str, slug: str) -> str:
    """Add a document of the person's own force with a draft of its kind's empty sections; return its reference.

    Raises InputRefused for a title or an address that cannot be used.
    """
    title = " ".join(title.split())
    if not title or len(title) > _LONGEST_TITLE:
        raise InputRefused("title", f"Give it a title of at most {_LONGEST_TITLE} characters.")
    if not viewer.may(RULES[kind].written_with):
        raise NotPermitted("Your account does not allow this.")
    with transaction() as session:
        refuse_unusable(session, slug)
        document = Document(
            reference=_next_reference(session, kind),
            slug=slug,
            kind=kind,
            force_id=viewer.force_id,
            created_at=utc_now(),
        )
        session.add(document)
        session.flush()
        revision = add_revision(session, document, 1, start_content(kind, title), viewer.user_id)
        add_draft(session, document, 1, revision.id)
        record(session, viewer, RecordAction.DOCUMENT_STARTED, document.reference)
        return document.reference


def rename_document(viewer: Viewer, reference: str, slug: str) -> None:
    """Give a document another address; the old one leads to it for ever.

    Raises InputRefused for an address that cannot be used.
    """
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.WRITE)
        if slug == document.slug:
            return
        old = document.slug
        change_address(session, document, slug)
        record(session, viewer, RecordAction.DOCUMENT_RENAMED, document.reference, old=old, new=slug)


def _next_reference(session: Session, kind: Kind) -> str:
    prefix = RULES[kind].prefix
    known = session.scalars(select(Document.reference).where(Document.kind == kind))
    highest = max((int(each.partition("-")[2]) for each in known), default=0)
    return f"{prefix}-{highest + 1:03d}"
