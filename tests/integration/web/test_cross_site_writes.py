"""Nothing is written for another site, without our token, or by reading."""

import re
from pathlib import Path

import pytest

from tests.support.guarded_apps import PASSWORD, GuardedApp

WRITES = ["/sign-in", "/sign-out", "/account/theme", "/write"]
EXAMPLES = {"slug": "izzat", "number": "1", "ref": "HBA-001"}
TABLES = ("user_account", "user_session", "sign_in_limit", "force")


def read_all(guarded: GuardedApp) -> list[object]:
    return [guarded.run(f"SELECT * FROM {table}") for table in TABLES]


@pytest.mark.parametrize("path", WRITES)
@pytest.mark.parametrize("token", [None, "", "forged", "foreign"])
def test_a_write_without_our_token_changes_nothing(guarded: GuardedApp, path: str, token: str | None) -> None:
    browser, other = guarded.sign_in(), guarded.sign_in("editor")
    data = {"theme": "dark", "username": "officer", "password": PASSWORD}
    if token is not None:
        data["csrf_token"] = other.read_token() if token == "foreign" else token
    before = read_all(guarded)
    assert browser.send("POST", path, data=data).status_code == 400
    assert read_all(guarded) == before


@pytest.mark.parametrize("path", WRITES)
@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.com"},
        {"Origin": "null"},
        {"Origin": "http://localhost:9999"},
    ],
)
def test_another_sites_write_is_refused_even_with_our_token(
    guarded: GuardedApp, path: str, headers: dict[str, str]
) -> None:
    browser = guarded.sign_in()
    data = {"theme": "dark", "username": "officer", "password": PASSWORD}
    before = read_all(guarded)
    assert browser.post(path, data, headers=headers).status_code == 400
    assert read_all(guarded) == before


@pytest.mark.parametrize("referer", [None, "https://localhost/account"])
def test_a_missing_referer_locks_nobody_out(secure: GuardedApp, referer: str | None) -> None:
    headers = {"Referer": referer} if referer else {}
    browser = secure.sign_in()
    assert browser.post("/account/theme", {"theme": "dark"}, headers=headers).status_code == 303


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, {}])
def test_our_own_forms_work(secure: GuardedApp, headers: dict[str, str]) -> None:
    headers = {**headers, "Origin": "https://localhost"}
    assert secure.sign_in().post("/account/theme", {"theme": "dark"}, headers=headers).status_code == 303


def test_three_tabs_and_a_long_evening_work(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    tabs = [browser.read_token() for _ in range(3)]
    for _ in range(20):
        guarded.clock.advance(minutes=20)
        browser.get("/")
    for token in tabs:
        data = {"csrf_token": token, "theme": "light"}
        assert browser.send("POST", "/account/theme", data=data).status_code == 303


def test_reading_everything_changes_nothing(guarded: GuardedApp) -> None:
    browser = guarded.sign_in("administrator")
    before = read_all(guarded)
    for rule in guarded.app.url_map.iter_rules():
        path = re.sub("<(.+?):.+?>", lambda part: EXAMPLES[part[1]], rule.rule)
        for method in ("GET", "HEAD", "OPTIONS"):
            assert browser.send(method, path).status_code < 500
    assert read_all(guarded) == before


def test_signing_out_takes_a_post(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    assert browser.get("/sign-out").status_code == 405
    assert browser.get("/").status_code == 200


def test_the_app_protects_itself_whatever_a_test_configures(tmp_path: Path) -> None:
    guarded = GuardedApp(tmp_path)
    guarded.app.config["WTF_CSRF_ENABLED"] = False
    guarded.start()
    assert guarded.sign_in().send("POST", "/write", data={}).status_code == 400
