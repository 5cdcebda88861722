"""Takes a pack away: before a room, on paper, and in packages for other systems. For those who write packs alone."""

from typing import Any

from flask import Response, render_template, url_for

from guidance_app.domain.errors import NotFound
from guidance_app.domain.packs import Pin, list_screens
from guidance_app.domain.permissions import Permission
from guidance_app.queries.editions import DocumentRow, EditionRow, find_pack
from guidance_app.queries.pack_views import PackView
from guidance_app.queries.packs_to_take import show_notes_to_take, show_pack_to_take
from guidance_app.rendering.packages import FORMS, Package, PackageForm, build_package
from guidance_app.rendering.packages.package import CONTENT_SECURITY_POLICY, SCRIPT, STYLES
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.addresses import find_live_address
from guidance_app.web.assets import read_asset
from guidance_app.web.clock import today
from guidance_app.web.cpd.blueprint import blueprint
from guidance_app.web.shift.paper import CLASSIFICATION, Sheet, send_pdf, show_page

_ASSETS = {STYLES: "learn.css", SCRIPT: "learn.js"}
_PAGE, _SHELL = "cpd/package/page.html", "cpd/package/link.html"


@blueprint.get("/packs/<slug:slug>/v/<number:number>/take")
@requires(Permission.WRITE_PACKS)
def take(slug: str, number: int) -> str:
    """List the ways in which an edition of a pack can be taken away."""
    pack = show_pack_to_take(current_viewer(), *_find(slug, number), today())
    return render_template("cpd/take.html", pack=pack, edition=pack.view, forms=FORMS.values())


@blueprint.get("/packs/<slug:slug>/v/<number:number>/present")
@requires(Permission.WRITE_PACKS)
def present(slug: str, number: int) -> str:
    """Show an edition before a room, one idea a screen."""
    pack = show_pack_to_take(current_viewer(), *_find(slug, number), today())
    screens = list_screens(step.step for step in pack.steps)
    return render_template("cpd/present.html", **_describe(pack), screens=screens)


@blueprint.get("/packs/<slug:slug>/v/<number:number>/handout")
@requires(Permission.WRITE_PACKS)
def handout(slug: str, number: int) -> str:
    """Show the learner's handout as a sheet."""
    return show_page(_make_handout(slug, number))


@blueprint.get("/packs/<slug:slug>/v/<number:number>/handout.pdf")
@requires(Permission.WRITE_PACKS)
def handout_pdf(slug: str, number: int) -> Response:
    """Send the same sheet as a file."""
    return send_pdf(_make_handout(slug, number))


@blueprint.get("/packs/<slug:slug>/v/<number:number>/notes")
@requires(Permission.WRITE_PACKS)
def notes(slug: str, number: int) -> str:
    """Show the trainer's notes as a sheet."""
    return show_page(_make_notes(slug, number))


@blueprint.get("/packs/<slug:slug>/v/<number:number>/notes.pdf")
@requires(Permission.WRITE_PACKS)
def notes_pdf(slug: str, number: int) -> Response:
    """Send the same sheet as a file."""
    return send_pdf(_make_notes(slug, number))


@blueprint.get("/packs/<slug:slug>/v/<number:number>/take/<slug:form>.zip")
@requires(Permission.WRITE_PACKS)
def package(slug: str, number: int, form: str) -> Response:
    """Send a package. Raises NotFound for a form that there is not."""
    chosen = FORMS.get(form)
    if chosen is None:
        raise NotFound("There is no package of this form.")
    pack = show_pack_to_take(current_viewer(), *_find(slug, number), today())
    made = _pack(chosen, pack)
    response = Response(build_package(chosen, made), mimetype="application/zip")
    response.headers["Content-Disposition"] = f'attachment; filename="{made.identifier}-{chosen.name}.zip"'
    return response


def _find(slug: str, number: int) -> tuple[DocumentRow, EditionRow]:
    found = find_pack(current_viewer(), slug)
    return found, found.numbered(number)


def _make_handout(slug: str, number: int) -> Sheet:
    pack = show_pack_to_take(current_viewer(), *_find(slug, number), today())
    return _make_sheet(pack, "handout")


def _make_notes(slug: str, number: int) -> Sheet:
    pack = show_notes_to_take(current_viewer(), *_find(slug, number), today())
    return _make_sheet(pack, "notes")


def _make_sheet(pack: PackView, name: str) -> Sheet:
    view = pack.view
    pdf_path = url_for(f"cpd.{name}_pdf", slug=view.slug, number=view.number)
    live_path = url_for("library.short", reference=view.trust.reference)
    file_name = f"{view.trust.reference}-v{view.number}-{name}"
    return Sheet(f"cpd/paper/{name}.html", _describe(pack), live_path, pdf_path, file_name)


def _pack(form: PackageForm, pack: PackView) -> Package:
    view = pack.view
    page = render_template(
        _SHELL if form.is_link else _PAGE,
        **_describe(pack),
        form=form,
        policy=CONTENT_SECURITY_POLICY,
        files={"styles": STYLES, "script": SCRIPT},
        classification=CLASSIFICATION,
        page_address=find_live_address(url_for("cpd.pack_edition", slug=view.slug, number=view.number)),
    )
    files = {name: read_asset(asset) for name, asset in _ASSETS.items()}
    return Package(view.trust.reference, view.number, view.content.title, page, files[STYLES], files[SCRIPT])


def _describe(pack: PackView) -> dict[str, Any]:
    return {"pack": pack, "edition": pack.view, "day": today(), "find_address": _find_address}


def _find_address(pin: Pin) -> str:
    """Return the whole short address of what a pin names, for a copy that is read elsewhere."""
    return find_live_address(
        url_for("library.short_edition", reference=pin.reference, number=pin.number, _anchor=pin.anchor or None)
    )
