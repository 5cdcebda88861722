"""Search and suggestions: reads what was typed, asks once, shows."""

from flask import Response, jsonify, render_template, request

from guidance_app.domain.permissions import Permission
from guidance_app.queries.search import search_library, show_typed, suggest_titles
from guidance_app.queries.search_filters import SearchFilters
from guidance_app.queries.view_models import SearchView
from guidance_app.services.search_misses import count_miss
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.after_response import run_after_response
from guidance_app.web.clock import today
from guidance_app.web.library.blueprint import blueprint
from guidance_app.web.library.kept_words import render_results
from guidance_app.web.secrets import derive_key

_LAST_PAGE = 50


@blueprint.get("/search")
@requires(Permission.READ_LIBRARY)
def search() -> str:
    """Show the sections that answer, grouped by document."""
    typed, filters = request.args.get("q", ""), read_filters()
    found = search_as_asked(filters)
    if typed.strip() and not found.total and filters == SearchFilters() and not found.rebuilding:
        _count_miss_later(typed)
    words = render_results(found, filters)
    return render_template("library/search.html", search=found, query=found.understanding.shown_query, words=words)


def search_as_asked(filters: SearchFilters) -> SearchView:
    """Return what answers the words, the page and the choice of exact words that this request asks for."""
    typed, exact = request.args.get("q", ""), request.args.get("exact") == "1"
    return search_library(current_viewer(), typed, filters, page=_read_page(), exact=exact, today=today())


def read_filters() -> SearchFilters:
    """Return what this request narrows by; codes that nobody knows find nothing."""
    return SearchFilters(*(tuple(request.args.getlist(name)) for name in ("kind", "community", "language", "faith")))


@blueprint.get("/suggest")
@requires(Permission.READ_LIBRARY)
def suggest() -> str | Response:
    """Offer completions, as data for the page's script or as a plain page."""
    typed = request.args.get("q", "")
    suggestions = suggest_titles(current_viewer(), typed)
    if request.accept_mimetypes.best_match(("text/html", "application/json")) == "application/json":
        return jsonify([{"label": s.label, "slug": s.slug, "kind": s.kind_name} for s in suggestions])
    return render_template("library/suggest.html", suggestions=suggestions, query=show_typed(typed))


def _count_miss_later(typed: str) -> None:
    # A database that is busy or full must not stand before an officer's page.
    viewer, day, secret = current_viewer(), today(), derive_key("search-misses")
    run_after_response(lambda: count_miss(viewer, typed, day, secret))


def _read_page() -> int:
    given = request.args.get("page", "1")
    return min(max(int(given), 1), _LAST_PAGE) if given.isascii() and given.isdigit() and len(given) <= 3 else 1
