"""Support services to ring, by need, person, language, place and hour."""

from flask import render_template, request

from guidance_app.db import utc_now
from guidance_app.domain.permissions import Permission
from guidance_app.queries.contact_filters import FACETS, show_contacts
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.library.blueprint import blueprint


@blueprint.get("/contacts")
@requires(Permission.READ_LIBRARY)
def contacts() -> str:
    """List the services that fit, open ones first."""
    wanted = {facet.name: request.args.get(facet.name, "") for facet in FACETS}
    return render_template("library/contacts.html", contacts=show_contacts(current_viewer(), wanted, utc_now()))
