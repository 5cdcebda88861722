"""Limits count attempts before they are judged, by account, by account and address, and for everybody."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.errors import TooManyAttempts
from guidance_app.domain.process_limits import ProcessLimits
from guidance_app.domain.sign_in_limits import (
    PROCESS_LIMITS,
    SHARED_LIMITS,
    Counter,
    Limit,
    count_attempt,
    name_buckets,
)

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
TWO = {"account": Limit(2, timedelta(minutes=5))}


def test_the_attempt_after_the_last_allowed_one_says_how_long_to_wait() -> None:
    counters: dict[str, Counter] = {}
    for second in range(2):
        counters = count_attempt(counters, TWO, NOW + timedelta(seconds=second))
    with pytest.raises(TooManyAttempts) as refusal:
        count_attempt(counters, TWO, NOW + timedelta(seconds=30))
    assert refusal.value.retry_after == 270
    assert "5 minutes" in refusal.value.message


def test_the_window_opens_anew_when_it_has_passed() -> None:
    full = {"account": Counter(NOW, 2)}
    with pytest.raises(TooManyAttempts):
        count_attempt(full, TWO, NOW + timedelta(seconds=299))
    later = NOW + timedelta(seconds=300)
    assert count_attempt(full, TWO, later) == {"account": Counter(later, 1)}


def test_a_clock_that_was_set_back_locks_nobody_out() -> None:
    assert count_attempt({"account": Counter(NOW + timedelta(hours=1), 2)}, TWO, NOW) == {"account": Counter(NOW, 1)}


def test_the_longest_of_several_waits_is_named() -> None:
    limits = {"short": Limit(1, timedelta(seconds=10)), "long": Limit(1, timedelta(seconds=500))}
    with pytest.raises(TooManyAttempts) as refusal:
        count_attempt({name: Counter(NOW, 1) for name in limits}, limits, NOW)
    assert refusal.value.retry_after == 500


@given(st.lists(st.integers(min_value=0, max_value=400), max_size=60))
def test_no_window_ever_holds_more_than_its_limit(pauses: list[int]) -> None:
    counters: dict[str, Counter] = {}
    moment, allowed = NOW, []
    for pause in pauses:
        moment += timedelta(seconds=pause)
        with suppress(TooManyAttempts):
            counters = count_attempt(counters, TWO, moment)
            allowed.append(moment)
            assert counters["account"].failures <= 2
    # A fixed window lets two meet at its edge: never more than twice the limit in any five minutes.
    for start in allowed:
        assert sum(start <= other < start + timedelta(minutes=5) for other in allowed) <= 4


def test_bucket_keys_tell_neither_name_nor_address_and_never_collide() -> None:
    keys = name_buckets(b"secret", "officer", "10.0.0.1")
    assert set(keys) == set(SHARED_LIMITS) == set(PROCESS_LIMITS)
    assert len(set(keys.values())) == 3
    assert "officer" not in str(keys.values())
    assert name_buckets(b"other", "officer", "10.0.0.1") != keys
    assert (
        name_buckets(b"secret", "ab", "c")["account-and-address"]
        != name_buckets(b"secret", "a", "bc")["account-and-address"]
    )


def test_addresses_of_one_ipv6_network_share_a_bucket() -> None:
    first = name_buckets(b"s", "officer", "2001:db8:1:2::1")
    assert first == name_buckets(b"s", "officer", "2001:db8:1:2:ffff::9")
    assert first != name_buckets(b"s", "officer", "2001:db8:1:3::1")


def test_the_process_alone_is_stricter_than_the_shared_limits() -> None:
    assert all(PROCESS_LIMITS[name].failures < SHARED_LIMITS[name].failures for name in SHARED_LIMITS)


def test_a_process_that_has_no_room_refuses_instead_of_forgetting() -> None:
    limits = ProcessLimits({"account": Limit(5, timedelta(minutes=5))}, most_buckets=3)
    for number in range(3):
        limits.reserve({"account": f"key {number}"}, NOW)
    with pytest.raises(TooManyAttempts):
        limits.reserve({"account": "one more"}, NOW)
    limits.reserve({"account": "one more"}, NOW + timedelta(minutes=16))


def test_an_attempt_given_back_is_not_counted() -> None:
    limits = ProcessLimits(TWO)
    for _ in range(10):
        limits.reserve({"account": "key"}, NOW)
        limits.give_back(["key"])
    assert limits.is_standing_in(NOW)
    assert not limits.is_standing_in(NOW + timedelta(minutes=6))
