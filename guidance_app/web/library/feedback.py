"""What a reader says of a section: the tap, the thanks with room for a sentence, and the answer under its number."""

from flask import current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import InputRefused
from guidance_app.domain.feedback import MOST_WORDS, TAP_WORDS, Place, Tap, read_tap
from guidance_app.domain.permissions import Permission
from guidance_app.domain.report_numbers import tidy_number
from guidance_app.queries.report_answers import find_answer
from guidance_app.services.feedback import add_words, give_feedback
from guidance_app.services.harm_alerts import send_harm_alerts
from guidance_app.services.mail import Mailer
from guidance_app.services.report_limits import limit_answers
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.after_response import run_after_response
from guidance_app.web.csrf import accept_without_token
from guidance_app.web.library.blueprint import blueprint
from guidance_app.web.library.given_feedback import GivenFeedback, read_given, sign_given
from guidance_app.web.senders import current_sender


@blueprint.post("/feedback/<ref:reference>/v<number:number>/<slug:anchor>", endpoint="give_feedback")
@accept_without_token
@requires(Permission.GIVE_FEEDBACK)
def give(reference: str, number: int, anchor: str) -> ResponseReturnValue:
    """Take one tap on one section."""
    tap = read_tap(request.form.get("tap", ""))
    if tap is None:
        raise InputRefused("tap", "Choose one of the four buttons under a section.")
    place = Place(reference, number, anchor)
    received = give_feedback(current_viewer(), place, tap, current_sender())
    if received is not None and received.is_new and tap is Tap.HARM:
        _alert_later(received.number)
    return _thank(GivenFeedback(place, tap, received.number if received else ""))


@blueprint.get("/feedback/thanks")
@requires(Permission.GIVE_FEEDBACK)
def feedback_thanks() -> ResponseReturnValue:
    """Say what became of the tap, and offer room for a sentence."""
    return _show(read_given(request.args.get("about", "")), "", "", 200)


@blueprint.post("/feedback/words")
@requires(Permission.GIVE_FEEDBACK)
def add_feedback_words() -> ResponseReturnValue:
    """Take the sentence that somebody adds."""
    given = read_given(request.form.get("about", ""))
    words = request.form.get("words", "")
    try:
        number = add_words(current_viewer(), given.place, given.number, words, current_sender())
    except InputRefused as refused:
        return _show(given, words, refused.message, 422)
    return _thank(GivenFeedback(given.place, given.tap, number, has_words=True))


@blueprint.get("/feedback/answers")
@requires(Permission.GIVE_FEEDBACK)
def feedback_answers() -> str:
    """Show what became of a report, to whoever has its number."""
    typed = request.args.get("number", "").strip()
    answer = None
    if typed:
        limit_answers(current_sender())
        answer = find_answer(current_viewer(), tidy_number(typed))
    return render_template("library/feedback_answers.html", typed=typed[:20], answer=answer)


def _thank(given: GivenFeedback) -> ResponseReturnValue:
    return redirect(url_for("library.feedback_thanks", about=sign_given(given)), 303)


def _show(given: GivenFeedback, words: str, problem: str, status: int) -> ResponseReturnValue:
    page = render_template(
        "library/feedback_thanks.html",
        given=given,
        about=sign_given(given),
        said=TAP_WORDS[given.tap],
        words=words,
        problem=problem,
        most=MOST_WORDS,
    )
    return page, status


def _alert_later(number: str) -> None:
    settings = current_app.extensions["settings"]
    if settings.smtp_url:
        mailer = Mailer(settings.smtp_url, settings.mail_from)
        run_after_response(lambda: send_harm_alerts(mailer, settings.public_url, number))
