"""Refuses requests whose size or bytes no page could mean, before any view sees them."""

import re
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import unquote_to_bytes

from flask import Flask, current_app, request
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge

# The longest text is 200 kB; as a form, each byte of it may take three.
LARGEST_BODY_BYTES = 1_000_000
# Where people write for an hour, a text that is too long is still read, so that it can be given back with the refusal.
LARGEST_WRITTEN_BYTES = 3_000_000
MOST_FORM_FIELDS = 500
_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class BrokenText(BadRequest):
    """Bytes that are not UTF-8, or characters that nobody types."""


View = TypeVar("View", bound=Callable[..., Any])


def takes_long_text(view: View) -> View:
    """Mark a view whose form may hold a whole document."""
    vars(view)["takes_long_text"] = True
    return view


def init_app(app: Flask) -> None:
    """Set the limits and check queries and forms."""
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_BODY_BYTES,
        MAX_FORM_MEMORY_SIZE=LARGEST_BODY_BYTES,
        MAX_FORM_PARTS=MOST_FORM_FIELDS,
    )
    app.before_request(_refuse_broken_text)


def _refuse_broken_text() -> None:
    if getattr(current_app.view_functions.get(request.endpoint or ""), "takes_long_text", False):
        request.max_content_length = request.max_form_memory_size = LARGEST_WRITTEN_BYTES
    if request.query_string:
        _check_encoded(request.query_string)
    if request.mimetype == "application/x-www-form-urlencoded":
        body = request.get_data(cache=True, parse_form_data=False)
        if body.count(b"&") >= MOST_FORM_FIELDS:
            raise RequestEntityTooLarge
        _check_encoded(body)
    elif request.mimetype == "multipart/form-data":
        for name, value in request.form.items(multi=True):
            _check_text(name + value)


def _check_encoded(data: bytes) -> None:
    # The framework replaces what it cannot decode; looked at before that, it is refused instead.
    try:
        _check_text(unquote_to_bytes(data).decode("utf-8"))
    except UnicodeDecodeError:
        raise BrokenText from None


def _check_text(text: str) -> None:
    if _BROKEN.search(text):
        raise BrokenText
