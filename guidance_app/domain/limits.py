"""How many attempts are let through before the next one has to wait; it stores no counter and knows no request.

What is limited, and how far, stands with what it is about: `sign_in_limits.py`, `guest_limits.py`.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import IPv6Address, ip_address
from math import ceil

from guidance_app.domain.errors import TooManyAttempts

# Counters older than this are dropped from the table that all limits share, so no window may be longer.
LONGEST_WINDOW = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `failures` within a window that opens with the first of them."""

    failures: int
    window: timedelta


@dataclass(frozen=True, slots=True)
class Counter:
    """What one bucket has counted since its window began."""

    window_began_at: datetime
    failures: int


def count_attempts(
    counters: Mapping[str, Counter], limits: Mapping[str, Limit], now: datetime, refusal: str
) -> dict[str, Counter]:
    """Return the counters with one more attempt in each.

    An attempt is counted before it is judged: what comes side by side cannot slip past a count that is only written
    afterwards.

    Raises TooManyAttempts, with nothing counted, when any limit is reached; `refusal` is its first sentence.
    """
    current = {name: _within_window(counters.get(name), limit, now) for name, limit in limits.items()}
    waits = [
        counter.window_began_at + limits[name].window - now
        for name, counter in current.items()
        if counter.failures >= limits[name].failures
    ]
    if waits:
        raise refuse(refusal, max(waits))
    return {name: Counter(counter.window_began_at, counter.failures + 1) for name, counter in current.items()}


def refuse(refusal: str, wait: timedelta) -> TooManyAttempts:
    """Return the refusal that says how long to wait."""
    seconds = max(1, ceil(wait.total_seconds()))
    minutes = ceil(seconds / 60)
    unit = "minute" if minutes == 1 else "minutes"
    return TooManyAttempts(f"{refusal} Try again in {minutes} {unit}.", retry_after=seconds)


def name_bucket(secret: bytes, *parts: str) -> str:
    """Return the key under which something is counted: an HMAC, so that no name or address is stored."""
    # Each part is preceded by its length, so that no two lists of parts read the same.
    message = b"".join(len(part.encode()).to_bytes(4) + part.encode() for part in parts)
    return hmac.new(secret, message, sha256).hexdigest()


def fold_address(address: str) -> str:
    """Return what of a network address is counted as one place."""
    # One household or office holds a whole /64 of IPv6; each of its addresses would be a fresh bucket.
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return str(int(parsed) >> 64) if isinstance(parsed, IPv6Address) else str(parsed)


def _within_window(counter: Counter | None, limit: Limit, now: datetime) -> Counter:
    # A window that begins in the future means that the clock was set back; waiting for it could take for ever.
    if counter is None or not counter.window_began_at <= now < counter.window_began_at + limit.window:
        return Counter(now, 0)
    return counter
