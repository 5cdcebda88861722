"""The first hour: all of it, one step a screen, one page a role, and the way to the meeting. It asks no database."""

from flask import render_template

from guidance_app.domain.errors import NotFound
from guidance_app.domain.first_hour import PATHWAY, SOURCES, STEPS, VARIANTS
from guidance_app.domain.permissions import Permission
from guidance_app.web.access import requires
from guidance_app.web.shift.blueprint import blueprint
from guidance_app.web.shift.picture import draw_pathway

_PICTURE = draw_pathway(PATHWAY)


@blueprint.get("/now")
@requires(Permission.READ_FIRST_HOUR)
def now() -> str:
    """Show who reads what, and what to do in the first hour."""
    return render_template("shift/now.html", steps=STEPS, variants=VARIANTS, sources=SOURCES)


@blueprint.get("/now/<number:number>")
@requires(Permission.READ_FIRST_HOUR)
def step(number: int) -> str:
    """Show one step on one screen."""
    if number > len(STEPS):
        raise NotFound(f"There are {len(STEPS)} steps.")
    before, following = STEPS[: number - 1], STEPS[number:]
    return render_template(
        "shift/step.html",
        step=STEPS[number - 1],
        back=before[-1] if before else None,
        following=following[0] if following else None,
        steps=STEPS,
        sources=SOURCES,
    )


@blueprint.get("/now/for/<slug:role>")
@requires(Permission.READ_FIRST_HOUR)
def for_role(role: str) -> str:
    """Show the first hour of one role."""
    if role not in VARIANTS:
        raise NotFound("There is no page for this role.")
    return render_template("shift/role.html", variant=VARIANTS[role], variants=VARIANTS, sources=SOURCES)


@blueprint.get("/now/pathway")
@requires(Permission.READ_FIRST_HOUR)
def pathway() -> str:
    """Show the way from a call to the multi-agency meeting, as a picture and as a list."""
    return render_template("shift/pathway.html", stages=PATHWAY, picture=_PICTURE, sources=SOURCES)
