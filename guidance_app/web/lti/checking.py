"""The knowledge check of a pack: answers are marked and forgotten; a score goes to the course if a learner says so."""

from contextlib import suppress
from dataclasses import replace

from flask import render_template, request
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import TooManyAttempts, WrongState
from guidance_app.domain.learning import LAUNCH_LASTS
from guidance_app.domain.packs import Pin, Question, Score, mark
from guidance_app.domain.permissions import Permission
from guidance_app.domain.states import EditionState
from guidance_app.lti import LinkedPack
from guidance_app.queries.pack_views import PackView
from guidance_app.services.launching import pass_score
from guidance_app.services.use import finish_pack
from guidance_app.web.access import requires
from guidance_app.web.csrf import accept_without_token
from guidance_app.web.lti.blueprint import blueprint
from guidance_app.web.lti.boxes import open_box, seal
from guidance_app.web.lti.launched import Launched, check_form, current_launch
from guidance_app.web.lti.reading import load_pack
from guidance_app.web.lti.surroundings import address_rules, keys_secret
from guidance_app.web.senders import current_sender

_USE = "score"


@blueprint.get("/packs/<slug:slug>/v/<number:number>/questions")
@requires(Permission.LEARN_BY_LAUNCH)
def questions(slug: str, number: int) -> str:
    """Ask."""
    launched = current_launch()
    return _show(launched, _load(launched, slug, number), is_marked=False)


@blueprint.post("/packs/<slug:slug>/v/<number:number>/questions", endpoint="check")
@requires(Permission.LEARN_BY_LAUNCH)
@accept_without_token
def mark_answers(slug: str, number: int) -> str:
    """Mark, and say of each answer why; nothing of it is stored."""
    launched = current_launch()
    check_form(launched)
    return _show(launched, _load(launched, slug, number), is_marked=True)


@blueprint.post("/packs/<slug:slug>/v/<number:number>/score", endpoint="send")
@requires(Permission.LEARN_BY_LAUNCH)
@accept_without_token
def send_score(slug: str, number: int) -> ResponseReturnValue:
    """Send the score that was shown, once more if asked again. Raises PlatformSilent."""
    launched = current_launch()
    check_form(launched)
    shown = _load(launched, slug, number)
    pin, score = _pin(shown), _open_score(launched, shown)
    if launched.grade is None or score is None or not launched.takes_score_of(pin.reference):
        raise WrongState("Your learning platform takes no score for this. Nothing was sent.")
    linked = LinkedPack(pin, shown.view.content.title, score.total)
    pass_score(launched.platform, launched.grade, linked, score, address_rules(), keys_secret())
    _count_finished(launched, slug)
    return render_template("lti/sent.html", launched=launched, pack=shown, score=score)


def _count_finished(launched: Launched, slug: str) -> None:
    # The score is there whether or not it can be counted.
    with suppress(TooManyAttempts):
        finish_pack(launched.viewer, slug, replace(current_sender(), session_id=launched.token))


def _load(launched: Launched, slug: str, number: int) -> PackView:
    shown = load_pack(launched, slug, number)
    if shown.view.state is EditionState.WITHDRAWN:
        raise WrongState("This pack is withdrawn. Do not learn from it.")
    return shown


def _show(launched: Launched, shown: PackView, *, is_marked: bool) -> str:
    asked = shown.questions
    chosen = _read_chosen(asked) if is_marked else None
    score = mark(asked, chosen) if chosen is not None else None
    takes_score = launched.takes_score_of(shown.view.trust.reference)
    return render_template(
        "lti/questions.html",
        launched=launched,
        pack=shown,
        asked=asked,
        chosen=chosen,
        score=score,
        sealed=_seal_score(launched, shown, score) if score and takes_score else "",
    )


def _read_chosen(asked: tuple[Question, ...]) -> list[frozenset[int]]:
    return [
        frozenset(place for place in range(len(question.answers)) if str(place) in request.form.getlist(f"q{index}"))
        for index, question in enumerate(asked)
    ]


def _pin(shown: PackView) -> Pin:
    return Pin(shown.view.trust.reference, shown.view.number)


def _seal_score(launched: Launched, shown: PackView, score: Score) -> str:
    about = {"launch": launched.token, "pack": str(_pin(shown))}
    return seal(_USE, {**about, "right": score.right, "total": score.total})


def _open_score(launched: Launched, shown: PackView) -> Score | None:
    kept = open_box(_USE, request.form.get("score", ""), LAUNCH_LASTS)
    if kept is None or (kept["launch"], kept["pack"]) != (launched.token, str(_pin(shown))):
        return None
    return Score(kept["right"], kept["total"])
