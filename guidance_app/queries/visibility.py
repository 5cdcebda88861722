"""The one rule of who may see which Document and Edition; every query that feeds a reader starts here.

The conditions take the viewer's force as a bound parameter, so that statements are built once and not for each request:
run them with `bind_viewer(viewer)`.
"""

from sqlalchemy import and_, bindparam, or_

from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import READABLE_STATES, EditionState
from guidance_app.models import Document, Edition

# A document is national or belongs to the viewer's force.
IS_VISIBLE = or_(Document.force_id.is_(None), Document.force_id == bindparam("viewer_force_id"))

# An edition of a visible document that has been published, now or once.
IS_READABLE = and_(IS_VISIBLE, Edition.state.in_(sorted(READABLE_STATES)))

# An edition of a visible document that stands now; lists and search show no other.
IS_LIVE = and_(IS_VISIBLE, Edition.state == EditionState.LIVE)


def bind_viewer(viewer: Viewer, **values: object) -> dict[str, object]:
    """Return the parameters of a statement that holds one of the conditions, with its other values."""
    return {"viewer_force_id": viewer.force_id, **values}
