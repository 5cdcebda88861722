"""A guest answers: one verdict, three questions, and whether the group may be named."""

from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.guest_reviews import QUESTIONS, VERDICTS, GuestAnswers
from guidance_app.domain.permissions import Permission
from guidance_app.queries.guest_drafts import GuestDraft, list_changed_parts
from guidance_app.services.guest_reviews import answer_as_guest
from guidance_app.web.access import requires
from guidance_app.web.guest.blueprint import blueprint
from guidance_app.web.guest.visits import make_visit, open_draft, show_changes


@blueprint.get("/review/<token>/answers")
@requires(Permission.REVIEW_AS_GUEST)
def answers(token: str) -> ResponseReturnValue:
    """Show the questions, with the answers that were sent before."""
    draft = open_draft(token)
    typed = {} if draft.answers is None else _type_again(draft.answers)
    return show_changes(token, draft, "guest.answers") or _show(token, draft, typed, {}, draft.content_hash)


@blueprint.post("/review/<token>/answers", endpoint="send_answers")
@requires(Permission.REVIEW_AS_GUEST)
def keep_answers(token: str) -> ResponseReturnValue:
    """Keep the answers as answers to the words that were read last, even when newer ones have come since."""
    words, typed = request.form.get("content_hash", ""), request.form.to_dict()
    try:
        answer_as_guest(make_visit(token), words, typed)
    except FormRefused as refused:
        return _show(token, open_draft(token), typed, refused.problems, words), 422
    return redirect(url_for("guest.done", token=token, words=words), 303)


@blueprint.get("/review/<token>/done")
@requires(Permission.REVIEW_AS_GUEST)
def done(token: str) -> ResponseReturnValue:
    """Say thank you, and whether the words have changed since they were read."""
    draft = open_draft(token)
    words = request.args.get("words", draft.content_hash)
    return render_template(
        "guest/done.html", draft=draft, token=token, words=words, changed=list_changed_parts(draft, words)
    )


def _show(token: str, draft: GuestDraft, typed: dict[str, Any], problems: dict[str, str], words: str) -> str:
    return render_template(
        "guest/answers.html",
        draft=draft,
        token=token,
        words=words,
        typed=typed,
        form_errors=problems,
        verdict_options=[(verdict.value, each.asked, each.hint) for verdict, each in VERDICTS.items()],
        QUESTIONS=QUESTIONS,
    )


def _type_again(sent: GuestAnswers) -> dict[str, str]:
    named = "yes" if sent.may_name_group else "no"
    return {"verdict": sent.verdict.value, **sent.answers, "may_name_group": named, "how_many": str(sent.how_many)}
