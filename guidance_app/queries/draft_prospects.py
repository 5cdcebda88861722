"""What a draft has before it when it is sent: whether anybody may approve it, and whether its community was asked."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.permissions import Viewer
from guidance_app.queries.community_checks import is_community_unheard
from guidance_app.queries.deciders import may_anybody_approve
from guidance_app.queries.written_documents import WrittenDocument


@dataclass(frozen=True, slots=True)
class Prospect:
    """`is_unheard`: it speaks of a community of which nobody stands behind it today."""

    anybody_may: bool
    is_unheard: bool


def find_prospect(viewer: Viewer, document: WrittenDocument, today: date) -> Prospect | None:
    """Return what lies before the edition in preparation, or None when there is none."""
    edition = document.preparation
    if edition is None:
        return None
    return Prospect(
        may_anybody_approve(viewer.force_id, document.id, edition.number),
        is_community_unheard(document.id, document.kind, today),
    )
