"""One caution: confirmed by a second person, lifted by an approver with a note."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import InputRefused
from guidance_app.domain.permissions import Permission
from guidance_app.queries.page_cautions import show_caution
from guidance_app.services.cautions import confirm_caution, lift_caution
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.reviewing.blueprint import blueprint


@blueprint.get("/cautions/<number:caution_id>")
@requires(Permission.ANSWER_REPORTS)
def caution(caution_id: int) -> ResponseReturnValue:
    """Show one caution and what this person may do about it."""
    return _show(caution_id, {}, 200)


@blueprint.post("/cautions/<number:caution_id>/confirm", endpoint="confirm_caution")
@requires(Permission.ANSWER_REPORTS)
def confirm(caution_id: int) -> ResponseReturnValue:
    """Put a caution that somebody else proposed before readers."""
    confirm_caution(current_viewer(), caution_id)
    return redirect(url_for("reviewing.caution", caution_id=caution_id), 303)


@blueprint.post("/cautions/<number:caution_id>/lift", endpoint="lift_caution")
@requires(Permission.APPROVE)
def lift(caution_id: int) -> ResponseReturnValue:
    """Take a caution off, or turn a proposal down."""
    try:
        lift_caution(current_viewer(), caution_id, request.form.get("note", ""))
    except InputRefused as refused:
        return _show(caution_id, {refused.field: refused.message}, 422)
    return redirect(url_for("reviewing.caution", caution_id=caution_id), 303)


def _show(caution_id: int, form_errors: dict[str, str], status: int) -> ResponseReturnValue:
    page = render_template(
        "reviewing/caution.html",
        caution=show_caution(current_viewer(), caution_id),
        form_errors=form_errors,
        typed=request.form.to_dict(),
    )
    return page, status
