"""How often one guest link may send something in; how attempts are counted is in `limits.py`.

A whole group may sit around one phone or bring ten, so the limits leave room for that and stop a machine.
"""

from datetime import timedelta

from guidance_app.domain.limits import Limit, fold_address, name_bucket

TOO_MANY = "A lot was sent in a short time."
GUEST_LIMITS = {
    "link": Limit(200, timedelta(minutes=15)),
    "link-and-address": Limit(60, timedelta(minutes=5)),
}


def name_guest_buckets(secret: bytes, link: str, address: str) -> dict[str, str]:
    """Return the key under which each limit counts what came through a link; `link` is the hash of its secret."""
    parts = {"link": (link,), "link-and-address": (link, fold_address(address))}
    return {name: name_bucket(secret, name, *about) for name, about in parts.items()}
