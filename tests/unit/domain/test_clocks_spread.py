"""Due dates are spread: never later than the interval, a tenth earlier at most, the same at every draw."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.clocks import next_check, spread_check
from guidance_app.domain.kinds import Kind

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))
ANCHORS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=40)


@given(st.sampled_from(Kind), DAYS, st.integers(1, 9999), ANCHORS)
def test_a_section_is_due_within_the_last_tenth_of_its_interval(
    kind: Kind, day: date, number: int, anchor: str
) -> None:
    limit = next_check(kind, day)
    due = spread_check(kind, day, f"HBA-{number:03}", anchor)
    assert limit - timedelta(days=(limit - day).days // 10) <= due <= limit
    assert due == spread_check(kind, day, f"HBA-{number:03}", anchor)


@pytest.mark.parametrize("kind", Kind)
def test_a_library_that_is_imported_in_one_day_does_not_fall_due_in_one_day(kind: Kind) -> None:
    day = date(2026, 11, 23)
    due = [spread_check(kind, day, f"HBA-{number:03}", "do-now") for number in range(200)]
    room = (next_check(kind, day) - day).days // 10
    assert len(set(due)) > room * 3 // 4
    busiest = max(due.count(each) for each in set(due))
    assert busiest <= 200 * 5 // room


@given(st.sampled_from(Kind), DAYS, st.integers(0, 400))
def test_a_later_check_is_never_due_earlier_by_more_than_the_calendar_s_own_unevenness(
    kind: Kind, day: date, later: int
) -> None:
    first = spread_check(kind, day, "HBA-001", "a")
    second = spread_check(kind, day + timedelta(days=later), "HBA-001", "a")
    assert second > day + timedelta(days=later)
    assert second >= first - timedelta(days=(next_check(kind, day) - day).days // 10 + 3)
