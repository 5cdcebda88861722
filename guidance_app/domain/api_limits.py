"""How often other systems may ask; how attempts are counted is in `limits.py`. A counter says nothing of what was read.

A whole force may reach us from one address, so the limit by address is for all its tokens together; the one for tokens
that are none is for a program that was forgotten, and for somebody who tries.
"""

from collections.abc import Mapping
from datetime import timedelta

from guidance_app.domain.limits import Limit, fold_address, name_bucket

TOO_MANY = "Too many requests."
API_LIMITS: Mapping[str, Limit] = {
    "token": Limit(600, timedelta(minutes=5)),
    "address": Limit(3000, timedelta(minutes=5)),
}
REFUSED_LIMITS: Mapping[str, Limit] = {"refused": Limit(60, timedelta(minutes=5))}


def name_api_buckets(secret: bytes, token_id: int, address: str) -> dict[str, str]:
    """Return the key under which each limit counts a request with a token."""
    parts = {"token": (str(token_id),), "address": (fold_address(address),)}
    return {name: name_bucket(secret, "api", name, *about) for name, about in parts.items()}


def name_refused_bucket(secret: bytes, address: str) -> dict[str, str]:
    """Return the key under which requests without a token that works are counted."""
    return {"refused": name_bucket(secret, "api", "refused", fold_address(address))}
