"""Local facts: the list of slots, and the form and history of each."""

from collections.abc import Callable, Mapping

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import FormRefused, StaleEdition
from guidance_app.domain.local_facts import LONGEST_STEP, LONGEST_TEXT, MOST_STEPS
from guidance_app.domain.permissions import Permission
from guidance_app.queries.local_facts import FactView, find_fact, list_facts, list_past_facts
from guidance_app.queries.posts import load_posts
from guidance_app.services.local_facts import FactForm, check_unchanged, fill_fact, take_out
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.force.blueprint import blueprint

_LONGEST_VERSION = 9
_NOT_WHOLE = "The form did not come whole, so nothing was changed. Look at what is saved now, then save again."


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
    typed = (form.get(name, "") for name in ("value", "note", "post", "checked_on"))
    return _answer(slot, lambda version: fill_fact(current_viewer(), FactForm(slot, version, *typed)))


@blueprint.post("/force/facts/<slug:slot>/unchanged")
@requires(Permission.FILL_LOCAL_FACTS)
def fact_unchanged(slot: str) -> ResponseReturnValue:
    """Record that an answer is still right today."""
    return _answer(slot, lambda version: check_unchanged(current_viewer(), slot, version))


@blueprint.post("/force/facts/<slug:slot>/take-out")
@requires(Permission.FILL_LOCAL_FACTS)
def take_fact_out(slot: str) -> ResponseReturnValue:
    """Take an answer out, so that pages say again what to do instead."""
    return _answer(slot, lambda version: take_out(current_viewer(), slot, version))


def _answer(slot: str, change: Callable[[int], None]) -> ResponseReturnValue:
    """Do a change to the version that somebody saw; what cannot be done comes back with what they typed."""
    version = _read_version(request.form.get("version", ""))
    try:
        if version is None:
            raise FormRefused({"value": _NOT_WHOLE})
        change(version)
    except FormRefused as refused:
        return _show(find_fact(current_viewer(), slot, today()), 422, form_errors=refused.problems, version=version)
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
        longest={"text": LONGEST_TEXT, "steps": MOST_STEPS, "step": LONGEST_STEP},
    )
    return page, status


def _read_version(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST_VERSION else None
