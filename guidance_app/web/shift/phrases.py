"""Phrases to hold up: the first question in all, all languages, one on the whole screen, and the sheet to point at."""

from flask import Response, render_template, url_for

from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Permission
from guidance_app.domain.phrases.languages import TRANSLATED
from guidance_app.domain.phrases.wording import ANSWERS, ENGLISH, SPOKEN
from guidance_app.queries.phrase_checks import list_languages
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.shift.blueprint import blueprint
from guidance_app.web.shift.paper import Sheet, send_pdf, show_page


@blueprint.get("/now/language")
@requires(Permission.READ_FIRST_HOUR)
def first_question() -> str:
    """Show the first question in all languages on one page, which a device keeps with the first hour; no database."""
    return render_template("shift/first_question.html", languages=TRANSLATED, english=ENGLISH)


@blueprint.get("/phrases")
@requires(Permission.READ_LIBRARY)
def phrases() -> str:
    """List the languages, each by its own name and in English."""
    return render_template("shift/phrases.html", languages=list_languages(current_viewer()))


@blueprint.get("/phrases/<slug:code>")
@requires(Permission.READ_LIBRARY)
def phrases_in(code: str) -> str:
    """Show the phrases in one language, large enough to be read at arm's length."""
    language = next((each for each in list_languages(current_viewer()) if each.code == code), None)
    if language is None:
        raise NotFound("We have no phrases under that name. Choose a language from the list.")
    return render_template("shift/phrases_in.html", language=language, english=ENGLISH, spoken=SPOKEN, answers=ANSWERS)


@blueprint.get("/phrases/sheet")
@requires(Permission.READ_LIBRARY)
def phrase_sheet() -> str:
    """Show the sheet on which people point to their language."""
    return show_page(_make_sheet())


@blueprint.get("/phrases/sheet.pdf")
@requires(Permission.READ_LIBRARY)
def phrase_sheet_pdf() -> Response:
    """Send that sheet as a file."""
    return send_pdf(_make_sheet())


def _make_sheet() -> Sheet:
    values = {"languages": [each for each in list_languages(current_viewer()) if each.phrases]}
    live_path = url_for("shift.phrases")
    return Sheet("shift/paper/languages.html", values, live_path, url_for("shift.phrase_sheet_pdf"), "languages")
