"""Who to ring tonight: on duty now, next on duty, and what to do when nobody is."""

from flask import render_template, request

from guidance_app.domain.permissions import Permission
from guidance_app.queries.on_duty import FACETS, show_on_duty
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.moments import current_moment
from guidance_app.web.shift.blueprint import blueprint


@blueprint.get("/contacts/now")
@requires(Permission.READ_LIBRARY)
def contacts_now() -> str:
    """Show whom to ring at this moment."""
    wanted = {facet.name: request.args.get(facet.name, "") for facet in FACETS}
    duty = show_on_duty(current_viewer(), wanted, current_moment())
    return render_template("shift/contacts_now.html", duty=duty)
