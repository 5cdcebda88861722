"""Search and contacts for other systems: the same understanding and the same order as on the pages."""

from flask import Response

from guidance_app.domain.api_scopes import Scope
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.kinds import GUIDANCE
from guidance_app.domain.service_areas import AREAS
from guidance_app.domain.service_needs import NEEDS
from guidance_app.queries.contact_filters import FACETS, show_contacts
from guidance_app.queries.search import search_library
from guidance_app.queries.search_filters import SearchFilters
from guidance_app.web.access import current_viewer
from guidance_app.web.api.blueprint import blueprint
from guidance_app.web.api.describing_found import describe_contacts, describe_search
from guidance_app.web.api.operations import API_ROOT, operation, send
from guidance_app.web.api.parameters import asked, asked_many, choice, whole, words, yes_no
from guidance_app.web.api.shapes.finding import ContactsShape, SearchShape
from guidance_app.web.clock import today
from guidance_app.web.moments import current_moment

_LAST_PAGE = 50


@blueprint.get(f"{API_ROOT}/search")
@operation(
    Scope.SEARCH,
    SearchShape,
    words("q", "What to search for, as an officer would type it. Never a person's details."),
    choice("kind", "Only these kinds.", GUIDANCE),
    choice("community", "Only documents about these communities.", COMMUNITIES),
    choice("language", "Only documents about these languages (ISO 639-3).", LANGUAGES),
    choice("faith", "Only documents about these faiths.", FAITHS),
    yes_no("exact", "Take the words as they are: no correction and no other meanings."),
    whole("page", "Which page of ten.", 1, _LAST_PAGE, 1),
)
def search() -> Response:
    """Search. Words are not kept, not even when nothing was found."""
    filters = SearchFilters(*(asked_many(name) for name in ("kind", "community", "language", "faith")))
    page, exact = asked("page", 1), asked("exact", default=False)
    return send(
        describe_search(
            search_library(current_viewer(), asked("q", ""), filters, page=page, exact=exact, today=today())
        )
    )


@blueprint.get(f"{API_ROOT}/contacts")
@operation(
    Scope.CONTACTS,
    ContactsShape,
    choice("need", "What it is about.", NEEDS, many=False),
    words("serves", "Who it serves, as a filter of an answer names it."),
    choice("language", "The language that is spoken (ISO 639-3).", LANGUAGES, many=False),
    choice("area", "A region of England, or Wales.", AREAS, many=False),
    choice("open", "Only those that are open now, by stated hours.", ("now",), many=False),
)
def contacts() -> Response:
    """List support services, open ones first. A value that no service has is passed over."""
    wanted = {facet.name: asked(facet.name, "") for facet in FACETS}
    return send(describe_contacts(show_contacts(current_viewer(), wanted, current_moment())))
