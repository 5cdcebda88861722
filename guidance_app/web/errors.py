"""Turns every failure into one of our own pages; which status and words it gets is written in `error_words.py`."""

import logging
import traceback

from flask import Flask, Response, current_app, make_response, render_template, request
from werkzeug.exceptions import HTTPException, SecurityError

from guidance_app.domain.errors import TooManyAttempts
from guidance_app.domain.permissions import Permission
from guidance_app.web import last_resort
from guidance_app.web.access import find_requirement
from guidance_app.web.error_words import FOR_ACCOUNTS, find_status, find_words
from guidance_app.web.headers import request_id
from guidance_app.web.kept_text import find_kept_text
from guidance_app.web.lost_words import WordsKept
from guidance_app.web.next_page import sign_wanted_page
from guidance_app.web.problems import is_asked_for_data, make_problem

_log = logging.getLogger(__name__)
_RETRY_AFTER_SECONDS = 60
_WHERE_FRAMES = 6
# Somebody without an account gets no way into the rest, not even from an error.
_WITHOUT_ACCOUNT: dict[Permission | None, str] = {
    Permission.REVIEW_AS_GUEST: "guest/problem.html",
    Permission.LEARN_BY_LAUNCH: "lti/problem.html",
}
_NOT_PASSED_ON = frozenset({"content-type", "content-length"})


def init_app(app: Flask) -> None:
    """Catch all that views and hooks raise; call it when templates can be rendered."""
    last_resort.init_app(app)
    app.register_error_handler(Exception, show_error)


def show_error(error: Exception) -> Response:
    """Answer with the page for an error. Never raises: when its template fails too, the last-resort page is sent."""
    if isinstance(error, HTTPException) and error.response is not None:
        return make_response(error)
    status = find_status(error)
    if isinstance(error, SecurityError):
        # Under a host that is not ours no address can be built: the page that needs none is sent, and nothing logged.
        return last_resort.make_last_resort(current_app, status, request_id())
    if status >= 500:
        _log_failure(error, status)
    response = _render(error, status)
    for name, value in _find_headers(error, status):
        response.headers[name] = value
    return response


def _render(error: Exception, status: int) -> Response:
    words, template = find_words(error, status), _find_template()
    left_out = FOR_ACCOUNTS if template else frozenset()
    if is_asked_for_data():
        return make_problem(status, words, request_id())
    try:
        page = render_template(
            template or "errors/error.html",
            heading=words.heading,
            message=words.message,
            what_to_do=tuple(line for line in words.what_to_do if line not in left_out),
            status=status,
            reference=request_id(),
            kept_text=find_kept_text() if request.method == "POST" else "",
            words_kept=isinstance(error, WordsKept),
            wanted_page=sign_wanted_page() if status == 401 else None,
        )
        return make_response(page, status)
    except Exception as second:
        # Whatever broke the page (a template, the database under its header) must not also take away the answer.
        _log_failure(second, status)
        return last_resort.make_last_resort(current_app, status, request_id())


def _find_template() -> str | None:
    """Return the page for somebody without an account; None where the address is for accounts."""
    requirement = find_requirement(request.endpoint)
    return _WITHOUT_ACCOUNT.get(requirement.permission if requirement else None)


def _find_headers(error: Exception, status: int) -> list[tuple[str, str]]:
    if isinstance(error, TooManyAttempts):
        return [("Retry-After", str(error.retry_after))]
    if isinstance(error, HTTPException):
        return [pair for pair in error.get_headers() if pair[0].lower() not in _NOT_PASSED_ON]
    return [("Retry-After", str(_RETRY_AFTER_SECONDS))] if status == 503 else []


def _log_failure(error: Exception, status: int) -> None:
    # Types and places only: messages of databases and parsers quote what people typed, and queries hold their words.
    original = getattr(error, "original_exception", None) or error
    frames = traceback.extract_tb(original.__traceback__)[-_WHERE_FRAMES:]
    where = " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    _log.error(
        "%s %s %s %s %s at %s", request_id(), status, request.method, request.endpoint, type(original).__name__, where
    )
