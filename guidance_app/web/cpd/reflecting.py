"""The reflection record: asks, and gives a text or a print, in the page alone. What is written never comes here."""

from typing import Any

from flask import render_template, url_for

from guidance_app.domain.checklist.page_guard import PAGE_GUARD
from guidance_app.domain.cited_text import shorten
from guidance_app.domain.permissions import Permission
from guidance_app.queries.documents import show_edition
from guidance_app.queries.editions import DocumentRow, find_pack
from guidance_app.queries.pack_contents import load_prompts
from guidance_app.queries.view_models import EditionView
from guidance_app.rendering.citations import Reference, write_reference
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.addresses import find_live_address
from guidance_app.web.clock import today
from guidance_app.web.cpd.blueprint import blueprint
from guidance_app.web.headers import sealed
from guidance_app.web.jinja import SERVICE_NAME


@blueprint.get("/packs/<slug:slug>/v/<number:number>/reflection")
@requires(Permission.READ_LIBRARY)
@sealed
def reflection(slug: str, number: int) -> str:
    """Show what to reflect on after one edition of a pack, under its citation."""
    return render_template("cpd/reflection.html", **fill_reflection(find_pack(current_viewer(), slug), number))


def fill_reflection(found: DocumentRow, number: int) -> dict[str, Any]:
    """Return what the record of one edition of a pack is made of. Raises NotFound."""
    edition = found.numbered(number)
    view = show_edition(found, edition, today())
    groups = load_prompts(edition.revision_id, found.standing.withheld)
    return {"edition": view, "groups": groups, "citation": _cite(view), "guard": PAGE_GUARD}


def _cite(view: EditionView) -> str:
    reference = view.trust.reference
    address = find_live_address(url_for("library.short_edition", reference=reference, number=view.number))
    label = f"{reference} v{view.number}"
    about = (view.force_name, view.content.title, label, view.published_on, "", address, shorten(view.content_hash))
    return write_reference(Reference(*about), SERVICE_NAME, today())
