"""How often pages were opened and packs finished: whole weeks that are over, and numbers only from five on."""

from datetime import date

from sqlalchemy import bindparam, func, select

from guidance_app.db import get_session, read_rows
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.use import list_weeks, say_count
from guidance_app.domain.vain_searches import week_of
from guidance_app.models import Document, Edition, PackFinish, PageUse, Revision
from guidance_app.queries.report_tables import Column, Report, ReportRow
from guidance_app.queries.visibility import IS_LIVE, bind_viewer

_LIVE = (
    select(Document.id, Document.reference, Revision.title)
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .where(IS_LIVE)
    .order_by(Document.reference)
)
_OPENED = select(PageUse.document_id, PageUse.week, PageUse.opened).where(
    PageUse.week.in_(bindparam("weeks", expanding=True))
)
_FINISHED = select(func.sum(PackFinish.finished)).where(
    PackFinish.document_id == bindparam("document_id"), PackFinish.week < bindparam("this_week")
)


def count_finished(document_id: int, today: date) -> str:
    """Return how many people finished a pack up to the end of last week, as it may be shown; one query."""
    values = {"document_id": document_id, "this_week": week_of(today)}
    return say_count(get_session().scalar(_FINISHED, values) or 0)


def _opened(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    weeks = list_weeks(today)
    counts = {(row.document_id, row.week): row.opened for row in read_rows(_OPENED, {"weeks": list(weeks)})}
    rows = list(read_rows(_LIVE, bind_viewer(viewer)))
    rows.sort(key=lambda row: [-counts.get((row.id, week), 0) for week in weeks])
    return tuple(
        ReportRow(
            (f"{row.reference} {row.title}", *(say_count(counts.get((row.id, week), 0)) for week in weeks)),
            "library.short",
            {"reference": row.reference},
        )
        for row in rows
    )


USE_REPORT = Report(
    "opened",
    "How often was each page opened, week by week?",
    "Nothing has been published yet.",
    (
        Column("Document"),
        Column("Last week"),
        Column("2 weeks ago"),
        Column("3 weeks ago"),
        Column("4 weeks ago"),
    ),
    _opened,
)
