"""A guest's link may send often enough for a whole group, and not as often as a machine would."""

from datetime import UTC, datetime, timedelta

import pytest

from guidance_app.domain.errors import TooManyAttempts
from guidance_app.domain.guest_limits import GUEST_LIMITS, TOO_MANY, name_guest_buckets
from guidance_app.domain.limits import LONGEST_WINDOW, Counter, count_attempts
from guidance_app.domain.sign_in_limits import PROCESS_LIMITS, SHARED_LIMITS, name_buckets

NOW = datetime(2027, 3, 3, 12, 0, tzinfo=UTC)


def test_no_limit_outlasts_the_time_for_which_counters_are_kept() -> None:
    every = (*GUEST_LIMITS.values(), *SHARED_LIMITS.values(), *PROCESS_LIMITS.values())
    assert max(limit.window for limit in every) <= LONGEST_WINDOW


def test_one_address_is_stopped_before_the_link_is() -> None:
    counters: dict[str, Counter] = {}
    for second in range(60):
        counters = count_attempts(counters, GUEST_LIMITS, NOW + timedelta(seconds=second), TOO_MANY)
    with pytest.raises(TooManyAttempts, match=r"A lot was sent in a short time\. Try again in 4 minutes\.") as refusal:
        count_attempts(counters, GUEST_LIMITS, NOW + timedelta(seconds=61), TOO_MANY)
    assert refusal.value.retry_after == 239
    # Somebody else around the same table, at another address, goes on.
    others = {"link": counters["link"]}
    assert count_attempts(others, GUEST_LIMITS, NOW + timedelta(seconds=61), TOO_MANY)["link"].failures == 61


def test_buckets_tell_neither_link_nor_address_and_never_meet_those_of_signing_in() -> None:
    keys = name_guest_buckets(b"secret", "the-hash-of-a-link", "10.0.0.1")
    assert set(keys) == set(GUEST_LIMITS)
    assert "the-hash" not in str(keys)
    assert "10.0.0.1" not in str(keys)
    assert not set(keys.values()) & set(name_buckets(b"secret", "the-hash-of-a-link", "10.0.0.1").values())
    assert name_guest_buckets(b"secret", "link", "2001:db8::1") == name_guest_buckets(b"secret", "link", "2001:db8::2")
