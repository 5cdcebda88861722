"""Counts attempts of any sort in the shared database; what the limits are is the domain's.

All limits share one table. Its keys are hashes that hold the name of what they count, so none meets another.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.limits import LONGEST_WINDOW, Counter, Limit, count_attempts
from guidance_app.models.sign_in_limit import SignInLimit


def reserve_attempt(buckets: Mapping[str, str], limits: Mapping[str, Limit], now: datetime, refusal: str) -> None:
    """Count one attempt in each bucket, `{limit name: key}`, in one write transaction.

    Raises TooManyAttempts when a limit is reached, and whatever the database raises when it cannot be written to.
    """
    with transaction() as session:
        rows = _load_rows(session, buckets.values())
        known = {
            name: Counter(rows[key].window_began_at, rows[key].failures) for name, key in buckets.items() if key in rows
        }
        for name, counter in count_attempts(known, limits, now, refusal).items():
            row = rows.get(buckets[name]) or SignInLimit(bucket=buckets[name])
            row.window_began_at, row.failures = counter.window_began_at, counter.failures
            session.add(row)


def forget_past_windows(session: Session, now: datetime) -> None:
    """Drop, inside the caller's transaction, the counters that are past any window."""
    session.execute(delete(SignInLimit).where(SignInLimit.window_began_at < now - LONGEST_WINDOW))


def _load_rows(session: Session, keys: Iterable[str]) -> dict[str, SignInLimit]:
    found = session.scalars(
        select(SignInLimit).where(SignInLimit.bucket.in_(tuple(keys))).order_by(SignInLimit.bucket).with_for_update()
    )
    return {row.bucket: row for row in found}
