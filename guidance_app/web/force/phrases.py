"""Speakers' checks of the phrases: which languages have one, and the form to record one or take it back."""

from collections.abc import Mapping

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import FormRefused, NotFound, StaleEdition
from guidance_app.domain.permissions import Permission
from guidance_app.domain.phrases.checks import CAPACITIES, fingerprint_phrases
from guidance_app.domain.phrases.language import Language
from guidance_app.domain.phrases.wording import ENGLISH
from guidance_app.queries.phrase_checks import list_languages, list_past_checks
from guidance_app.services.phrase_checks import CheckForm, record_check, take_back
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.force.blueprint import blueprint


@blueprint.get("/force/phrases")
@requires(Permission.FILL_LOCAL_FACTS)
def phrase_checks() -> str:
    """List the languages and who has checked each."""
    languages = [each for each in list_languages(current_viewer()) if each.phrases]
    return render_template("force/phrases.html", languages=languages)


@blueprint.get("/force/phrases/<slug:code>")
@requires(Permission.FILL_LOCAL_FACTS)
def phrase_check(code: str) -> ResponseReturnValue:
    """Show the phrases of one language beside the English, the form, and the checks so far."""
    return _show(_find(code), 200)


@blueprint.post("/force/phrases/<slug:code>")
@requires(Permission.FILL_LOCAL_FACTS)
def record_phrase_check(code: str) -> ResponseReturnValue:
    """Record that a speaker read the phrases."""
    asked = ("words_hash", "speaker", "speaker_name", "checked_on", "agreed")
    try:
        record_check(current_viewer(), CheckForm(code, *(request.form.get(name, "") for name in asked)))
    except FormRefused as refused:
        return _show(_find(code), 422, form_errors=refused.problems)
    except StaleEdition as stale:
        return _show(_find(code), 409, form_errors={"agreed": stale.message})
    return redirect(url_for("force.phrase_checks", _anchor=code), 303)


@blueprint.post("/force/phrases/<slug:code>/take-back")
@requires(Permission.FILL_LOCAL_FACTS)
def take_phrase_check_back(code: str) -> ResponseReturnValue:
    """Take a check back."""
    take_back(current_viewer(), code)
    return redirect(url_for("force.phrase_checks", _anchor=code), 303)


def _find(code: str) -> Language:
    found = next((each for each in list_languages(current_viewer()) if each.code == code and each.phrases), None)
    if found is None:
        raise NotFound("There are no phrases in that language.")
    return found


def _show(language: Language, status: int, *, form_errors: Mapping[str, str] | None = None) -> ResponseReturnValue:
    page = render_template(
        "force/phrase_check.html",
        language=language,
        english=ENGLISH,
        capacities=CAPACITIES,
        words_hash=fingerprint_phrases(language),
        past=list_past_checks(current_viewer(), language.code),
        today=today(),
        typed=request.form.to_dict(),
        form_errors=form_errors or {},
    )
    return page, status
