"""After signing in people go to the page they wanted, and only ever to one of ours."""

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.support.guarded_apps import PASSWORD, GuardedApp

ELSEWHERE = [
    "https://evil.com",
    "http://evil.com",
    "https:evil.com",
    "https:/evil.com",
    "https:///evil.com",
    "https:\\\\evil.com",
    "//evil.com",
    "///evil.com",
    "////evil.com",
    "/\\evil.com",
    "\\\\evil.com",
    "\\/evil.com",
    "/\t/evil.com",
    "/\n/evil.com",
    "\t//evil.com",
    " //evil.com",
    "/%09/evil.com",
    "/%2F/evil.com",
    "/%5Cevil.com",
    "javascript:alert(1)",
    "data:text/html,x",
    "@evil.com",
    "http://localhost@evil.com",
    "http://localhost.evil.com",
    "/guidance/a-page",
]


@pytest.mark.parametrize("wanted", ELSEWHERE)
def test_an_address_that_we_did_not_sign_leads_home(guarded: GuardedApp, wanted: str) -> None:
    browser = guarded.open_browser()
    answer = browser.post("/sign-in", {"username": "officer", "password": PASSWORD, "next": wanted})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/")
    again = browser.get("/sign-in", query_string={"next": wanted})
    assert (again.status_code, again.headers["Location"]) == (303, "/")


def read_next(location: str) -> str:
    parts = urlsplit(location)
    assert (parts.scheme, parts.netloc, parts.path) == ("", "", "/sign-in")
    return parse_qs(parts.query)["next"][0]


def test_the_page_that_was_asked_for_opens_after_signing_in(guarded: GuardedApp) -> None:
    browser = guarded.open_browser()
    asked = browser.get("/guidance/names-and-naming/v/3?words=private+words")
    assert asked.status_code == 302
    assert "private" not in asked.headers["Location"]
    wanted = read_next(asked.headers["Location"])
    page = browser.get("/sign-in", query_string={"next": wanted})
    assert f'name="next" value="{wanted}"' in page.text
    answer = browser.post("/sign-in", {"username": "officer", "password": PASSWORD, "next": wanted})
    assert answer.headers["Location"] == "/guidance/names-and-naming/v/3"


def test_a_wrong_password_does_not_lose_the_wanted_page(guarded: GuardedApp) -> None:
    browser = guarded.open_browser()
    wanted = read_next(browser.get("/guidance/izzat").headers["Location"])
    answer = browser.post("/sign-in", {"username": "officer", "password": "wrong", "next": wanted})
    assert f'name="next" value="{wanted}"' in answer.text


def test_a_signed_address_that_was_changed_leads_home(guarded: GuardedApp) -> None:
    browser = guarded.open_browser()
    wanted = read_next(browser.get("/guidance/izzat").headers["Location"])
    for changed in (wanted[:-1], "x" + wanted, wanted.replace(".", "..", 1), wanted * 2):
        answer = guarded.open_browser().post("/sign-in", {"username": "officer", "password": PASSWORD, "next": changed})
        assert answer.headers["Location"] == "/"


def test_home_needs_no_signed_address(guarded: GuardedApp) -> None:
    assert guarded.open_browser().get("/").headers["Location"] == "/sign-in"
