"""Briefing sheets of the library: a document, one edition of it, or a community with its risk and trauma pages."""

from typing import Any

from flask import Response, request, url_for

from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Permission
from guidance_app.domain.states import EditionState
from guidance_app.queries.briefings import Briefing, show_briefing, show_with_pages
from guidance_app.queries.editions import DocumentRow
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.library.finding import find_or_redirect
from guidance_app.web.shift.blueprint import blueprint
from guidance_app.web.shift.paper import Sheet, send_pdf, show_page

_TEMPLATE = "shift/paper/briefing.html"
_WITH_PAGES = "pages"


@blueprint.get("/guidance/<slug:slug>/print")
@requires(Permission.READ_LIBRARY)
def briefing(slug: str) -> tuple[str, int]:
    """Show the edition that stands now as a sheet; `with=pages` adds the pages that a community leads to."""
    found = find_or_redirect(slug)
    return show_page(_make_sheet(found)), _find_status(found)


@blueprint.get("/guidance/<slug:slug>/briefing.pdf")
@requires(Permission.READ_LIBRARY)
def briefing_pdf(slug: str) -> Response:
    """Send the same sheet as a file."""
    found = find_or_redirect(slug)
    return send_pdf(_make_sheet(found), _find_status(found))


@blueprint.get("/guidance/<slug:slug>/v/<number:number>/print")
@requires(Permission.READ_LIBRARY)
def edition_briefing(slug: str, number: int) -> str:
    """Show one edition as a sheet."""
    return show_page(_make_pinned_sheet(find_or_redirect(slug, number=number), number))


@blueprint.get("/guidance/<slug:slug>/v/<number:number>/briefing.pdf")
@requires(Permission.READ_LIBRARY)
def edition_briefing_pdf(slug: str, number: int) -> Response:
    """Send the same sheet as a file."""
    return send_pdf(_make_pinned_sheet(find_or_redirect(slug, number=number), number))


def _find_status(found: DocumentRow) -> int:
    return 410 if found.current.state is EditionState.WITHDRAWN else 200


def _make_sheet(found: DocumentRow) -> Sheet:
    if found.kind is Kind.COMMUNITY and request.args.get("with") == _WITH_PAGES:
        shown = show_with_pages(current_viewer(), found, today())
        asked: dict[str, Any] = {"slug": found.slug, "with": _WITH_PAGES}
        return _make(found, shown, url_for("shift.briefing_pdf", **asked))
    shown = show_briefing(current_viewer(), found, found.current, today())
    return _make(found, shown, url_for("shift.briefing_pdf", slug=found.slug))


def _make_pinned_sheet(found: DocumentRow, number: int) -> Sheet:
    shown = show_briefing(current_viewer(), found, found.numbered(number), today())
    pdf_path = url_for("shift.edition_briefing_pdf", slug=found.slug, number=number)
    return _make(found, shown, pdf_path, pinned=True)


def _make(found: DocumentRow, shown: Briefing, pdf_path: str, *, pinned: bool = False) -> Sheet:
    values = {"briefing": shown, "pinned": pinned}
    live_path = url_for("library.short", reference=found.reference)
    return Sheet(_TEMPLATE, values, live_path, pdf_path, f"{found.reference}-v{shown.editions[0].view.number}")
