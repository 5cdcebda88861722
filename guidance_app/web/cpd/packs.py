"""Training packs: the list, and one pack as it stands now or as any edition for ever."""

from flask import render_template
from flask.typing import ResponseReturnValue

from guidance_app.domain.permissions import Permission
from guidance_app.domain.states import EditionState
from guidance_app.queries.editions import find_pack
from guidance_app.queries.packs import list_packs, show_pack
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.cpd.blueprint import blueprint


@blueprint.get("/packs")
@requires(Permission.READ_LIBRARY)
def packs() -> str:
    """List the packs that stand now."""
    return render_template("cpd/packs.html", packs=list_packs(current_viewer()))


@blueprint.get("/packs/<slug:slug>")
@requires(Permission.READ_LIBRARY)
def pack(slug: str) -> ResponseReturnValue:
    """Show the edition of a pack that stands now; once none does, that it is gone (410), and why."""
    viewer = current_viewer()
    found = find_pack(viewer, slug)
    status = 410 if found.current.state is EditionState.WITHDRAWN else 200
    shown = show_pack(viewer, found, found.current, today())
    return render_template("cpd/pack.html", pack=shown, edition=shown.view, pinned=False), status


@blueprint.get("/packs/<slug:slug>/v/<number:number>")
@requires(Permission.READ_LIBRARY)
def pack_edition(slug: str, number: int) -> str:
    """Show one edition of a pack, for ever the same words."""
    viewer = current_viewer()
    found = find_pack(viewer, slug)
    shown = show_pack(viewer, found, found.numbered(number), today())
    return render_template("cpd/pack.html", pack=shown, edition=shown.view, pinned=True)
