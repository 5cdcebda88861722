"""The first page, the lists by kind, and the first hour."""

from flask import render_template

from guidance_app.domain.errors import NotFound
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Permission
from guidance_app.queries.summaries import list_kind, show_home
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.library.blueprint import blueprint

_KINDS = {kind.value: kind for kind in Kind}


@blueprint.get("/")
@requires(Permission.READ_LIBRARY)
def home() -> str:
    """Show search first, then kinds and what changed lately."""
    return render_template("library/home.html", home=show_home(current_viewer(), today()))


@blueprint.get("/kinds/<slug:kind>")
@requires(Permission.READ_LIBRARY)
def kind(kind: str) -> str:
    """List the live documents of one kind."""
    chosen = _KINDS.get(kind)
    if chosen is None:
        raise NotFound("There is no such list.")
    documents = list_kind(current_viewer(), chosen, today())
    return render_template("library/kind.html", kind=chosen, rules=RULES[chosen], documents=documents)


@blueprint.get("/now")
@requires(Permission.READ_FIRST_HOUR)
def now() -> str:
    """Show what to do in the first hour."""
    return render_template("library/now.html")
