"""What a username may look like; it must not know which ones exist."""

import re

from guidance_app.domain.errors import InputRefused

_FORM = re.compile(r"[a-z0-9][a-z0-9._@'-]{1,79}", re.ASCII)


def fold_username(text: str) -> str:
    """Return the one spelling under which an account is stored: no outer spaces, lower case."""
    return text.strip().lower()


def check_username(text: str) -> str:
    """Return the folded username. Raises InputRefused naming what is allowed."""
    username = fold_username(text)
    if _FORM.fullmatch(username) is None:
        raise InputRefused(
            "username",
            "A username is 2 to 80 characters: letters a to z, digits, and . _ @ ' - after the first.",
        )
    return username
