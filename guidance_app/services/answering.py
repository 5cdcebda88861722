"""Answers reports and closes them, and says which document one is about; the answer names a role, never a person."""

from guidance_app.db import transaction, utc_now
from guidance_app.domain.errors import InputRefused, NotFound, NotPermitted, WrongState
from guidance_app.domain.feedback import LONGEST_ANSWER
from guidance_app.domain.free_text import check_free_text
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.services.loading import load_document
from guidance_app.services.records import record
from guidance_app.services.report_loading import load_open_report


def answer_report(viewer: Viewer, number: str, typed: str) -> None:
    """Answer a report and close it. Raises InputRefused without an answer, and WrongState when it has one."""
    answer = check_free_text("answer", typed, most=LONGEST_ANSWER)
    with transaction() as session:
        report, _document = load_open_report(session, viewer, number)
        report.answer, report.closed_at = answer, utc_now()
        report.closed_as, report.answered_by = viewer.role, viewer.user_id
        session.flush()
        record(session, viewer, RecordAction.REPORT_ANSWERED, f"report {number}", role=viewer.role.value)


def name_document(viewer: Viewer, number: str, reference: str) -> None:
    """Say which document an open report is about. Raises InputRefused for one that this person cannot answer for."""
    with transaction() as session:
        report, document = load_open_report(session, viewer, number)
        if document is not None:
            raise WrongState(f"This report is about {document.reference} already. Nothing was changed.")
        try:
            found = load_document(session, viewer, reference.strip(), Permission.ANSWER_REPORTS)
        except (NotFound, NotPermitted):
            raise InputRefused("reference", "Give the reference of a document of yours, such as COM-005.") from None
        report.document_id = found.id
        session.flush()
        record(session, viewer, RecordAction.REPORT_NAMED, f"report {number}", document=found.reference)
