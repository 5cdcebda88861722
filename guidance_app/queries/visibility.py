"""The one rule of who may see which Document and Edition; every query that feeds a reader starts here.

The conditions take the viewer's force as a bound parameter, so that statements are built once and not for each request:
run them with `bind_viewer(viewer)`.
"""

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import aliased

from guidance_app.domain.kinds import GUIDANCE, Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import READABLE_STATES, EditionState
from guidance_app.models import Document, Edition, Force

# A document is national or belongs to the viewer's force.
IS_VISIBLE = or_(Document.force_id.is_(None), Document.force_id == bindparam("viewer_force_id"))

# What officers read. A training pack is read on pages of its own, where what is for the trainer stays hidden.
IS_GUIDANCE = Document.kind.in_(GUIDANCE)
IS_PACK = Document.kind == Kind.PACK

# A document that this person's force writes: its own, and national ones for the force that keeps them.
IS_WRITABLE = or_(
    Document.force_id == bindparam("viewer_force_id"),
    and_(
        Document.force_id.is_(None),
        select(Force.id).where(Force.id == bindparam("viewer_force_id"), Force.keeps_national).exists(),
    ),
)

_Pulled = aliased(Edition)
# While one edition is taken down because it could cause harm, no words of the document are shown, older ones neither.
IS_SHOWN = ~(
    select(_Pulled.id)
    .where(_Pulled.document_id == Document.id, _Pulled.state == EditionState.SUSPENDED)
    .correlate(Document)
    .exists()
)

_IS_PUBLISHED = and_(IS_VISIBLE, Edition.state.in_(sorted(READABLE_STATES)), IS_SHOWN)
_IS_KNOWN = and_(IS_VISIBLE, Edition.state.in_(sorted(READABLE_STATES | {EditionState.SUSPENDED})))
_IS_LIVE = and_(IS_VISIBLE, Edition.state == EditionState.LIVE)

# An edition of visible guidance that has been published, now or once.
IS_READABLE = and_(_IS_PUBLISHED, IS_GUIDANCE)

# The same, and editions that were taken down: for saying so at their address, never for showing their words.
IS_KNOWN = and_(_IS_KNOWN, IS_GUIDANCE)
IS_KNOWN_PACK = and_(_IS_KNOWN, IS_PACK)

# An edition of visible guidance that stands now; lists and search show no other.
IS_LIVE = and_(_IS_LIVE, IS_GUIDANCE)
IS_LIVE_PACK = and_(_IS_LIVE, IS_PACK)


def bind_viewer(viewer: Viewer, **values: object) -> dict[str, object]:
    """Return the parameters of a statement that holds one of the conditions, with its other values."""
    return {"viewer_force_id": viewer.force_id, **values}
