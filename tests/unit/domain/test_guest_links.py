"""A guest's secret cannot be guessed and is not stored; a link works to the end of the day that it says."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.guest_links import (
    MOST_DAYS,
    find_end,
    find_last_day,
    hash_guest_secret,
    is_guest_secret,
    new_guest_secret,
    read_invitation,
)

GROUP = "A women's group in testing"


def test_secrets_are_long_random_and_known_by_a_hash_that_does_not_hold_them() -> None:
    secrets = {new_guest_secret() for _ in range(100)}
    assert len(secrets) == 100
    assert all(is_guest_secret(secret) and len(bytes.fromhex(secret)) * 8 >= 128 for secret in secrets)
    assert all(secret not in hash_guest_secret(secret) for secret in secrets)


@pytest.mark.parametrize("text", ["", "x" * 40, "A" * 40, "0" * 39, "0" * 41, "0" * 39 + "\n", "٣" * 40])
def test_nothing_else_is_taken_for_a_secret(text: str) -> None:
    assert not is_guest_secret(text)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.integers(1, MOST_DAYS),
)
def test_a_link_works_through_the_whole_of_its_last_day_in_london(made_at: datetime, days: int) -> None:
    ends = find_end(made_at, days)
    assert timedelta(days=days) < ends - made_at + timedelta(hours=1) < timedelta(days=days + 1, hours=2)
    assert find_last_day(ends) == find_last_day(ends - timedelta(hours=12))


def test_the_end_is_midnight_in_london_in_summer_too() -> None:
    assert find_end(datetime(2027, 6, 1, 23, 30, tzinfo=UTC), 1) == datetime(2027, 6, 3, 23, 0, tzinfo=UTC)
    assert find_last_day(datetime(2027, 6, 3, 23, 0, tzinfo=UTC)) == date(2027, 6, 3)


def test_an_invitation_is_read_or_refused_by_field() -> None:
    made = read_invitation(f"  {GROUP} ", "womens-group", "Testshire", "21")
    assert (made.group_name, made.days) == (GROUP, 21)
    with pytest.raises(FormRefused) as refused:
        read_invitation("", "police", "", "61")
    assert list(refused.value.problems) == ["group_name", "group_role", "area", "days"]
    for days in ("0", "61", "-1", "1.5", "", "٣", "0x5"):
        with pytest.raises(FormRefused) as refused:
            read_invitation(GROUP, "womens-group", "Testshire", days)
        assert list(refused.value.problems) == ["days"]
    with pytest.raises(FormRefused, match="07700 900123"):
        read_invitation("Ring 07700 900123", "womens-group", "Testshire", "3")
