"""The checklist: asks, and gives text for the crime record, in the page alone. What is answered never comes here."""

from flask import render_template

from guidance_app.domain.checklist import CLOSING, NOTHING_TICKED, OPENING, PARTS
from guidance_app.domain.checklist.page_guard import PAGE_GUARD
from guidance_app.domain.permissions import Permission
from guidance_app.queries.pinned_sources import pin_sources
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.headers import sealed
from guidance_app.web.shift.blueprint import blueprint

_REFERENCES = {field.source.reference for part in PARTS for field in part.fields}


@blueprint.get("/checklist")
@requires(Permission.READ_LIBRARY)
@sealed
def checklist() -> str:
    """Show the prompts, each with the section it rests on in the edition that is live now."""
    return render_template(
        "shift/checklist.html",
        parts=PARTS,
        opening=OPENING,
        closing=CLOSING,
        nothing_ticked=NOTHING_TICKED,
        guard=PAGE_GUARD,
        sources=pin_sources(current_viewer(), _REFERENCES),
    )
