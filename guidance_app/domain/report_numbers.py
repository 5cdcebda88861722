"""The numbers under which reports are asked after: short, speakable, hard to guess, leading back to nobody."""

import hmac
import re
from hashlib import sha256

# No two of these look alike in handwriting: no 0 O, 1 I L, 5 S, 2 Z, 8 B, 6 G, U V, no vowel that makes words,
# and no F, which begins every number.
SIGNS = "2346789CHJKMPRTVWXY"
_LENGTH = 6
PATTERN = f"[Ff]-[{SIGNS}{SIGNS.lower()}]{{3}}-[{SIGNS}{SIGNS.lower()}]{{3}}"
_SIGNS_ONLY = re.compile(f"[{SIGNS}]{{{_LENGTH}}}")
# What people read for what was written.
_MISREAD = str.maketrans("ZBGUN", "286VM")


def derive_number(secret: bytes, *parts: str) -> str:
    """Return the number for what was sent: the same parts give the same number, so a second tap is no second report.

    One of the parts must be something that is never stored, such as the id in a cookie; then nothing that is stored
    leads from a number back to whoever sent it, not even together with the secret.
    """
    message = b"".join(len(part.encode()).to_bytes(4) + part.encode() for part in parts)
    drawn = int.from_bytes(hmac.new(secret, message, sha256).digest())
    signs = ""
    for _ in range(_LENGTH):
        drawn, index = divmod(drawn, len(SIGNS))
        signs += SIGNS[index]
    return _spell(signs)


def tidy_number(typed: str) -> str:
    """Return a number as it is stored, from any case and with any marks between; empty for what cannot be one."""
    signs = "".join(sign for sign in typed.upper() if sign.isascii() and sign.isalnum()).translate(_MISREAD)
    if len(signs) == _LENGTH + 1 and signs.startswith("F"):
        signs = signs[1:]
    return _spell(signs) if _SIGNS_ONLY.fullmatch(signs) else ""


def _spell(signs: str) -> str:
    return f"F-{signs[:3]}-{signs[3:]}"
