"""How often somebody may tap, report or ask after an answer; how attempts are counted is in `limits.py`.

A session is counted by the id in its cookie, which is stored nowhere: a counter leads to no account.
"""

from collections.abc import Mapping
from datetime import timedelta

from guidance_app.domain.limits import LONGEST_WINDOW, Limit, fold_address, name_bucket

TOO_MANY = "A lot was sent in a short time."
TOO_MANY_NUMBERS = "Many numbers were tried in a short time."

# A whole force reaches us from few addresses, so the limit by address only stops a machine.
FEEDBACK_LIMITS: Mapping[str, Limit] = {
    "session": Limit(60, LONGEST_WINDOW),
    "address": Limit(1000, timedelta(minutes=5)),
}
# The same button under the same section counts once within this time, however often it is hit: a thumb that slips is
# one answer, and one person alone never adds up to the five answers that a share needs. No longer than that, because a
# longer memory would have to keep something of who tapped.
SAME_TAP: Mapping[str, Limit] = {"same-tap": Limit(1, LONGEST_WINDOW)}
# Several people may sit around one phone, or behind one address.
COMMUNITY_LIMITS: Mapping[str, Limit] = {
    "address": Limit(10, LONGEST_WINDOW),
    "everybody": Limit(300, LONGEST_WINDOW),
}
# There are 47 million numbers. From one address, finding any one of a thousand reports takes a month, and from many at
# once a week; what is found is one answer, without a document or a person.
ANSWER_LIMITS: Mapping[str, Limit] = {"session": Limit(20, LONGEST_WINDOW)}
COMMUNITY_ANSWER_LIMITS: Mapping[str, Limit] = {
    "address": Limit(20, LONGEST_WINDOW),
    "everybody": Limit(100, LONGEST_WINDOW),
}


def name_feedback_buckets(secret: bytes, session_id: str, address: str) -> dict[str, str]:
    """Return the key under which each limit counts what a signed-in reader sends."""
    parts = {"session": (session_id,), "address": (fold_address(address),)}
    return {name: name_bucket(secret, "feedback", name, *about) for name, about in parts.items()}


def name_same_tap(secret: bytes, session_id: str, *tapped: str) -> dict[str, str]:
    """Return the key under which one button of one section is counted for one session."""
    return {"same-tap": name_bucket(secret, "same-tap", session_id, *tapped)}


def name_community_buckets(secret: bytes, address: str) -> dict[str, str]:
    """Return the key under which each limit counts what the open form receives."""
    parts: dict[str, tuple[str, ...]] = {"address": (fold_address(address),), "everybody": ()}
    return {name: name_bucket(secret, "community", name, *about) for name, about in parts.items()}


def name_answer_buckets(secret: bytes, session_id: str) -> dict[str, str]:
    """Return the key under which numbers are counted that a signed-in reader tries."""
    return {"session": name_bucket(secret, "answers", session_id)}


def name_community_answer_buckets(secret: bytes, address: str) -> dict[str, str]:
    """Return the key under which each limit counts numbers that are tried without an account."""
    parts: dict[str, tuple[str, ...]] = {"address": (fold_address(address),), "everybody": ()}
    return {name: name_bucket(secret, "community-answers", name, *about) for name, about in parts.items()}
