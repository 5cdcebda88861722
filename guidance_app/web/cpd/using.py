"""What is said of a pack by whoever learned with it, and by whoever trains: that it is finished; that it is watched."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.permissions import Permission
from guidance_app.queries.editions import find_pack
from guidance_app.services.pack_watching import watch_pack
from guidance_app.services.use import finish_pack
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.cpd.blueprint import blueprint
from guidance_app.web.csrf import accept_without_token
from guidance_app.web.senders import current_sender


@blueprint.post("/packs/<slug:slug>/finished")
@accept_without_token
@requires(Permission.GIVE_FEEDBACK)
def finish(slug: str) -> ResponseReturnValue:
    """Count one finished pack, and nothing of who finished it."""
    finish_pack(current_viewer(), slug, current_sender())
    return redirect(url_for("cpd.finished", slug=slug), 303)


@blueprint.get("/packs/<slug:slug>/finished")
@requires(Permission.READ_LIBRARY)
def finished(slug: str) -> str:
    """Thank whoever finished a pack."""
    found = find_pack(current_viewer(), slug)
    return render_template("cpd/finished.html", slug=found.slug, title=found.current.title)


@blueprint.post("/packs/<slug:slug>/watch")
@accept_without_token
@requires(Permission.WRITE_PACKS)
def watch(slug: str) -> ResponseReturnValue:
    """Let one's force hear of what a pack cites, or not any more."""
    watch_pack(current_viewer(), slug, watched=request.form.get("watch") == "yes")
    return redirect(url_for("cpd.pack", slug=slug, _anchor="trainers"), 303)
