"""Reports that wait for an answer, and cautions that wait for a second person, for everybody who may give it."""

from datetime import date

from guidance_app.domain.clocks import london_day
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.queries.given_reports import ReportView, list_open_reports
from guidance_app.queries.page_cautions import CautionView, list_cautions
from guidance_app.queries.waiting_items import WaitingItem

_WHO = "Editors and approvers"


def collect_reports(viewer: Viewer, today: date) -> tuple[WaitingItem, ...]:
    """Return the reports that nobody has answered, danger first; one query, none for those who answer none."""
    if not viewer.may(Permission.ANSWER_REPORTS):
        return ()
    return tuple(_report_item(report) for report in list_open_reports(viewer))


def collect_proposed_cautions(viewer: Viewer, today: date) -> tuple[WaitingItem, ...]:
    """Return the cautions that somebody else proposed and nobody has confirmed; one query."""
    if not viewer.may(Permission.ANSWER_REPORTS):
        return ()
    return tuple(_caution_item(each) for each in list_cautions(viewer) if each.waits and not each.is_mine)


def _report_item(report: ReportView) -> WaitingItem:
    about = f"{report.reference} {report.title}" if report.reference else "No document named yet"
    what = f"Answer a report: {report.what_words[0].lower()}{report.what_words[1:]}"
    return WaitingItem(
        report.received_on, what, about, "reviewing.report", _WHO, {"number": report.number}, report.is_urgent
    )


def _caution_item(caution: CautionView) -> WaitingItem:
    since = london_day(caution.proposed_at)
    what, values = "Confirm a caution, or turn it down", {"caution_id": caution.id}
    return WaitingItem(since, what, caution.reference, "reviewing.caution", _WHO, values)
