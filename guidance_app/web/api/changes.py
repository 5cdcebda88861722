"""What happened since somebody asked last: nothing is passed over, and nothing unpublished is named."""

from flask import Response

from guidance_app.domain.api_scopes import Scope
from guidance_app.queries.changes import list_changes
from guidance_app.web.access import current_viewer
from guidance_app.web.api.blueprint import blueprint
from guidance_app.web.api.cursors import read_place, write_place
from guidance_app.web.api.describing_found import describe_change
from guidance_app.web.api.operations import API_ROOT, operation, send
from guidance_app.web.api.parameters import asked, whole, words
from guidance_app.web.api.shapes.finding import ChangesShape

_PAGE_SIZE, _LARGEST_PAGE = 100, 500


@blueprint.get(f"{API_ROOT}/changes")
@operation(
    Scope.CHANGES,
    ChangesShape,
    words("since", "The cursor of the answer before; without it, from the beginning."),
    whole("limit", "About how many at most.", 1, _LARGEST_PAGE, _PAGE_SIZE),
)
def changes() -> Response:
    """Learn what was published, superseded, withdrawn, taken down, put back, or had words taken out."""
    page = list_changes(current_viewer(), read_place(asked("since", "")), asked("limit", _PAGE_SIZE))
    return send(ChangesShape(tuple(map(describe_change, page.changes)), write_place(page.place), page.more))
