"""Reports on what is due, late, unowned, long in review and in date: a table of questions. It changes nothing."""

from datetime import date
from typing import Any

from sqlalchemy import and_, case, func, select

from guidance_app.db import read_rows
from guidance_app.domain.clocks import london_day
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import PREPARATION_STATES, EditionState
from guidance_app.models import Document, Edition, Revision, SectionClock, StatusChange
from guidance_app.queries.due import DueDocument, list_due
from guidance_app.queries.events import list_reopened
from guidance_app.queries.posts import OWNING_POST_ID, join_owner, load_posts
from guidance_app.queries.report_links import LINKS_REPORT
from guidance_app.queries.report_readers import READER_REPORTS
from guidance_app.queries.report_tables import CellKind, Column, Report, ReportRow
from guidance_app.queries.report_urgent import URGENT_REPORT
from guidance_app.queries.use import USE_REPORT
from guidance_app.queries.visibility import IS_LIVE, IS_VISIBLE, bind_viewer
from guidance_app.queries.waiting_facts import LOCAL_FACTS_REPORT

_IS_LIVE_EDITION = and_(Edition.document_id == Document.id, Edition.state == EditionState.LIVE)
_STATE_WORDS = {
    EditionState.DRAFT: "Draft",
    EditionState.COMMUNITY_REVIEW: "With the community",
    EditionState.READY: "Waits for approval",
}

_UNOWNED = join_owner(
    select(Document.reference, Revision.title)
    .join(Edition, _IS_LIVE_EDITION)
    .join(Revision, Revision.id == Edition.revision_id)
).where(IS_LIVE, OWNING_POST_ID.is_(None))

_FIRST_MOVE = select(func.min(StatusChange.changed_at)).where(StatusChange.edition_id == Edition.id).scalar_subquery()
_OWN_REVISIONS = (Revision.document_id == Document.id, Revision.edition_number == Edition.number)
_FIRST_SAVE = select(func.min(Revision.created_at)).where(*_OWN_REVISIONS).scalar_subquery()
_TITLE = (
    select(Revision.title)
    .where(Revision.document_id == Document.id)
    .order_by(Revision.id.desc())
    .limit(1)
    .scalar_subquery()
)
_IN_PREPARATION = join_owner(
    select(
        Document.reference,
        Document.slug,
        Edition.number,
        Edition.state,
        _TITLE.label("title"),
        _FIRST_MOVE.label("moved_at"),
        _FIRST_SAVE.label("saved_at"),
        OWNING_POST_ID.label("post_id"),
    ).join(Edition, Edition.document_id == Document.id)
).where(IS_VISIBLE, Edition.state.in_(sorted(PREPARATION_STATES)))

_FIRST_DUE = (
    select(func.min(SectionClock.next_check_on)).where(SectionClock.document_id == Document.id).scalar_subquery()
)


def _due_soon(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    return tuple(_due_row(due) for due in list_due(viewer, today) if not due.is_overdue(today))


def _overdue(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    return tuple(_due_row(due) for due in list_due(viewer, today) if due.is_overdue(today))


def _due_row(due: DueDocument) -> ReportRow:
    cells = (f"{due.reference} {due.title}", due.kind_name, due.due_on, len(due.sections), due.post_name, due.held_by)
    return ReportRow(cells, "reviewing.check", {"reference": due.reference})


def _reopened(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    return tuple(
        ReportRow(
            (f"{row.reference} {row.title}", row.cause, row.since), "reviewing.check", {"reference": row.reference}
        )
        for row in list_reopened(viewer)
    )


def _unowned(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    rows = read_rows(_UNOWNED, bind_viewer(viewer))
    return tuple(ReportRow((f"{row.reference} {row.title}",), "force.owners") for row in rows)


def _vacant(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    posts = load_posts(viewer).by_id.values()
    return tuple(ReportRow((post.name,), "force.owners") for post in posts if not post.held_by)


def _in_review(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    posts = load_posts(viewer).by_id
    rows = [_review_row(row, posts, today) for row in read_rows(_IN_PREPARATION, bind_viewer(viewer))]
    return tuple(sorted(rows, key=lambda row: (row.cells[2] is None, row.cells[2] or today, str(row.cells[0]))))


def _review_row(row: Any, posts: Any, today: date) -> ReportRow:
    moments = [at for at in (row.moved_at, row.saved_at) if at is not None]
    since = london_day(min(moments)) if moments else None
    owner = posts.get(row.post_id)
    return ReportRow(
        (
            f"{row.reference} v{row.number} {row.title or row.slug}",
            _STATE_WORDS[row.state],
            since,
            (today - since).days if since else None,
            owner.name if owner else "",
        ),
        "editing.draft",
        {"reference": row.reference},
    )


def _in_date(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    is_late = case((today > _FIRST_DUE, 1), else_=0)
    counted = select(Document.kind, func.count().label("documents"), func.sum(is_late).label("late"))
    statement = counted.join(Edition, Edition.document_id == Document.id).where(IS_LIVE).group_by(Document.kind)
    found = {row.kind: row for row in read_rows(statement, bind_viewer(viewer))}
    return tuple(_share_row(kind, found[kind]) for kind in RULES if kind in found)


def _share_row(kind: Kind, row: Any) -> ReportRow:
    in_date = row.documents - row.late
    # Rounded down: with anything overdue it is not 100.
    cells = (RULES[kind].plural, row.documents, in_date, row.late, 100 * in_date // row.documents)
    return ReportRow(cells, "library.kind", {"kind": kind.value})


_DUE_COLUMNS = (
    Column("Document"),
    Column("Kind"),
    Column("Due", CellKind.DAY),
    Column("Sections due", CellKind.NUMBER),
    Column("Post that owns it"),
    Column("Held by"),
)

# Whoever answers another question adds it here; the page, its address, its order and its CSV follow from the row.
REPORTS: tuple[Report, ...] = (
    Report("overdue", "Which documents are past their check?", "Nothing is overdue.", _DUE_COLUMNS, _overdue),
    Report("due", "Which documents must be checked within 60 days?", "Nothing is due soon.", _DUE_COLUMNS, _due_soon),
    Report(
        "reopened",
        "Which documents are being checked again after an event?",
        "Nothing is being checked again.",
        (Column("Document"), Column("Why"), Column("Since", CellKind.DAY)),
        _reopened,
    ),
    Report(
        "no-owner",
        "Which documents have no owner?",
        "None, and none can be: what no other post owns belongs to the lead post.",
        (Column("Document"),),
        _unowned,
    ),
    Report("nobody", "Which posts does nobody hold?", "Somebody holds every post.", (Column("Post"),), _vacant),
    Report(
        "in-review",
        "Which editions have been in preparation longest?",
        "Nothing is being prepared.",
        (
            Column("Edition"),
            Column("State"),
            Column("Since", CellKind.DAY),
            Column("Days", CellKind.NUMBER),
            Column("Post that owns it"),
        ),
        _in_review,
    ),
    Report(
        "in-date",
        "How much of each kind is in date?",
        "Nothing has been published yet.",
        (
            Column("Kind"),
            Column("Documents", CellKind.NUMBER),
            Column("In date", CellKind.NUMBER),
            Column("Overdue", CellKind.NUMBER),
            Column("In date, per cent", CellKind.NUMBER),
        ),
        _in_date,
    ),
    LINKS_REPORT,
    URGENT_REPORT,
    LOCAL_FACTS_REPORT,
    *READER_REPORTS,
    USE_REPORT,
)


def find_report(name: str) -> Report | None:
    """Return the report of that address, or None."""
    return next((report for report in REPORTS if report.name == name), None)
