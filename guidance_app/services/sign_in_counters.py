"""Counts sign-in attempts, and gives one back that was right; how counting works is in `attempt_counters.py`."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from guidance_app.domain.sign_in_limits import SHARED_LIMITS, TOO_MANY
from guidance_app.models.sign_in_limit import SignInLimit
from guidance_app.services import attempt_counters


def reserve_attempt(buckets: Mapping[str, str], now: datetime) -> None:
    """Count one attempt in each bucket, `{limit name: key}`, in one write transaction.

    Raises TooManyAttempts when a limit is reached, and whatever the database raises when it cannot be written to.
    """
    attempt_counters.reserve_attempt(buckets, SHARED_LIMITS, now, TOO_MANY)


def give_back_attempt(session: Session, keys: Iterable[str], now: datetime) -> None:
    """Take back, inside the caller's transaction, an attempt that was right; counters past any window are dropped."""
    attempt_counters.forget_past_windows(session, now)
    session.execute(
        update(SignInLimit)
        .where(SignInLimit.bucket.in_(tuple(keys)), SignInLimit.failures > 0)
        .values(failures=SignInLimit.failures - 1)
    )
