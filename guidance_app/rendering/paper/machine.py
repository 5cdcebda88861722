"""Says in one line what this machine can print, for whoever starts the server."""

from guidance_app.rendering.paper.engine import can_make_pdf
from guidance_app.rendering.paper.fonts import find_missing_scripts


def describe_machine() -> str:
    """Return whether PDF files can be made, and which scripts would be empty boxes in them."""
    return describe(can_make=can_make_pdf(), missing_scripts=find_missing_scripts())


def describe(*, can_make: bool, missing_scripts: tuple[str, ...]) -> str:
    """Return the same for what was found."""
    if not can_make:
        return "no: people print from the browser. See docs/operations.md"
    if missing_scripts:
        return f"yes, but no letters for {', '.join(missing_scripts)}. See docs/operations.md"
    return "yes"
