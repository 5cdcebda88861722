"""Sessions end on the server, change their id at sign-in, and cost readers one query and no write."""

from pathlib import Path

import pytest

from guidance_app.db import get_session, transaction
from guidance_app.domain.session_ids import hash_session_id
from guidance_app.models import User
from guidance_app.services.accounts import disable_user
from tests.support.guarded_apps import GuardedApp
from tests.support.queries import record_queries


def read_last_seen(guarded: GuardedApp) -> object:
    return guarded.run("SELECT last_seen_at FROM user_session")[0][0]


def test_a_kept_cookie_is_worth_nothing_after_sign_out(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    kept = browser.session_id
    assert kept is not None
    assert browser.post("/sign-out").status_code == 200
    assert guarded.count_rows("user_session") == 0
    thief = guarded.open_browser()
    thief.session_id = kept
    assert thief.get("/").status_code == 302


def test_signing_out_takes_the_cookie_away_and_clears_what_the_browser_kept(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    answer = browser.post("/sign-out")
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert "Name of officer" not in answer.text
    assert browser.session_id is None


def test_a_planted_session_id_does_not_survive_signing_in(guarded: GuardedApp) -> None:
    browser = guarded.open_browser()
    planted = "p" * 43
    browser.session_id = planted
    assert browser.sign_in("officer", "violet kettle under gravel").status_code == 303
    assert browser.session_id not in (None, planted)
    browser.session_id = planted
    assert browser.get("/").status_code == 302


def test_signing_in_anew_ends_the_session_before_and_drops_its_data(guarded: GuardedApp) -> None:
    browser = guarded.sign_in("officer")
    before, token = browser.session_id, browser.read_token()
    assert before is not None
    data = {"username": "editor", "password": "violet kettle under gravel", "csrf_token": token}
    assert browser.send("POST", "/sign-in", data=data).status_code == 303
    assert browser.session_id != before
    assert guarded.run("SELECT data FROM user_session") == [("{}",)]


def test_the_token_of_an_earlier_session_no_longer_fits(guarded: GuardedApp) -> None:
    browser = guarded.open_browser()
    token = browser.read_token()
    browser.sign_in("officer", "violet kettle under gravel")
    answer = browser.send("POST", "/write", data={"csrf_token": token, "text": "x"})
    assert answer.status_code == 400


def test_the_table_holds_a_hash_and_never_the_id(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    assert browser.session_id is not None
    assert guarded.run("SELECT id_hash FROM user_session") == [(hash_session_id(browser.session_id),)]


def test_visitors_who_are_not_signed_in_fill_no_table(guarded: GuardedApp) -> None:
    for _ in range(5):
        browser = guarded.open_browser()
        browser.read_token()
        browser.get("/")
    assert guarded.count_rows("user_session") == 0
    assert guarded.count_rows("sign_in_limit") == 0


@pytest.mark.parametrize(("seconds", "status"), [(29 * 60 + 59, 200), (30 * 60 + 1, 302)])
def test_a_session_ends_after_half_an_hour_without_a_request(guarded: GuardedApp, seconds: int, status: int) -> None:
    browser = guarded.sign_in()
    guarded.clock.advance(seconds=seconds)
    assert browser.get("/").status_code == status


def test_a_session_in_use_ends_after_twelve_hours_all_the_same(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    for _ in range(12 * 3 - 1):
        guarded.clock.advance(minutes=20)
        assert browser.get("/").status_code == 200
    guarded.clock.advance(minutes=20)
    assert browser.get("/").status_code == 302


def test_pages_that_ask_by_themselves_keep_no_session_alive(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    for _ in range(29):
        guarded.clock.advance(minutes=1)
        assert browser.get("/poll").status_code == 200
    guarded.clock.advance(minutes=1)
    assert browser.get("/poll").status_code == 302


def test_a_page_view_takes_one_query_and_writes_nothing(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    with record_queries(guarded.app) as statements:
        assert browser.get("/").text == "home of officer"
    assert [statement.split()[0] for statement in statements] == ["SELECT"]


def test_use_is_noted_once_a_minute_and_no_more(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    at_start = read_last_seen(guarded)
    guarded.clock.advance(seconds=59)
    browser.get("/")
    assert read_last_seen(guarded) == at_start
    guarded.clock.advance(seconds=1)
    browser.get("/")
    noted = read_last_seen(guarded)
    assert noted != at_start
    guarded.clock.advance(seconds=30)
    browser.get("/")
    assert read_last_seen(guarded) == noted


def test_a_page_is_still_read_when_the_note_of_it_cannot_be_written(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    guarded.run("CREATE TRIGGER broken BEFORE UPDATE ON user_session BEGIN SELECT RAISE(ABORT, 'disk is full'); END")
    guarded.clock.advance(minutes=5)
    assert browser.get("/").status_code == 200


def test_a_disabled_person_is_out_at_the_next_request(guarded: GuardedApp) -> None:
    first, second = guarded.sign_in(), guarded.sign_in()
    with guarded.app.app_context():
        disable_user("officer")
    assert guarded.count_rows("user_session") == 0
    assert (first.get("/").status_code, second.get("/").status_code) == (302, 302)


def test_disabling_by_the_flag_alone_is_enough(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    guarded.run("UPDATE user_account SET disabled_at = '2026-11-23 02:00:00' WHERE username = 'officer'")
    assert browser.get("/").status_code == 302


def test_a_changed_role_counts_from_the_next_request(guarded: GuardedApp) -> None:
    browser = guarded.sign_in("administrator")
    assert browser.get("/accounts").status_code == 200
    guarded.run("UPDATE user_account SET role = 'officer' WHERE username = 'administrator'")
    assert browser.get("/accounts").status_code == 403


def test_sessions_are_swept_at_a_sign_in_a_day_after_their_time_is_up(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    guarded.sign_in("editor")
    guarded.clock.advance(minutes=31)
    guarded.sign_in("trainer")
    # Until then their rows say whose words an open form brings; they open nothing.
    assert guarded.count_rows("user_session") == 3
    assert browser.get("/").status_code == 302
    guarded.clock.advance(hours=25)
    guarded.sign_in("trainer")
    assert guarded.count_rows("user_session") == 1


@pytest.mark.parametrize("secure_cookies", [True, False])
def test_every_cookie_is_as_closed_as_the_connection_allows(tmp_path: Path, secure_cookies: bool) -> None:
    guarded = GuardedApp(tmp_path, secure_cookies=secure_cookies).start()
    browser = guarded.open_browser()
    answers = [browser.get("/sign-in"), browser.sign_in("officer", "violet kettle under gravel")]
    answers += [browser.get("/"), browser.get("/nothing"), browser.get("/account"), browser.post("/sign-out")]
    cookies = [cookie for answer in answers for cookie in answer.headers.getlist("Set-Cookie")]
    assert len(cookies) == 3
    for cookie in cookies:
        parts = [part.strip() for part in cookie.split(";")]
        assert parts[0].startswith("__Host-session=" if secure_cookies else "session=")
        assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(parts)
        assert ("Secure" in parts) == secure_cookies
        assert not any(part.startswith("Domain") for part in parts)


def test_there_is_no_way_to_be_remembered(guarded: GuardedApp) -> None:
    browser = guarded.open_browser()
    browser.client.set_cookie("remember_token", "1|" + "a" * 128)
    assert browser.get("/").status_code == 302
    signed_in = guarded.sign_in()
    signed_in.client.set_cookie("remember_token", "1|" + "a" * 128)
    assert signed_in.get("/").status_code == 200


@pytest.mark.parametrize("cookie", ["", "x", "../../etc", "é" * 43, "a" * 44, "a" * 5000])
def test_a_cookie_that_is_no_id_of_ours_asks_the_database_nothing(guarded: GuardedApp, cookie: str) -> None:
    browser = guarded.open_browser()
    with record_queries(guarded.app) as statements:
        answer = browser.get("/", headers={"Cookie": f"session={cookie}"})
    assert answer.status_code == 302
    assert statements == []


def test_data_is_kept_for_who_is_signed_in_and_refused_for_who_is_not(tmp_path: Path) -> None:
    from flask import session

    from guidance_app.domain.permissions import Permission
    from guidance_app.web.access import requires

    guarded = GuardedApp(tmp_path)

    @guarded.app.get("/keep")
    @requires(Permission.PUBLIC)
    def keep() -> str:
        session["count"] = session.get("count", 0) + 1
        return str(session["count"])

    guarded.start()
    browser = guarded.sign_in()
    assert [browser.get("/keep").text for _ in range(3)] == ["1", "2", "3"]
    assert guarded.open_browser().get("/keep").status_code == 500


def test_a_session_that_was_ended_meanwhile_is_not_written_back(guarded: GuardedApp) -> None:
    from guidance_app.services.user_sessions import end_session, keep_session

    browser = guarded.sign_in()
    assert browser.session_id is not None
    with guarded.app.app_context():
        end_session(browser.session_id)
        keep_session(browser.session_id, guarded.clock(), {"a": 1})
    assert guarded.count_rows("user_session") == 0


def test_the_theme_is_kept_and_nothing_else_of_the_form(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    extras = {"theme": "dark", "role": "administrator", "user_id": "5", "disabled_at": "now", "display_name": "Mallory"}
    assert browser.post("/account/theme", extras).status_code == 303
    with guarded.app.app_context():
        user = get_session().query(User).filter_by(username="officer").one()
        assert (user.theme, user.role.value, user.display_name) == ("dark", "officer", "Name of officer")
    assert "Name of officer dark" in browser.get("/account").text
    assert browser.post("/account/theme", {"theme": "<script>"}).status_code == 422


def test_a_transaction_begun_after_the_session_was_read_can_still_write(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    with guarded.app.app_context(), transaction() as session:
        session.get_one(User, 1).theme = "light"
    assert browser.get("/account").status_code == 200
