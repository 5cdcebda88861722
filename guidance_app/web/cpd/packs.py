"""Training packs: the list, and one pack as it stands now or as any edition for ever."""

from flask import render_template
from flask.typing import ResponseReturnValue

from guidance_app.domain.permissions import Permission
from guidance_app.domain.states import EditionState
from guidance_app.queries.cited_changes import is_watched
from guidance_app.queries.editions import DocumentRow, EditionRow, find_pack
from guidance_app.queries.packs import list_packs, show_pack
from guidance_app.queries.use import count_finished
from guidance_app.queries.written_documents import find_written
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.cpd.blueprint import blueprint
from guidance_app.web.opened_pages import count_opening


@blueprint.get("/packs")
@requires(Permission.READ_LIBRARY)
def packs() -> str:
    """List the packs that stand now."""
    return render_template("cpd/packs.html", packs=list_packs(current_viewer()))


@blueprint.get("/packs/<slug:slug>")
@requires(Permission.READ_LIBRARY)
def pack(slug: str) -> ResponseReturnValue:
    """Show the edition of a pack that stands now; once none does, that it is gone (410), and why."""
    found = find_pack(current_viewer(), slug)
    status = 410 if found.current.state is EditionState.WITHDRAWN else 200
    return _show(found, found.current, pinned=False), status


@blueprint.get("/packs/<slug:slug>/v/<number:number>")
@requires(Permission.READ_LIBRARY)
def pack_edition(slug: str, number: int) -> str:
    """Show one edition of a pack, for ever the same words."""
    found = find_pack(current_viewer(), slug)
    return _show(found, found.numbered(number), pinned=True)


def _show(found: DocumentRow, edition: EditionRow, *, pinned: bool) -> str:
    viewer = current_viewer()
    shown = show_pack(viewer, found, edition, today())
    trains = viewer.may(Permission.WRITE_PACKS)
    if not pinned:
        count_opening(found.id)
    return render_template(
        "cpd/pack.html",
        pack=shown,
        edition=shown.view,
        pinned=pinned,
        written=find_written(viewer, found.reference) if trains else None,
        watched=trains and is_watched(viewer, found.id),
        finished=count_finished(found.id, today()) if trains else "",
    )
