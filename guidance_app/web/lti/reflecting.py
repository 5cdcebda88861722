"""The reflection record of a pack for whoever comes from a learning platform: as it is here, and as unable to send."""

from flask import render_template

from guidance_app.domain.permissions import Permission
from guidance_app.queries.editions import find_pack
from guidance_app.web.access import requires
from guidance_app.web.cpd.reflecting import fill_reflection
from guidance_app.web.headers import sealed
from guidance_app.web.lti.blueprint import blueprint
from guidance_app.web.lti.launched import current_launch


@blueprint.get("/packs/<slug:slug>/v/<number:number>/reflection")
@requires(Permission.LEARN_BY_LAUNCH)
@sealed
def reflection(slug: str, number: int) -> str:
    """Show what to reflect on after one edition of a pack, under its citation."""
    return render_template("lti/reflection.html", **fill_reflection(find_pack(current_launch().viewer, slug), number))
