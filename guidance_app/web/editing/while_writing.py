"""What a page for writing asks for by itself: the words as they would read, and keeping what is not saved yet."""

from flask import jsonify, render_template
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from guidance_app.domain.permissions import Permission
from guidance_app.queries.draft_preview import preview_part
from guidance_app.queries.drafts import find_words, find_writable
from guidance_app.services.unsaved_work import keep_unsaved
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.editing.blueprint import blueprint
from guidance_app.web.editing.forms import read_base, read_part
from guidance_app.web.editing.parts import keep_lost_part
from guidance_app.web.input_checks import takes_long_text
from guidance_app.web.lost_words import kept_by
from guidance_app.web.sessions import background


@blueprint.post("/write/<ref:reference>/part/<slug:part>/preview", endpoint="preview")
@requires(Permission.WRITE_PACKS)
@takes_long_text
def preview_words(reference: str, part: str) -> ResponseReturnValue:
    """Show the typed words as readers would see them, and what is found in them; nothing is saved."""
    viewer = current_viewer()
    preview = preview_part(viewer, find_writable(viewer, reference), part, read_part(part), today())
    return render_template("editing/preview.html", preview=preview, reference=reference)


@blueprint.post("/write/<ref:reference>/part/<slug:part>/unsaved", endpoint="keep_unsaved")
@requires(Permission.WRITE_PACKS)
@background
@takes_long_text
@kept_by(keep_lost_part)
def keep(reference: str, part: str) -> ResponseReturnValue:
    """Keep the typed words for their writer alone; this makes no version and keeps no session alive."""
    keep_unsaved(current_viewer(), reference, part, read_base(), read_part(part))
    return jsonify(kept=True)


@blueprint.get("/write/<ref:reference>/part/<slug:part>/unsaved", endpoint="unsaved")
@requires(Permission.WRITE_PACKS)
@background
def go_on(reference: str, part: str) -> ResponseReturnValue:
    """Tell a page that was open while its writer signed in again how to go on: the new session's token."""
    find_words(find_writable(current_viewer(), reference))
    return jsonify(csrf_token=generate_csrf())
