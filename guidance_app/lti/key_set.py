"""Our public keys as platforms read them."""

from collections.abc import Iterable
from typing import Any

from pylti1p3.registration import Registration

from guidance_app.lti.keys import ToolKey


def list_public_keys(keys: Iterable[ToolKey]) -> dict[str, Any]:
    """Return the key set that platforms read; each key is named by its own thumbprint."""
    return {"keys": [dict(Registration.get_jwk(key.public)) for key in keys]}
