"""Adds and changes the posts of a force and says which of them owns what; a document always has one."""

import re
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.errors import InputRefused, NotFound, StaleEdition
from guidance_app.domain.free_text import check_note
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import Document, DocumentOwner, KindOwner, Post, User
from guidance_app.queries.posts import CHECKING_ROLES
from guidance_app.services.records import record

LEAD_POST = "HBA lead"
_LONGEST_NAME = 80
_NUMBER = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class PostForm:
    """What somebody sent about a post: its version as they saw it, and user ids as a form spells them."""

    post_id: int
    version: int
    name: str
    holder: str
    deputy: str


def add_lead_post(session: Session, force_id: int) -> None:
    """Give a new force its lead post, inside the caller's transaction; it owns whatever no other post does."""
    session.add(Post(force_id=force_id, name=LEAD_POST, is_lead=True))
    session.flush()


def offer_lead_post(session: Session, user: User) -> None:
    """Let the first approver of a force hold its lead post until somebody chooses otherwise."""
    if user.role is not Role.APPROVER:
        return
    lead = session.scalar(select(Post).where(Post.force_id == user.force_id, Post.is_lead).with_for_update())
    if lead is not None and lead.holder_id is None:
        lead.holder_id = user.id


def add_post(viewer: Viewer, name: str) -> None:
    """Add a post to one's own force. Raises InputRefused for a name that is empty, too long or taken."""
    with transaction() as session:
        post = Post(force_id=viewer.force_id, name=_check_name(session, viewer, name, None))
        session.add(post)
        session.flush()
        record(session, viewer, RecordAction.POST_ADDED, f"post {post.name}")


def change_post(viewer: Viewer, form: PostForm) -> None:
    """Rename a post of one's own force and say who holds it and who stands in.

    Raises NotFound, InputRefused naming the field, and StaleEdition when somebody else changed it first.
    """
    with transaction() as session:
        post = _load_post(session, viewer, form.post_id)
        if post.version != form.version:
            raise StaleEdition("Somebody else changed this post first. Look at it again: nothing was overwritten.")
        post.name = _check_name(session, viewer, form.name, post.id)
        post.holder_id = _check_person(session, viewer, "holder", form.holder)
        post.deputy_id = _check_person(session, viewer, "deputy", form.deputy)
        if post.deputy_id is not None and post.deputy_id == post.holder_id:
            raise InputRefused("deputy", "The deputy is somebody other than the holder.")
        session.flush()
        people = {"holder": form.holder or "none", "deputy": form.deputy or "none"}
        record(session, viewer, RecordAction.POST_CHANGED, f"post {post.name}", **people)


def choose_kind_owner(viewer: Viewer, kind: str, post_id: int) -> None:
    """Let a post own all documents of a kind, those to come as well. Raises NotFound and InputRefused."""
    if kind not in tuple(Kind):
        raise InputRefused("kind", "Choose a kind.")
    with transaction() as session:
        post = _load_post(session, viewer, post_id)
        session.execute(delete(KindOwner).where(KindOwner.force_id == viewer.force_id, KindOwner.kind == Kind(kind)))
        if not post.is_lead:
            session.add(KindOwner(force_id=viewer.force_id, kind=Kind(kind), post_id=post.id))
        record(session, viewer, RecordAction.OWNER_CHOSEN, RULES[Kind(kind)].plural, post=f"post {post.name}")


def choose_document_owner(viewer: Viewer, reference: str, post_id: int | None) -> None:
    """Let a post own one document, or its kind's post again for None. Raises NotFound and InputRefused."""
    with transaction() as session:
        post = _load_post(session, viewer, post_id) if post_id is not None else None
        document = session.scalar(select(Document).where(Document.reference == reference.strip().upper()))
        if document is None or document.force_id not in (None, viewer.force_id):
            raise InputRefused("reference", "There is no document with that reference in your force.")
        session.execute(
            delete(DocumentOwner).where(
                DocumentOwner.force_id == viewer.force_id, DocumentOwner.document_id == document.id
            )
        )
        if post is not None:
            session.add(DocumentOwner(force_id=viewer.force_id, document_id=document.id, post_id=post.id))
        named = f"post {post.name}" if post else "post of its kind"
        record(session, viewer, RecordAction.OWNER_CHOSEN, document.reference, post=named)


def _load_post(session: Session, viewer: Viewer, post_id: int) -> Post:
    post = session.scalar(
        select(Post)
        .where(Post.id == post_id, Post.force_id == viewer.force_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if post is None:
        raise NotFound("There is no such post in your force.")
    return post


def _check_name(session: Session, viewer: Viewer, text: str, own_id: int | None) -> str:
    name = check_note("name", text, most=_LONGEST_NAME, needed="Give the post a name.")
    taken = session.scalar(select(Post.id).where(Post.force_id == viewer.force_id, Post.name == name))
    if taken is not None and taken != own_id:
        raise InputRefused("name", "Your force has a post of that name.")
    return name


def _check_person(session: Session, viewer: Viewer, field: str, text: str) -> int | None:
    if not text:
        return None
    person = session.get(User, int(text), populate_existing=True) if _NUMBER.fullmatch(text) else None
    fits = person is not None and person.force_id == viewer.force_id and person.disabled_at is None
    if person is None or not fits or person.role not in CHECKING_ROLES:
        raise InputRefused(field, "Choose somebody in the list: an editor or an approver of your force.")
    return person.id
