"""How use is counted without watching anybody: by document and by week, and shown only from five on. Pure.

A week is shown when it is over: a number that grows while somebody looks says when a page was opened.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from guidance_app.domain.limits import LONGEST_WINDOW, Limit, fold_address, name_bucket
from guidance_app.domain.vain_searches import FEWEST, week_of

SHOWN_WEEKS = 4
FEWER = f"fewer than {FEWEST}"
TOO_MANY = "A lot was sent in a short time."
# A room full of learners finishes at once, behind one address; the limit by address only stops a machine.
FINISH_LIMITS: Mapping[str, Limit] = {"address": Limit(60, timedelta(minutes=5))}
# A thumb that slips, or a page that is loaded again, is one learner.
SAME_FINISH: Mapping[str, Limit] = {"same-finish": Limit(1, LONGEST_WINDOW)}


def list_weeks(today: date) -> tuple[date, ...]:
    """Return the Mondays of the last weeks that are over, the newest first."""
    this_week = week_of(today)
    return tuple(this_week - timedelta(weeks=back) for back in range(1, SHOWN_WEEKS + 1))


def say_count(count: int) -> str:
    """Return a count as it may be shown: nobody can tell none from a few."""
    return str(count) if count >= FEWEST else FEWER


def name_finish_buckets(secret: bytes, address: str) -> dict[str, str]:
    """Return the key under which finished packs are counted for one address, hashed."""
    return {"address": name_bucket(secret, "finish", "address", fold_address(address))}


def name_same_finish(secret: bytes, session_id: str, slug: str) -> dict[str, str]:
    """Return the key under which one pack is counted once for one session."""
    return {"same-finish": name_bucket(secret, "same-finish", session_id, slug)}
