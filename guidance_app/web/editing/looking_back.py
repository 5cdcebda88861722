"""What a draft changes and how it came to be: compared with the live words or an earlier save, and all its saves."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from guidance_app.domain.diffing import summarise
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Permission
from guidance_app.queries.draft_comparison import compare_draft
from guidance_app.queries.draft_lists import list_saves
from guidance_app.queries.drafts import find_writable
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.editing.blueprint import blueprint

_VIEWS = ("both", "side", "new", "old")
_LONGEST_NUMBER = 9


@blueprint.get("/write/<ref:reference>/compare", endpoint="compare")
@requires(Permission.WRITE_PACKS)
def compare_words(reference: str) -> ResponseReturnValue:
    """Show the draft against the live words, or against an earlier save of it."""
    document = find_writable(current_viewer(), reference)
    since = _read_save("since")
    diff = compare_draft(document, since)
    view = request.args.get("view", "both")
    return render_template(
        "editing/compare.html",
        document=document,
        diff=diff,
        summary=summarise(diff),
        since=since,
        view=view if view in _VIEWS else "both",
    )


@blueprint.get("/write/<ref:reference>/revisions", endpoint="revisions")
@requires(Permission.WRITE_PACKS)
def show_saves(reference: str) -> ResponseReturnValue:
    """List the saves of the draft, newest first."""
    document = find_writable(current_viewer(), reference)
    if document.preparation is None:
        raise NotFound(f"Nothing is being prepared for {document.reference}. Start a draft first.")
    saves, earlier = list_saves(document, _read_save("before"))
    return render_template("editing/revisions.html", document=document, saves=saves, earlier=earlier)


def _read_save(name: str) -> int | None:
    given = request.args.get(name, "")
    if not given:
        return None
    if not (given.isascii() and given.isdigit() and len(given) <= _LONGEST_NUMBER):
        raise NotFound("This draft has no such save.")
    return int(given)
