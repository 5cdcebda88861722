"""What a password must be like; it neither hashes nor stores one.

A password is the exact characters that were given, as UTF-8: not trimmed, not cut, not folded, not normalised. The same
word typed with composed and with decomposed accents is therefore two passwords.
"""

from collections.abc import Iterable

from guidance_app.domain.common_passwords import is_easily_guessed
from guidance_app.domain.errors import InputRefused

SHORTEST = 15
LONGEST = 1024


def is_usable_length(password: str) -> bool:
    """Say whether a password may be hashed at all; asked before any hashing, so that length costs nothing."""
    return SHORTEST <= len(password) <= LONGEST


def check_password(password: str, context: Iterable[str] = ()) -> None:
    """Accept a new password, or raise InputRefused with what to do. `context` is what a guesser knows of the person."""
    if len(password) < SHORTEST:
        raise InputRefused("password", f"A password needs at least {SHORTEST} characters. Four words are good.")
    if len(password) > LONGEST:
        raise InputRefused("password", f"A password has at most {LONGEST} characters.")
    if not password.isprintable():
        raise InputRefused("password", "A password cannot hold line breaks or control characters.")
    if is_easily_guessed(password, context):
        raise InputRefused("password", "That password is easily guessed. Use words that do not usually stand together.")
