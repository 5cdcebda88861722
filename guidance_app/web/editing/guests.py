"""Guests of a draft: their links, what came back by them, making a link (shown once) and taking one back."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.contributions import ROLES
from guidance_app.domain.errors import FormRefused
from guidance_app.domain.guest_links import MOST_DAYS, USUAL_DAYS, read_invitation
from guidance_app.domain.guest_reviews import QUESTIONS_SHORT, VERDICTS
from guidance_app.domain.permissions import Permission
from guidance_app.queries.guest_links import LINK_STATE_WORDS, list_guest_links
from guidance_app.queries.written_documents import find_written_guidance, list_parts
from guidance_app.services.guest_links import invite_guest, revoke_guest
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.editing.blueprint import blueprint
from guidance_app.web.form_keys import make_form_key, read_form_key
from guidance_app.web.guest_tokens import sign_guest_secret
from guidance_app.web.moments import current_moment

_FIELDS = ("group_name", "group_role", "area", "days")


@blueprint.get("/write/<ref:reference>/guests")
@requires(Permission.WRITE)
def guests(reference: str) -> ResponseReturnValue:
    """Show all links and what came back, and the form for another."""
    return _show(reference, {"days": str(USUAL_DAYS)}, {}, 200)


@blueprint.post("/write/<ref:reference>/guests", endpoint="invite_guest")
@requires(Permission.WRITE)
def invite(reference: str) -> ResponseReturnValue:
    """Make a link and show it, this once: only its hash is kept, so no later page could."""
    typed = {name: request.form.get(name, "") for name in _FIELDS}
    key = read_form_key(request.form.get("form_key", ""))
    try:
        made = invite_guest(current_viewer(), reference, read_invitation(**typed), key, current_moment())
    except FormRefused as refused:
        return _show(reference, typed, refused.problems, 422)
    return render_template(
        "editing/guest_link.html",
        document=find_written_guidance(current_viewer(), reference),
        group_name=typed["group_name"],
        last_day=made.last_day,
        number=made.number,
        address=url_for("guest.start", token=sign_guest_secret(made.secret), _external=True),
    )


@blueprint.post("/write/<ref:reference>/guests/<number:number>/revoke", endpoint="revoke_guest")
@requires(Permission.WRITE)
def revoke(reference: str, number: int) -> ResponseReturnValue:
    """Take a link back."""
    revoke_guest(current_viewer(), reference, number, current_moment())
    return redirect(url_for("editing.guests", reference=reference), 303)


def _show(reference: str, typed: dict[str, str], problems: dict[str, str], status: int) -> ResponseReturnValue:
    document = find_written_guidance(current_viewer(), reference)
    newest = document.newest
    page = render_template(
        "editing/guests.html",
        document=document,
        links=list_guest_links(document.id, current_moment()),
        headings=list_parts(document.kind, newest.revision_id if newest else None),
        typed=typed,
        form_errors=problems,
        form_key=read_form_key(request.form.get("form_key", "")) if problems else make_form_key(),
        ROLES=ROLES,
        role_options=[(role.value, words.label) for role, words in ROLES.items()],
        VERDICTS=VERDICTS,
        QUESTIONS=QUESTIONS_SHORT,
        LINK_STATES=LINK_STATE_WORDS,
        MOST_DAYS=MOST_DAYS,
    )
    return page, status
