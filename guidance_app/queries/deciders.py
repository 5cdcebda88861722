"""Who in a force could approve words, and who of them had no hand in a particular edition."""

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.permissions import ROLE_PERMISSIONS, Permission, Role
from guidance_app.models import Edition, UrgentPublication, User
from guidance_app.queries.authorship import find_hands

_APPROVING_ROLES = sorted(role for role in Role if Permission.APPROVE in ROLE_PERMISSIONS[role])


def may_anybody_approve(force_id: int, document_id: int, number: int) -> bool:
    """Say whether somebody is left who could be the second person for an edition; three queries."""
    able = select(User.id).where(User.force_id == force_id, User.role.in_(_APPROVING_ROLES), User.disabled_at.is_(None))
    published = (
        select(UrgentPublication.user_id)
        .join(Edition, Edition.id == UrgentPublication.edition_id)
        .where(Edition.document_id == document_id, Edition.number == number)
    )
    session = get_session()
    return bool(set(session.scalars(able)) - find_hands(document_id, number).keys() - set(session.scalars(published)))
