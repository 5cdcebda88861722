"""Counts attempts inside one process, for when the shared counters cannot be written; it stores nothing."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from threading import Lock

from guidance_app.domain.limits import LONGEST_WINDOW, Counter, Limit, count_attempts, refuse
from guidance_app.domain.sign_in_limits import PROCESS_LIMITS, TOO_MANY

_MOST_BUCKETS = 10_000
_STAYS_DEGRADED = timedelta(minutes=5)


class ProcessLimits:
    """Strict counters in memory; when they would grow too many, it refuses rather than forgets."""

    def __init__(
        self,
        limits: Mapping[str, Limit] = PROCESS_LIMITS,
        most_buckets: int = _MOST_BUCKETS,
        refusal: str = TOO_MANY,
    ) -> None:
        self._limits = limits
        self._most_buckets = most_buckets
        self._refusal = refusal
        self._counters: dict[str, Counter] = {}
        self._lock = Lock()
        self._last_used_at: datetime | None = None

    def reserve(self, buckets: Mapping[str, str], now: datetime) -> None:
        """Count one attempt in each bucket. Raises TooManyAttempts when a limit is reached."""
        with self._lock:
            self._last_used_at = now
            self._make_room(now)
            known = {name: self._counters[key] for name, key in buckets.items() if key in self._counters}
            limits = {name: self._limits[name] for name in buckets}
            counted = count_attempts(known, limits, now, self._refusal)
            self._counters.update({buckets[name]: counter for name, counter in counted.items()})

    def give_back(self, keys: Iterable[str]) -> None:
        """Take one attempt back that turned out to be right."""
        with self._lock:
            for key in keys:
                counter = self._counters.get(key)
                if counter is not None and counter.failures:
                    self._counters[key] = Counter(counter.window_began_at, counter.failures - 1)

    def is_standing_in(self, now: datetime) -> bool:
        """Say whether the shared counters failed within the last five minutes."""
        return self._last_used_at is not None and now - self._last_used_at < _STAYS_DEGRADED

    def _make_room(self, now: datetime) -> None:
        if len(self._counters) < self._most_buckets:
            return
        oldest = now - LONGEST_WINDOW
        self._counters = {key: each for key, each in self._counters.items() if each.window_began_at > oldest}
        if len(self._counters) >= self._most_buckets:
            raise refuse(self._refusal, _STAYS_DEGRADED)
