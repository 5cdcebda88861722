"""What a draft has before it when it is sent: whether anybody may approve it, and whether its community was asked."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Edition
from guidance_app.queries.community_checks import is_community_unheard
from guidance_app.queries.deciders import may_anybody_approve
from guidance_app.queries.written_documents import WrittenDocument


@dataclass(frozen=True, slots=True)
class Prospect:
    """`not_asked` is the reason that was given when the draft was sent before, or empty."""

    anybody_may: bool
    is_unheard: bool
    not_asked: str


def find_prospect(viewer: Viewer, document: WrittenDocument, today: date) -> Prospect | None:
    """Return what lies before the edition in preparation, or None when there is none."""
    edition = document.preparation
    if edition is None:
        return None
    return Prospect(
        may_anybody_approve(viewer.force_id, document.id, edition.number),
        is_community_unheard(document.id, document.kind, today),
        get_session().scalar(select(Edition.not_asked).where(Edition.id == edition.edition_id)) or "",
    )
