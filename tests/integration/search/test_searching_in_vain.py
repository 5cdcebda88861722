"""Searches in vain are counted by people without keeping who, and nothing of fewer than five is ever shown."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import get_engine, get_session, transaction
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.vain_searches import week_of
from guidance_app.models import SearchMiss, SearchMissPerson, SearchMissSalt, SearchMissWeek
from guidance_app.queries.vain_searches import VainSearch, list_vain_searches
from guidance_app.services.search_misses import count_miss
from guidance_app.services.search_weeks import end_past_weeks
from tests.integration.search.libraries import open_library, publish

MONDAY = date(2026, 11, 23)
NEXT_MONDAY = MONDAY + timedelta(days=7)
SECRET = b"of the installation"


@pytest.fixture(autouse=True)
def library(tmp_path: Path) -> Iterator[Flask]:
    with open_library(tmp_path) as app:
        for slug in ("one", "two"):
            publish(slug, "The kettle rules are here.")
        yield app


def search_in_vain(people: int, typed: str = "kettle rules jonathan", day: date = MONDAY, times: int = 1) -> None:
    for person in range(1, people + 1):
        for _ in range(times):
            count_miss(Viewer(person, Role.OFFICER, 1), typed, day, SECRET)


def held() -> list[int]:
    get_session().rollback()
    tables = (SearchMiss, SearchMissPerson, SearchMissSalt, SearchMissWeek)
    return [get_session().query(table).count() for table in tables]


@pytest.mark.parametrize("day", [MONDAY, NEXT_MONDAY])
@pytest.mark.parametrize(("people", "times"), [(4, 1), (1, 5), (4, 20)])
def test_four_people_or_one_who_tries_again_are_not_shown(people: int, times: int, day: date) -> None:
    search_in_vain(people, times=times)
    end_past_weeks(day)
    assert list_vain_searches(day) == ()


@pytest.mark.parametrize("day", [MONDAY, NEXT_MONDAY, NEXT_MONDAY + timedelta(days=300)])
def test_five_people_are_shown_in_their_week_and_for_good(day: date) -> None:
    search_in_vain(5, times=2)
    end_past_weeks(day)
    assert list_vain_searches(day) == (VainSearch(MONDAY, "kettle rules", 5),)


def test_the_people_of_two_weeks_do_not_add_up() -> None:
    search_in_vain(4)
    search_in_vain(4, day=NEXT_MONDAY)
    assert list_vain_searches(NEXT_MONDAY) == ()


def test_words_that_the_library_does_not_use_are_never_kept() -> None:
    search_in_vain(6, "jonathan smith 07700 900123")
    assert list_vain_searches(MONDAY) == (VainSearch(MONDAY, "", 6),)


def test_when_the_week_is_over_nothing_is_left_that_tells_people_apart_or_that_few_did() -> None:
    search_in_vain(5)
    search_in_vain(2, "kettle")
    assert held() == [2, 7, 1, 0]
    assert end_past_weeks(MONDAY + timedelta(days=6)) == 0
    assert held() == [2, 7, 1, 0]
    assert end_past_weeks(NEXT_MONDAY) == 1
    assert held() == [0, 0, 0, 1]
    assert end_past_weeks(NEXT_MONDAY) == 0


def test_the_next_search_in_vain_ends_the_week_too() -> None:
    search_in_vain(5)
    search_in_vain(1, "kettle", NEXT_MONDAY)
    assert held() == [1, 1, 1, 1]


def test_one_persons_searches_do_not_show_as_one_persons_and_no_id_is_there() -> None:
    for typed in ("kettle", "kettle rules", "rules"):
        search_in_vain(1, typed)
    hashes = {row.person_hash for row in get_session().query(SearchMissPerson)}
    assert len(hashes) == 3
    assert all(len(each) == 64 for each in hashes)


def test_the_database_alone_does_not_tell_who_it_was() -> None:
    search_in_vain(1)
    kept = get_session().query(SearchMissPerson).one().person_hash
    get_session().query(SearchMissPerson).count()
    with transaction() as session:
        session.execute(text("DELETE FROM search_miss_person"))
    for secret in (b"", b"guessed"):
        count_miss(Viewer(1, Role.OFFICER, 1), "kettle rules", MONDAY, secret)
    assert kept not in {row.person_hash for row in get_session().query(SearchMissPerson)}


def test_the_database_takes_no_week_of_fewer_than_five() -> None:
    insert = "INSERT INTO search_miss_week (week, known_words, people) VALUES ('2026-11-23', 'kettle', 4)"
    with get_engine().begin() as connection, pytest.raises(IntegrityError):
        connection.execute(text(insert))


@pytest.mark.parametrize(
    ("day", "monday"),
    [(date(2026, 11, 23), MONDAY), (date(2026, 11, 29), MONDAY), (date(2027, 1, 1), date(2026, 12, 28))],
)
def test_a_week_begins_on_monday(day: date, monday: date) -> None:
    assert week_of(day) == monday
