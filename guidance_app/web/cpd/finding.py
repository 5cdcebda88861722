"""Finds published guidance for a step to read, and adds it: a whole edition or one section, as it stands now."""

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import NotFound
from guidance_app.domain.packs import Step, read_pin
from guidance_app.domain.permissions import Permission
from guidance_app.queries.drafts import find_writable_pack, show_draft
from guidance_app.queries.pack_readings import find_readings
from guidance_app.queries.pin_names import name_pins
from guidance_app.services.pack_steps import Beginning, add_reading, add_step
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.cpd.blueprint import blueprint
from guidance_app.web.cpd.step_changes import change_steps
from guidance_app.web.editing.forms import read_base


@blueprint.get("/packs/write/<ref:reference>/find")
@requires(Permission.WRITE_PACKS)
def find_reading(reference: str) -> str:
    """Search the published guidance; each result says what pressing “Add” pins."""
    viewer, words = current_viewer(), request.args.get("q", "").strip()
    draft = show_draft(viewer, find_writable_pack(viewer, reference), today())
    step = request.args.get("step", "")
    return render_template(
        "cpd/find.html",
        draft=draft,
        document=draft.document,
        step=next((each for each in draft.content.sections if each.anchor == step), None),
        words=words[:200],
        found=find_readings(viewer, words, today()) if words else None,
    )


@blueprint.post("/packs/write/<ref:reference>/find")
@requires(Permission.WRITE_PACKS)
def add_found(reference: str) -> ResponseReturnValue:
    """Add one thing to read to a step; without a step, as a step of its own."""
    viewer, begun = current_viewer(), Beginning(reference, read_base())
    pin, anchor = read_pin(request.form.get("pin", "")), request.form.get("step", "")
    heading = name_pins(viewer, (pin,), today()).get(str(pin)) if pin else None
    if pin is None or heading is None:
        raise NotFound("Nothing that was published has that reference. Search once more.")

    def go_on() -> str:
        if anchor:
            add_reading(viewer, begun, anchor, pin)
            return url_for("editing.part", reference=reference, part=anchor, saved="yes")
        added = add_step(viewer, begun, heading, Step("", "", pins=(pin,)))
        return url_for("editing.draft", reference=reference, _anchor=f"step-{added}")

    return change_steps(reference, go_on)
