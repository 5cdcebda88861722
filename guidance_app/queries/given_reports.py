"""Reports and cautions as those who answer them see them: danger first, then whatever has waited longest."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, bindparam, case, select

from guidance_app.db import read_rows
from guidance_app.domain.errors import NotFound
from guidance_app.domain.feedback import REPORT_WORDS, URGENT, ReportKind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.states import STANDING_STATES
from guidance_app.models import Document, Edition, Report, Revision, RevisionSection, Section
from guidance_app.queries.due import IS_OURS_TO_CHECK
from guidance_app.queries.page_cautions import CautionView, list_cautions
from guidance_app.queries.visibility import bind_viewer

_MOST_CLOSED = 50


@dataclass(frozen=True, slots=True)
class ReportView:
    """One report. Without a document, `reference` is None; without a section, `heading` is None."""

    number: str
    what: ReportKind
    received_on: date
    words: str | None
    topic: str
    seen_where: str
    reference: str | None
    slug: str | None
    title: str | None
    edition_number: int | None
    anchor: str
    heading: str | None
    answer: str | None
    closed_at: datetime | None
    closed_as: Role | None

    @property
    def what_words(self) -> str:
        """Return what it says, as lists show it."""
        return REPORT_WORDS[self.what]

    @property
    def is_urgent(self) -> bool:
        """Say whether it is about danger."""
        return self.what in URGENT

    @property
    def is_open(self) -> bool:
        """Say whether it still waits for an answer."""
        return self.closed_at is None


@dataclass(frozen=True, slots=True)
class ReportsView:
    """The list: open reports, the newest closed ones, and every caution that is proposed or shown."""

    open: tuple[ReportView, ...]
    closed: tuple[ReportView, ...]
    cautions: tuple[CautionView, ...]


@dataclass(frozen=True, slots=True)
class ReportPage:
    """One report with what can be done about it: cautions on its document, and its sections as they are now."""

    report: ReportView
    cautions: tuple[CautionView, ...]
    sections: tuple[tuple[str, str], ...]


_TITLE: Any = (
    select(Revision.title)
    .join(Edition, Edition.revision_id == Revision.id)
    .where(Edition.document_id == Document.id, Edition.published_on.is_not(None))
    .order_by(Edition.number.desc())
    .limit(1)
    .scalar_subquery()
)
_REPORTS = (
    select(
        Report.number,
        Report.what,
        Report.received_on,
        Report.words,
        Report.topic,
        Report.seen_where,
        Document.reference,
        Document.slug,
        _TITLE.label("title"),
        Report.edition_number,
        Report.anchor,
        Section.heading,
        Report.answer,
        Report.closed_at,
        Report.closed_as,
    )
    .outerjoin(Document, Document.id == Report.document_id)
    .outerjoin(Edition, and_(Edition.document_id == Report.document_id, Edition.number == Report.edition_number))
    .outerjoin(
        RevisionSection,
        and_(RevisionSection.revision_id == Edition.revision_id, RevisionSection.anchor == Report.anchor),
    )
    .outerjoin(Section, Section.content_hash == RevisionSection.section_hash)
    # A report that names no document has no force either: it is for whoever keeps the national text.
    .where(IS_OURS_TO_CHECK)
)
_URGENT_FIRST = case((Report.what.in_(sorted(URGENT)), 0), else_=1)
_OPEN = _REPORTS.where(Report.closed_at.is_(None)).order_by(_URGENT_FIRST, Report.received_on, Report.id)
_CLOSED = _REPORTS.where(Report.closed_at.is_not(None)).order_by(Report.closed_at.desc()).limit(_MOST_CLOSED)
_ONE = _REPORTS.where(Report.number == bindparam("number"))
_SECTIONS = (
    select(RevisionSection.anchor, Section.heading)
    .join(Section, Section.content_hash == RevisionSection.section_hash)
    .join(Edition, Edition.revision_id == RevisionSection.revision_id)
    .join(Document, Document.id == Edition.document_id)
    .where(Document.reference == bindparam("reference"), Edition.state.in_(sorted(STANDING_STATES)))
    .order_by(RevisionSection.position)
)


def list_open_reports(viewer: Viewer) -> tuple[ReportView, ...]:
    """Return what this person's force has to answer, danger first, then the oldest; one query."""
    return tuple(ReportView(*row) for row in read_rows(_OPEN, bind_viewer(viewer)))


def list_reports(viewer: Viewer) -> ReportsView:
    """Return the list of reports and cautions; three queries."""
    closed = tuple(ReportView(*row) for row in read_rows(_CLOSED, bind_viewer(viewer)))
    return ReportsView(list_open_reports(viewer), closed, list_cautions(viewer))


def show_report(viewer: Viewer, number: str) -> ReportPage:
    """Return one report. Raises NotFound for a number that is not there or for another force; three queries."""
    row = read_rows(_ONE, bind_viewer(viewer, number=number)).one_or_none()
    if row is None:
        raise NotFound("There is no such report, or it is not for your force.")
    report = ReportView(*row)
    if report.reference is None:
        return ReportPage(report, (), ())
    sections = tuple((each.anchor, each.heading) for each in read_rows(_SECTIONS, {"reference": report.reference}))
    return ReportPage(report, list_cautions(viewer, report.reference), sections)
