"""The first page of writing: drafts that are under way, a new document, and finding one to change."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.drafting import make_anchor
from guidance_app.domain.errors import InputRefused
from guidance_app.domain.kinds import GUIDANCE, RULES, Kind
from guidance_app.domain.permissions import Permission
from guidance_app.queries.draft_lists import list_drafts
from guidance_app.queries.search import search_library
from guidance_app.queries.search_filters import SearchFilters
from guidance_app.queries.view_models import SearchView
from guidance_app.services.documents import start_document
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.addresses import read_reference
from guidance_app.web.clock import today
from guidance_app.web.editing.blueprint import blueprint


@blueprint.get("/write", endpoint="drafts")
@requires(Permission.WRITE)
def show_drafts() -> ResponseReturnValue:
    """List drafts; with words, what can be changed too; a reference leads straight to its document."""
    words = request.args.get("q", "").strip()
    reference = read_reference(words)
    if reference is not None:
        return redirect(url_for("editing.draft", reference=reference), 303)
    return _show({}, {}, 200, words)


@blueprint.post("/write", endpoint="start_document")
@requires(Permission.WRITE)
def start() -> ResponseReturnValue:
    """Start a document; an address that was left empty is made from its title."""
    typed = {name: request.form.get(name, "") for name in ("kind", "title", "slug")}
    typed["slug"] = typed["slug"].strip() or make_anchor(typed["title"])
    if typed["kind"] not in GUIDANCE:
        return _show(typed, {"kind": "Choose what it is about."}, 422)
    try:
        reference = start_document(current_viewer(), Kind(typed["kind"]), typed["title"], typed["slug"])
    except InputRefused as refused:
        return _show(typed, {refused.field: refused.message}, 422)
    return redirect(url_for("editing.draft", reference=reference), 303)


def _show(typed: dict[str, str], problems: dict[str, str], status: int, words: str = "") -> ResponseReturnValue:
    page = render_template(
        "editing/drafts.html",
        drafts=list_drafts(current_viewer()),
        found=_search(words) if words else None,
        kinds=[(kind.value, RULES[kind].singular) for kind in GUIDANCE],
        typed=typed,
        form_errors=problems,
    )
    return page, status


def _search(words: str) -> SearchView:
    return search_library(current_viewer(), words, SearchFilters(), page=1, exact=False, today=today())
