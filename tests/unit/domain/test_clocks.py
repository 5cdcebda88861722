"""Review clocks: months are counted as people count them, and an overdue page is one whose day has passed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.clocks import ReviewClock, add_months, next_check
from guidance_app.domain.kinds import RULES, Kind

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (date(2026, 11, 23), 3, date(2027, 2, 23)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_a_shorter_month(start: date, months: int, expected: date) -> None:
    assert add_months(start, months) == expected


@given(DAYS, st.integers(min_value=1, max_value=36))
def test_a_check_is_always_due_in_exactly_that_many_months(start: date, months: int) -> None:
    due = add_months(start, months)
    assert (due.year - start.year) * 12 + due.month - start.month == months
    assert due.day <= start.day


@pytest.mark.parametrize(
    ("kind", "months"),
    [
        (Kind.SERVICE, 3),
        (Kind.PRACTICE, 6),
        (Kind.RISK, 12),
        (Kind.TRAUMA, 12),
        (Kind.COMMUNITY, 12),
        (Kind.ENGAGEMENT, 12),
        (Kind.TERM, 24),
    ],
)
def test_each_kind_is_checked_as_often_as_its_facts_change(kind: Kind, months: int) -> None:
    assert RULES[kind].check_every_months == months
    assert next_check(kind, date(2026, 1, 15)) == add_months(date(2026, 1, 15), months)


@given(DAYS, st.integers(min_value=-400, max_value=400))
def test_a_page_is_overdue_only_after_its_day(due: date, offset: int) -> None:
    today = date.fromordinal(due.toordinal() + offset)
    assert ReviewClock(due, due).is_overdue(today) == (offset > 0)


def test_a_document_shows_the_oldest_check_and_the_first_due_date_of_its_sections() -> None:
    early, late = date(2026, 1, 1), date(2026, 6, 1)
    clocks = (ReviewClock(early, late), ReviewClock(late, early))
    assert ReviewClock.earliest(clocks) == ReviewClock(early, early)
