"""Reads the cautions that readers see, for what is said around a document's words; it changes none."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.domain.clocks import london_day
from guidance_app.domain.standing import Caution
from guidance_app.models import PageCaution


def collect_cautions(session: Session, document_id: int) -> tuple[Caution, ...]:
    """Return what two people agreed on and nobody has lifted, oldest first."""
    rows = session.execute(
        select(PageCaution.anchor, PageCaution.words, PageCaution.confirmed_at)
        .where(
            PageCaution.document_id == document_id,
            PageCaution.confirmed_at.is_not(None),
            PageCaution.lifted_at.is_(None),
        )
        .order_by(PageCaution.confirmed_at, PageCaution.id)
    )
    return tuple(Caution(anchor, words, london_day(at)) for anchor, words, at in rows if at is not None)
