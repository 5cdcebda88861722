"""Every failure is our own page with the right status, keeps what was typed, and tells nothing that it should not."""

import logging
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException, default_exceptions

from guidance_app.db import get_session
from guidance_app.domain import errors
from guidance_app.domain.permissions import Permission
from guidance_app.web.access import requires
from guidance_app.web.error_words import STATUSES
from tests.support.guarded_apps import GuardedApp

CANARY = "canary-7f3a"
RAISED: list[tuple[Exception, int]] = [
    (errors.NotFound("There is no such page."), 404),
    (errors.NotPermitted("That is not yours."), 403),
    (errors.WrongState("It was withdrawn."), 409),
    (errors.StaleEdition("Somebody saved first."), 409),
    (errors.TextRefused(("Line 3 names a person.",)), 422),
    (errors.InputRefused("field", "That cannot be."), 422),
    (errors.TooManyAttempts("Wait a little.", 77), 429),
    (errors.SearchUnavailable("The index is away."), 503),
    (errors.SettingsRefused(CANARY), 500),
    (OperationalError(CANARY, {"words": CANARY}, Exception(CANARY)), 503),
    (ValueError(CANARY), 500),
    (RecursionError(CANARY), 500),
]


def make_failing(folder: Path, failure: Exception) -> GuardedApp:
    guarded = GuardedApp(folder)

    @guarded.app.route("/fail", methods=["GET", "POST"])
    @requires(Permission.READ_LIBRARY)
    def fail() -> str:
        raise failure

    return guarded.start()


@pytest.mark.parametrize(("failure", "status"), RAISED, ids=lambda value: type(value).__name__)
def test_each_failure_has_its_status_and_our_page(tmp_path: Path, failure: Exception, status: int) -> None:
    answer = make_failing(tmp_path, failure).sign_in().get("/fail")
    assert answer.status_code == status
    assert answer.mimetype == "text/html"
    assert answer.headers["X-Request-ID"] in answer.text
    assert f"|{status}|" in answer.text
    assert CANARY not in answer.text
    if isinstance(failure, errors.DomainError) and status < 500:
        assert failure.message in answer.text


def test_every_domain_error_is_in_the_table() -> None:
    def all_kinds(kind: type[errors.DomainError]) -> set[type[Exception]]:
        return {kind} | {deeper for child in kind.__subclasses__() for deeper in all_kinds(child)}

    assert {kind for kind, _status in STATUSES} >= {
        kind for kind in all_kinds(errors.DomainError) if kind.__module__ == errors.__name__
    } - {errors.DomainError}


@pytest.mark.parametrize("code", sorted(default_exceptions))
def test_every_status_has_a_page_with_words(tmp_path: Path, code: int) -> None:
    failure: HTTPException = default_exceptions[code]()
    answer = make_failing(tmp_path, failure).sign_in().get("/fail")
    assert answer.status_code == code
    assert "<h1>" in answer.text
    assert "werkzeug" not in answer.text.lower()


def test_waiting_times_are_passed_on(tmp_path: Path) -> None:
    answer = make_failing(tmp_path, errors.TooManyAttempts("Wait a little.", 77)).sign_in().get("/fail")
    assert answer.headers["Retry-After"] == "77"


def test_a_store_that_is_busy_says_when_to_come_back(tmp_path: Path) -> None:
    answer = make_failing(tmp_path, OperationalError("", {}, Exception())).sign_in().get("/fail")
    assert answer.headers["Retry-After"] == "60"


def test_typed_text_comes_back_byte_for_byte(tmp_path: Path) -> None:
    text = "First line & <b>\n  indented\ttab “quotes”\n\nend " * 400
    answer = make_failing(tmp_path, ValueError()).sign_in().post("/fail", {"text": text, "password": CANARY})
    shown = answer.text.split("<pre>")[1].split("</pre>")[0]
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert shown == escaped
    assert CANARY not in answer.text


def test_text_survives_a_token_that_no_longer_fits(guarded: GuardedApp) -> None:
    answer = guarded.sign_in().send("POST", "/write", data={"text": "my long text", "csrf_token": "old"})
    assert answer.status_code == 400
    assert "my long text" in answer.text
    assert "old" not in answer.text.split("<pre>")[1]


def test_text_survives_a_session_that_ran_out(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    token = browser.read_token()
    guarded.clock.advance(minutes=31)
    answer = browser.send("POST", "/write", data={"text": "my long text", "csrf_token": token})
    assert answer.status_code == 401
    assert "my long text" in answer.text


def test_what_failed_is_logged_by_type_and_place_without_what_was_typed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    guarded = make_failing(tmp_path, ValueError(CANARY))
    browser = guarded.sign_in()
    with caplog.at_level(logging.INFO):
        answer = browser.post(f"/fail?q={CANARY}", {"text": CANARY})
    assert "ValueError" in caplog.text
    assert "test_errors.py" in caplog.text
    assert answer.headers["X-Request-ID"] in caplog.text
    assert CANARY not in caplog.text
    assert "officer" not in caplog.text.replace("library", "")


@pytest.mark.parametrize("broken", ["{{ nothing.at.all.here }}", "{% if %}"])
def test_a_broken_error_template_leaves_the_last_resort(guarded: GuardedApp, broken: str) -> None:
    guarded.templates["errors/error.html"] = broken
    answer = guarded.sign_in().get("/nothing")
    assert answer.status_code == 404
    assert answer.text == f"last resort {answer.headers['X-Request-ID']}"
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")


@pytest.mark.parametrize("path", ["/", "/guidance/izzat", "/nothing"])
def test_a_database_that_is_gone_leaves_the_last_resort(guarded: GuardedApp, path: str) -> None:
    browser = guarded.sign_in()
    guarded.run("DROP TABLE user_session")
    answer = browser.get(path)
    assert answer.status_code in (404, 503)
    assert answer.text == f"last resort {answer.headers['X-Request-ID']}"


def test_a_last_resort_that_is_broken_itself_gives_way_to_a_plain_page(tmp_path: Path) -> None:
    guarded = GuardedApp(tmp_path)
    guarded.templates["errors/last_resort.html"] = "{% broken"
    guarded.templates["errors/error.html"] = "{% broken"
    guarded.start()
    answer = guarded.sign_in().get("/nothing")
    assert "Something went wrong" in answer.text
    assert answer.headers["X-Request-ID"] in answer.text


def test_a_database_that_refuses_writes_still_lets_people_read(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    guarded.run("CREATE TRIGGER full BEFORE UPDATE ON user_account BEGIN SELECT RAISE(ABORT, 'full'); END")
    assert browser.post("/account/theme", {"theme": "dark"}).status_code >= 500
    assert browser.get("/").status_code == 200


def test_a_failing_view_leaves_no_session_open_for_the_next(tmp_path: Path) -> None:
    guarded = GuardedApp(tmp_path)

    @guarded.app.get("/fail")
    @requires(Permission.READ_LIBRARY)
    def fail() -> str:
        get_session().connection().exec_driver_sql("SELECT nothing FROM nowhere")
        return ""

    guarded.start()
    browser = guarded.sign_in()
    assert browser.get("/fail").status_code == 503
    assert browser.get("/").status_code == 200


def test_not_allowed_and_not_there_look_the_same_where_it_is_hidden(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    hidden, missing = browser.get("/hidden"), browser.get("/hidden-and-not-there")

    def seen(answer: object) -> object:
        text, identity = answer.text, answer.headers["X-Request-ID"]  # type: ignore[attr-defined]
        headers = [pair for pair in answer.headers if pair[0] != "X-Request-ID"]  # type: ignore[attr-defined]
        return text.replace(identity, ""), headers, answer.status_code  # type: ignore[attr-defined]

    assert seen(hidden) == seen(missing)
    assert "ETag" not in hidden.headers
    for probe in ("If-None-Match", "If-Match"):
        assert browser.get("/hidden", headers={probe: "*"}).status_code == 404
