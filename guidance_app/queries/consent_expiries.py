"""Reads on which days consent for a section runs out, so that its clock brings it to somebody's eyes that day."""

from collections import defaultdict
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.models import Contribution, ContributionSection
from guidance_app.queries.given_by import stands


def load_expiries(session: Session, document_id: int) -> dict[str, tuple[date, ...]]:
    """Return by anchor the last day of each consent that a section's words rest on now."""
    rows = session.execute(
        select(ContributionSection.anchor, Contribution.expires_on)
        .join(Contribution, Contribution.id == ContributionSection.contribution_id)
        .where(Contribution.document_id == document_id, stands())
    )
    found: dict[str, list[date]] = defaultdict(list)
    for anchor, expires_on in rows:
        found[anchor].append(expires_on)
    return {anchor: tuple(days) for anchor, days in found.items()}
