"""Seals what a browser carries for us so that it can neither be read nor changed, and opens it for a limited time."""

import base64
import json
from datetime import timedelta
from typing import Any

from cryptography.fernet import Fernet, InvalidToken

from guidance_app.web.moments import current_moment
from guidance_app.web.secrets import derive_key


def seal(use: str, values: dict[str, Any]) -> str:
    """Return the values as text that only this installation can open, for the same use."""
    now = int(current_moment().timestamp())
    return _box(use).encrypt_at_time(json.dumps(values).encode(), now).decode()


def open_box(use: str, text: str, lasts: timedelta) -> dict[str, Any] | None:
    """Return what was sealed for this use, or None for anything else and for what is too old."""
    now = int(current_moment().timestamp())
    try:
        plain = _box(use).decrypt_at_time(text.encode(), int(lasts.total_seconds()), now)
    except InvalidToken:
        return None
    values: dict[str, Any] = json.loads(plain)
    return values


def _box(use: str) -> Fernet:
    return Fernet(base64.urlsafe_b64encode(derive_key(f"lti-{use}")))
