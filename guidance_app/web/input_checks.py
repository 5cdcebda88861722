"""Refuses requests whose size or bytes no page could mean, before any view sees them."""

import re
from urllib.parse import unquote_to_bytes

from flask import Flask, request
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge

# The longest text is 200 kB; as a form, each byte of it may take three.
LARGEST_BODY_BYTES = 1_000_000
MOST_FORM_FIELDS = 500
_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class BrokenText(BadRequest):
    """Bytes that are not UTF-8, or characters that nobody types."""


def init_app(app: Flask) -> None:
    """Set the limits and check queries and forms."""
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_BODY_BYTES,
        MAX_FORM_MEMORY_SIZE=LARGEST_BODY_BYTES,
        MAX_FORM_PARTS=MOST_FORM_FIELDS,
    )
    app.before_request(_refuse_broken_text)


def _refuse_broken_text() -> None:
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
