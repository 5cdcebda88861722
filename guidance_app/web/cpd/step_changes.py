"""Adds, moves, renames and takes out steps from a pack's page; every change is a form, and works without a script."""

from collections.abc import Callable

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.drafting import Clash
from guidance_app.domain.errors import InputRefused, NotFound
from guidance_app.domain.permissions import Permission
from guidance_app.services.pack_steps import Beginning, add_step, move_step, put_back, remove_step, rename_step
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.cpd.blueprint import blueprint
from guidance_app.web.editing.conflicts import show_conflict
from guidance_app.web.editing.forms import read_base
from guidance_app.web.editing.overview import refuse_draft

_LONGEST_NUMBER = 9
_WAYS = {"up": -1, "down": 1}
# What a new step is for opens those boxes first; something to read is looked for at once.
SORTS = {
    "reading": "Something to read",
    "scenario": "A scenario",
    "question": "A question",
    "think-about": "Something to think about",
}


@blueprint.post("/packs/write/<ref:reference>/steps")
@requires(Permission.WRITE_PACKS)
def add(reference: str) -> ResponseReturnValue:
    """Add a step and go to its boxes, or to the search for what is read in it."""
    heading, sort = request.form.get("heading", ""), request.form.get("sort", "")
    begun = _read_beginning(reference)

    def go_on() -> str:
        anchor = add_step(current_viewer(), begun, heading)
        if sort == "reading":
            return url_for("cpd.find_reading", reference=reference, step=anchor)
        return url_for("editing.part", reference=reference, part=anchor, add=sort if sort in SORTS else None)

    return change_steps(reference, go_on)


@blueprint.post("/packs/write/<ref:reference>/steps/<slug:anchor>/move")
@requires(Permission.WRITE_PACKS)
def move(reference: str, anchor: str) -> ResponseReturnValue:
    """Move a step one place up or down."""
    by, begun = _WAYS.get(request.form.get("way", ""), 0), _read_beginning(reference)
    return _change(reference, lambda: move_step(current_viewer(), begun, anchor, by), f"step-{anchor}")


@blueprint.post("/packs/write/<ref:reference>/steps/<slug:anchor>/rename")
@requires(Permission.WRITE_PACKS)
def rename(reference: str, anchor: str) -> ResponseReturnValue:
    """Put another heading over a step."""
    heading, begun = request.form.get("heading", ""), _read_beginning(reference)
    return _change(reference, lambda: rename_step(current_viewer(), begun, anchor, heading), f"step-{anchor}")


@blueprint.post("/packs/write/<ref:reference>/steps/<slug:anchor>/remove")
@requires(Permission.WRITE_PACKS)
def remove(reference: str, anchor: str) -> ResponseReturnValue:
    """Take a step out; the page it leads to offers to put it back."""
    begun = _read_beginning(reference)
    return _change(reference, lambda: remove_step(current_viewer(), begun, anchor), "taken-out")


@blueprint.post("/packs/write/<ref:reference>/steps/<slug:anchor>/put-back")
@requires(Permission.WRITE_PACKS)
def put_step_back(reference: str, anchor: str) -> ResponseReturnValue:
    """Put a step back as an earlier save had it."""
    begun, saved = _read_beginning(reference), _read_number("revision")
    return _change(reference, lambda: put_back(current_viewer(), begun, anchor, saved), f"step-{anchor}")


def change_steps(reference: str, change: Callable[[], str]) -> ResponseReturnValue:
    """Change a draft and go to the address that comes of it; what cannot be done is said on the draft's page."""
    try:
        return redirect(change(), 303)
    except Clash as clash:
        return show_conflict(reference, clash, url_for("editing.save_everything", reference=reference))
    except InputRefused as refused:
        return refuse_draft(reference, refused)


def _change(reference: str, change: Callable[[], object], place: str) -> ResponseReturnValue:
    def go_on() -> str:
        change()
        return url_for("editing.draft", reference=reference, _anchor=place)

    return change_steps(reference, go_on)


def _read_beginning(reference: str) -> Beginning:
    return Beginning(reference, read_base())


def _read_number(name: str) -> int:
    sent = request.form.get(name, "")
    if not (sent.isascii() and sent.isdigit() and len(sent) <= _LONGEST_NUMBER):
        raise NotFound("That save is not there.")
    return int(sent)
