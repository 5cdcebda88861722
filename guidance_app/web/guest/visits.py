"""What all pages of a guest do first: open the draft behind the link, and notice that its words have changed."""

from typing import Any

from flask import render_template, request, url_for

from guidance_app.queries.guest_drafts import GuestDraft, list_changed_parts, open_guest_draft
from guidance_app.services.guest_reviews import GuestVisit
from guidance_app.web.guest_tokens import read_guest_token
from guidance_app.web.moments import current_moment
from guidance_app.web.secrets import derive_key


def open_draft(token: str) -> GuestDraft:
    """Return the draft behind a link as it is now. Raises LinkEnded."""
    return open_guest_draft(read_guest_token(token), current_moment())


def make_visit(token: str) -> GuestVisit:
    """Return who sends something. Raises LinkEnded for a link that is not ours."""
    address = request.remote_addr or ""
    return GuestVisit(read_guest_token(token), address, derive_key("guest-limits"), current_moment())


def show_changes(token: str, draft: GuestDraft, endpoint: str, **values: Any) -> str | None:
    """Return the page that shows new words when those that the guest began with have changed, else None.

    The address carries which words were read. From that page on it carries the new ones.
    """
    changed = list_changed_parts(draft, request.args.get("words", draft.content_hash))
    if not changed:
        return None
    going_on = url_for(endpoint, token=token, words=draft.content_hash, **values)
    return render_template("guest/changed.html", draft=draft, changed=changed, going_on=going_on)
