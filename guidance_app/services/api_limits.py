"""Counts what other systems ask, by token and by address; while counters cannot be written, this process counts."""

import logging
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError

from guidance_app.domain.api_limits import API_LIMITS, REFUSED_LIMITS, TOO_MANY
from guidance_app.domain.limits import Limit
from guidance_app.domain.process_limits import ProcessLimits
from guidance_app.services.attempt_counters import reserve_attempt

_log = logging.getLogger(__name__)


def make_stand_in() -> ProcessLimits:
    """Return the counters of one process."""
    return ProcessLimits({**API_LIMITS, **REFUSED_LIMITS}, refusal=TOO_MANY)


def limit_requests(buckets: Mapping[str, str], stand_in: ProcessLimits, now: datetime) -> None:
    """Count one request with a token that works. Raises TooManyAttempts."""
    _limit(buckets, API_LIMITS, stand_in, now)


def limit_refused(buckets: Mapping[str, str], stand_in: ProcessLimits, now: datetime) -> None:
    """Count one request without such a token. Raises TooManyAttempts."""
    _limit(buckets, REFUSED_LIMITS, stand_in, now)


def _limit(buckets: Mapping[str, str], limits: Mapping[str, Limit], stand_in: ProcessLimits, now: datetime) -> None:
    try:
        reserve_attempt(buckets, limits, now, TOO_MANY)
    except SQLAlchemyError as error:
        # What can be read is read, also from a database that takes no more writes.
        _log.warning("API counters cannot be written (%s): this process counts alone.", type(error).__name__)
        stand_in.reserve(buckets, now)
