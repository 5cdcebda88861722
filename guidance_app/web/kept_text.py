"""Finds what somebody typed in a form that could not be taken, so that an error page can hand it back."""

from flask import request
from werkzeug.exceptions import HTTPException

# Chosen rather than written, or nobody's to see again.
_NOT_TEXT = frozenset(
    {"about", "base", "content_hash", "csrf_token", "document", "fingerprint", "form_key"}
    | {"go", "may_name_group", "next", "password", "post", "section", "then", "theme", "username", "verdict", "version"}
)


def find_kept_text() -> str:
    """Return the typed text, character for character; fields are separated by an empty line. Empty without any."""
    try:
        values = [value for name, value in request.form.items(multi=True) if name not in _NOT_TEXT]
    except HTTPException:
        return ""  # Too large to be read at all, which is what the page is about.
    return "\n\n".join(value for value in values if value)
