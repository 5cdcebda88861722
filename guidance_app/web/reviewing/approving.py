"""The approver's page: the words against the live ones, and the decision on exactly them."""

from collections.abc import Callable, Sequence

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import InputRefused, StaleEdition, TextRefused
from guidance_app.domain.permissions import Permission
from guidance_app.queries.approvals import show_approval
from guidance_app.services.approving import approve, confirm_urgent, publish_urgently
from guidance_app.services.submitting import return_draft
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.reviewing.blueprint import blueprint


@blueprint.get("/approve/<ref:reference>", endpoint="approval")
@requires(Permission.APPROVE)
def show(reference: str) -> ResponseReturnValue:
    """Show what is to be decided."""
    return _show(reference), 200


@blueprint.post("/approve/<ref:reference>", endpoint="approve")
@requires(Permission.APPROVE)
def approve_words(reference: str) -> ResponseReturnValue:
    """Approve exactly the words that were shown."""
    note = request.form.get("note", "")
    return _decide(reference, lambda: approve(current_viewer(), reference, _shown(), note, today()))


@blueprint.post("/approve/<ref:reference>/return", endpoint="return_draft")
@requires(Permission.APPROVE)
def give_back(reference: str) -> ResponseReturnValue:
    """Give the draft back to its writers."""
    note = request.form.get("return_note", "")
    return _decide(
        reference, lambda: return_draft(current_viewer(), reference, request.form.get("content_hash", ""), note)
    )


@blueprint.post("/approve/<ref:reference>/urgent", endpoint="publish_urgently")
@requires(Permission.PUBLISH_URGENTLY)
def publish_now(reference: str) -> ResponseReturnValue:
    """Publish a correction at once."""
    reason = request.form.get("reason", "")
    return _decide(reference, lambda: publish_urgently(current_viewer(), reference, _shown(), reason, today()))


@blueprint.post("/approve/<ref:reference>/confirm", endpoint="confirm_urgent")
@requires(Permission.APPROVE)
def confirm(reference: str) -> ResponseReturnValue:
    """Check words that went live urgently."""
    note = request.form.get("note", "")
    return _decide(reference, lambda: confirm_urgent(current_viewer(), reference, _shown(), note, today()))


def _shown() -> str:
    return request.form.get("fingerprint", "")


def _decide(reference: str, decision: Callable[[], None]) -> ResponseReturnValue:
    try:
        decision()
    except InputRefused as refused:
        return _show(reference, [(refused.field, refused.message)]), 422
    except TextRefused as refused:
        return _show(reference, [("found", problem) for problem in refused.problems]), 422
    except StaleEdition as refused:
        # The page as it is now, so that whoever decides reads what they had not seen.
        return _show(reference, [("found", refused.message)]), 409
    return redirect(url_for("reviewing.waiting"), 303)


def _show(reference: str, problems: Sequence[tuple[str, str]] = ()) -> str:
    day = today()
    return render_template(
        "reviewing/approval.html",
        approval=show_approval(current_viewer(), reference, day),
        problems=problems,
        form_errors=dict(problems),
        typed=request.form.to_dict(),
        today=day,
    )
