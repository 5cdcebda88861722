"""What a launch opens: a pack, the other packs of the force, and the editions that a pack pins. Nothing else."""

from dataclasses import replace

from flask import make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import NotFound
from guidance_app.domain.packs import Pin
from guidance_app.domain.permissions import Permission
from guidance_app.domain.states import EditionState
from guidance_app.queries.documents import show_edition
from guidance_app.queries.editions import NO_SUCH_PAGE, find_by_reference, find_pack
from guidance_app.queries.pack_views import PackView
from guidance_app.queries.packs import list_packs, show_pack
from guidance_app.web.access import requires
from guidance_app.web.clock import today
from guidance_app.web.csrf import accept_without_token
from guidance_app.web.lti.blueprint import blueprint
from guidance_app.web.lti.cookies import forget_launch_cookie
from guidance_app.web.lti.launched import Launched, check_form, current_launch
from guidance_app.web.shift.paper import CLASSIFICATION


@blueprint.get("/opened")
@requires(Permission.LEARN_BY_LAUNCH)
def opened() -> ResponseReturnValue:
    """Lead to the pack that the link was made for, or to the list for a link without one."""
    launched = current_launch()
    if launched.pack is None:
        return redirect(url_for("lti.packs"), 303)
    found = find_by_reference(launched.viewer, launched.pack.reference)
    return redirect(url_for("lti.pack", slug=found.slug, number=launched.pack.number), 303)


@blueprint.get("/packs")
@requires(Permission.LEARN_BY_LAUNCH)
def packs() -> str:
    """List the packs that stand now."""
    launched = current_launch()
    return render_template("lti/packs.html", launched=launched, packs=list_packs(launched.viewer))


@blueprint.get("/packs/<slug:slug>/v/<number:number>")
@requires(Permission.LEARN_BY_LAUNCH)
def pack(slug: str, number: int) -> ResponseReturnValue:
    """Show one edition of a pack; a withdrawn one says so and why (410)."""
    launched = current_launch()
    shown = load_pack(launched, slug, number)
    status = 410 if shown.view.state is EditionState.WITHDRAWN else 200
    return render_template("lti/pack.html", launched=launched, pack=_without_questions(shown), whole=shown), status


@blueprint.get("/packs/<slug:slug>/v/<number:number>/source/<ref:reference>/<number:cited>")
@requires(Permission.LEARN_BY_LAUNCH)
def source(slug: str, number: int, reference: str, cited: int) -> str:
    """Show one edition that the pack pins, whole; one that was taken down says so (410)."""
    launched = current_launch()
    shown = load_pack(launched, slug, number)
    if Pin(reference, cited).edition not in {pin.edition for pin in shown.pins}:
        raise NotFound(NO_SUCH_PAGE)
    found = find_by_reference(launched.viewer, reference)
    edition = show_edition(found, found.numbered(cited), today())
    return render_template(
        "lti/source.html", launched=launched, pack=shown, edition=edition, classification=CLASSIFICATION
    )


@blueprint.post("/finish")
@requires(Permission.LEARN_BY_LAUNCH)
@accept_without_token
def finish() -> ResponseReturnValue:
    """Let the browser forget the launch."""
    check_form(current_launch())
    response = make_response(render_template("lti/finished.html"))
    forget_launch_cookie(response)
    return response


def load_pack(launched: Launched, slug: str, number: int) -> PackView:
    """Return one edition of a pack as a learner sees it. Raises NotFound."""
    found = find_pack(launched.viewer, slug)
    return show_pack(launched.viewer, found, found.numbered(number), today())


def _without_questions(shown: PackView) -> PackView:
    # They stand on a page of their own, where answers are chosen before it says which is right.
    steps = tuple(replace(each, step=replace(each.step, questions=())) for each in shown.steps)
    return replace(shown, steps=steps)
