"""Live documents in lists: the first page, a kind, and what search found."""

from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from guidance_app.db import read_rows
from guidance_app.domain.clocks import ReviewClock
from guidance_app.domain.kinds import GUIDANCE, Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.standing import load_reviewed
from guidance_app.models import Document, DocumentStanding, Edition, Revision, SectionClock
from guidance_app.queries.view_models import DocumentSummary, HomeView, KindCount, TrustStrip
from guidance_app.queries.visibility import IS_LIVE, bind_viewer

_CHANGED_LATELY = 6


def show_home(viewer: Viewer, today: date) -> HomeView:
    """Return the kinds with their counts and what changed lately; two queries."""
    counted = {row.kind: row.documents for row in read_rows(_COUNTS, bind_viewer(viewer))}
    lately = read_rows(_LATELY, bind_viewer(viewer))
    return HomeView(
        kinds=tuple(KindCount(kind, counted.get(kind, 0)) for kind in GUIDANCE),
        changed_lately=tuple(_to_summary(row, today) for row in lately),
    )


def list_kind(viewer: Viewer, kind: Kind, today: date) -> tuple[DocumentSummary, ...]:
    """Return all live documents of a kind by title."""
    return tuple(_to_summary(row, today) for row in read_rows(_OF_KIND, bind_viewer(viewer, kind=kind)))


def find_summaries(viewer: Viewer, document_ids: list[int], today: date) -> dict[int, DocumentSummary]:
    """Return those of the documents that are live and visible, by id."""
    rows = read_rows(_BY_ID, bind_viewer(viewer, ids=document_ids))
    return {row.id: _to_summary(row, today) for row in rows}


def find_summaries_by_reference(viewer: Viewer, references: list[str], today: date) -> tuple[DocumentSummary, ...]:
    """Return those of the documents that are live and visible, by title."""
    return tuple(
        _to_summary(row, today) for row in read_rows(_BY_REFERENCE, bind_viewer(viewer, references=references))
    )


_COUNTS = (
    select(Document.kind, func.count().label("documents"))
    .join(Edition, Edition.document_id == Document.id)
    .where(IS_LIVE)
    .group_by(Document.kind)
)


def _earliest(column: Any) -> Any:
    # Asked for each listed document by its key, so that ten results never cost a pass over all clocks.
    return select(func.min(column)).where(SectionClock.document_id == Document.id).scalar_subquery()


_SUMMARIES = (
    select(
        Document.id,
        Document.slug,
        Document.reference,
        Document.kind,
        Revision.title,
        Revision.summary,
        DocumentStanding.standing,
        Edition.number,
        Edition.published_on,
        Edition.significance,
        Edition.change_note,
        _earliest(SectionClock.checked_on).label("checked_on"),
        _earliest(SectionClock.next_check_on).label("next_check_on"),
    )
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .outerjoin(DocumentStanding, DocumentStanding.document_id == Document.id)
    .where(IS_LIVE)
)
_LATELY = _SUMMARIES.order_by(Edition.published_on.desc(), Edition.number.desc(), Revision.title).limit(_CHANGED_LATELY)
_OF_KIND = _SUMMARIES.where(Document.kind == bindparam("kind")).order_by(Revision.title)
_BY_ID = _SUMMARIES.where(Document.id.in_(bindparam("ids", expanding=True)))

_BY_REFERENCE = _SUMMARIES.where(Document.reference.in_(bindparam("references", expanding=True))).order_by(
    Revision.title
)


def _to_summary(row: Row[*tuple[Any, ...]], today: date) -> DocumentSummary:
    trust = TrustStrip(
        reference=row.reference,
        number=row.number,
        reviewed=load_reviewed(row.standing).on(today),
        checked_on=row.checked_on,
        next_check_on=row.next_check_on,
        overdue=ReviewClock(row.checked_on, row.next_check_on).is_overdue(today),
    )
    return DocumentSummary(
        slug=row.slug,
        kind=row.kind,
        title=row.title,
        summary=row.summary,
        trust=trust,
        published_on=row.published_on,
        significance=row.significance,
        change_note=row.change_note,
    )
