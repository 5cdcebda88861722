"""How many sign-ins may fail before the next one has to wait; how attempts are counted is in `limits.py`."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from guidance_app.domain.limits import Counter, Limit, count_attempts, fold_address, name_bucket

__all__ = ["LONGEST_WINDOW", "PROCESS_LIMITS", "SHARED_LIMITS", "Counter", "Limit", "count_attempt", "name_buckets"]

TOO_MANY = "Too many attempts to sign in."
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
    """Return the key under which each limit counts this attempt."""
    parts = {
        "account-and-address": (username, fold_address(address)),
        "account": (username,),
        "everybody": (),
    }
    return {name: name_bucket(secret, name, *about) for name, about in parts.items()}


def count_attempt(counters: Mapping[str, Counter], limits: Mapping[str, Limit], now: datetime) -> dict[str, Counter]:
    """Return the counters with one more attempt to sign in; it is given back when the password was right.

    Raises TooManyAttempts, with nothing counted, when any limit is reached.
    """
    return count_attempts(counters, limits, now, TOO_MANY)
