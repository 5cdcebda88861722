"""The `.json` beside each page that readers open: the shapes of the API, for whoever is signed in."""

from flask import Response, redirect, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Permission
from guidance_app.queries.browsing import show_kind
from guidance_app.queries.comparison import show_history
from guidance_app.queries.contact_filters import FACETS, show_contacts
from guidance_app.queries.editions import find_by_reference
from guidance_app.queries.glossary import show_glossary
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.api.blueprint import blueprint
from guidance_app.web.api.describing import describe_history, describe_list
from guidance_app.web.api.describing_found import describe_contacts, describe_search
from guidance_app.web.api.editions import find_standing, show_whole
from guidance_app.web.api.operations import send
from guidance_app.web.clock import today
from guidance_app.web.library.finding import find_or_redirect
from guidance_app.web.library.kinds import LISTS
from guidance_app.web.library.searching import read_filters, search_as_asked
from guidance_app.web.moments import current_moment

# Where a reference leads, and where an edition of it does.
_DOCUMENT = ("api.document_page", "api.edition_page")
_PAGES = {Kind.PACK: ("api.pack_page", "api.pack_edition_page")}


@blueprint.get("/guidance/<slug:slug>.json", endpoint="document_page")
@requires(Permission.READ_LIBRARY)
def document(slug: str) -> Response:
    """Answer with the edition that stands now; once none does, why (410)."""
    found = find_or_redirect(slug)
    return send(show_whole(found, find_standing(found)))


@blueprint.get("/guidance/<slug:slug>/v/<number:number>.json", endpoint="edition_page")
@requires(Permission.READ_LIBRARY)
def edition(slug: str, number: int) -> Response:
    """Answer with one edition."""
    found = find_or_redirect(slug, number=number)
    return send(show_whole(found, found.numbered(number)))


@blueprint.get("/guidance/<slug:slug>/history.json", endpoint="history_page")
@requires(Permission.READ_LIBRARY)
def history(slug: str) -> Response:
    """Answer with all published editions."""
    return send(describe_history(show_history(find_or_redirect(slug))))


@blueprint.get("/r/<ref:reference>.json", endpoint="short_page")
@requires(Permission.READ_LIBRARY)
def short(reference: str) -> ResponseReturnValue:
    """Lead from a reference to the document."""
    found = find_by_reference(current_viewer(), reference)
    return redirect(url_for(_PAGES.get(found.kind, _DOCUMENT)[0], slug=found.slug), 302)


@blueprint.get("/r/<ref:reference>/v<number:number>.json", endpoint="short_edition_page")
@requires(Permission.READ_LIBRARY)
def short_edition(reference: str, number: int) -> ResponseReturnValue:
    """Lead from a reference and number to that edition."""
    found = find_by_reference(current_viewer(), reference)
    found.numbered(number)
    return redirect(url_for(_PAGES.get(found.kind, _DOCUMENT)[1], slug=found.slug, number=number), 302)


@requires(Permission.READ_LIBRARY)
def kind(kind: str) -> Response:
    """Answer with the live documents of one kind, in the order of its page."""
    sections = show_kind(current_viewer(), Kind(kind), today())
    return send(describe_list(row.document for section in sections for row in section.rows))


for _kind, _address in LISTS.items():
    blueprint.add_url_rule(f"{_address}.json", "kind_page", kind, defaults={"kind": _kind.value})


@blueprint.get("/words.json", endpoint="words_page")
@requires(Permission.READ_LIBRARY)
def words() -> Response:
    """Answer with the words an officer may hear, or those that hold what was typed."""
    glossary = show_glossary(current_viewer(), request.args.get("q", ""), today())
    return send(describe_list(term.document for letter in glossary.letters for term in letter.terms))


@blueprint.get("/search.json", endpoint="search_page")
@requires(Permission.READ_LIBRARY)
def search() -> Response:
    """Answer with what was found; words that find nothing are not counted here."""
    return send(describe_search(search_as_asked(read_filters())))


@blueprint.get("/contacts.json", endpoint="contacts_page")
@requires(Permission.READ_LIBRARY)
def contacts() -> Response:
    """Answer with the services that fit, open ones first."""
    wanted = {facet.name: request.args.get(facet.name, "") for facet in FACETS}
    return send(describe_contacts(show_contacts(current_viewer(), wanted, current_moment())))
