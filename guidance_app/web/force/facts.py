"""Local facts: the list of slots, and the form and history of each."""

from collections.abc import Mapping

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import FormRefused, NotFound, StaleEdition
from guidance_app.domain.permissions import Permission
from guidance_app.queries.local_facts import FactView, find_fact, list_facts, list_past_facts
from guidance_app.queries.posts import load_posts
from guidance_app.services.local_facts import FactForm, check_unchanged, fill_fact, take_out
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.force.blueprint import blueprint

_LONGEST_VERSION = 9


@blueprint.get("/force/facts")
@requires(Permission.FILL_LOCAL_FACTS)
def facts() -> str:
    """List all slots, those without an answer first."""
    viewer = current_viewer()
    return render_template("force/facts.html", facts=list_facts(viewer, today()), posts=load_posts(viewer))


@blueprint.get("/force/facts/<slug:slot>")
@requires(Permission.FILL_LOCAL_FACTS)
def fact(slot: str) -> ResponseReturnValue:
    """Show the answer of one slot, its form and its history."""
    return _show(find_fact(current_viewer(), slot, today()), 200)


@blueprint.post("/force/facts/<slug:slot>")
@requires(Permission.FILL_LOCAL_FACTS)
def fill(slot: str) -> ResponseReturnValue:
    """Record an answer."""
    form = request.form
    sent = FactForm(
        slot,
        _read_version(form.get("version", "")),
        form.get("value", ""),
        form.get("note", ""),
        form.get("post", ""),
        form.get("checked_on", ""),
    )
    viewer = current_viewer()
    try:
        fill_fact(viewer, sent)
    except FormRefused as refused:
        return _show(find_fact(viewer, slot, today()), 422, form_errors=refused.problems, version=sent.version)
    except StaleEdition:
        return _show(find_fact(viewer, slot, today()), 409)
    return redirect(url_for("force.facts", _anchor=slot), 303)


@blueprint.post("/force/facts/<slug:slot>/unchanged")
@requires(Permission.FILL_LOCAL_FACTS)
def fact_unchanged(slot: str) -> ResponseReturnValue:
    """Record that an answer is still right today."""
    try:
        check_unchanged(current_viewer(), slot, _read_version(request.form.get("version", "")))
    except StaleEdition:
        return _show(find_fact(current_viewer(), slot, today()), 409)
    return redirect(url_for("force.facts", _anchor=slot), 303)


@blueprint.post("/force/facts/<slug:slot>/take-out")
@requires(Permission.FILL_LOCAL_FACTS)
def take_fact_out(slot: str) -> ResponseReturnValue:
    """Take an answer out, so that pages say again what to do instead."""
    try:
        take_out(current_viewer(), slot, _read_version(request.form.get("version", "")))
    except StaleEdition:
        return _show(find_fact(current_viewer(), slot, today()), 409)
    return redirect(url_for("force.facts", _anchor=slot), 303)


def _show(
    found: FactView, status: int, *, form_errors: Mapping[str, str] | None = None, version: int | None = None
) -> ResponseReturnValue:
    viewer = current_viewer()
    page = render_template(
        "force/fact.html",
        fact=found,
        # Whoever is told of another answer has seen it: sending the form again is meant.
        version=found.version if version is None else version,
        past=list_past_facts(viewer, found.name),
        posts=load_posts(viewer),
        today=today(),
        typed=request.form.to_dict() if "value" in request.form else {},
        form_errors=form_errors or {},
        changed=status == 409,
    )
    return page, status


def _read_version(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_VERSION):
        raise NotFound("There is no such version of this local fact.")
    return int(text)
