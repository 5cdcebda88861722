"""The page for taking a document down at once, putting it back, and withdrawing it for good."""

from collections.abc import Callable

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import InputRefused
from guidance_app.domain.permissions import Permission
from guidance_app.queries.standing_edition import show_standing
from guidance_app.services.taking_down import restore, suspend, withdraw
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.reviewing.blueprint import blueprint


@blueprint.get("/take-down/<ref:reference>", endpoint="take_down")
@requires(Permission.SUSPEND)
def show(reference: str) -> ResponseReturnValue:
    """Show what can be done about the page."""
    return _show(reference, {}, {}), 200


@blueprint.post("/take-down/<ref:reference>/v<number:number>", endpoint="suspend")
@requires(Permission.SUSPEND)
def take_down(reference: str, number: int) -> ResponseReturnValue:
    """Take the page down at once."""
    reason = request.form.get("reason", "")
    return _do(reference, lambda: suspend(current_viewer(), reference, number, reason))


@blueprint.post("/take-down/<ref:reference>/v<number:number>/restore", endpoint="restore")
@requires(Permission.RESTORE)
def put_back(reference: str, number: int) -> ResponseReturnValue:
    """Put the page back."""
    reason = request.form.get("restore_reason", "")
    return _do(reference, lambda: restore(current_viewer(), reference, number, reason))


@blueprint.post("/take-down/<ref:reference>/v<number:number>/withdraw", endpoint="withdraw")
@requires(Permission.WITHDRAW)
def withdraw_for_good(reference: str, number: int) -> ResponseReturnValue:
    """Withdraw the document."""
    reason, replaced_by = request.form.get("withdraw_reason", ""), request.form.get("replaced_by", "")
    return _do(reference, lambda: withdraw(current_viewer(), reference, number, reason, replaced_by), gone=True)


def _do(reference: str, step: Callable[[], None], *, gone: bool = False) -> ResponseReturnValue:
    try:
        step()
    except InputRefused as refused:
        # All three forms on the page ask for a reason; the field that was sent is the one to mend.
        field = refused.field if refused.field == "replaced_by" else _sent_reason()
        return _show(reference, {field: refused.message}, request.form.to_dict()), 422
    address = url_for("library.short", reference=reference) if gone else url_for(".take_down", reference=reference)
    return redirect(address, 303)


def _sent_reason() -> str:
    return next((name for name in request.form if name.endswith("reason")), "reason")


def _show(reference: str, problems: dict[str, str], typed: dict[str, str]) -> str:
    edition = show_standing(current_viewer(), reference)
    return render_template("reviewing/take_down.html", edition=edition, form_errors=problems, typed=typed)
