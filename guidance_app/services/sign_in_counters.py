"""Counts sign-in attempts in the shared database; what the limits are is the domain's."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.sign_in_limits import LONGEST_WINDOW, SHARED_LIMITS, Counter, count_attempt
from guidance_app.models.sign_in_limit import SignInLimit


def reserve_attempt(buckets: Mapping[str, str], now: datetime) -> None:
    """Count one attempt in each bucket, `{limit name: key}`, in one write transaction.

    Raises TooManyAttempts when a limit is reached, and whatever the database raises when it cannot be written to.
    """
    with transaction() as session:
        rows = _load_rows(session, buckets.values())
        known = {
            name: Counter(rows[key].window_began_at, rows[key].failures) for name, key in buckets.items() if key in rows
        }
        for name, counter in count_attempt(known, SHARED_LIMITS, now).items():
            row = rows.get(buckets[name]) or SignInLimit(bucket=buckets[name])
            row.window_began_at, row.failures = counter.window_began_at, counter.failures
            session.add(row)


def give_back_attempt(session: Session, keys: Iterable[str], now: datetime) -> None:
    """Take back, inside the caller's transaction, an attempt that was right; counters past any window are dropped."""
    session.execute(delete(SignInLimit).where(SignInLimit.window_began_at < now - LONGEST_WINDOW))
    session.execute(
        update(SignInLimit)
        .where(SignInLimit.bucket.in_(tuple(keys)), SignInLimit.failures > 0)
        .values(failures=SignInLimit.failures - 1)
    )


def _load_rows(session: Session, keys: Iterable[str]) -> dict[str, SignInLimit]:
    found = session.scalars(
        select(SignInLimit).where(SignInLimit.bucket.in_(tuple(keys))).order_by(SignInLimit.bucket).with_for_update()
    )
    return {row.bucket: row for row in found}
