"""Where packs are begun: the drafts of packs under way, a new pack, and one that begins with another's words."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.drafting import make_anchor
from guidance_app.domain.errors import InputRefused
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Permission
from guidance_app.queries.draft_lists import list_drafts
from guidance_app.queries.packs import list_packs
from guidance_app.queries.written_documents import keeps_national
from guidance_app.services.documents import duplicate_pack, start_document
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.cpd.blueprint import blueprint


@blueprint.get("/packs/write")
@requires(Permission.WRITE_PACKS)
def writing() -> ResponseReturnValue:
    """List the drafts of packs, and offer to start one."""
    return _show({"source": request.args.get("from", "")}, {}, 200)


@blueprint.post("/packs/write")
@requires(Permission.WRITE_PACKS)
def start_pack() -> ResponseReturnValue:
    """Start a pack, from nothing or from another; an address that was left empty is made from its title."""
    typed = {name: request.form.get(name, "") for name in ("title", "slug", "source", "readers")}
    typed["slug"] = typed["slug"].strip() or make_anchor(typed["title"])
    try:
        reference = _start(typed)
    except InputRefused as refused:
        return _show(typed, {refused.field: refused.message}, 422)
    return redirect(url_for("editing.draft", reference=reference), 303)


def _start(typed: dict[str, str]) -> str:
    viewer, national = current_viewer(), typed["readers"] == "national"
    if typed["readers"] not in ("force", "national"):
        raise InputRefused("readers", "Say who it is for.")
    if typed["source"]:
        return duplicate_pack(viewer, typed["source"], typed["title"], typed["slug"], national=national)
    return start_document(viewer, Kind.PACK, typed["title"], typed["slug"], national=national)


def _show(typed: dict[str, str], problems: dict[str, str], status: int) -> ResponseReturnValue:
    viewer = current_viewer()
    page = render_template(
        "cpd/writing.html",
        drafts=[row for row in list_drafts(viewer) if row.kind is Kind.PACK],
        sources=[(pack.slug, f"{pack.reference} {pack.title}") for pack in list_packs(viewer)],
        may_be_national=keeps_national(viewer),
        typed=typed,
        form_errors=problems,
    )
    return page, status
