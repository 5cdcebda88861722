"""Loads a report that somebody is about to answer, locked, for a person who may; it changes nothing itself."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.domain.errors import NotFound, NotPermitted, WrongState
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.models import Document, Force, Report
from guidance_app.services.loading import load_document

NO_REPORT = "There is no such report, or it is not for your force."


def load_report(session: Session, viewer: Viewer, number: str) -> tuple[Report, Document | None]:
    """Return a report and its document, None for one that names none.

    Whoever may change a document's words answers for it; without a document, the force that keeps the national text.
    Raises NotFound for everybody else's.
    """
    if not viewer.may(Permission.ANSWER_REPORTS):
        raise NotPermitted("Your account does not allow this.")
    report = session.scalar(select(Report).where(Report.number == number).with_for_update())
    if report is None:
        raise NotFound(NO_REPORT)
    if report.document_id is None:
        if not session.get_one(Force, viewer.force_id).keeps_national:
            raise NotFound(NO_REPORT)
        return report, None
    reference = session.get_one(Document, report.document_id).reference
    try:
        return report, load_document(session, viewer, reference, Permission.ANSWER_REPORTS)
    except (NotFound, NotPermitted):
        raise NotFound(NO_REPORT) from None


def load_open_report(session: Session, viewer: Viewer, number: str) -> tuple[Report, Document | None]:
    """Return a report that nobody has answered yet. Raises WrongState for one that has its answer."""
    report, document = load_report(session, viewer, number)
    if report.closed_at is not None:
        raise WrongState("Somebody else answered this report. Nothing was overwritten: read their answer.")
    return report, document
