"""Dates and times as a British reader expects them, in UK time."""

from datetime import UTC, date, datetime

import pytest

from guidance_app.rendering.dates import (
    clock_time,
    long_date,
    long_time,
    machine_time,
    month_year,
    short_date,
    short_moment,
)

DAY = date(2026, 11, 12)


def test_a_day_is_written_in_three_lengths() -> None:
    assert (long_date(DAY), short_date(DAY), month_year(DAY)) == ("12 November 2026", "12 Nov 2026", "November 2026")


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (datetime(2026, 11, 12, 2, 5, tzinfo=UTC), "12 November 2026 at 2:05am"),
        (datetime(2026, 7, 1, 23, 30, tzinfo=UTC), "2 July 2026 at 12:30am"),
        (datetime(2026, 7, 1, 11, 0, tzinfo=UTC), "1 July 2026 at midday"),
        (datetime(2026, 1, 1, 0, 0, tzinfo=UTC), "1 January 2026 at midnight"),
        (datetime(2026, 1, 1, 12, 1, tzinfo=UTC), "1 January 2026 at 12:01pm"),
    ],
)
def test_an_instant_is_written_as_london_clocks_show_it(at: datetime, words: str) -> None:
    assert long_time(at) == words


def test_an_instant_late_in_the_evening_belongs_to_the_london_day() -> None:
    at = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    assert (long_date(at), short_date(at), month_year(at)) == ("1 July 2026", "1 Jul 2026", "July 2026")


def test_a_machine_reads_the_offset_of_london() -> None:
    assert machine_time(datetime(2026, 7, 1, 12, 0, tzinfo=UTC)) == "2026-07-01T13:00+01:00"
    assert machine_time(DAY) == "2026-11-12"


def test_a_time_without_a_zone_is_not_guessed() -> None:
    with pytest.raises(ValueError, match="time zone"):
        clock_time(datetime.fromisoformat("2026-07-01T12:00"))


def test_a_moment_of_today_is_its_time_and_an_older_one_its_day_too() -> None:
    now = datetime(2026, 7, 1, 22, 0, tzinfo=UTC)
    assert short_moment(datetime(2026, 7, 1, 5, 5, tzinfo=UTC), now) == "06:05"
    assert short_moment(datetime(2026, 6, 30, 23, 30, tzinfo=UTC), now) == "00:30"
    assert short_moment(datetime(2026, 6, 30, 22, 0, tzinfo=UTC), now) == "30 Jun 2026, 23:00"
