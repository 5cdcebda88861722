"""The lists by kind, each under an address that people can say and remember."""

from flask import redirect, render_template, url_for
from werkzeug.wrappers import Response

from guidance_app.domain.errors import NotFound
from guidance_app.domain.kinds import GUIDANCE, RULES, Kind
from guidance_app.domain.permissions import Permission
from guidance_app.queries.browsing import show_kind
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.library.blueprint import blueprint

LISTS = {
    Kind.RISK: "/risk",
    Kind.TRAUMA: "/re-traumatisation",
    Kind.COMMUNITY: "/communities",
    Kind.PRACTICE: "/practice",
    Kind.ENGAGEMENT: "/meeting-people",
}
# These two have pages of their own; their addresses can be asked for by kind like the others.
_OWN_PAGES = {Kind.TERM: "/words", Kind.SERVICE: "/contacts"}


@requires(Permission.READ_LIBRARY)
def kind(kind: str) -> str:
    """List the live documents of one kind under headings."""
    chosen = Kind(kind)
    sections = show_kind(current_viewer(), chosen, today())
    return render_template("library/kind.html", kind=chosen, rules=RULES[chosen], sections=sections)


for _kind, _address in LISTS.items():
    blueprint.add_url_rule(_address, "kind", kind, defaults={"kind": _kind.value})
for _kind, _address in _OWN_PAGES.items():
    blueprint.add_url_rule(_address, "kind", defaults={"kind": _kind.value}, build_only=True)


@blueprint.get("/services")
@requires(Permission.READ_LIBRARY)
def services() -> Response:
    """Lead to the contacts."""
    return redirect(url_for("library.contacts"), 301)


@blueprint.get("/kinds/<slug:kind>")
@requires(Permission.READ_LIBRARY)
def old_kind(kind: str) -> Response:
    """Lead from the address that a list used to have to its present one."""
    if kind not in GUIDANCE:
        raise NotFound("There is no such list.")
    return redirect(url_for("library.kind", kind=kind), 301)
