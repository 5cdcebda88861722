"""What became of a report, for whoever has its number: its state and its answer, and nobody behind either."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.clocks import london_day
from guidance_app.domain.feedback import REPORT_WORDS, ReportKind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models import Document, Report
from guidance_app.queries.visibility import IS_VISIBLE, bind_viewer


@dataclass(frozen=True, slots=True)
class ReportAnswer:
    """The state of one report. `reference` is None when it names no document, or for somebody outside."""

    number: str
    what: ReportKind
    received_on: date
    answer: str | None
    closed_at: datetime | None
    closed_as: Role | None
    reference: str | None = None

    @property
    def what_words(self) -> str:
        """Return what was reported."""
        return REPORT_WORDS[self.what]

    @property
    def closed_on(self) -> date | None:
        """Return the day of the answer."""
        return london_day(self.closed_at) if self.closed_at else None


_COLUMNS = (
    Report.number,
    Report.what,
    Report.received_on,
    Report.answer,
    Report.closed_at,
    Report.closed_as,
)
# Nothing of the document is read at all for somebody without an account.
_FOR_COMMUNITY = select(*_COLUMNS).where(Report.number == bindparam("number"), Report.what == ReportKind.WRONG_ABOUT_US)
_FOR_OFFICERS = (
    select(*_COLUMNS, Document.reference)
    .outerjoin(Document, Document.id == Report.document_id)
    .where(Report.number == bindparam("number"), IS_VISIBLE)
)


def find_answer(viewer: Viewer, number: str) -> ReportAnswer | None:
    """Return the state of a report that an officer has the number of; None for any other number."""
    row = read_rows(_FOR_OFFICERS, bind_viewer(viewer, number=number)).one_or_none()
    return None if row is None else ReportAnswer(*row)


def find_community_answer(number: str) -> ReportAnswer | None:
    """Return the state of a report from the open form; None for any other number."""
    row = read_rows(_FOR_COMMUNITY, {"number": number}).one_or_none()
    return None if row is None else ReportAnswer(*row)
