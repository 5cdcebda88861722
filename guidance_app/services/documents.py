"""Begins documents and moves them to other addresses; their words are saved elsewhere."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting import start_content
from guidance_app.domain.errors import InputRefused, NotPermitted
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Force
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.editions import find_pack
from guidance_app.services.addresses import change_address, refuse_unusable
from guidance_app.services.drafts import add_draft
from guidance_app.services.loading import load_document
from guidance_app.services.records import record
from guidance_app.services.revisions import add_revision

_LONGEST_TITLE = 120


def start_document(viewer: Viewer, kind: Kind, title: str, slug: str, *, national: bool = False) -> str:
    """Add a document of the person's own force with a draft of its kind's empty sections; return its reference.

    Raises InputRefused for a title or an address that cannot be used, and NotPermitted for a national one outside the
    force that keeps national text.
    """
    content = start_content(kind, _check_title(title))
    with transaction() as session:
        return _start(session, viewer, content, slug, national=national)


def duplicate_pack(viewer: Viewer, source: str, title: str, slug: str, *, national: bool = False) -> str:
    """Start a pack with the words of another that stands; whoever duplicates stands for them. Raises as above."""
    title = _check_title(title)
    with transaction() as session:
        found = find_pack(viewer, source)
        if found.current.state is not EditionState.LIVE:
            raise InputRefused("source", "That pack does not stand any more. Choose another, or begin with nothing.")
        content = load_content_of(found.current.revision_id)
        return _start(session, viewer, replace(content, title=title), slug, national=national)


def _check_title(title: str) -> str:
    title = " ".join(title.split())
    if not title or len(title) > _LONGEST_TITLE:
        raise InputRefused("title", f"Give it a title of at most {_LONGEST_TITLE} characters.")
    return title


def _start(session: Session, viewer: Viewer, content: DocumentContent, slug: str, *, national: bool) -> str:
    if not viewer.may(RULES[content.kind].written_with):
        raise NotPermitted("Your account does not allow this.")
    if national and not session.get_one(Force, viewer.force_id).keeps_national:
        raise NotPermitted("National text is started by the force that keeps it.")
    refuse_unusable(session, slug)
    document = Document(
        reference=_next_reference(session, content.kind),
        slug=slug,
        kind=content.kind,
        force_id=None if national else viewer.force_id,
        created_at=utc_now(),
    )
    session.add(document)
    session.flush()
    revision = add_revision(session, document, 1, content, viewer.user_id)
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
