"""Looks up and changes accounts and posts of an installation, as its administrators would over time."""

from datetime import date

from flask import Flask
from sqlalchemy import select

from guidance_app.db import get_session, transaction
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models import Document, Force, Post, SectionClock, User
from guidance_app.services.accounts import add_user
from tests.support.installations import FORCE_NAME, PASSWORD


def find_viewer(app: Flask, username: str) -> Viewer:
    """Return an account as decisions know it."""
    with app.app_context():
        user = get_session().scalars(select(User).where(User.username == username)).one()
        return Viewer(user.id, user.role, user.force_id)


def add_person(app: Flask, username: str, role: Role = Role.EDITOR, force: str = FORCE_NAME, email: str = "") -> Viewer:
    """Add an account and return it."""
    with app.app_context():
        add_user(username, f"Test {username}", role, force, PASSWORD, email or None)
    return find_viewer(app, username)


def change_user(app: Flask, username: str, **values: object) -> None:
    """Change an account as no page can."""
    with app.app_context(), transaction() as session:
        user = session.scalars(select(User).where(User.username == username)).one()
        for name, value in values.items():
            setattr(user, name, value)


def fill_post(app: Flask, name: str, holder: str | None, deputy: str | None = None, force: str = FORCE_NAME) -> int:
    """Let people hold a post, made if it is not there, and return its id."""
    with app.app_context(), transaction() as session:
        force_id = session.scalars(select(Force.id).where(Force.name == force)).one()
        post = session.scalar(select(Post).where(Post.force_id == force_id, Post.name == name))
        if post is None:
            post = Post(force_id=force_id, name=name)
            session.add(post)
        ids = {user.username: user.id for user in session.scalars(select(User))}
        post.holder_id = ids[holder] if holder else None
        post.deputy_id = ids[deputy] if deputy else None
        session.flush()
        return post.id


def read_due(app: Flask, reference: str) -> dict[str, date]:
    """Return when each section of a document is due."""
    return {anchor: clock.next_check_on for anchor, clock in read_clocks(app, reference).items()}


def read_clocks(app: Flask, reference: str) -> dict[str, SectionClock]:
    """Return the clocks of a document by anchor."""
    with app.app_context():
        rows = get_session().scalars(
            select(SectionClock)
            .join(Document, Document.id == SectionClock.document_id)
            .where(Document.reference == reference)
        )
        return {clock.anchor: clock for clock in rows}
