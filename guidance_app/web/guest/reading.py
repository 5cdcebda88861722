"""A guest reads: the first page, and one part after another with a box to write in."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import FormRefused, LinkEnded
from guidance_app.domain.permissions import Permission
from guidance_app.queries.guest_drafts import GuestDraft
from guidance_app.services.guest_reviews import comment_as_guest
from guidance_app.web.access import requires
from guidance_app.web.guest.blueprint import blueprint
from guidance_app.web.guest.visits import make_visit, open_draft, show_changes


@blueprint.get("/review/<token>")
@requires(Permission.REVIEW_AS_GUEST)
def start(token: str) -> ResponseReturnValue:
    """Say what this is and what becomes of answers."""
    return render_template("guest/start.html", draft=open_draft(token), token=token)


@blueprint.get("/review/<token>/part/<slug:anchor>")
@requires(Permission.REVIEW_AS_GUEST)
def part(token: str, anchor: str) -> ResponseReturnValue:
    """Show one part, or first what changed since the guest began."""
    draft = open_draft(token)
    if draft.find_part(anchor) is None:
        return redirect(url_for("guest.start", token=token), 303)
    return show_changes(token, draft, "guest.part", anchor=anchor) or _show_part(token, draft, anchor, None, {})


@blueprint.post("/review/<token>/part/<slug:anchor>", endpoint="comment")
@requires(Permission.REVIEW_AS_GUEST)
def keep_comment(token: str, anchor: str) -> ResponseReturnValue:
    """Keep what was written and go where the button says."""
    words, typed = request.form.get("content_hash", ""), request.form.get("comment", "")
    try:
        comment_as_guest(make_visit(token), anchor, words, typed)
    except FormRefused as refused:
        return _show_part(token, open_draft(token), anchor, typed, refused.problems), 422
    other = open_draft(token).next_to(anchor, -1 if request.form.get("go") == "back" else 1)
    if other is not None:
        return redirect(url_for("guest.part", token=token, anchor=other.anchor, words=words), 303)
    endpoint = "guest.start" if request.form.get("go") == "back" else "guest.answers"
    return redirect(url_for(endpoint, token=token, words=words), 303)


def _show_part(token: str, draft: GuestDraft, anchor: str, typed: str | None, problems: dict[str, str]) -> str:
    shown = draft.find_part(anchor)
    if shown is None:
        # Taken out while somebody wrote about it; the page for this shows what they typed.
        raise LinkEnded("This part is no longer there.")
    return render_template(
        "guest/part.html",
        draft=draft,
        token=token,
        part=shown,
        comment=shown.comment if typed is None else typed,
        form_errors=problems,
    )
