"""One document: as it stands now, as any edition for ever, and by its short speakable address."""

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from guidance_app.domain.feedback import Place
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Permission
from guidance_app.domain.states import EditionState
from guidance_app.queries.documents import show_edition
from guidance_app.queries.editions import find_by_reference
from guidance_app.queries.filled_slots import fill_edition
from guidance_app.queries.readable_sections import find_readable_section
from guidance_app.queries.view_models import EditionView
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.library.blueprint import blueprint
from guidance_app.web.library.finding import find_or_redirect
from guidance_app.web.library.kept_words import render_edition
from guidance_app.web.opened_pages import count_opening

# Where a reference leads, and where an edition of it does.
_DOCUMENT = ("library.document", "library.edition")
_PAGES = {Kind.PACK: ("cpd.pack", "cpd.pack_edition")}


@blueprint.get("/guidance/<slug:slug>")
@requires(Permission.READ_LIBRARY)
def document(slug: str) -> ResponseReturnValue:
    """Show the edition that stands now; once none does, that it is gone (410), why, and what to read instead."""
    found = find_or_redirect(slug)
    status = 410 if found.current.state is EditionState.WITHDRAWN else 200
    count_opening(found.id)
    return _render(show_edition(found, found.current, today()), pinned=False), status


@blueprint.get("/guidance/<slug:slug>/v/<number:number>")
@requires(Permission.READ_LIBRARY)
def edition(slug: str, number: int) -> str:
    """Show one edition, for ever the same words."""
    found = find_or_redirect(slug, number=number)
    return _render(show_edition(found, found.numbered(number), today()), pinned=True)


@blueprint.get("/r/<ref:reference>")
@requires(Permission.READ_LIBRARY)
def short(reference: str) -> Response:
    """Lead from a reference to the document."""
    found = find_by_reference(current_viewer(), reference)
    return redirect(url_for(_PAGES.get(found.kind, _DOCUMENT)[0], slug=found.slug), 302)


@blueprint.get("/r/<ref:reference>/v<number:number>")
@requires(Permission.READ_LIBRARY)
def short_edition(reference: str, number: int) -> Response:
    """Lead from a reference and number to that edition."""
    found = find_by_reference(current_viewer(), reference)
    found.numbered(number)
    return redirect(url_for(_PAGES.get(found.kind, _DOCUMENT)[1], slug=found.slug, number=number), 302)


@blueprint.get("/r/<ref:reference>/v<number:number>/<slug:anchor>")
@requires(Permission.READ_LIBRARY)
def short_section(reference: str, number: int, anchor: str) -> Response:
    """Lead from a reference, number and section to that section of that edition."""
    found = find_by_reference(current_viewer(), reference)
    find_readable_section(current_viewer(), Place(reference, number, anchor))
    return redirect(url_for("library.edition", slug=found.slug, number=number, _anchor=anchor), 302)


def _render(edition: EditionView, *, pinned: bool) -> str:
    words = render_edition(fill_edition(current_viewer(), edition, today()), pinned=pinned)
    return render_template("library/document.html", edition=edition, pinned=pinned, words=words)
