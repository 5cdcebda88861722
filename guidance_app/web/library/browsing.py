"""The first page."""

from flask import render_template

from guidance_app.domain.permissions import Permission
from guidance_app.queries.summaries import show_home
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.library.blueprint import blueprint


@blueprint.get("/")
@requires(Permission.READ_LIBRARY)
def home() -> str:
    """Show search first, then kinds and what changed lately."""
    return render_template("library/home.html", home=show_home(current_viewer(), today()))
