"""Somebody is on duty from when they begin until just before they end, by London clocks, on any night of the year."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.opening_hours import LONDON
from guidance_app.domain.ring_chain import ChainStep, build_chain
from guidance_app.domain.rota import RotaRole, Shift, count_duties, list_next, list_on_duty
from guidance_app.domain.rota_row import FIELDS, LONGEST_DUTY, read_shift, write_shift

NIGHT = {
    "role": "champion",
    "name": "PC Khan",
    "number": "0116 496 0000",
    "area": "West",
    "expertise": "Forced marriage",
    "languages": "Urdu; Punjabi",
    "starts": "2026-11-25 22:00",
    "ends": "2026-11-26 07:00",
}
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - naive bounds
spoken = st.lists(st.sampled_from(["urd", "ben", "rmc", "azb"]), unique=True)
durations = st.timedeltas(timedelta(minutes=1), LONGEST_DUTY)


def on_shift(starts_at: datetime, lasts: timedelta, name: str = "A") -> Shift:
    return Shift(RotaRole.SPOC, name, "101", "", "", (), starts_at, starts_at + lasts)


@given(starts_at=moments, lasts=durations, now=moments)
def test_somebody_is_on_duty_exactly_from_their_start_until_their_end(
    starts_at: datetime, lasts: timedelta, now: datetime
) -> None:
    shift = on_shift(starts_at, lasts)
    assert bool(list_on_duty([shift], now)) == (starts_at <= now < starts_at + lasts)
    assert bool(list_next([shift], now)) == (now < starts_at)


@given(starts_at=moments, lasts=durations)
def test_the_edges_of_a_duty_count_as_its_beginning_and_not_as_its_end(starts_at: datetime, lasts: timedelta) -> None:
    shift = on_shift(starts_at, lasts)
    assert shift.is_on_duty(shift.starts_at)
    assert not shift.is_on_duty(shift.ends_at)
    assert shift.is_on_duty(shift.ends_at - timedelta(microseconds=1))


@given(st.lists(st.tuples(moments, durations), max_size=12), moments)
def test_whoever_begins_first_is_next(times: list[tuple[datetime, timedelta]], now: datetime) -> None:
    coming = list_next([on_shift(*each) for each in times], now)
    begins = sorted(starts for starts, _ in times if starts > now)
    assert [shift.starts_at for shift in coming] == begins[:5]


def test_champions_stand_before_others_and_whoever_stays_longest_first() -> None:
    now = datetime(2026, 11, 25, 23, tzinfo=UTC)
    short, long = on_shift(now, timedelta(hours=1), "Short"), on_shift(now, timedelta(hours=9), "Long")
    champion = Shift(RotaRole.CHAMPION, "C", "101", "", "", (), now, now + timedelta(minutes=5))
    assert [shift.name for shift in list_on_duty([short, long, champion], now)] == ["C", "Long", "Short"]


@pytest.mark.parametrize(
    ("starts", "ends", "hours"),
    [
        ("2026-11-25 22:00", "2026-11-26 07:00", 9),
        ("2026-03-28 22:00", "2026-03-29 07:00", 8),  # Clocks go forward: the night is an hour shorter.
        ("2026-10-24 22:00", "2026-10-25 07:00", 10),  # Clocks go back: the night is an hour longer.
        ("2026-10-25 01:30", "2026-10-25 01:45", 1.25),  # The hour comes twice: nobody is left without a champion.
        ("2026-07-01 22:00", "07:00", 9),
        ("2026-10-24 22:00", "07:00", 10),
        ("25/11/2026 08:00", "18:00", 10),
        ("2026-11-25T22:00", "2026-11-26T07:00", 9),
        ("25/11/2026 8:00", "9:00", 1),
    ],
)
def test_times_are_those_of_london_clocks_on_the_nights_when_they_change_too(
    starts: str, ends: str, hours: float
) -> None:
    shift = read_shift({**NIGHT, "starts": starts, "ends": ends})
    assert shift.ends_at - shift.starts_at == timedelta(hours=hours)
    assert shift.starts_at.astimezone(LONDON).hour in (22, 1, 8)


@given(starts_at=moments, lasts=durations, languages=spoken)
def test_what_is_written_is_read_again_as_the_same_duty(
    starts_at: datetime, lasts: timedelta, languages: list[str]
) -> None:
    starts_at, lasts = starts_at.replace(second=0, microsecond=0), timedelta(minutes=lasts // timedelta(minutes=1))
    shift = Shift(RotaRole.SPOC, "A", "101", "", "", tuple(languages), starts_at, starts_at + lasts)
    read = read_shift(dict(zip(FIELDS, write_shift(shift), strict=True)))
    # An hour that comes twice is read so that the duty is the longer one, and never the shorter.
    assert read.starts_at <= shift.starts_at
    assert shift.ends_at <= read.ends_at
    assert read.starts_at - shift.starts_at in (timedelta(0), timedelta(hours=-1))
    assert (read.languages, read.name) == (shift.languages, shift.name)


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"role": "boss"}, {"role"}),
        ({"name": ""}, {"name"}),
        ({"name": "=1+1"}, {"name"}),
        ({"name": "a.khan@example.com"}, {"name"}),
        ({"name": "Mrs Begum, community member"}, {"name"}),
        ({"name": "Imam Yusuf"}, {"name"}),
        ({"name": "Cllr Patel"}, {"name"}),
        ({"name": "Victim’s aunt"}, {"name"}),
        ({"name": "Volunteers of the gurdwara"}, {"name"}),
        ({"name": "PC \u202eKhan"}, {"name"}),
        ({"number": "ring me"}, {"number"}),
        ({"number": "=0116 496 0000"}, {"number"}),
        ({"area": "BD1 1AA"}, {"area"}),
        ({"area": "12 High Street, Leicester"}, {"area"}),
        ({"area": "-West"}, {"area"}),
        ({"expertise": "Ask 07700 900123"}, {"expertise"}),
        ({"expertise": "x" * 81}, {"expertise"}),
        ({"languages": "Klingon"}, {"languages"}),
        ({"languages": "Kurdish"}, {"languages"}),
        ({"languages": "Romani"}, {"languages"}),
        ({"starts": "tonight"}, {"starts"}),
        ({"starts": "2026-11-25"}, {"starts"}),
        ({"starts": "1026-11-25 22:00"}, {"starts"}),
        ({"starts": "2026-03-29 01:30"}, {"starts"}),
        ({"ends": "2026-11-25 22:00"}, {"ends"}),
        ({"ends": "2026-11-25 07:00"}, {"ends"}),
        ({"ends": "2027-11-26 07:00"}, {"ends"}),
        ({"role": "", "number": "", "ends": ""}, {"role", "number", "ends"}),
    ],
)
def test_all_that_is_wrong_with_a_duty_is_said_at_once(changes: dict[str, str], fields: set[str]) -> None:
    with pytest.raises(FormRefused) as refused:
        read_shift({**NIGHT, **changes})
    assert set(refused.value.problems) == fields


@pytest.mark.parametrize("name", ["PC Church", "Sgt. Elder, west", "DS Temple", "Victim care unit", "Duty champion"])
def test_who_is_at_work_is_taken_whatever_their_surname(name: str) -> None:
    assert read_shift({**NIGHT, "name": name}).name == name


def test_a_number_is_rung_as_it_is_dialled() -> None:
    assert read_shift({**NIGHT, "number": "+44 (0)116 496 0000"}).address == "tel:+441164960000"
    assert read_shift({**NIGHT, "number": "(0116) 496-0000"}).address == "tel:01164960000"


def test_duties_of_one_person_are_counted_where_that_person_stands_first() -> None:
    now = datetime(2026, 11, 25, tzinfo=UTC)
    shifts = [on_shift(now + timedelta(hours=hour), timedelta(hours=1), name) for hour, name in enumerate("ABAA")]
    assert count_duties(shifts) == (3, 1, 0, 0)


steps = st.builds(ChainStep, st.text(), st.text(), st.text(), st.text(), st.booleans())


@given(st.lists(steps, max_size=3), st.lists(steps, max_size=3))
def test_there_is_always_somebody_to_ring(own: list[ChainStep], helplines: list[ChainStep]) -> None:
    chain = build_chain(own, helplines)
    assert {"999", "101"} <= {step.number for step in chain}
    assert chain[: len(own)] == tuple(own)
    assert chain[len(chain) - len(helplines) :] == tuple(helplines)
