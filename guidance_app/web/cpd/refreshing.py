"""Going through what a pack cites: the cited words beside today's, accepted one by one, or kept with a reason."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import InputRefused, NotFound, WrongState
from guidance_app.domain.packs import Pin, read_pin
from guidance_app.domain.permissions import Permission
from guidance_app.queries.drafts import find_writable_pack
from guidance_app.queries.pack_refresh import CitationRow, Refresh, compare_citation, show_refresh
from guidance_app.services.drafts import start_draft
from guidance_app.services.pack_steps import Beginning, accept_pin
from guidance_app.services.pack_watching import keep_pin
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.cpd.blueprint import blueprint
from guidance_app.web.cpd.step_changes import change_steps
from guidance_app.web.editing.forms import read_base


@blueprint.get("/packs/write/<ref:reference>/refresh")
@requires(Permission.WRITE_PACKS)
def refresh(reference: str) -> str:
    """List what a pack cites and how that stands, what asks for a decision first."""
    shown = _load(reference)
    return render_template(
        "cpd/refresh.html", refresh=shown, document=shown.document, done=request.args.get("done", "")
    )


@blueprint.get("/packs/write/<ref:reference>/refresh/pin")
@requires(Permission.WRITE_PACKS)
def refresh_pin(reference: str) -> ResponseReturnValue:
    """Show one citation beside today's words."""
    return _show(reference, _read_pin(request.args.get("pin", "")), {}, 200)


@blueprint.post("/packs/write/<ref:reference>/refresh/accept")
@requires(Permission.WRITE_PACKS)
def accept(reference: str) -> ResponseReturnValue:
    """Let today's edition stand for one that is cited; a draft is started where there is none."""
    pin, viewer = _read_pin(request.form.get("pin", "")), current_viewer()
    row = _find_seen(reference, pin)
    if row.newer is None:
        raise NotFound("Nothing can stand in its place. Open the step and choose something else to read.")
    newer, begun = row.newer, Beginning(reference, read_base())

    def go_on() -> str:
        start_draft(viewer, reference)
        accept_pin(viewer, begun, pin, newer)
        return url_for("cpd.refresh", reference=reference, done=str(newer))

    return change_steps(reference, go_on)


@blueprint.post("/packs/write/<ref:reference>/refresh/keep")
@requires(Permission.WRITE_PACKS)
def keep(reference: str) -> ResponseReturnValue:
    """Keep a citation as it is, with a reason."""
    pin, reason = _read_pin(request.form.get("pin", "")), request.form.get("reason", "")
    row = _find_seen(reference, pin)
    try:
        keep_pin(current_viewer(), reference, pin, row.status, reason)
    except InputRefused as refused:
        return _show(reference, pin, {refused.field: refused.message}, 422)
    return redirect(url_for("cpd.refresh", reference=reference, done=str(pin)), 303)


def _load(reference: str) -> Refresh:
    viewer = current_viewer()
    return show_refresh(viewer, find_writable_pack(viewer, reference), today())


def _find_seen(reference: str, pin: Pin) -> CitationRow:
    """Return a citation as the person saw it. Raises WrongState when something else has come since."""
    row = _load(reference).find(pin)
    if request.form.get("against", "") != row.against:
        raise WrongState(f"{pin} stands otherwise since you opened this page. Nothing was decided: open it again.")
    return row


def _read_pin(text: str) -> Pin:
    pin = read_pin(text)
    if pin is None:
        raise NotFound("No citation is named there.")
    return pin


def _show(reference: str, pin: Pin, problems: dict[str, str], status: int) -> ResponseReturnValue:
    shown = _load(reference)
    row = shown.find(pin)
    page = render_template(
        "cpd/refresh_pin.html",
        refresh=shown,
        document=shown.document,
        row=row,
        diff=compare_citation(current_viewer(), row),
        form_errors=problems,
        typed=request.form.to_dict(),
    )
    return page, status
