"""Reports: one question each, as a table that can be sorted by a link and kept as CSV."""

from flask import render_template
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Permission
from guidance_app.queries.report_tables import Report
from guidance_app.queries.reports import REPORTS, find_report
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.force.blueprint import blueprint
from guidance_app.web.tables import read_sorting, send_csv, sort_table


@blueprint.get("/force/reports")
@requires(Permission.SEE_REPORTS)
def reports() -> str:
    """Show all questions with how many rows answer each."""
    counts = {report.name: len(report.query(current_viewer(), today())) for report in REPORTS}
    return render_template("force/reports.html", reports=REPORTS, counts=counts)


@blueprint.get("/force/reports/<slug:name>")
@requires(Permission.SEE_REPORTS)
def report(name: str) -> str:
    """Show one table."""
    found = _find(name)
    sorting = read_sorting(found.columns)
    rows = sort_table(found.query(current_viewer(), today()), sorting)
    return render_template("force/report.html", report=found, rows=rows, sorting=sorting)


@blueprint.get("/force/reports/<slug:name>.csv", endpoint="report_csv")
@requires(Permission.SEE_REPORTS)
def report_as_csv(name: str) -> ResponseReturnValue:
    """Hand out one table in the order of its page."""
    found = _find(name)
    rows = sort_table(found.query(current_viewer(), today()), read_sorting(found.columns))
    return send_csv(found.name, found.columns, rows)


def _find(name: str) -> Report:
    found = find_report(name)
    if found is None:
        raise NotFound("There is no such report.")
    return found
