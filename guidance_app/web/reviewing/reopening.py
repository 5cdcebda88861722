"""After an event: finds documents by words and kind, and opens those that are ticked for a check before their time."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import InputRefused
from guidance_app.domain.permissions import Permission
from guidance_app.domain.reopening import CAUSE_WORDS, CHOSEN_CAUSES
from guidance_app.queries.events import show_event
from guidance_app.queries.reopening import find_to_reopen, list_chosen
from guidance_app.services.reopening import ReopenForm, reopen_chosen
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.form_keys import make_form_key, read_form_key
from guidance_app.web.reviewing.blueprint import blueprint


@blueprint.get("/check/reopen")
@requires(Permission.CHECK)
def reopen() -> ResponseReturnValue:
    """Show the form; words and a kind may stand in the address."""
    return _show({}, 200)


@blueprint.post("/check/reopen", endpoint="send_reopen")
@requires(Permission.CHECK)
def send() -> ResponseReturnValue:
    """Look for more documents, or re-open those that are ticked; looking keeps every tick and every word."""
    if request.form.get("step") == "find":
        return _show({}, 200)
    form = request.form
    references = tuple(form.getlist("document"))
    key = read_form_key(form.get("form_key", ""))
    try:
        sent = ReopenForm(form.get("cause", ""), form.get("note", ""), references, key)
        number = reopen_chosen(current_viewer(), sent)
    except InputRefused as refused:
        return _show({refused.field: refused.message}, 422)
    return redirect(url_for("reviewing.reopened", number=number), 303)


@blueprint.get("/check/reopened/<number:number>")
@requires(Permission.CHECK)
def reopened(number: int) -> str:
    """Show an event and how far its documents are."""
    return render_template("reviewing/reopened.html", event=show_event(current_viewer(), number))


def _show(form_errors: dict[str, str], status: int) -> ResponseReturnValue:
    sent = request.form if request.method == "POST" else request.args
    words, kind = sent.get("q", ""), sent.get("kind", "")
    found = find_to_reopen(current_viewer(), words, kind, today())
    chosen = list_chosen(current_viewer(), request.form.getlist("document"), today())
    ticked = {document.trust.reference for document in chosen}
    page = render_template(
        "reviewing/reopen.html",
        causes={cause.value: _start_sentence(CAUSE_WORDS[cause]) for cause in CHOSEN_CAUSES},
        chosen=chosen,
        found=tuple(document for document in found.documents if document.trust.reference not in ticked),
        searched=bool(words.strip() or kind),
        more=found.more,
        words=words,
        kind=kind,
        form_errors=form_errors,
        typed=request.form.to_dict(),
        form_key=read_form_key(request.form.get("form_key", "")) if request.form else make_form_key(),
    )
    return page, status


def _start_sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
