"""Sections of other documents that can be embedded in a text, to be found by their names."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from guidance_app.domain.permissions import Permission
from guidance_app.queries.pickers import find_blocks
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.editing.blueprint import blueprint


@blueprint.get("/write/blocks", endpoint="blocks")
@requires(Permission.WRITE)
def show_blocks() -> ResponseReturnValue:
    """List the live sections that fit, each with the text to type for it."""
    found = find_blocks(current_viewer(), request.args.get("q", ""))
    return render_template("editing/blocks.html", found=found)
