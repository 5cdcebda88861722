"""How a document came to say what it says: its editions, and any two of them side by side."""

from flask import render_template, request

from guidance_app.domain.diffing import summarise
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Permission
from guidance_app.queries.comparison import compare_editions, show_history
from guidance_app.queries.editions import DocumentRow
from guidance_app.web.access import requires
from guidance_app.web.library.blueprint import blueprint
from guidance_app.web.library.finding import find_or_redirect

_VIEWS = ("both", "side", "new", "old")


@blueprint.get("/guidance/<slug:slug>/history")
@requires(Permission.READ_LIBRARY)
def history(slug: str) -> str:
    """List every published edition."""
    found = find_or_redirect(slug)
    return render_template("library/history.html", history=show_history(found))


@blueprint.get("/guidance/<slug:slug>/compare")
@requires(Permission.READ_LIBRARY)
def compare(slug: str) -> str:
    """Show what changed between two editions; without numbers, from the one before to the one that stands now."""
    found = find_or_redirect(slug)
    older, newer = sorted(read_numbers(found))
    shown = show_history(found)
    diff = compare_editions(found, older, newer)
    by_number = {entry.number: entry for entry in shown.entries}
    view = request.args.get("view", "both")
    return render_template(
        "library/compare.html",
        history=shown,
        older=by_number[older],
        newer=by_number[newer],
        between=tuple(e for e in reversed(shown.entries) if older < e.number <= newer),
        diff=diff,
        summary=summarise(diff),
        view=view if view in _VIEWS else "both",
    )


def read_numbers(found: DocumentRow) -> tuple[int, int]:
    """Return the two numbers that were asked for. Raises NotFound for what is no number."""
    newest = found.current.number
    return _read_number("from", max(1, newest - 1)), _read_number("to", newest)


def _read_number(name: str, default: int) -> int:
    given = request.args.get(name, str(default)).strip().lower().removeprefix("v")
    if not (given.isascii() and given.isdigit() and len(given) <= 6):
        raise NotFound("Choose two versions from the list to compare them.")
    return int(given)
