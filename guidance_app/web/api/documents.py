"""The library for other systems: live documents, all their editions, and sections of either."""

from flask import Response

from guidance_app.domain.api_scopes import Scope
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.kinds import GUIDANCE, Kind
from guidance_app.queries.comparison import show_history
from guidance_app.queries.document_pages import DocumentFilter, list_documents
from guidance_app.queries.editions import DocumentRow, find_document_by_reference
from guidance_app.web.access import current_viewer
from guidance_app.web.api.blueprint import blueprint
from guidance_app.web.api.cursors import read_after, write_after
from guidance_app.web.api.describing import describe_history, describe_list
from guidance_app.web.api.editions import find_standing, show_one_section, show_sections, show_whole
from guidance_app.web.api.operations import API_ROOT, OF_A_DOCUMENT, operation, send
from guidance_app.web.api.parameters import asked, asked_many, choice, whole, words
from guidance_app.web.api.shapes.documents import (
    EditionShape,
    EditionsShape,
    OneSectionShape,
    SectionsShape,
    SummaryPage,
)
from guidance_app.web.clock import today

_DOCUMENT = f"{API_ROOT}/documents/<ref:reference>"
_EDITION = f"{_DOCUMENT}/editions/<number:number>"
_PAGE_SIZE, _LARGEST_PAGE = 50, 200
_OWNERS = {"national": True, "force": False}
_DOCUMENTS = Scope.DOCUMENTS


@blueprint.get(f"{API_ROOT}/documents")
@operation(
    _DOCUMENTS,
    SummaryPage,
    choice("kind", "Only these kinds.", GUIDANCE),
    choice("community", "Only documents about these communities.", COMMUNITIES),
    choice("language", "Only documents about these languages (ISO 639-3).", LANGUAGES),
    choice("faith", "Only documents about these faiths.", FAITHS),
    choice("owner", "Only national text, or only the force's own.", _OWNERS, many=False),
    words("after", "The cursor that the page before gave as `next`."),
    whole("limit", "How many at most.", 1, _LARGEST_PAGE, _PAGE_SIZE),
)
def documents() -> Response:
    """List the documents that stand now, in the order of their references."""
    wanted = DocumentFilter(
        kinds=tuple(map(Kind, asked_many("kind"))),
        communities=asked_many("community"),
        languages=asked_many("language"),
        faiths=asked_many("faith"),
        national=_OWNERS.get(asked("owner", "")),
    )
    after, most = read_after(asked("after", "")), asked("limit", _PAGE_SIZE)
    page = list_documents(current_viewer(), wanted, after, most, today())
    return send(describe_list(page.documents, write_after(page.next_after) if page.next_after else None))


@blueprint.get(_DOCUMENT)
@operation(_DOCUMENTS, EditionShape, problems=OF_A_DOCUMENT)
def document(reference: str) -> Response:
    """Read the version that stands now; 410 says why once none does."""
    found = _find(reference)
    return send(show_whole(found, find_standing(found)))


@blueprint.get(f"{_DOCUMENT}/sections")
@operation(_DOCUMENTS, SectionsShape, problems=OF_A_DOCUMENT)
def sections(reference: str) -> Response:
    """Read the sections of the version that stands now."""
    found = _find(reference)
    return send(show_sections(found, find_standing(found)))


@blueprint.get(f"{_DOCUMENT}/sections/<slug:anchor>")
@operation(_DOCUMENTS, OneSectionShape, problems=OF_A_DOCUMENT)
def section(reference: str, anchor: str) -> Response:
    """Read one section of the version that stands now."""
    found = _find(reference)
    return send(show_one_section(found, find_standing(found), anchor))


@blueprint.get(f"{_DOCUMENT}/editions")
@operation(_DOCUMENTS, EditionsShape, problems=OF_A_DOCUMENT)
def editions(reference: str) -> Response:
    """List all published versions, newest first."""
    return send(describe_history(show_history(_find(reference))))


@blueprint.get(_EDITION)
@operation(_DOCUMENTS, EditionShape, problems=OF_A_DOCUMENT)
def edition(reference: str, number: int) -> Response:
    """Read one version, for ever the same words, with its status now."""
    found = _find(reference)
    return send(show_whole(found, found.numbered(number)))


@blueprint.get(f"{_EDITION}/sections")
@operation(_DOCUMENTS, SectionsShape, problems=OF_A_DOCUMENT)
def edition_sections(reference: str, number: int) -> Response:
    """Read the sections of one version."""
    found = _find(reference)
    return send(show_sections(found, found.numbered(number)))


@blueprint.get(f"{_EDITION}/sections/<slug:anchor>")
@operation(_DOCUMENTS, OneSectionShape, problems=OF_A_DOCUMENT)
def edition_section(reference: str, number: int, anchor: str) -> Response:
    """Read one section of one version."""
    found = _find(reference)
    return send(show_one_section(found, found.numbered(number), anchor))


def _find(reference: str) -> DocumentRow:
    return find_document_by_reference(current_viewer(), reference)
