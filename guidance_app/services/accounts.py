"""Adds and disables accounts and changes their settings; it never shows or sends a password."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import get_session, transaction, utc_now
from guidance_app.demo import FORCE_NAME, DemoSignIn
from guidance_app.domain.email_addresses import check_email
from guidance_app.domain.errors import InputRefused, NotFound, WrongState
from guidance_app.domain.passwords import check_password
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.themes import check_theme
from guidance_app.domain.usernames import check_username, fold_username
from guidance_app.models.force import Force
from guidance_app.models.user import User
from guidance_app.services.api_tokens import end_tokens_of
from guidance_app.services.password_hashes import hash_password
from guidance_app.services.posts import add_lead_post, offer_lead_post
from guidance_app.services.records import record
from guidance_app.services.user_sessions import end_sessions_of

_NOBODY = "Nobody has that username. `guidance users list` shows them all."


def add_user(
    username: str, display_name: str, role: Role, force_name: str, password: str, email: str | None = None
) -> str:
    """Add an account and return its username as stored; a force that is not there yet is made.

    Raises InputRefused naming the field to correct.
    """
    username = check_username(username)
    display_name = _check_filled("display_name", display_name)
    force_name = _check_filled("force", force_name)
    email = check_email(email) if email else None
    check_password(password, context=(username, display_name, force_name))
    password_hash = hash_password(password)
    with transaction() as session:
        _refuse_taken(session, username)
        now = utc_now()
        user = User(
            username=username,
            display_name=display_name,
            role=role,
            force_id=_find_or_add_force(session, force_name, now),
            password_hash=password_hash,
            theme="device",
            created_at=now,
            email=email,
        )
        session.add(user)
        session.flush()
        offer_lead_post(session, user)
    return username


def add_demo_accounts(sign_ins: Iterable[DemoSignIn]) -> None:
    """Add the invented accounts of the demonstration that are not there yet."""
    taken = frozenset(get_session().scalars(select(User.username)))
    for sign_in in sign_ins:
        if sign_in.username not in taken:
            add_user(sign_in.username, sign_in.display_name, sign_in.role, FORCE_NAME, sign_in.password)


def disable_user(username: str) -> None:
    """Disable an account and end its sessions and tokens at once.

    Raises NotFound for a username that nobody has, and WrongState for an account that is disabled already or is the
    last administrator who could make another.
    """
    with transaction() as session:
        # Locked before anything is judged: of two people who disable the last two, one must see what the other did.
        administrators = _lock_active_administrators(session)
        user = session.scalar(select(User).where(User.username == fold_username(username)).with_for_update())
        if user is None:
            raise NotFound(_NOBODY)
        if user.disabled_at is not None:
            raise WrongState("That account is disabled already.")
        if administrators == [user.id]:
            raise WrongState("That is the last active administrator. Add another administrator first.")
        user.disabled_at = utc_now()
        end_sessions_of(session, user.id)
        end_tokens_of(session, user.id, user.disabled_at)


def set_email(username: str, email: str | None) -> None:
    """Set where reminders for an account go, or nowhere for None. Raises NotFound, and InputRefused for no address."""
    address = check_email(email) if email is not None else None
    with transaction() as session:
        user = session.scalar(select(User).where(User.username == fold_username(username)).with_for_update())
        if user is None:
            raise NotFound(_NOBODY)
        user.email = address
        record(session, None, RecordAction.EMAIL_SET, user.username)


def choose_theme(viewer: Viewer, theme: str) -> None:
    """Keep the theme that a person chose for themselves. Raises InputRefused for one that does not exist."""
    chosen = check_theme(theme)
    with transaction() as session:
        session.get_one(User, viewer.user_id).theme = chosen


def _lock_active_administrators(session: Session) -> list[int]:
    active = select(User.id).where(User.role == Role.ADMINISTRATOR, User.disabled_at.is_(None))
    return list(session.scalars(active.order_by(User.id).with_for_update()))


def _refuse_taken(session: Session, username: str) -> None:
    if session.scalar(select(User.id).where(User.username == username)) is not None:
        raise InputRefused("username", "That username is taken, by an active or a disabled account.")


def _find_or_add_force(session: Session, name: str, now: datetime) -> int:
    found = session.scalar(select(Force).where(Force.name == name))
    if found is None:
        is_first = session.scalar(select(Force.id).limit(1)) is None
        found = Force(name=name, keeps_national=is_first, created_at=now)
        session.add(found)
        session.flush()
        add_lead_post(session, found.id)
    return found.id


def _check_filled(field: str, text: str) -> str:
    words = " ".join(text.split())
    if not words or len(words) > 120 or not words.isprintable():
        raise InputRefused(field, f"{field.replace('_', ' ').capitalize()}: give between 1 and 120 characters.")
    return words
