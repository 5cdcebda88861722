"""Posts of the force: who holds them and which documents each owns."""

from collections.abc import Callable

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import InputRefused, NotFound, StaleEdition
from guidance_app.domain.permissions import Permission
from guidance_app.queries.posts import show_owners
from guidance_app.services.posts import (
    PostForm,
    add_post,
    change_post,
    choose_document_owner,
    choose_kind_owner,
)
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.force.blueprint import blueprint

_LONGEST_NUMBER = 9


@blueprint.get("/force/owners")
@requires(Permission.MANAGE_OWNERS)
def owners() -> ResponseReturnValue:
    """Show posts, holders and what each post owns."""
    return _show("", {}, 200)


@blueprint.post("/force/owners/posts")
@requires(Permission.MANAGE_OWNERS)
def new_post() -> ResponseReturnValue:
    """Add a post."""
    return _do("new", lambda: add_post(current_viewer(), request.form.get("name", "")))


@blueprint.post("/force/owners/posts/<number:post_id>")
@requires(Permission.MANAGE_OWNERS)
def post(post_id: int) -> ResponseReturnValue:
    """Rename a post, and say who holds it and who stands in."""
    form = request.form
    sent = PostForm(
        post_id,
        _read_number(form.get("version", "")),
        form.get("name", ""),
        form.get("holder", ""),
        form.get("deputy", ""),
    )
    return _do(f"post-{post_id}", lambda: change_post(current_viewer(), sent))


@blueprint.post("/force/owners/kinds")
@requires(Permission.MANAGE_OWNERS)
def kind_owner() -> ResponseReturnValue:
    """Let a post own a kind."""
    kind, post_id = request.form.get("kind", ""), _read_number(request.form.get("post", ""))
    return _do("kinds", lambda: choose_kind_owner(current_viewer(), kind, post_id))


@blueprint.post("/force/owners/documents")
@requires(Permission.MANAGE_OWNERS)
def document_owner() -> ResponseReturnValue:
    """Let a post own one document, or its kind's post again."""
    reference, chosen = request.form.get("reference", ""), request.form.get("post", "")
    post_id = _read_number(chosen) if chosen else None
    return _do("documents", lambda: choose_document_owner(current_viewer(), reference, post_id))


def _do(place: str, step: Callable[[], None]) -> ResponseReturnValue:
    try:
        step()
    except InputRefused as refused:
        return _show(place, {refused.field: refused.message}, 422)
    except StaleEdition as stale:
        return _show(place, {"name": stale.message}, 409)
    return redirect(url_for("force.owners", _anchor=place), 303)


def _show(place: str, form_errors: dict[str, str], status: int) -> ResponseReturnValue:
    page = render_template(
        "force/owners.html",
        owners=show_owners(current_viewer()),
        place_of_error=place,
        form_errors=form_errors,
        typed=request.form.to_dict() if place else {},
    )
    return page, status


def _read_number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER):
        raise NotFound("There is no such post in your force.")
    return int(text)
