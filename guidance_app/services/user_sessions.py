"""Starts, keeps and ends session rows; it neither verifies a password nor knows a cookie."""

import logging
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.session_ids import WORDS_KEPT_FOR, hash_session_id, new_session_id
from guidance_app.models.user_session import UserSession

_log = logging.getLogger(__name__)


def start_session(session: Session, user_id: int, replaces: str | None, now: datetime, idle: timedelta) -> str:
    """Add a session inside the caller's transaction and return its new id; nothing of the replaced one is kept.

    Sessions whose time ran out a day ago are swept away here: signing in is the one moment that adds a row, so the
    table cannot grow faster than it is swept, and no page view pays for it. Visitors who are not signed in have no row.
    """
    session.execute(delete(UserSession).where(UserSession.last_seen_at < now - idle - WORDS_KEPT_FOR))
    if replaces is not None:
        session.execute(delete(UserSession).where(UserSession.id_hash == hash_session_id(replaces)))
    session_id = new_session_id()
    session.add(
        UserSession(id_hash=hash_session_id(session_id), user_id=user_id, data={}, created_at=now, last_seen_at=now)
    )
    return session_id


def end_session(session_id: str) -> None:
    """Delete the session, so that a kept copy of its cookie is worth nothing."""
    with transaction() as session:
        session.execute(delete(UserSession).where(UserSession.id_hash == hash_session_id(session_id)))


def end_sessions_of(session: Session, user_id: int) -> None:
    """Delete all sessions of one person inside the caller's transaction."""
    session.execute(delete(UserSession).where(UserSession.user_id == user_id))


def keep_session(session_id: str, seen_at: datetime | None, data: dict[str, Any] | None) -> bool:
    """Note that the session was used, and what it holds, each when given; say whether that could be written.

    Only an existing row is changed: a session that was ended meanwhile stays ended. A page that was read is worth more
    than the note that it was, so a database that cannot be written to is logged and not raised.
    """
    values: dict[str, Any] = {}
    if seen_at is not None:
        values["last_seen_at"] = seen_at
    if data is not None:
        values["data"] = data
    try:
        with transaction() as session:
            session.execute(
                update(UserSession).where(UserSession.id_hash == hash_session_id(session_id)).values(values)
            )
    except SQLAlchemyError as error:
        _log.warning("A session could not be kept: %s.", type(error).__name__)
        return False
    return True
