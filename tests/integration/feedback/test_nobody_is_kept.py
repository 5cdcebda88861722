"""Whatever is tapped, written or asked, no table, file or log line leads to whoever did it."""

import logging
import re
from collections import Counter
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect

from guidance_app.db import get_engine
from guidance_app.web.moments import CLOCK
from tests.integration.feedback.readers import add_words, find_number, run, send, sign_in_as, tap
from tests.support.guarded_apps import Clock
from tests.support.installations import Installation

ADDRESS = "203.0.113.77"
# The tables that know people because they are about people.
ABOUT_PEOPLE = {"user_account", "user_session"}


def read_tables(library: Installation) -> dict[str, Counter[tuple[Any, ...]]]:
    with library.app.app_context():
        names = set(inspect(get_engine()).get_table_names()) - ABOUT_PEOPLE
    return {name: Counter(run(library, f"SELECT * FROM {name}")) for name in names}


def read_files(library: Installation) -> bytes:
    return b"".join(path.read_bytes() for path in library.folder.rglob("*") if path.is_file())


def use_everything(reader: FlaskClient) -> str:
    """Tap every button, add words to each, and look the answer up."""
    number = ""
    for button in ("useful", "not-useful", "out-of-date", "harm"):
        thanks = reader.get(add_words(reader, tap(reader, button).headers["Location"], "It is out of date.").location)
        number = find_number(thanks.text)
    assert number in reader.get(f"/feedback/answers?number={number}").text
    return number


def test_no_table_file_or_log_holds_the_reader(library: Installation, caplog: pytest.LogCaptureFixture) -> None:
    library.app.config["SESSION_COOKIE_NAME"] = "session"
    reader = sign_in_as(library, "officer-3")
    reader.environ_base.update({"REMOTE_ADDR": ADDRESS, "HTTP_USER_AGENT": "a-telling-browser/1.0"})
    cookie = reader.get_cookie("session")
    assert cookie is not None
    before = read_tables(library)
    with caplog.at_level(logging.DEBUG):
        number = use_everything(reader)
        send(library.app.test_client(), "/wrong-about-us", "/wrong-about-us", words="It is unfair.", topic="Us")
    changed = {name for name, rows in read_tables(library).items() if rows != before[name]}
    assert changed == {"feedback_count", "report", "sign_in_limit"}
    held = read_files(library)
    for telling in (cookie.value, ADDRESS, "a-telling-browser"):
        assert telling.encode() not in held
        assert telling not in caplog.text
    for telling in ("officer-3", number, "out of date", "unfair"):
        assert telling not in caplog.text


def test_no_column_has_room_for_who_it_was_or_for_the_time_of_day(library: Installation) -> None:
    with library.app.app_context():
        columns = {
            table: {column["name"]: str(column["type"]) for column in inspect(get_engine()).get_columns(table)}
            for table in ("feedback_count", "report")
        }
    assert set(columns["feedback_count"]) == {"document_id", "edition_number", "anchor", "answer", "day", "count"}
    # The two moments and the person are of whoever answered.
    moments = {name for name, kind in columns["report"].items() if kind == "DATETIME"}
    people = {name for name in columns["report"] if name.endswith("_by") or "user" in name or "session" in name}
    assert (moments, people) == ({"closed_at"}, {"answered_by"})


TAPS = st.lists(
    st.tuples(st.sampled_from(["useful", "not-useful", "out-of-date", "harm"]), st.sampled_from(["do-now", "do-not"])),
    min_size=1,
    max_size=5,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(taps=TAPS)
def test_two_different_people_leave_the_same_rows(library: Installation, taps: list[tuple[str, str]]) -> None:
    clock = library.app.extensions.setdefault(CLOCK, Clock())
    clock.advance(minutes=16)
    left = [leave_rows(library, username, taps) for username in ("officer-2", "officer-5")]
    assert left[0] == left[1]


def leave_rows(library: Installation, username: str, taps: list[tuple[str, str]]) -> list[Counter[Any]]:
    """Return what somebody's taps add to the tables, but for the ids and the numbers, which are random."""
    reader = sign_in_as(library, username)
    before, counted = read_tables(library), count_taps(library)
    for button, anchor in taps:
        tap(reader, button, f"/feedback/HBA-900/v1/{anchor}")
    after = read_tables(library)
    assert {name for name in after if after[name] != before[name]} <= {"report", "feedback_count", "sign_in_limit"}
    assert all(re.fullmatch("[0-9a-f]{64}", bucket) for bucket, *_ in after["sign_in_limit"])
    reports = after["report"] - before["report"]
    return [Counter(row[2:] for row in reports.elements()), count_taps(library) - counted]


def count_taps(library: Installation) -> Counter[Any]:
    rows = run(library, "SELECT document_id, edition_number, anchor, answer, day, count FROM feedback_count")
    return Counter({row[:5]: row[5] for row in rows})
