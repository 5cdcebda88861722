"""Gives words back in their boxes when the page they were typed in had expired, as after signing in anew elsewhere."""

from collections.abc import Callable

from flask import request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError

from guidance_app.domain.errors import DomainError
from guidance_app.web.editing.blueprint import blueprint
from guidance_app.web.editing.everything import give_back_document
from guidance_app.web.editing.forms import read_typed
from guidance_app.web.editing.parts import give_back_part
from guidance_app.web.errors import show_error

_SAID = "This page had expired: you signed in again since. Nothing was saved yet. Read your words, then save them."
_GIVES_BACK: dict[str, Callable[..., ResponseReturnValue]] = {
    "editing.save_part": give_back_part,
    "editing.save_everything": give_back_document,
}


@blueprint.errorhandler(CSRFError)
def give_back(error: CSRFError) -> ResponseReturnValue:
    """Show the form again with everything in it; whether it may be saved is asked anew, with the page's new token."""
    show = _GIVES_BACK.get(request.endpoint or "")
    if show is None or not read_typed():
        return show_error(error)
    try:
        return show(_SAID, **(request.view_args or {}))
    except DomainError:
        return show_error(error)
