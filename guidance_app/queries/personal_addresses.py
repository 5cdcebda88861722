"""Reads what a person's own address is made of, and whose an address is."""

import hmac
from typing import Any

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.personal_addresses import RULES, PersonalAddress
from guidance_app.models import User


def find_address_key(viewer: Viewer, use: PersonalAddress) -> str | None:
    """Return what a person's address is made of, or None when they have none."""
    key: str | None = get_session().scalar(select(_column(use)).where(User.id == viewer.user_id))
    return key


def find_owner_of_address(use: PersonalAddress, user_id: int, key: str) -> Viewer:
    """Return whose address it is. Raises NotFound alike for a wrong key, a revoked one and a disabled account."""
    row = (
        get_session()
        .execute(
            select(User.id, User.role, User.force_id, _column(use).label("key")).where(
                User.id == user_id, User.disabled_at.is_(None), _column(use).is_not(None)
            )
        )
        .one_or_none()
    )
    if row is None or not hmac.compare_digest(row.key.encode(), key.encode()):
        raise NotFound("There is nothing at this address.")
    return Viewer(row.id, row.role, row.force_id)


def _column(use: PersonalAddress) -> Any:
    return User.__table__.c[RULES[use].column]
