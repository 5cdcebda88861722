"""How many sign-ins may fail before the next one has to wait; it stores no counter and knows no request."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import IPv6Address, ip_address
from math import ceil

from guidance_app.domain.errors import TooManyAttempts


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


# A police force reaches us from few addresses, so no limit is by address alone. The account's own limit is the widest
# of the two about a person: somebody elsewhere who guesses at an account should not easily lock its owner out.
SHARED_LIMITS = {
    "account-and-address": Limit(10, timedelta(minutes=5)),
    "account": Limit(30, timedelta(minutes=15)),
    "everybody": Limit(1000, timedelta(minutes=5)),
}
# Holds in each process while the shared counters cannot be written; strict, because processes do not add up.
PROCESS_LIMITS = {
    "account-and-address": Limit(5, timedelta(minutes=5)),
    "account": Limit(5, timedelta(minutes=5)),
    "everybody": Limit(100, timedelta(minutes=5)),
}
LONGEST_WINDOW = max(limit.window for limit in (*SHARED_LIMITS.values(), *PROCESS_LIMITS.values()))


def name_buckets(secret: bytes, username: str, address: str) -> dict[str, str]:
    """Return the key under which each limit counts this attempt: an HMAC, so that no name or address is stored."""
    parts = {
        "account-and-address": (username, _fold_address(address)),
        "account": (username,),
        "everybody": (),
    }
    return {name: _hash_parts(secret, name, *about) for name, about in parts.items()}


def count_attempt(counters: Mapping[str, Counter], limits: Mapping[str, Limit], now: datetime) -> dict[str, Counter]:
    """Return the counters with one more attempt in each.

    An attempt is counted before the password is looked at and given back when it was right: guesses made side by side
    cannot slip past a count that is only written afterwards.

    Raises TooManyAttempts, with nothing counted, when any limit is reached.
    """
    current = {name: _within_window(counters.get(name), limit, now) for name, limit in limits.items()}
    waits = [
        counter.window_began_at + limits[name].window - now
        for name, counter in current.items()
        if counter.failures >= limits[name].failures
    ]
    if waits:
        raise _refuse(max(waits))
    return {name: Counter(counter.window_began_at, counter.failures + 1) for name, counter in current.items()}


def _within_window(counter: Counter | None, limit: Limit, now: datetime) -> Counter:
    # A window that begins in the future means that the clock was set back; waiting for it could take for ever.
    if counter is None or not counter.window_began_at <= now < counter.window_began_at + limit.window:
        return Counter(now, 0)
    return counter


def _refuse(wait: timedelta) -> TooManyAttempts:
    seconds = max(1, ceil(wait.total_seconds()))
    minutes = ceil(seconds / 60)
    unit = "minute" if minutes == 1 else "minutes"
    return TooManyAttempts(f"Too many attempts to sign in. Try again in {minutes} {unit}.", retry_after=seconds)


def _hash_parts(secret: bytes, *parts: str) -> str:
    # Each part is preceded by its length, so that no two lists of parts read the same.
    message = b"".join(len(part.encode()).to_bytes(4) + part.encode() for part in parts)
    return hmac.new(secret, message, sha256).hexdigest()


def _fold_address(address: str) -> str:
    # One household or office holds a whole /64 of IPv6; each of its addresses would be a fresh bucket.
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return str(int(parsed) >> 64) if isinstance(parsed, IPv6Address) else str(parsed)
