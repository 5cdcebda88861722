"""Makes what is said around a document's words anew, from the tables of whoever knows: one collector each."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.standing import Standing, dump_standing
from guidance_app.models import Approval, DocumentStanding, Edition, UrgentPublication
from guidance_app.queries.given_by import collect_given_by, collect_withheld
from guidance_app.queries.live_review import collect_reviewed
from guidance_app.services.confirmed_cautions import collect_cautions
from guidance_app.services.reopened import collect_reopened


def refresh_standing(session: Session, document_id: int) -> Standing:
    """Make the standing of a document anew in the caller's transaction, and return it."""
    session.flush()
    given_by = collect_given_by(session, document_id)
    withheld = collect_withheld(session, document_id)
    hashes = frozenset(each.words_hash for each in withheld)
    standing = Standing(
        given_by=given_by,
        withheld=withheld,
        cautions=collect_cautions(session, document_id),
        reopened=collect_reopened(session, document_id),
        unchecked_edition=_find_unchecked(session, document_id),
        reviewed=collect_reviewed(session, document_id, given_by, hashes, london_day(utc_now())),
    )
    session.merge(DocumentStanding(document_id=document_id, standing=dump_standing(standing)))
    session.flush()
    return standing


def _find_unchecked(session: Session, document_id: int) -> int | None:
    """Return the newest edition that went live urgently and that neither it nor a later one has been approved."""
    approved = select(Edition.number).join(Approval, Approval.edition_id == Edition.id)
    last_approved = session.scalar(
        approved.where(Edition.document_id == document_id).order_by(Edition.number.desc()).limit(1)
    )
    return session.scalar(
        select(Edition.number)
        .join(UrgentPublication, UrgentPublication.edition_id == Edition.id)
        .where(Edition.document_id == document_id, Edition.number > (last_approved or 0))
        .order_by(Edition.number.desc())
        .limit(1)
    )
