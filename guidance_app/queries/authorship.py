"""Who wrote the words that are to be approved; the database holds the same rule against an approval by one of them."""

from sqlalchemy import func, select

from guidance_app.db import get_session
from guidance_app.models import Approval, Edition, Revision


def find_authors(document_id: int, number: int) -> frozenset[int]:
    """Return the ids of all people who saved any part since the last approved edition before this number."""
    last_approved = (
        select(func.coalesce(func.max(Edition.number), 0))
        .join(Approval, Approval.edition_id == Edition.id)
        .where(Edition.document_id == document_id, Edition.number < number)
        .scalar_subquery()
    )
    rows = get_session().scalars(
        select(Revision.user_id).where(
            Revision.document_id == document_id,
            Revision.edition_number <= number,
            Revision.edition_number > last_approved,
            Revision.user_id.is_not(None),
        )
    )
    return frozenset(user_id for user_id in rows if user_id is not None)
