"""The form “this is wrong about us”, its number, and the answer under that number; nothing here knows the library."""

from collections.abc import Mapping

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from itsdangerous import BadData, URLSafeTimedSerializer

from guidance_app.domain.community_report import read_community_report
from guidance_app.domain.errors import FormRefused, NotFound, TooManyAttempts
from guidance_app.domain.permissions import Permission
from guidance_app.domain.report_numbers import tidy_number
from guidance_app.queries.report_answers import find_community_answer
from guidance_app.services.community_reports import receive_community_report
from guidance_app.services.report_limits import limit_community_answers
from guidance_app.web.access import requires
from guidance_app.web.community.blueprint import blueprint
from guidance_app.web.secrets import derive_key
from guidance_app.web.senders import current_sender

_LIFETIME_SECONDS = 60 * 60


@blueprint.get("/wrong-about-us")
@requires(Permission.SAY_IT_IS_WRONG)
def wrong_about_us() -> ResponseReturnValue:
    """Show the form."""
    return _show_form({}, 200)


@blueprint.post("/wrong-about-us", endpoint="say_it_is_wrong")
@requires(Permission.SAY_IT_IS_WRONG)
def say_it_is_wrong() -> ResponseReturnValue:
    """Take what somebody says is wrong."""
    try:
        number = receive_community_report(read_community_report(request.form.to_dict()), current_sender())
    except FormRefused as refused:
        return _show_form(refused.problems, 422)
    except TooManyAttempts as refused:
        page, _ = _show_form({"words": refused.message}, 429)
        return page, 429, {"Retry-After": str(refused.retry_after)}
    return redirect(url_for("community.received", kept=_serializer().dumps(number)), 303)


@blueprint.get("/wrong-about-us/received")
@requires(Permission.SAY_IT_IS_WRONG)
def received() -> str:
    """Show the number, to be written down."""
    try:
        number = str(_serializer().loads(request.args.get("kept", ""), max_age=_LIFETIME_SECONDS))
    except BadData:
        raise NotFound("This page is over. What you told us was kept.") from None
    return render_template("community/received.html", number=number)


@blueprint.get("/wrong-about-us/answer")
@requires(Permission.SAY_IT_IS_WRONG)
def answer() -> ResponseReturnValue:
    """Show what became of a report, to whoever has its number."""
    typed = request.args.get("number", "").strip()
    if not typed:
        return _show_answer({}, 200)
    try:
        limit_community_answers(current_sender())
    except TooManyAttempts as refused:
        page, _ = _show_answer({"typed": typed, "problem": refused.message}, 429)
        return page, 429, {"Retry-After": str(refused.retry_after)}
    found = find_community_answer(tidy_number(typed))
    problem = "" if found else "We do not know that number. Please check it and try again."
    return _show_answer({"typed": typed, "problem": problem, "answer": found}, 200)


def _show_form(problems: Mapping[str, str], status: int) -> tuple[str, int]:
    typed = request.form.to_dict()
    return render_template("community/wrong_about_us.html", form_errors=problems, typed=typed), status


def _show_answer(shown: Mapping[str, object], status: int) -> tuple[str, int]:
    return render_template("community/answer.html", **{"typed": "", "problem": "", "answer": None, **shown}), status


def _serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(derive_key("community-report"), salt="community-report")
