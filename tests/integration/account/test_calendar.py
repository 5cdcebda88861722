"""A calendar by signed address: one's own due dates and titles; a wrong, an old and a revoked one are not there."""

import re
from datetime import date
from urllib.parse import urlsplit

import pytest
from flask.testing import FlaskClient
from icalendar import Calendar as Feed
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.models import Record
from guidance_app.services.importing import import_editions
from tests.factories.edition_files import make_edition_file
from tests.support.days import Calendar, use_calendar
from tests.support.forces import add_person, change_user, fill_post, read_due
from tests.support.installations import Installation, read_token
from tests.support.queries import record_queries

CANARY = "Zanzibarcanary"


@pytest.fixture
def calendar(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return use_calendar(monkeypatch, bare_installation.app, date(2026, 12, 1))


@pytest.fixture
def library(bare_installation: Installation, calendar: Calendar) -> Installation:
    with bare_installation.app.app_context():
        import_editions(
            [
                make_edition_file(Kind.RISK, title="Signs; a list, of them", summary=CANARY),
                make_edition_file(Kind.TERM, title="A word"),
            ]
        )
    return bare_installation


def press(client: FlaskClient, path: str) -> int:
    token = read_token(client.get("/account").text)
    return client.post(path, data={"csrf_token": token}).status_code


def find_address(client: FlaskClient) -> str:
    found = re.findall(r"https?://[^<]+/calendar/[^<]+\.ics", client.get("/account").text)
    return urlsplit(found[0]).path if found else ""


def open_address(library: Installation, path: str) -> tuple[int, str]:
    answer = library.app.test_client().get(path)
    return answer.status_code, answer.get_data(as_text=True)


def make_address(library: Installation, role: Role = Role.APPROVER) -> str:
    client = library.sign_in(role)
    assert press(client, "/account/calendar") == 303
    return find_address(client)


def test_there_is_no_address_until_somebody_asks_for_one(library: Installation) -> None:
    assert find_address(library.sign_in(Role.APPROVER)) == ""
    assert make_address(library).startswith("/calendar/")


def test_it_holds_the_due_dates_of_what_one_s_posts_own_and_no_words(library: Installation) -> None:
    status, text = open_address(library, make_address(library))
    assert status == 200
    events = Feed.from_ical(text).events
    assert {str(event["SUMMARY"]): event.start for event in events} == {
        "Check HBA-900 Signs; a list, of them": min(read_due(library.app, "HBA-900").values()),
        "Check TER-900 A word": min(read_due(library.app, "TER-900").values()),
    }
    assert CANARY not in text
    assert "Some plain words" not in text
    assert "http://localhost/check/HBA-900" in text


def test_it_needs_no_session_and_is_kept_by_nobody(library: Installation) -> None:
    answer = library.app.test_client().get(make_address(library))
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers


def test_a_new_address_ends_the_one_before(library: Installation) -> None:
    first = make_address(library)
    second = make_address(library)
    assert first != second
    assert open_address(library, first)[0] == 404
    assert open_address(library, second)[0] == 200


def test_an_address_that_was_ended_leads_nowhere(library: Installation) -> None:
    address = make_address(library)
    client = library.sign_in(Role.APPROVER)
    assert press(client, "/account/calendar/end") == 303
    assert open_address(library, address)[0] == 404
    assert find_address(client) == ""


def test_a_disabled_account_has_no_calendar(library: Installation, calendar: Calendar) -> None:
    address = make_address(library)
    change_user(library.app, "approver", disabled_at=calendar.now)
    assert open_address(library, address)[0] == 404


@pytest.mark.parametrize("role", [Role.OFFICER, Role.ADMINISTRATOR])
def test_whoever_can_own_nothing_gets_an_empty_one(library: Installation, role: Role) -> None:
    client = library.sign_in(role)
    assert "calendar" not in client.get("/account").text
    assert press(client, "/account/calendar") == 303


def test_whoever_moved_to_another_force_sees_nothing_of_this_one(library: Installation) -> None:
    address = make_address(library)
    other = add_person(library.app, "elsewhere", Role.EDITOR, force="Another force")
    change_user(library.app, "approver", force_id=other.force_id)
    assert "VEVENT" not in open_address(library, address)[1]


def test_a_deputy_has_the_same_days(library: Installation) -> None:
    fill_post(library.app, "HBA lead", "approver", "editor")
    assert "HBA-900" in open_address(library, make_address(library, Role.EDITOR))[1]


@pytest.mark.parametrize("change", ["", "x", ".", "..", "%00", "A" * 5_000, "=", "/x", "?x=1"])
def test_any_other_address_is_not_there(library: Installation, change: str) -> None:
    address = make_address(library)
    for broken in (address.replace(".ics", f"{change}x.ics"), f"/calendar/{change}.ics", address[:-9] + ".ics"):
        assert open_address(library, broken)[0] in (308, 400, 404), broken


def test_what_was_signed_for_another_use_opens_no_calendar(library: Installation) -> None:
    location = library.app.test_client().get("/force/reports").headers["Location"]
    token = location.partition("next=")[2]
    assert open_address(library, f"/calendar/{token}.ics")[0] == 404


def test_the_record_says_that_it_was_made_and_ended_and_never_the_address(library: Installation) -> None:
    address = make_address(library)
    press(library.sign_in(Role.APPROVER), "/account/calendar/end")
    with library.app.app_context():
        rows = get_session().scalars(select(Record).where(Record.action.startswith("calendar"))).all()
    assert [row.action for row in rows] == ["calendar:opened", "calendar:closed"]
    assert all(address not in f"{row.subject}{row.detail}" for row in rows)


def test_the_feed_asks_the_database_a_known_number_of_times(library: Installation) -> None:
    address = make_address(library)
    client = library.app.test_client()
    with record_queries(library.app) as statements:
        client.get(address)
    assert len(statements) == 3, "whose it is, posts, what is due"
