"""Hiding the screen: at once, without a request, with nothing left to read, and back only for who may."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import OpenBrowser, SignIn

PIN = "2468"
READ = "/guidance/one-chance-rule"
Hide = Callable[[Page], None]


def tap(page: Page) -> None:
    page.get_by_role("link", name="Hide").click()


def press_escape(page: Page) -> None:
    page.keyboard.press("Escape")


def expect_hidden(page: Page) -> None:
    expect(page).to_have_title("Notes")
    said = page.locator("html").inner_text().lower()
    assert set(said.split()) <= {"notes", "return", "pin"}
    assert "chance" not in page.content()
    assert page.url.endswith("/notes")
    assert str(page.locator("link[rel=icon]").get_attribute("href")).startswith("data:image/svg+xml,")


def set_pin(page: Page) -> None:
    page.goto("/account")
    page.get_by_label("PIN to come back on this device").fill(PIN)
    page.get_by_role("button", name="Set the PIN").click()
    expect(page.get_by_text("This device asks for the PIN from now on.")).to_be_visible()


def type_pin(page: Page, digits: str) -> None:
    page.get_by_label("PIN").fill(digits)
    page.get_by_role("button", name="Return").click()


@pytest.mark.parametrize("hide", [tap, press_escape])
def test_one_tap_or_one_key_hides_everything_without_a_request(sign_in: SignIn, hide: Hide) -> None:
    page = sign_in()
    page.goto(READ)
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("document.addEventListener('app:hide', () => { window.toldFirst = document.title; })")
    page.context.set_offline(True)
    hide(page)
    expect_hidden(page)
    assert [url for url in asked if not url.startswith("data:")] == []
    assert "chance" in page.evaluate("window.toldFirst")
    box = page.get_by_role("button", name="Return").bounding_box()
    assert box
    assert box["height"] >= 44
    page.context.set_offline(False)
    page.get_by_role("button", name="Return").click()
    expect(page.get_by_role("heading", name="The one chance rule", level=1)).to_be_visible()
    assert [url for url in asked if url.endswith(READ)]


def test_the_first_hour_can_be_hidden_by_who_is_not_signed_in(open_browser: OpenBrowser) -> None:
    page = open_browser().new_page()
    page.goto("/now")
    box = page.get_by_role("link", name="Hide").bounding_box()
    assert box
    assert min(box["height"], box["width"]) >= 44
    press_escape(page)
    expect_hidden(page)


@pytest.mark.parametrize("path", ["/sign-in", "/no-such-page", f"{READ}/print", "/now/card", "/account"])
def test_no_page_is_without_it_and_none_is_shown_while_the_screen_is_locked(sign_in: SignIn, path: str) -> None:
    page = sign_in()
    set_pin(page)
    if path == "/sign-in":
        page.context.clear_cookies()
    page.goto(path)
    press_escape(page)
    expect_hidden(page)
    page.goto(path)
    expect_hidden(page)


def test_a_hidden_screen_that_is_loaded_anew_without_a_signal_still_says_nothing(sign_in: SignIn) -> None:
    page = sign_in()
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.goto(READ)
    press_escape(page)
    page.context.set_offline(True)
    page.reload()
    expect(page).to_have_title("Notes")
    assert page.locator("body").inner_text().split() == ["Notes", "Return"]


def test_what_was_typed_is_there_again_when_the_page_is(sign_in: SignIn) -> None:
    page = sign_in()
    box = page.get_by_label("Search the guidance")
    for with_pin in (False, True):
        if with_pin:
            set_pin(page)
            page.goto("/")
        box.fill("words that took long to type")
        page.context.set_offline(True)
        tap(page)
        expect_hidden(page)
        if with_pin:
            type_pin(page, PIN)
        else:
            page.get_by_role("button", name="Return").click()
        expect(box).to_have_value("words that took long to type")
        page.context.set_offline(False)


def test_a_screen_that_is_hidden_while_somebody_signs_out_elsewhere_shows_nothing_of_them(sign_in: SignIn) -> None:
    page = sign_in()
    set_pin(page)
    other = page.context.new_page()
    other.goto("/account")
    page.goto(READ)
    # Both windows know of a PIN; only one is hidden, and the lock is lifted in the other.
    tap(page)
    other.evaluate("localStorage.removeItem('app-locked')")
    other.goto("/account")
    other.get_by_role("button", name="Sign out").click()
    expect(other.get_by_role("heading", name="You are signed out")).to_be_visible()
    type_pin(page, PIN)
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_escape_still_closes_the_list_of_suggestions_and_hides_only_then(sign_in: SignIn) -> None:
    page = sign_in()
    page.get_by_label("Search the guidance").press_sequentially("kurd")
    options = page.get_by_role("option")
    expect(options.first).to_be_visible()
    press_escape(page)
    expect(options).to_have_count(0)
    expect(page.get_by_label("Search the guidance")).to_be_visible()
    press_escape(page)
    expect_hidden(page)


def test_without_script_the_link_leads_to_a_page_that_says_nothing(sign_in: SignIn) -> None:
    page = sign_in(java_script_enabled=False)
    page.goto(READ)
    tap(page)
    expect_hidden(page)
    page.get_by_role("link", name="Return").click()
    expect(page.get_by_role("heading", name="Find guidance")).to_be_visible()


def test_with_a_pin_only_the_pin_brings_the_page_back_and_a_reload_does_not(sign_in: SignIn) -> None:
    page = sign_in()
    set_pin(page)
    page.goto(READ)
    page.context.set_offline(True)
    tap(page)
    expect_hidden(page)
    assert PIN not in page.evaluate("JSON.stringify(localStorage)")
    type_pin(page, "1357")
    expect(page.get_by_text("That is not it.")).to_be_visible()
    type_pin(page, PIN)
    expect(page.get_by_role("heading", name="The one chance rule", level=1)).to_be_visible()
    assert page.url.endswith(READ)
    page.context.set_offline(False)
    press_escape(page)
    page.goto(READ)
    expect_hidden(page)
    other = page.context.new_page()
    other.goto("/")
    expect_hidden(other)
    type_pin(page, PIN)
    expect(page.get_by_role("heading", name="The one chance rule", level=1)).to_be_visible()


def guess_wrong(page: Page) -> None:
    for _ in range(4):
        type_pin(page, "1357")
        expect(page.get_by_text("That is not it.")).to_be_visible()
        expect(page.get_by_label("PIN")).to_have_value("")
    type_pin(page, "1357")


def test_five_wrong_pins_lock_for_good_until_the_app_has_surely_heard_of_it(sign_in: SignIn) -> None:
    page = sign_in()
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    set_pin(page)
    page.goto(READ)
    tap(page)
    page.context.set_offline(True)
    guess_wrong(page)
    expect(page.get_by_text("Locked. Not signed out yet: no answer.")).to_be_visible()
    page.context.route("**/account", lambda route: route.fulfill(status=503, body="<h1>Busy</h1>"))
    page.context.set_offline(False)
    page.goto(READ)
    expect(page.get_by_text("Locked. Not signed out yet: no answer.")).to_be_visible()
    page.context.unroute_all()
    page.goto(READ)
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_five_wrong_pins_sign_out_and_delete_what_was_saved(sign_in: SignIn) -> None:
    page = sign_in()
    set_pin(page)
    page.goto("/saved")
    page.locator("input[value=term]").check()
    page.get_by_role("button", name="Save on this device").click()
    expect(page.locator("[data-app-saved-state]")).to_contain_text("Saved.")
    tap(page)
    guess_wrong(page)
    page.wait_for_url("**/sign-in")
    assert not [cookie for cookie in page.context.cookies() if cookie["name"] == "session" and not cookie["value"]]
    page.goto("/account")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    assert page.evaluate("localStorage.length") == 0
    assert page.evaluate("indexedDB.databases().then((all) => all.filter((one) => one.name === 'pocket').length)") == 0
