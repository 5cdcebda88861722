"""Cautions as those who confirm and lift them see them; what readers see is in `domain/standing.py`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import STANDING_STATES
from guidance_app.models import Document, Edition, PageCaution, Report, RevisionSection, Section, User
from guidance_app.queries.due import IS_OURS_TO_CHECK
from guidance_app.queries.visibility import bind_viewer


@dataclass(frozen=True, slots=True)
class CautionView:
    """One caution. `heading` is None for the whole page; `is_mine` says that this viewer proposed it."""

    id: int
    reference: str
    slug: str
    anchor: str
    heading: str | None
    words: str
    report_number: str | None
    proposed_by: str
    proposed_at: datetime
    confirmed_at: datetime | None
    lifted_at: datetime | None
    lift_note: str | None
    is_mine: bool

    @property
    def is_shown(self) -> bool:
        """Say whether readers see it."""
        return self.confirmed_at is not None and self.lifted_at is None

    @property
    def waits(self) -> bool:
        """Say whether it waits for a second person."""
        return self.confirmed_at is None and self.lifted_at is None


_CAUTIONS: Select[*tuple[Any, ...]] = (
    select(
        PageCaution.id,
        Document.reference,
        Document.slug,
        PageCaution.anchor,
        Section.heading,
        PageCaution.words,
        Report.number,
        User.display_name,
        PageCaution.proposed_at,
        PageCaution.confirmed_at,
        PageCaution.lifted_at,
        PageCaution.lift_note,
        (PageCaution.proposed_by == bindparam("viewer_user_id")).label("is_mine"),
    )
    .join(Document, Document.id == PageCaution.document_id)
    .join(User, User.id == PageCaution.proposed_by)
    .outerjoin(Report, Report.id == PageCaution.report_id)
    .outerjoin(Edition, and_(Edition.document_id == Document.id, Edition.state.in_(sorted(STANDING_STATES))))
    .outerjoin(
        RevisionSection,
        and_(RevisionSection.revision_id == Edition.revision_id, RevisionSection.anchor == PageCaution.anchor),
    )
    .outerjoin(Section, Section.content_hash == RevisionSection.section_hash)
    .where(IS_OURS_TO_CHECK)
    .order_by(PageCaution.proposed_at, PageCaution.id)
)
_NOW = _CAUTIONS.where(PageCaution.lifted_at.is_(None))
_OF_DOCUMENT = _NOW.where(Document.reference == bindparam("reference"))
_ONE = _CAUTIONS.where(PageCaution.id == bindparam("caution_id"))


def list_cautions(viewer: Viewer, reference: str | None = None) -> tuple[CautionView, ...]:
    """Return the cautions of this force, or of one document, that nobody has lifted, oldest first; one query."""
    values = bind_viewer(viewer, viewer_user_id=viewer.user_id)
    if reference is None:
        return tuple(CautionView(*row) for row in read_rows(_NOW, values))
    return tuple(CautionView(*row) for row in read_rows(_OF_DOCUMENT, {**values, "reference": reference}))


def show_caution(viewer: Viewer, caution_id: int) -> CautionView:
    """Return one caution. Raises NotFound; one query."""
    values = bind_viewer(viewer, viewer_user_id=viewer.user_id, caution_id=caution_id)
    row = read_rows(_ONE, values).one_or_none()
    if row is None:
        raise NotFound("There is no such caution, or it is not for your force.")
    return CautionView(*row)
