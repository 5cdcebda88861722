"""The page of a citation, of an edition or of one section of it, and its words as plain text."""

from flask import Response, render_template

from guidance_app.domain.permissions import Permission
from guidance_app.queries.citations import Pin, find_citation, read_cited_text
from guidance_app.rendering.citations import list_sentences, say_state, write_text
from guidance_app.rendering.paper.qr import draw_qr
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.addresses import find_live_address
from guidance_app.web.clock import today
from guidance_app.web.cpd.blueprint import blueprint
from guidance_app.web.cpd.citation_head import find_cited_path, find_cited_status, write_citation, write_head


@blueprint.get("/cite/<ref:reference>/v<number:number>")
@blueprint.get("/cite/<ref:reference>/v<number:number>/<slug:anchor>")
@requires(Permission.READ_LIBRARY)
def citation(reference: str, number: int, anchor: str = "") -> tuple[str, int]:
    """Show what was cited, how to cite it, and how it stands today."""
    pin = Pin(reference, number, anchor)
    found = find_citation(current_viewer(), pin, today())
    address = find_live_address(find_cited_path(pin))
    page = render_template(
        "cpd/citation.html",
        citation=found,
        pin=pin,
        state=say_state(found.status),
        said=list_sentences(found.status),
        reference=write_citation(found, address, today()),
        qr=draw_qr(address),
        today=today(),
    )
    return page, find_cited_status(found)


@blueprint.get("/cite/<ref:reference>/v<number:number>.txt")
@blueprint.get("/cite/<ref:reference>/v<number:number>/<slug:anchor>.txt")
@requires(Permission.READ_LIBRARY)
def citation_text(reference: str, number: int, anchor: str = "") -> Response:
    """Send the canonical plain text, under what is said of it today."""
    pin = Pin(reference, number, anchor)
    found = find_citation(current_viewer(), pin, today())
    words = read_cited_text(current_viewer(), pin)
    head = write_head(found, find_live_address(find_cited_path(pin)), today())
    answer = Response(write_text(head, words), find_cited_status(found), mimetype="text/plain")
    name = "-".join(part for part in (reference, f"v{number}", anchor) if part)
    answer.headers["Content-Disposition"] = f'inline; filename="{name}.txt"'
    return answer
