"""The rota of who can be rung: duties one by one, and whole files with a look before anything is changed."""

from collections.abc import Mapping

from flask import Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import FormRefused, StaleEdition
from guidance_app.domain.permissions import Permission
from guidance_app.domain.rota import ROTA_ROLES, count_duties
from guidance_app.domain.rota_file import RowProblem, decode_rota
from guidance_app.domain.rota_row import FIELDS, write_shift
from guidance_app.queries.rota import list_entries
from guidance_app.rendering.csv_text import write_csv
from guidance_app.services.rota import add_shift, import_rota, preview_import, remove_shift
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.force.blueprint import blueprint
from guidance_app.web.input_checks import takes_long_text
from guidance_app.web.moments import current_moment


@blueprint.get("/force/rota")
@requires(Permission.FILL_LOCAL_FACTS)
def rota() -> ResponseReturnValue:
    """Show who is on duty from now on, and the ways to change it."""
    return _show(200)


@blueprint.post("/force/rota")
@requires(Permission.FILL_LOCAL_FACTS)
def add_duty() -> ResponseReturnValue:
    """Add one duty."""
    try:
        add_shift(current_viewer(), request.form.to_dict())
    except FormRefused as refused:
        return _show(422, form_errors=refused.problems)
    return redirect(url_for("force.rota"), 303)


@blueprint.post("/force/rota/<number:entry_id>/remove")
@requires(Permission.FILL_LOCAL_FACTS)
def remove_duty(entry_id: int) -> ResponseReturnValue:
    """Take one duty out, or all duties of its person."""
    all_of_person = request.form.get("whose") == "person"
    try:
        remove_shift(current_viewer(), entry_id, request.form.get("seen", ""), all_of_person=all_of_person)
    except StaleEdition as stale:
        return _show(409, changed=stale.message)
    return redirect(url_for("force.rota"), 303)


@blueprint.post("/force/rota/preview")
@requires(Permission.FILL_LOCAL_FACTS)
@takes_long_text
def preview_rota() -> ResponseReturnValue:
    """Show what a file would change, or everything that is wrong with it."""
    uploaded = request.files.get("file")
    data = uploaded.read() if uploaded else b""
    try:
        text = decode_rota(data) if data else request.form.get("text", "")
    except ValueError as not_text:
        return _show(422, file_problems=(RowProblem(0, str(not_text)),))
    return _show_preview(text, 200)


@blueprint.post("/force/rota/import")
@requires(Permission.FILL_LOCAL_FACTS)
@takes_long_text
def take_rota() -> ResponseReturnValue:
    """Import the file that was looked at."""
    text = request.form.get("text", "")
    try:
        import_rota(current_viewer(), text, request.form.get("fingerprint", ""))
    except (FormRefused, StaleEdition) as refused:
        return _show_preview(text, 409 if isinstance(refused, StaleEdition) else 422)
    return redirect(url_for("force.rota"), 303)


@blueprint.get("/force/rota.csv")
@requires(Permission.FILL_LOCAL_FACTS)
def rota_csv() -> Response:
    """Hand out the rota from now on, in the form in which it is imported."""
    entries = list_entries(current_viewer(), current_moment())
    text = write_csv(FIELDS, [write_shift(shift) for _entry_id, shift in entries])
    response = Response(text.encode("utf-8"), mimetype="text/csv")
    response.headers["Content-Disposition"] = 'attachment; filename="rota.csv"'
    return response


def _show_preview(text: str, status: int) -> ResponseReturnValue:
    file, plan = preview_import(current_viewer(), text)
    if plan is None:
        return _show(422, file_problems=file.problems, text=text)
    return render_template("force/rota_preview.html", plan=plan, text=text, changed=status == 409), status


def _show(
    status: int,
    *,
    form_errors: Mapping[str, str] | None = None,
    file_problems: tuple[RowProblem, ...] = (),
    text: str = "",
    changed: str = "",
) -> ResponseReturnValue:
    entries = list_entries(current_viewer(), current_moment())
    page = render_template(
        "force/rota.html",
        entries=entries,
        duties=count_duties(shift for _entry_id, shift in entries),
        roles=ROTA_ROLES,
        columns=FIELDS,
        form_errors=form_errors or {},
        typed=request.form.to_dict() if form_errors else {},
        file_problems=file_problems,
        text=text,
        changed=changed,
    )
    return page, status
