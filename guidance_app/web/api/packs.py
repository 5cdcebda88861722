"""Training packs for other systems, by token, and as the `.json` beside their pages: always as learners read them."""

from flask import Response

from guidance_app.domain.api_scopes import Scope
from guidance_app.domain.permissions import Permission
from guidance_app.queries.comparison import show_history
from guidance_app.queries.editions import DocumentRow, EditionRow, find_pack, find_pack_by_reference
from guidance_app.queries.packs import list_packs, show_pack
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.api.blueprint import blueprint
from guidance_app.web.api.describing import describe_history
from guidance_app.web.api.describing_packs import describe_pack, describe_packs
from guidance_app.web.api.editions import find_standing
from guidance_app.web.api.operations import API_ROOT, OF_A_DOCUMENT, operation, send
from guidance_app.web.api.shapes.documents import EditionsShape
from guidance_app.web.api.shapes.packs import PackShape, PacksShape
from guidance_app.web.clock import today

_PACK = f"{API_ROOT}/packs/<ref:reference>"


@blueprint.get(f"{API_ROOT}/packs")
@operation(Scope.PACKS, PacksShape)
def packs() -> Response:
    """List the training packs that stand now."""
    return send(describe_packs(list_packs(current_viewer())))


@blueprint.get(_PACK)
@operation(Scope.PACKS, PackShape, problems=OF_A_DOCUMENT)
def pack(reference: str) -> Response:
    """Read the version of a training pack that stands now; 410 says why once none does."""
    found = find_pack_by_reference(current_viewer(), reference)
    return _send(found, find_standing(found))


@blueprint.get(f"{_PACK}/editions")
@operation(Scope.PACKS, EditionsShape, problems=OF_A_DOCUMENT)
def pack_editions(reference: str) -> Response:
    """List all published versions of a training pack, newest first."""
    return send(describe_history(show_history(find_pack_by_reference(current_viewer(), reference))))


@blueprint.get(f"{_PACK}/editions/<number:number>")
@operation(Scope.PACKS, PackShape, problems=OF_A_DOCUMENT)
def pack_edition(reference: str, number: int) -> Response:
    """Read one version of a training pack, for ever the same words, with its status now."""
    found = find_pack_by_reference(current_viewer(), reference)
    return _send(found, found.numbered(number))


@blueprint.get("/packs.json")
@requires(Permission.READ_LIBRARY)
def packs_page() -> Response:
    """Answer with the packs that stand now."""
    return send(describe_packs(list_packs(current_viewer())))


@blueprint.get("/packs/<slug:slug>.json")
@requires(Permission.READ_LIBRARY)
def pack_page(slug: str) -> Response:
    """Answer with the edition of a pack that stands now; once none does, why (410)."""
    found = find_pack(current_viewer(), slug)
    return _send(found, find_standing(found))


@blueprint.get("/packs/<slug:slug>/v/<number:number>.json")
@requires(Permission.READ_LIBRARY)
def pack_edition_page(slug: str, number: int) -> Response:
    """Answer with one edition of a pack."""
    found = find_pack(current_viewer(), slug)
    return _send(found, found.numbered(number))


def _send(found: DocumentRow, edition: EditionRow) -> Response:
    return send(describe_pack(show_pack(current_viewer(), found, edition, today())))
