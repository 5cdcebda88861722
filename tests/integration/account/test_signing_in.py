"""Signing in tells nobody which usernames exist, costs the same for all, and cannot be tried for ever."""

import re
import threading
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from guidance_app.db import get_session
from guidance_app.models import User
from guidance_app.services import password_hashes
from guidance_app.services.accounts import disable_user
from guidance_app.services.password_hashes import hash_password, make_dummy_hash, verify_password
from tests.support.cheap_hashes import REAL
from tests.support.guarded_apps import PASSWORD, Browser, GuardedApp

WRONG = "not the right password"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked of the hasher, in order: `hash`, or the cost of what was verified."""
    calls: list[str] = []

    def listen(name: str) -> None:
        real = getattr(PasswordHasher, name)

        def note(hasher: PasswordHasher, *given: str) -> object:
            # The cost stands in the stored hash: a verification that costs nothing must not look like one.
            calls.append(given[0].rsplit("$", 2)[0] if name == "verify" else name)
            return real(hasher, *given)

        monkeypatch.setattr(PasswordHasher, name, note)

    listen("hash")
    listen("verify")
    return calls


def refuse(browser: Browser, username: str, password: str = WRONG) -> tuple[int, str, dict[str, str]]:
    answer = browser.sign_in(username, password)
    page = re.sub(r'value="[^"]*"', "", answer.text).replace(username, "NAME")
    headers = {name: value for name, value in answer.headers if name not in ("X-Request-ID", "Content-Length")}
    return answer.status_code, page, headers


def test_unknown_disabled_and_wrong_look_and_cost_the_same(guarded: GuardedApp, asked: list[str]) -> None:
    with guarded.app.app_context():
        disable_user("editor")
    answers, costs = [], []
    for username, password in [("officer", WRONG), ("nobody", WRONG), ("editor", WRONG), ("editor", PASSWORD)]:
        asked.clear()
        answers.append(refuse(guarded.open_browser(), username, password))
        costs.append(list(asked))
    assert answers == [answers[0]] * 4
    assert answers[0][0] == 422
    assert costs == [["$argon2id$v=19$m=8,t=1,p=1"]] * 4


def test_the_hash_for_nobody_costs_what_every_hash_costs() -> None:
    real, dummy = hash_password(PASSWORD).split("$"), make_dummy_hash().split("$")
    assert real[:4] == dummy[:4]
    assert list(map(len, real)) == list(map(len, dummy))
    assert not verify_password(make_dummy_hash(), PASSWORD)


def test_real_hashes_are_argon2id_at_a_cost_we_chose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(password_hashes, "HASHER", REAL)
    assert hash_password(PASSWORD).startswith("$argon2id$v=19$m=32768,t=3,p=1$")


@pytest.mark.parametrize("password", [PASSWORD + "x", PASSWORD[:-1], PASSWORD.upper(), f" {PASSWORD}", f"{PASSWORD} "])
def test_a_password_is_the_exact_characters(guarded: GuardedApp, password: str) -> None:
    assert guarded.open_browser().sign_in("officer", password).status_code == 422


def test_composed_and_decomposed_accents_are_two_passwords() -> None:
    stored = hash_password("cafe\u0301 under gravel bridge")
    assert verify_password(stored, "cafe\u0301 under gravel bridge")
    assert not verify_password(stored, "caf\u00e9 under gravel bridge")


def test_a_length_that_no_password_has_is_not_hashed(guarded: GuardedApp, asked: list[str]) -> None:
    asked.clear()
    for password in ("short", "x" * 1025, "y" * 200_000):
        assert guarded.open_browser().sign_in("officer", password).status_code == 422
    assert asked == []


def test_ten_megabytes_of_password_are_not_read(guarded: GuardedApp) -> None:
    browser = guarded.open_browser()
    answer = browser.sign_in("officer", "x" * 10_000_000)
    assert answer.status_code == 413
    assert "too long" in answer.text


def test_a_username_may_be_typed_in_capitals_and_with_spaces_around(guarded: GuardedApp) -> None:
    assert guarded.open_browser().sign_in("  Officer ", PASSWORD).status_code == 303


def test_a_hash_made_at_another_cost_is_renewed_at_sign_in(guarded: GuardedApp) -> None:
    old = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1).hash(PASSWORD)
    guarded.run(f"UPDATE user_account SET password_hash = '{old}' WHERE username = 'officer'")
    guarded.sign_in()
    with guarded.app.app_context():
        renewed = get_session().query(User).filter_by(username="officer").one().password_hash
    assert not password_hashes.needs_rehash(renewed)
    guarded.sign_in()


def test_the_eleventh_wrong_try_waits_and_so_does_the_right_password(guarded: GuardedApp) -> None:
    browser = guarded.open_browser()
    assert [browser.sign_in("officer", WRONG).status_code for _ in range(11)] == [422] * 10 + [429]
    answer = browser.sign_in("officer", PASSWORD)
    assert answer.status_code == 429
    assert 1 <= int(answer.headers["Retry-After"]) <= 300
    assert "Try again in 5 minutes" in answer.text
    guarded.sign_in("editor")
    guarded.clock.advance(seconds=300)
    guarded.sign_in("officer")


def test_a_limit_holds_for_usernames_that_do_not_exist_too(guarded: GuardedApp) -> None:
    browser = guarded.open_browser()
    assert [browser.sign_in("nobody", WRONG).status_code for _ in range(11)] == [422] * 10 + [429]


def test_a_restart_forgets_no_failure(tmp_path: Path) -> None:
    guarded = GuardedApp(tmp_path).start()
    browser = guarded.open_browser()
    for _ in range(10):
        browser.sign_in("officer", WRONG)
    again = GuardedApp(tmp_path)
    from guidance_app.web.protection import guard_app

    guard_app(again.app, again.settings)
    assert again.open_browser().sign_in("officer", PASSWORD).status_code == 429


def test_right_passwords_use_up_no_limit(guarded: GuardedApp) -> None:
    for _ in range(12):
        guarded.sign_in()
    assert guarded.run("SELECT max(failures) FROM sign_in_limit") == [(0,)]


def test_many_addresses_share_the_limit_of_one_account(tmp_path: Path) -> None:
    guarded = GuardedApp(tmp_path, proxy_hops=1).start()
    statuses = []
    for number in range(31):
        browser = guarded.open_browser()
        headers = {"X-Forwarded-For": f"10.0.0.{number}"}
        statuses.append(browser.sign_in("officer", WRONG, headers=headers).status_code)
    assert statuses == [422] * 30 + [429]


def test_forged_addresses_are_not_believed_without_a_proxy(guarded: GuardedApp) -> None:
    browser = guarded.open_browser()
    statuses = [
        browser.sign_in("officer", WRONG, headers={"X-Forwarded-For": f"10.0.0.{number}"}).status_code
        for number in range(11)
    ]
    assert statuses[-1] == 429


def test_a_name_put_before_the_proxys_own_changes_no_bucket(tmp_path: Path) -> None:
    guarded = GuardedApp(tmp_path, proxy_hops=1).start()
    browser = guarded.open_browser()
    statuses = [
        browser.sign_in("officer", WRONG, headers={"X-Forwarded-For": f"6.6.6.{number}, 10.0.0.1"}).status_code
        for number in range(11)
    ]
    assert statuses[-1] == 429


def test_neither_name_nor_address_is_kept_in_the_counters(guarded: GuardedApp) -> None:
    guarded.open_browser().sign_in("officer", WRONG)
    buckets = [str(row[0]) for row in guarded.run("SELECT bucket FROM sign_in_limit")]
    assert len(buckets) == 3
    assert all(re.fullmatch("[0-9a-f]{64}", bucket) for bucket in buckets)


def test_when_counters_cannot_be_written_the_process_counts_strictly(guarded: GuardedApp) -> None:
    guarded.run("DROP TABLE sign_in_limit")
    guarded.sign_in()
    browser = guarded.open_browser()
    assert [browser.sign_in("officer", WRONG).status_code for _ in range(6)] == [422] * 5 + [429]
    assert browser.sign_in("officer", PASSWORD).status_code == 429
    ready = browser.get("/readyz")
    assert (ready.status_code, "sign-in-limits: degraded" in ready.text) == (200, True)
    guarded.clock.advance(minutes=6)
    assert "sign-in-limits: ok" in browser.get("/readyz").text


def test_guesses_side_by_side_cannot_slip_past_the_limit(guarded: GuardedApp) -> None:
    browsers = [guarded.open_browser() for _ in range(16)]
    tokens = [browser.read_token() for browser in browsers]
    barrier, statuses = threading.Barrier(16), []

    def guess(browser: Browser, token: str) -> None:
        barrier.wait()
        data = {"username": "officer", "password": WRONG, "csrf_token": token}
        statuses.append(browser.send("POST", "/sign-in", data=data).status_code)

    threads = [threading.Thread(target=guess, args=pair) for pair in zip(browsers, tokens, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses.count(422) == 10
    assert statuses.count(429) == 6


def test_an_account_disabled_while_its_password_was_checked_gets_no_session(
    guarded: GuardedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    from guidance_app.services import signing_in

    def disable_meanwhile(stored: str, password: str) -> bool:
        guarded.run("UPDATE user_account SET disabled_at = '2026-11-23 02:00:00' WHERE username = 'officer'")
        return verify_password(stored, password)

    monkeypatch.setattr(signing_in, "verify_password", disable_meanwhile)
    assert guarded.open_browser().sign_in("officer", PASSWORD).status_code == 422
    assert guarded.count_rows("user_session") == 0


def test_an_empty_form_says_what_is_missing_and_counts_nothing(guarded: GuardedApp) -> None:
    answer = guarded.open_browser().sign_in(" ", "")
    assert answer.status_code == 422
    assert "Enter your username" in answer.text
    assert "Enter your password" in answer.text
    assert guarded.count_rows("sign_in_limit") == 0


def test_there_is_no_account_until_somebody_makes_one(guarded: GuardedApp) -> None:
    guarded.run("DELETE FROM post")
    guarded.run("DELETE FROM user_account")
    names = ("admin", "administrator", "root", "guidance", "officer", "demo")
    words = ("admin", "password", "changeme", "administrator12", "guidance", "demo")
    for name in names:
        for word in words:
            assert guarded.open_browser().sign_in(name, word).status_code in (422, 429)
    assert guarded.count_rows("user_session") == 0
