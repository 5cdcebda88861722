"""The health pages say one word a check, to anybody, and the live one asks nothing."""

import shutil
from pathlib import Path

import pytest

from guidance_app.web import health
from guidance_app.web.protection import guard_app
from tests.support.guarded_apps import GuardedApp
from tests.support.queries import record_queries


def test_the_live_page_asks_no_database_whatever_cookie_comes(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    with record_queries(guarded.app) as statements:
        answer = browser.get("/healthz")
    assert (answer.status_code, answer.text, statements) == (200, "ok\n", [])


def test_a_whole_app_is_ready(guarded: GuardedApp) -> None:
    answer = guarded.open_browser().get("/readyz")
    assert (answer.status_code, answer.text) == (200, "database: ok\nindex: ok\nsign-in-limits: ok\npdf-files: ok\n")


def test_a_missing_index_is_one_word(guarded: GuardedApp) -> None:
    shutil.rmtree(guarded.settings.index_folder)
    answer = guarded.open_browser().get("/readyz")
    assert (answer.status_code, "index: failed\n" in answer.text) == (503, True)
    assert str(guarded.settings.index_folder) not in answer.text


def raise_error() -> bool:
    raise RuntimeError("secret detail")


@pytest.mark.parametrize(("check", "status"), [(lambda: True, 200), (lambda: False, 503), (raise_error, 503)])
def test_the_schema_is_looked_at_when_somebody_says_how(tmp_path: Path, check: health.Check, status: int) -> None:
    guarded = GuardedApp(tmp_path)
    health.init_app(guarded.app, guarded.settings, check)
    guarded.start()
    answer = guarded.open_browser().get("/readyz")
    assert answer.status_code == status
    assert "secret" not in answer.text


def test_a_database_that_does_not_open_is_not_ready_but_alive(tmp_path: Path) -> None:
    guarded = GuardedApp(tmp_path, database_url=f"sqlite:///{tmp_path}/no/such/folder/x.sqlite3")
    guard_app(guarded.app, guarded.settings)
    browser = guarded.open_browser()
    assert browser.get("/healthz").status_code == 200
    answer = browser.get("/readyz")
    assert (answer.status_code, "database: failed\n" in answer.text) == (503, True)
