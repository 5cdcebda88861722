"""Who in a force could approve words, and who of them had no hand in a particular edition."""

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.permissions import ROLE_PERMISSIONS, Permission, Role
from guidance_app.models import Edition, UrgentPublication, User
from guidance_app.queries.authorship import select_hands

_APPROVING_ROLES = sorted(role for role in Role if Permission.APPROVE in ROLE_PERMISSIONS[role])


def may_anybody_approve(force_id: int, document_id: int, number: int) -> bool:
    """Say whether somebody is left who could be the second person for an edition; one query."""
    hands = select_hands(document_id, number).subquery()
    published = (
        select(UrgentPublication.user_id)
        .join(Edition, Edition.id == UrgentPublication.edition_id)
        .where(Edition.document_id == document_id, Edition.number == number)
    )
    left = (
        select(User.id)
        .where(
            User.force_id == force_id,
            User.role.in_(_APPROVING_ROLES),
            User.disabled_at.is_(None),
            User.id.not_in(select(hands.c.user_id)),
            User.id.not_in(published),
        )
        .limit(1)
    )
    return get_session().scalar(left) is not None
