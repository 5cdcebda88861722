"""Reads posts with the people who hold them, and finds the post that owns a document; it changes neither."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, select
from sqlalchemy.orm import aliased

from guidance_app.db import read_rows
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import ROLE_PERMISSIONS, Permission, Role, Viewer
from guidance_app.domain.reminders import Answering
from guidance_app.models import Document, DocumentOwner, KindOwner, Post, User
from guidance_app.queries.visibility import bind_viewer

# Whoever holds a post must be able to do what it is for.
CHECKING_ROLES = frozenset(role for role in Role if Permission.CHECK in ROLE_PERMISSIONS[role])


@dataclass(frozen=True, slots=True)
class PostPerson:
    """Who holds a post or stands in; not `is_able` once the account is disabled, in another force or may not check."""

    user_id: int
    name: str
    is_able: bool


@dataclass(frozen=True, slots=True)
class PostView:
    """One post of a force."""

    id: int
    name: str
    is_lead: bool
    version: int
    holder: PostPerson | None
    deputy: PostPerson | None

    @property
    def held_by(self) -> str:
        """Return who answers for the post now, by name; empty when nobody does."""
        able = [person.name for person in (self.holder, self.deputy) if person is not None and person.is_able]
        return able[0] if able else ""

    def involves(self, user_id: int) -> bool:
        """Say whether a person holds the post or stands in for its holder."""
        return user_id in (_able_id(self.holder), _able_id(self.deputy))


@dataclass(frozen=True, slots=True)
class Posts:
    """All posts of a force by id."""

    by_id: dict[int, PostView]

    @property
    def lead(self) -> PostView | None:
        """Return the lead post; a force has it from its first day."""
        return next((post for post in self.by_id.values() if post.is_lead), None)

    def answering(self, post: PostView | None) -> Answering:
        """Return who answers for what a post owns."""
        lead = self.lead
        stands_for_lead = None if lead is None else _able_id(lead.holder) or _able_id(lead.deputy)
        if post is None:
            return Answering(None, None, stands_for_lead)
        return Answering(_able_id(post.holder), _able_id(post.deputy), stands_for_lead)


_Holder, _Deputy = aliased(User), aliased(User)


def _is_able(person: Any) -> Any:
    return and_(
        person.id.is_not(None),
        person.disabled_at.is_(None),
        person.force_id == Post.force_id,
        person.role.in_(sorted(CHECKING_ROLES)),
    )


_POSTS = (
    select(
        Post.id,
        Post.name,
        Post.is_lead,
        Post.version,
        _Holder.id.label("holder_id"),
        _Holder.display_name.label("holder_name"),
        _is_able(_Holder).label("holder_is_able"),
        _Deputy.id.label("deputy_id"),
        _Deputy.display_name.label("deputy_name"),
        _is_able(_Deputy).label("deputy_is_able"),
    )
    .outerjoin(_Holder, _Holder.id == Post.holder_id)
    .outerjoin(_Deputy, _Deputy.id == Post.deputy_id)
    .where(Post.force_id == bindparam("viewer_force_id"))
    .order_by(Post.is_lead.desc(), Post.name)
)
_PEOPLE = (
    select(User.id, User.display_name)
    .where(
        User.force_id == bindparam("viewer_force_id"),
        User.disabled_at.is_(None),
        User.role.in_(sorted(CHECKING_ROLES)),
    )
    .order_by(User.display_name, User.id)
)
_KIND_OWNERS = select(KindOwner.kind, KindOwner.post_id).where(KindOwner.force_id == bindparam("viewer_force_id"))
_DOCUMENT_OWNERS = (
    select(Document.reference, Document.slug, DocumentOwner.post_id)
    .join(Document, Document.id == DocumentOwner.document_id)
    .where(DocumentOwner.force_id == bindparam("viewer_force_id"))
    .order_by(Document.reference)
)

_Lead = aliased(Post)
# The one rule of who owns a document in a force: what was said of it, else of its kind, else the lead post.
OWNING_POST_ID: Any = func.coalesce(DocumentOwner.post_id, KindOwner.post_id, _Lead.id)


def join_owner(statement: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Return the statement over Document with what `OWNING_POST_ID` needs; run it with `bind_viewer`."""
    force_id: Any = bindparam("viewer_force_id")
    return (
        statement.outerjoin(
            DocumentOwner, and_(DocumentOwner.document_id == Document.id, DocumentOwner.force_id == force_id)
        )
        .outerjoin(KindOwner, and_(KindOwner.kind == Document.kind, KindOwner.force_id == force_id))
        .outerjoin(_Lead, and_(_Lead.force_id == force_id, _Lead.is_lead))
    )


def load_posts(viewer: Viewer) -> Posts:
    """Return the posts of the viewer's force, the lead post first; one query."""
    return load_posts_of(viewer.force_id)


def load_posts_of(force_id: int) -> Posts:
    """Return the posts of a force, the lead post first; one query."""
    rows = read_rows(_POSTS, {"viewer_force_id": force_id})
    return Posts({row.id: _to_view(row) for row in rows})


def list_people(viewer: Viewer) -> tuple[tuple[int, str], ...]:
    """Return who may hold a post in the viewer's force, as pairs of id and name."""
    return tuple((row.id, row.display_name) for row in read_rows(_PEOPLE, bind_viewer(viewer)))


@dataclass(frozen=True, slots=True)
class OwnedDocument:
    """One document that a post owns by name rather than by its kind."""

    reference: str
    slug: str
    post_id: int


@dataclass(frozen=True, slots=True)
class OwnersView:
    """The page of owners: posts, who may hold them, and which post owns which kind and which documents apart."""

    posts: tuple[PostView, ...]
    people: tuple[tuple[int, str], ...]
    kinds: dict[Kind, int]
    documents: tuple[OwnedDocument, ...]


def show_owners(viewer: Viewer) -> OwnersView:
    """Return the posts of a force and what each owns; four queries."""
    posts = load_posts(viewer)
    lead = posts.lead
    chosen = {row.kind: row.post_id for row in read_rows(_KIND_OWNERS, bind_viewer(viewer))}
    kinds = {kind: chosen.get(kind, lead.id if lead else 0) for kind in Kind}
    documents = tuple(OwnedDocument(*row) for row in read_rows(_DOCUMENT_OWNERS, bind_viewer(viewer)))
    return OwnersView(tuple(posts.by_id.values()), list_people(viewer), kinds, documents)


def _to_view(row: Any) -> PostView:
    return PostView(
        id=row.id,
        name=row.name,
        is_lead=row.is_lead,
        version=row.version,
        holder=_to_person(row.holder_id, row.holder_name, row.holder_is_able),
        deputy=_to_person(row.deputy_id, row.deputy_name, row.deputy_is_able),
    )


def _to_person(user_id: int | None, name: str | None, is_able: Any) -> PostPerson | None:
    return None if user_id is None else PostPerson(user_id, name or "", bool(is_able))


def _able_id(person: PostPerson | None) -> int | None:
    return person.user_id if person is not None and person.is_able else None
