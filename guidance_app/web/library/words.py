"""Words an officer may hear, A to Z."""

from flask import render_template, request

from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Permission
from guidance_app.queries.glossary import show_glossary
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.library.blueprint import blueprint


@blueprint.get("/words")
@requires(Permission.READ_LIBRARY)
def words() -> str:
    """List every live term, or those that hold what was typed."""
    glossary = show_glossary(current_viewer(), request.args.get("q", ""), today())
    return render_template("library/words.html", glossary=glossary, rules=RULES[Kind.TERM])
