"""The parts of a revision by what names their words, and the revision that somebody has read."""

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.content_json import load_content
from guidance_app.domain.withholding import CARD_ANCHOR, hash_card
from guidance_app.models import Revision, RevisionSection


def find_read_revision(document_id: int, content_hash: str) -> int | None:
    """Return the first revision of a document that has exactly these words, or None."""
    wanted = select(Revision.id).where(Revision.document_id == document_id, Revision.content_hash == content_hash)
    return get_session().scalar(wanted.order_by(Revision.id).limit(1))


def hash_parts(revision_id: int) -> dict[str, str]:
    """Return the hash of each section, and of the card when it says anything, by anchor in the order of the page."""
    session = get_session()
    values = session.scalars(select(Revision.content).where(Revision.id == revision_id)).one()
    card = hash_card(load_content(values, ()).two_minutes)
    rows = session.execute(
        select(RevisionSection.anchor, RevisionSection.section_hash)
        .where(RevisionSection.revision_id == revision_id)
        .order_by(RevisionSection.position)
    )
    return ({CARD_ANCHOR: card} if card else {}) | {each.anchor: each.section_hash for each in rows}
