"""Why editions were withdrawn or taken down, and what replaces them."""

from collections.abc import Collection

from sqlalchemy import Row, select

from guidance_app.db import get_session
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, Revision, StatusChange
from guidance_app.queries.view_models import Withdrawal

_Change = Row[int, EditionState, int | None, str, str | None, str | None]
_GONE = (EditionState.WITHDRAWN, EditionState.SUSPENDED)


def find_withdrawal(edition_id: int) -> Withdrawal:
    """Return the reason that was given, and the live document that replaces this one, if any still is."""
    return list_reasons((edition_id,)).get(edition_id, Withdrawal(""))


def list_reasons(edition_ids: Collection[int]) -> dict[int, Withdrawal]:
    """Return the newest reason of each edition that was withdrawn or taken down; one query."""
    rows = get_session().execute(
        select(
            StatusChange.edition_id,
            StatusChange.to_state,
            StatusChange.user_id,
            StatusChange.note,
            Document.slug,
            Revision.title,
        )
        .outerjoin(Document, Document.id == StatusChange.replaced_by_id)
        .outerjoin(Edition, (Edition.document_id == Document.id) & (Edition.state == EditionState.LIVE))
        .outerjoin(Revision, Revision.id == Edition.revision_id)
        .where(StatusChange.edition_id.in_(edition_ids), StatusChange.to_state.in_(_GONE))
        .order_by(StatusChange.id)
    )
    reasons: dict[int, Withdrawal] = {}
    for row in rows:
        reasons[row.edition_id] = _read(row, reasons.get(row.edition_id))
    return reasons


def _read(row: _Change, before: Withdrawal | None) -> Withdrawal:
    # Words that were pulled are withdrawn by the app itself once others replace them: why is what was said before.
    by_the_app = row.to_state is EditionState.WITHDRAWN and row.user_id is None
    note = f"{before.note} {row.note}" if by_the_app and before else row.note
    return Withdrawal(note, row.slug, row.title) if row.slug and row.title else Withdrawal(note)
