"""The edition that stands for a document, shown or taken down, for whoever may take it down or put it back."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import STANDING_STATES, EditionState
from guidance_app.models import Document, Edition, Revision, StatusChange, User
from guidance_app.queries.visibility import IS_VISIBLE, bind_viewer


@dataclass(frozen=True, slots=True)
class StandingEdition:
    """One edition that stands. The last three are about its being taken down; empty while it is live."""

    reference: str
    slug: str
    title: str
    number: int
    state: EditionState
    reason: str = ""
    since: datetime | None = None
    by_viewer: bool = False
    by_whom: str = ""

    @property
    def is_down(self) -> bool:
        """Say whether readers see none of its words now."""
        return self.state is EditionState.SUSPENDED


def show_standing(viewer: Viewer, reference: str) -> StandingEdition:
    """Return the edition that stands. Raises NotFound when none does or it is not this person's to see."""
    row = (
        get_session()
        .execute(
            select(Edition, Document.slug, Revision.title)
            .join(Document, Document.id == Edition.document_id)
            .join(Revision, Revision.id == Edition.revision_id)
            .where(Document.reference == reference, IS_VISIBLE, Edition.state.in_(sorted(STANDING_STATES))),
            bind_viewer(viewer),
        )
        .one_or_none()
    )
    if row is None:
        raise NotFound("No version of that document stands now.")
    edition, slug, title = row
    shown = StandingEdition(reference, slug, title, edition.number, edition.state)
    return shown if edition.state is EditionState.LIVE else _add_reason(viewer, shown, edition.id)


def _add_reason(viewer: Viewer, shown: StandingEdition, edition_id: int) -> StandingEdition:
    note, since, user_id, name = (
        get_session()
        .execute(
            select(StatusChange.note, StatusChange.changed_at, StatusChange.user_id, User.display_name)
            .outerjoin(User, User.id == StatusChange.user_id)
            .where(StatusChange.edition_id == edition_id, StatusChange.to_state == EditionState.SUSPENDED)
            .order_by(StatusChange.id.desc())
            .limit(1)
        )
        .one()
    )
    head = (shown.reference, shown.slug, shown.title, shown.number, shown.state)
    return StandingEdition(*head, note, since, user_id == viewer.user_id, name or "")
