"""The one rule of who may see which Document and Edition; every query that feeds a reader starts here."""

from sqlalchemy import ColumnElement, and_, or_

from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import READABLE_STATES, EditionState
from guidance_app.models import Document, Edition


def is_visible_document(viewer: Viewer) -> ColumnElement[bool]:
    """Return the condition that a document is national or belongs to the viewer's force."""
    return or_(Document.force_id.is_(None), Document.force_id == viewer.force_id)


def is_readable(viewer: Viewer) -> ColumnElement[bool]:
    """Return the condition that an edition of a visible document has been published, now or once."""
    return and_(is_visible_document(viewer), Edition.state.in_(READABLE_STATES))


def is_live(viewer: Viewer) -> ColumnElement[bool]:
    """Return the condition that an edition of a visible document stands now; lists and search show no other."""
    return and_(is_visible_document(viewer), Edition.state == EditionState.LIVE)
