"""Why an edition was withdrawn and what replaces it."""

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, Revision, StatusChange
from guidance_app.queries.view_models import Withdrawal


def find_withdrawal(edition_id: int) -> Withdrawal:
    """Return the reason that was given, and the live document that replaces this one, if any still is."""
    row = (
        get_session()
        .execute(
            select(StatusChange.note, Document.slug, Revision.title)
            .outerjoin(Document, Document.id == StatusChange.replaced_by_id)
            .outerjoin(Edition, (Edition.document_id == Document.id) & (Edition.state == EditionState.LIVE))
            .outerjoin(Revision, Revision.id == Edition.revision_id)
            .where(StatusChange.edition_id == edition_id, StatusChange.to_state == EditionState.WITHDRAWN)
            .order_by(StatusChange.id.desc())
            .limit(1)
        )
        .one_or_none()
    )
    if row is None:
        return Withdrawal("")
    return Withdrawal(row.note, row.slug, row.title) if row.title else Withdrawal(row.note)
