"""Makes and ends a person's own addresses; the address itself is put together and signed in `web/`."""

import secrets

from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.personal_addresses import RULES, PersonalAddress
from guidance_app.models import User
from guidance_app.services.records import record

_KEY_BYTES = 16


def open_address(viewer: Viewer, use: PersonalAddress) -> None:
    """Give the person a new address; one that they had before leads nowhere from now on."""
    with transaction() as session:
        setattr(_load(session, viewer), RULES[use].column, secrets.token_urlsafe(_KEY_BYTES))
        record(session, viewer, RULES[use].opened, RULES[use].subject)


def close_address(viewer: Viewer, use: PersonalAddress) -> None:
    """End the person's address at once."""
    with transaction() as session:
        setattr(_load(session, viewer), RULES[use].column, None)
        record(session, viewer, RULES[use].closed, RULES[use].subject)


def _load(session: Session, viewer: Viewer) -> User:
    return session.get_one(User, viewer.user_id, populate_existing=True)
