"""Derives one key for each use from the installation's secret, so that no value signed for one use fits another."""

import hmac
from hashlib import sha256

from flask import current_app


def derive_key(use: str) -> bytes:
    """Return 256 bits for `use`, from the app's secret key."""
    secret = current_app.secret_key
    if not secret:
        raise RuntimeError("The app has no secret key.")
    encoded = secret.encode() if isinstance(secret, str) else secret
    return hmac.new(encoded, b"guidance:" + use.encode(), sha256).digest()
