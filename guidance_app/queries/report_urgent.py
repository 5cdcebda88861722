"""The report on urgent corrections: how many wait for a second person, how many too long, how many there were."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, func, or_, select

from guidance_app.db import UtcDateTime, read_rows, utc_now
from guidance_app.domain.kinds import RULES
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import STANDING_STATES
from guidance_app.models import Approval, Document, Edition, UrgentPublication
from guidance_app.queries.report_tables import CellKind, Column, Report, ReportRow
from guidance_app.queries.visibility import IS_WRITABLE, bind_viewer

_YEAR = timedelta(days=365)
_APPROVED = select(Approval.id).where(Approval.edition_id == Edition.id).exists()
_URGENT = UrgentPublication.edition_id.is_not(None)
_OPEN = and_(_URGENT, ~_APPROVED, Edition.state.in_(sorted(STANDING_STATES)))
_IN_A_YEAR = Edition.published_on > bindparam("since")


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


# What came from a file was decided upon nowhere here, and is no part of the share.
_COUNTED = (
    select(
        Document.kind,
        _count(_OPEN).label("open"),
        _count(and_(_OPEN, UrgentPublication.due_at < bindparam("now", type_=UtcDateTime()))).label("late"),
        _count(and_(_URGENT, _IN_A_YEAR)).label("urgent"),
        _count(_IN_A_YEAR).label("published"),
    )
    .join(Edition, Edition.document_id == Document.id)
    .outerjoin(UrgentPublication, UrgentPublication.edition_id == Edition.id)
    .where(IS_WRITABLE, or_(_URGENT, and_(_APPROVED, Edition.published_on.is_not(None))))
    .group_by(Document.kind)
)


def _urgent(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    rows = read_rows(_COUNTED, bind_viewer(viewer, since=today - _YEAR, now=utc_now())).all()
    by_kind = {row.kind: row for row in rows}
    kinds = tuple(_count_row(RULES[kind].plural, [by_kind[kind]]) for kind in RULES if kind in by_kind)
    return (_count_row("All kinds", rows), *kinds) if rows else ()


def _count_row(name: str, rows: Iterable[Any]) -> ReportRow:
    still_open, late, urgent, published = (
        sum(parts) for parts in zip(*((row.open, row.late, row.urgent, row.published) for row in rows), strict=True)
    )
    # Rounded up: with any urgent correction it is not 0.
    share = -(-100 * urgent // published) if published else None
    return ReportRow((name, still_open, late, urgent, published, share), "reviewing.waiting")


URGENT_REPORT = Report(
    "urgent",
    "How many corrections went out urgently, and which still wait for a second person?",
    "Nothing has been decided on yet.",
    (
        Column("Kind"),
        Column("Not checked yet", CellKind.NUMBER),
        Column("Of these past 72 hours", CellKind.NUMBER),
        Column("Urgent in 12 months", CellKind.NUMBER),
        Column("Published in 12 months", CellKind.NUMBER),
        Column("Urgent, per cent", CellKind.NUMBER),
    ),
    _urgent,
)
