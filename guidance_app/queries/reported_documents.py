"""Which documents are reported most, and found useless most: never a share of fewer than five answers."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Select, bindparam, case, func, select

from guidance_app.db import read_rows
from guidance_app.domain.feedback import Tap
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.vain_searches import FEWEST
from guidance_app.models import Document, Edition, FeedbackCount, Report, Revision
from guidance_app.queries.visibility import IS_LIVE, IS_VISIBLE, bind_viewer

_DAYS = 365


@dataclass(frozen=True, slots=True)
class ReportedDocument:
    """One document by what readers said in a year; `not_useful_per_cent` is None below five answers."""

    reference: str
    slug: str
    title: str
    open: int
    closed: int
    not_useful_per_cent: int | None


_IS_CLOSED = Report.closed_at.is_not(None)
_REPORTS: Select[int, int, int] = (
    select(
        Document.id,
        func.sum(case((_IS_CLOSED, 0), else_=1)).label("open"),
        func.sum(case((_IS_CLOSED, 1), else_=0)).label("closed"),
    )
    .join(Report, Report.document_id == Document.id)
    .where(IS_VISIBLE, Report.received_on > bindparam("since"))
    .group_by(Document.id)
)
_IS_USELESS = FeedbackCount.answer == Tap.NOT_USEFUL.value
_COUNTS: Select[int, int, int] = (
    select(
        Document.id,
        func.sum(FeedbackCount.count).label("answers"),
        func.sum(case((_IS_USELESS, FeedbackCount.count), else_=0)).label("not_useful"),
    )
    .join(FeedbackCount, FeedbackCount.document_id == Document.id)
    .where(IS_VISIBLE, FeedbackCount.day > bindparam("since"))
    .group_by(Document.id)
    .having(func.sum(FeedbackCount.count) >= FEWEST)
)
_TITLES = (
    select(Document.id, Document.reference, Document.slug, Revision.title)
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .where(IS_LIVE, Document.id.in_(bindparam("document_ids", expanding=True)))
)


def list_reported_documents(viewer: Viewer, today: date) -> tuple[ReportedDocument, ...]:
    """Return live documents with a report, or a share to show, the most reported first; at most three queries."""
    values = bind_viewer(viewer, since=today - timedelta(days=_DAYS))
    reports = {row.id: row for row in read_rows(_REPORTS, values)}
    shares = {row.id: 100 * row.not_useful // row.answers for row in read_rows(_COUNTS, values)}
    if not reports and not shares:
        return ()
    rows = read_rows(_TITLES, bind_viewer(viewer, document_ids=sorted({*reports, *shares})))
    found = [
        ReportedDocument(
            row.reference,
            row.slug,
            row.title,
            open=reports[row.id].open if row.id in reports else 0,
            closed=reports[row.id].closed if row.id in reports else 0,
            not_useful_per_cent=shares.get(row.id),
        )
        for row in rows
    ]
    return tuple(
        sorted(found, key=lambda each: (-each.open, -each.closed, -(each.not_useful_per_cent or 0), each.reference))
    )
