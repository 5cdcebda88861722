"""The short form on which somebody checks a document section by section, and what follows from the answers."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.checking import ANSWER_WORDS, QUESTIONS
from guidance_app.domain.errors import InputRefused, StaleEdition
from guidance_app.domain.permissions import Permission
from guidance_app.queries.checking import show_check, show_own_check
from guidance_app.services.checking import CheckForm, record_check
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.form_keys import make_form_key, read_form_key
from guidance_app.web.reviewing.blueprint import blueprint


@blueprint.get("/check/<ref:reference>")
@requires(Permission.CHECK)
def check(reference: str) -> ResponseReturnValue:
    """Show the words and the three questions."""
    return _show(reference, {}, 200)


@blueprint.post("/check/<ref:reference>", endpoint="record_check")
@requires(Permission.CHECK)
def send(reference: str) -> ResponseReturnValue:
    """Record a check of the sections that were ticked."""
    try:
        record_check(current_viewer(), _read_form(reference))
    except InputRefused as refused:
        return _show(reference, {refused.field: refused.message}, 422)
    except StaleEdition as stale:
        return _show(reference, {"section": stale.message}, 409)
    return redirect(url_for("reviewing.checked", reference=reference), 303)


@blueprint.get("/check/<ref:reference>/done")
@requires(Permission.CHECK)
def checked(reference: str) -> str:
    """Say what came of one's newest check, and what to do next."""
    document, past = show_own_check(current_viewer(), reference)
    return render_template("reviewing/checked.html", document=document, past=past)


def _read_form(reference: str) -> CheckForm:
    sections = dict(value.rpartition(":")[::2] for value in request.form.getlist("section"))
    answers = {question.name: request.form.get(question.name, "") for question in QUESTIONS}
    key = read_form_key(request.form.get("form_key", ""))
    return CheckForm(reference, sections, answers, request.form.get("note", ""), key)


def _show(reference: str, form_errors: dict[str, str], status: int) -> ResponseReturnValue:
    view = show_check(current_viewer(), reference, today())
    sent = request.method == "POST"
    # By anchor alone: after a change the ticks stay where they were, on the words as they are now.
    ticked = (
        {value.rpartition(":")[0] for value in request.form.getlist("section")}
        if sent
        else {section.words.anchor for section in view.sections if section.is_due}
    )
    page = render_template(
        "reviewing/check.html",
        view=view,
        ticked=ticked,
        read=set(request.form.getlist("section")),
        questions=QUESTIONS,
        answers=ANSWER_WORDS,
        form_errors=form_errors,
        typed=request.form.to_dict(),
        form_key=read_form_key(request.form.get("form_key", "")) if sent else make_form_key(),
        changed=status == 409,
    )
    return page, status
