"""Makes and ends the address of a person's calendar; the address itself is put together and signed in `web/`."""

import secrets

from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import User
from guidance_app.services.records import record

_SUBJECT = "own calendar"
_KEY_BYTES = 16


def open_calendar(viewer: Viewer) -> None:
    """Give the person a new address; an address they had before leads nowhere from now on."""
    with transaction() as session:
        _load(session, viewer).calendar_key = secrets.token_urlsafe(_KEY_BYTES)
        record(session, viewer, RecordAction.CALENDAR_OPENED, _SUBJECT)


def close_calendar(viewer: Viewer) -> None:
    """End the person's address at once."""
    with transaction() as session:
        _load(session, viewer).calendar_key = None
        record(session, viewer, RecordAction.CALENDAR_CLOSED, _SUBJECT)


def _load(session: Session, viewer: Viewer) -> User:
    return session.get_one(User, viewer.user_id, populate_existing=True)
