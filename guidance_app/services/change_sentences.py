"""Says of each published edition, in one sentence, how the newest one differs; no sentence holds a withheld heading."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.domain.diffing import compare, summarise
from guidance_app.domain.states import PREPARATION_STATES
from guidance_app.domain.withholding import withhold
from guidance_app.models import Edition
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.withheld import load_withheld


def describe_changes(session: Session, document_id: int) -> None:
    """Write the sentences anew, in the caller's transaction: after a publication, and after a withdrawal."""
    session.flush()
    published = session.scalars(
        select(Edition)
        .where(Edition.document_id == document_id, Edition.state.not_in(sorted(PREPARATION_STATES)))
        .order_by(Edition.number)
    ).all()
    with_words = [(edition, edition.revision_id) for edition in published if edition.revision_id is not None]
    if not with_words:
        return
    withheld = load_withheld(document_id)
    *earlier, (_newest, newest_id) = with_words
    newest = withhold(load_content_of(newest_id), withheld)
    for edition, revision_id in earlier:
        edition.changed_since = summarise(compare(withhold(load_content_of(revision_id), withheld), newest))
