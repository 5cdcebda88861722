"""Keeps what somebody sends after their session's time ran out, as their own unsaved words; it signs nobody in.

Nothing else is done for such a request, whatever it asks.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from flask import current_app, request
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import Unauthorized

from guidance_app.domain.errors import DomainError
from guidance_app.extensions import csrf
from guidance_app.web.csrf import refuse_other_sites
from guidance_app.web.sessions import find_ended_person

View = TypeVar("View", bound=Callable[..., Any])


class WordsKept(Unauthorized):
    """The session has ended; the words that were sent are kept for the person whose it was."""


def kept_by(keep: Callable[..., None]) -> Callable[[View], View]:
    """Name what keeps the words that a view would have saved. It is called with the person and the view's values."""

    def store(view: View) -> View:
        vars(view)["keep_lost_words"] = keep
        return view

    return store


def keep_lost_words() -> bool:
    """Keep the words of this request if its view says how and the form was that person's own; say whether they are."""
    keep = getattr(current_app.view_functions.get(request.endpoint or ""), "keep_lost_words", None)
    if keep is None:
        return False
    refuse_other_sites()
    person = find_ended_person()
    if person is None:
        return False
    try:
        csrf.protect()
        keep(person, **(request.view_args or {}))
    except (CSRFError, DomainError):
        return False
    return True
