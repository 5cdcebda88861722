"""A pack's draft as a learner would see it, and as a trainer would; for those who write and those who approve."""

from flask import render_template, request

from guidance_app.domain.permissions import Permission
from guidance_app.queries.drafts import find_words, find_writable_pack
from guidance_app.queries.packs import preview_pack
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.cpd.blueprint import blueprint

VIEWS = {"learner": "A learner", "trainer": "A trainer"}


@blueprint.get("/packs/write/<ref:reference>/preview")
@requires(Permission.WRITE_PACKS)
def preview(reference: str) -> str:
    """Show the draft whole, with or without what is for the trainer."""
    viewer = current_viewer()
    document = find_writable_pack(viewer, reference)
    edition, _revision_id, content = find_words(document)
    trains = request.args.get("as", "learner") == "trainer"
    return render_template(
        "cpd/preview.html",
        document=document,
        edition=edition,
        content=content,
        pack=preview_pack(viewer, content, today(), trains=trains),
        views=VIEWS,
        chosen="trainer" if trains else "learner",
    )
