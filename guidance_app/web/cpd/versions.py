"""How a pack came to say what it says: its editions, and any two of them; with the trainer's notes, so for trainers."""

from flask import render_template, request

from guidance_app.domain.diffing import summarise
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Permission
from guidance_app.queries.comparison import compare_editions, show_history
from guidance_app.queries.editions import find_pack
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.cpd.blueprint import blueprint

_LONGEST_NUMBER = 6


@blueprint.get("/packs/<slug:slug>/versions")
@requires(Permission.WRITE_PACKS)
def versions(slug: str) -> str:
    """List every published edition, and show what changed from one to the next."""
    found = find_pack(current_viewer(), slug)
    history = show_history(found)
    newest = found.current.number
    older, newer = sorted((_read_number("from", max(1, newest - 1)), _read_number("to", newest)))
    diff = compare_editions(found, older, newer) if older != newer else None
    return render_template(
        "cpd/versions.html",
        history=history,
        older=older,
        newer=newer,
        diff=diff,
        summary=summarise(diff) if diff else "",
    )


def _read_number(name: str, default: int) -> int:
    given = request.args.get(name, str(default)).strip().lower().removeprefix("v")
    if not (given.isascii() and given.isdigit() and len(given) <= _LONGEST_NUMBER):
        raise NotFound("Choose two versions from the list to compare them.")
    return int(given)
