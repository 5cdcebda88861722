"""Reports and their answers: the list with danger first, one report, its answer, and which document it is about."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.cautions import CAUTION_WORDS, MOST_SENTENCE
from guidance_app.domain.errors import InputRefused
from guidance_app.domain.feedback import LONGEST_ANSWER
from guidance_app.domain.permissions import Permission
from guidance_app.queries.given_reports import list_reports, show_report
from guidance_app.services.answering import answer_report, name_document
from guidance_app.services.cautions import Proposal, propose_caution
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.reviewing.blueprint import blueprint


@blueprint.get("/reports")
@requires(Permission.ANSWER_REPORTS)
def reports() -> str:
    """List what readers and communities reported."""
    return render_template("reviewing/reports.html", view=list_reports(current_viewer()))


@blueprint.get("/reports/<report:number>")
@requires(Permission.ANSWER_REPORTS)
def report(number: str) -> ResponseReturnValue:
    """Show one report and what can be done about it."""
    return _show(number, {}, 200)


@blueprint.post("/reports/<report:number>/answer", endpoint="answer_report")
@requires(Permission.ANSWER_REPORTS)
def answer(number: str) -> ResponseReturnValue:
    """Answer a report and close it."""
    try:
        answer_report(current_viewer(), number, request.form.get("answer", ""))
    except InputRefused as refused:
        return _show(number, {refused.field: refused.message}, 422)
    return redirect(url_for("reviewing.report", number=number), 303)


@blueprint.post("/reports/<report:number>/document", endpoint="name_document")
@requires(Permission.ANSWER_REPORTS)
def name(number: str) -> ResponseReturnValue:
    """Say which document a report is about."""
    try:
        name_document(current_viewer(), number, request.form.get("reference", ""))
    except InputRefused as refused:
        return _show(number, {refused.field: refused.message}, 422)
    return redirect(url_for("reviewing.report", number=number), 303)


@blueprint.post("/reports/<report:number>/cautions", endpoint="propose_caution")
@requires(Permission.ANSWER_REPORTS)
def propose(number: str) -> ResponseReturnValue:
    """Propose a caution because of a report."""
    form = request.form
    proposal = Proposal(form.get("anchor", ""), form.get("reason", ""), form.get("sentence", ""))
    try:
        propose_caution(current_viewer(), number, proposal)
    except InputRefused as refused:
        return _show(number, {refused.field: refused.message}, 422)
    return redirect(url_for("reviewing.report", number=number), 303)


def _show(number: str, form_errors: dict[str, str], status: int) -> ResponseReturnValue:
    page = render_template(
        "reviewing/report.html",
        page=show_report(current_viewer(), number),
        reasons=CAUTION_WORDS,
        most_sentence=MOST_SENTENCE,
        most_answer=LONGEST_ANSWER,
        form_errors=form_errors,
        typed=request.form.to_dict(),
    )
    return page, status
