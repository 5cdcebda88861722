"""Opening hours are read where they can be, and never guessed."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.opening_hours import LONDON, OpenState, find_open_state, is_second_hand, read_hours

# 23 November 2026 is a Monday; London is on UTC then.
MONDAY = datetime(2026, 11, 23, tzinfo=LONDON)
OFFICE = "Monday to Friday, 9am to 5pm"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment in that week; day 0 is Monday."""
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("text", "moment", "expected"),
    [
        (OFFICE, at(0, 9), True),
        (OFFICE, at(0, 8, 59), False),
        (OFFICE, at(4, 16, 59), True),
        (OFFICE, at(4, 17), False),
        (OFFICE, at(5, 12), False),
        ("9am to 5pm, Monday to Friday", at(0, 12), True),
        ("MONDAY \N{EN DASH} FRIDAY, 9AM\N{EN DASH}5PM.", at(0, 12), True),
        ("Monday to Friday, 9am to 5pm (older page)", at(0, 12), True),
        ("Monday to Friday, 10am to 4pm (third-party copies)", at(0, 9), False),
        ("Monday to Thursday, 10am to 8.30pm; Friday, 10am to 4.30pm (February 2023)", at(3, 20, 29), True),
        ("Monday to Thursday, 10am to 8.30pm; Friday, 10am to 4.30pm (February 2023)", at(4, 16, 30), False),
        ("Monday and Wednesday, 9am to 8pm; Tuesday, Thursday and Friday, 9am to 5pm", at(3, 18), False),
        ("Monday and Wednesday, 9am to 8pm; Tuesday, Thursday and Friday, 9am to 5pm", at(2, 18), True),
        ("Monday to Friday, 9am to 5pm, not on bank holidays", at(1, 10), True),
        ("Saturday to Monday, noon to midnight", at(6, 23, 59), True),
        ("Saturday to Monday, noon to midnight", at(1, 0), False),
        ("every day, 12am to 12pm", at(2, 11, 59), True),
        ("every day, 12am to 12pm", at(2, 12), False),
        ("Sunday, 10pm to 2am", at(0, 1), True),
        ("Sunday, 10pm to 2am", at(0, 2), False),
        ("24 hours, every day", at(6, 3), True),
        ("24 hours (older page)", at(6, 3), True),
    ],
)
def test_hours_in_a_known_form_say_whether_a_line_is_open(text: str, moment: datetime, expected: bool) -> None:
    hours = read_hours(text)
    assert hours is not None
    assert hours.is_open_at(moment) is expected
    assert find_open_state(hours, moment) is (OpenState.OPEN if expected else OpenState.CLOSED)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "office hours",
        "9am to 5pm",
        "9am to 5pm, not on bank holidays (older page)",
        "Monday to Friday",
        "Monday to Friday, 9 to 5",
        "Monday to Friday, 9am to 5pm in term time",
        "Monday to Friday, 9am to 5pm (school term only)",
        "first Monday, 9am to 5pm",
        "Monday to Friday, 9am to 1pm and 2pm to 5pm",
        "Monday to Friday, 13am to 5pm",
        "Monday to Friday, 0am to 5pm",
        "Monday to Friday, 9.75am to 5pm",
        "Monday to Friday, 9am to 9am",
        "Monday to Friday, 9am to 5pm; ring to check",
        "24 hours, on weekdays",
        "Monday, or so, 9am to 5pm",
    ],
)
def test_hours_in_any_other_form_are_not_known(text: str) -> None:
    assert read_hours(text) is None
    assert find_open_state(read_hours(text), MONDAY) is OpenState.UNKNOWN


def test_hours_are_london_hours_in_summer_too() -> None:
    hours = read_hours(OFFICE)
    assert hours is not None
    assert hours.is_open_at(datetime(2026, 7, 6, 8, 0, tzinfo=UTC))
    assert not hours.is_open_at(datetime(2026, 7, 6, 16, 0, tzinfo=UTC))
    assert not hours.is_open_at(datetime(2026, 11, 23, 8, 0, tzinfo=UTC))


def test_a_moment_without_a_time_zone_is_refused() -> None:
    hours = read_hours(OFFICE)
    assert hours is not None
    with pytest.raises(ValueError, match="time zone"):
        hours.is_open_at(MONDAY.replace(tzinfo=None))


def test_only_a_line_that_never_closes_needs_no_word_on_bank_holidays() -> None:
    never_closed, office = read_hours("24 hours, every day"), read_hours(OFFICE)
    assert never_closed is not None
    assert office is not None
    assert never_closed.is_always
    assert not office.is_always


@pytest.mark.parametrize(
    ("text", "expected"),
    [(f"{OFFICE} (older page)", True), ("24 hours (February 2023).", True), (OFFICE, False), ("", False)],
)
def test_hours_from_an_old_page_or_somebody_elses_are_known_as_such(text: str, expected: bool) -> None:
    assert is_second_hand(text) is expected


@given(st.text(alphabet="monday tuefri0123456789apm.:;,-()&", max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert find_open_state(read_hours(text), MONDAY) in OpenState


@given(
    first=st.integers(0, 6),
    last=st.integers(0, 6),
    opens=st.integers(1, 11),
    closes=st.integers(1, 11),
    day=st.integers(0, 6),
)
def test_a_line_is_open_on_the_days_named_and_no_other(
    first: int, last: int, opens: int, closes: int, day: int
) -> None:
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    hours = read_hours(f"{names[first]} to {names[last]}, {opens}am to {closes}pm")
    assert hours is not None
    named = (day - first) % 7 <= (last - first) % 7
    assert hours.is_open_at(at(day, opens)) is named
    assert hours.is_open_at(at(day, 12 + closes, -1)) is named
    assert not hours.is_open_at(at(day, 12 + closes))
    assert not hours.is_open_at(at(day, opens, -1))
