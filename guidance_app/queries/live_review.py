"""How far the live words of a document are reviewed, worked out when something changes, so that lists need not."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.domain.coverage import (
    Coverage,
    EditionHashes,
    find_coverage,
    find_last_changes,
    list_givers,
    list_history,
)
from guidance_app.domain.standing import GivenBy, Reviewed
from guidance_app.domain.states import PREPARATION_STATES, EditionState
from guidance_app.models import Edition, RevisionSection


def collect_reviewed(
    session: Session, document_id: int, given_by: tuple[GivenBy, ...], withheld: frozenset[str], today: date
) -> Reviewed:
    """Return who stands behind the live words of a document today, and until when that holds."""
    history = _read_history(session, document_id)
    live = session.scalar(
        select(Edition.number).where(Edition.document_id == document_id, Edition.state == EditionState.LIVE)
    )
    shown = tuple(each for each in history if live is not None and each.number <= live)
    if not shown:
        return Reviewed()
    taken_out = {anchor for anchor, words_hash in shown[-1].hashes.items() if words_hash in withheld}
    coverage = find_coverage(list_givers(given_by, shown[-1].number), find_last_changes(shown), today, taken_out)
    return Reviewed(coverage.count_groups(), len(coverage.covered), coverage.total, _find_last_day(coverage))


def _find_last_day(coverage: Coverage) -> date | None:
    return min((each.expires_on for each in coverage.list_groups() if each.expires_on is not None), default=None)


def _read_history(session: Session, document_id: int) -> tuple[EditionHashes, ...]:
    rows = session.execute(
        select(Edition.number, Edition.significance, RevisionSection.anchor, RevisionSection.section_hash)
        .join(RevisionSection, RevisionSection.revision_id == Edition.revision_id)
        .where(Edition.document_id == document_id, Edition.state.not_in(sorted(PREPARATION_STATES)))
        .order_by(Edition.number, RevisionSection.position)
    )
    return list_history((row.number, row.significance, row.anchor, row.section_hash) for row in rows)
