"""Names one shown form, so that sending it twice (a double tap, a resend) is taken once; it grants nothing."""

import re
import secrets

_KEY_BYTES = 16
_FORM = re.compile(r"[0-9a-f]{32}")


def make_form_key() -> str:
    """Return a new name for a form that is about to be shown."""
    return secrets.token_hex(_KEY_BYTES)


def read_form_key(given: str) -> str:
    """Return the name that a form sent, or a new one for anything that is none of ours."""
    return given if _FORM.fullmatch(given) else make_form_key()
