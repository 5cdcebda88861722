"""What waits for the person who looks, oldest first."""

from flask import render_template

from guidance_app.domain.permissions import Permission
from guidance_app.queries.waiting import list_waiting
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.reviewing.blueprint import blueprint


@blueprint.get("/waiting")
@requires(Permission.SEE_WAITING)
def waiting() -> str:
    """Show everything that waits for oneself."""
    return render_template("reviewing/waiting.html", items=list_waiting(current_viewer(), today()))
