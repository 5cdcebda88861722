"""From a tap at a door, or a form on an old phone, to an answer: on a small screen, without script or account."""

import re

import pytest
from playwright.sync_api import Page, expect

from guidance_app.domain.permissions import Role
from tests.e2e.conftest import OpenBrowser, SignIn
from tests.e2e.looking import find_violations

OLD_PHONE = {"viewport": {"width": 320, "height": 568}, "java_script_enabled": False}
PAGE = "/guidance/thrive-to-marac"
CAUTION = "We were told that this could cause harm."


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth") <= 320)


def tap(page: Page, button: str, section: int = 0) -> None:
    page.goto(PAGE)
    feedback = page.locator(".app-feedback").nth(section)
    feedback.locator("summary").click()
    feedback.get_by_role("button", name=button, exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you")


def answer(editor: Page, number: str, words: str) -> None:
    editor.goto(f"/reports/{number}")
    editor.get_by_label("Your answer").fill(words)
    editor.get_by_role("button", name="Answer and close").click()
    expect(editor.get_by_text(words)).to_be_visible()


def test_a_tap_leads_to_a_number_and_the_number_to_an_answer(sign_in: SignIn) -> None:
    reader = sign_in(**OLD_PHONE)
    tap(reader, "Out of date")
    assert fits(reader)
    number = reader.locator(".app-number").inner_text()
    reader.get_by_label(re.compile("What should we know")).fill("Ask Mrs Jane Example.")
    reader.get_by_role("button", name="Add these words").click()
    expect(reader.get_by_role("alert")).to_contain_text("Mrs Jane Example")
    reader.get_by_label(re.compile("What should we know")).fill("The form has another name now.")
    reader.get_by_role("button", name="Add these words").click()
    expect(reader.get_by_text("Your words were added.")).to_be_visible()
    editor = sign_in(Role.EDITOR, **OLD_PHONE)
    answer(editor, number, "You are right. The name was changed.")
    assert fits(editor)
    reader.goto("/account")
    reader.get_by_role("link", name=re.compile("something you reported")).click()
    reader.get_by_label(re.compile("Number of the report")).fill(number.lower())
    reader.get_by_role("button", name="Show the answer").click()
    expect(reader.get_by_text("You are right. The name was changed.")).to_be_visible()
    assert fits(reader)


def test_useful_is_one_tap_and_back_at_the_page(sign_in: SignIn) -> None:
    reader = sign_in(**OLD_PHONE)
    reader.goto(PAGE)
    reader.locator(".app-feedback").first.get_by_role("button", name="Useful", exact=True).click()
    expect(reader.get_by_text("We keep no record of who said it.")).to_be_visible()
    expect(reader.locator(".app-number")).to_have_count(0)
    reader.get_by_role("link", name="Back to the page").click()
    expect(reader).to_have_url(re.compile(f"{PAGE}#"))


def test_two_people_put_a_caution_on_the_page_and_one_takes_it_off(sign_in: SignIn) -> None:
    reader, editor, approver = sign_in(), sign_in(Role.EDITOR), sign_in(Role.APPROVER)
    tap(reader, "This could cause harm", section=1)
    number = reader.locator(".app-number").inner_text()
    editor.goto(f"/reports/{number}")
    editor.get_by_label(CAUTION).check()
    editor.get_by_role("button", name="Propose the caution").click()
    reader.goto(PAGE)
    expect(reader.get_by_text(CAUTION)).to_have_count(0)
    approver.goto("/waiting")
    approver.get_by_role("link", name=re.compile("Confirm a caution.*PRA-001")).click()
    approver.get_by_role("button", name=re.compile("Confirm")).click()
    reader.goto(PAGE)
    expect(reader.get_by_text(CAUTION)).to_be_visible()
    approver.get_by_label("Why").fill("We looked at it: it stands.")
    approver.get_by_role("button", name="Lift the caution").click()
    reader.goto(PAGE)
    expect(reader.get_by_text(CAUTION)).to_have_count(0)
    answer(editor, number, "We looked at it with a second person. It stands.")


def test_somebody_without_an_account_is_heard_and_answered(open_browser: OpenBrowser, sign_in: SignIn) -> None:
    visitor = open_browser(**OLD_PHONE).new_page()
    visitor.goto("/wrong-about-us")
    expect(visitor.get_by_role("navigation")).to_have_count(0)
    expect(visitor.get_by_label("Leave this box empty")).to_be_hidden()
    visitor.get_by_label("What is wrong?").fill("It says we all think alike.")
    visitor.get_by_label(re.compile("Which group")).fill("A group in testing")
    visitor.get_by_role("button", name="Send").click()
    expect(visitor.get_by_text("Write this down.")).to_be_visible()
    assert fits(visitor)
    number = visitor.locator(".app-number").inner_text()
    answer(sign_in(Role.EDITOR), number, "You are right. We took the line out.")
    visitor.goto("/wrong-about-us")
    visitor.get_by_role("link", name=re.compile("I have a number")).click()
    visitor.get_by_label(re.compile("Your number")).fill(number.replace("-", " "))
    visitor.get_by_role("button", name="Show the answer").click()
    expect(visitor.get_by_text("You are right. We took the line out.")).to_be_visible()
    assert fits(visitor)


def test_the_keyboard_alone_reaches_the_harm_button(sign_in: SignIn) -> None:
    page = sign_in(viewport={"width": 1280, "height": 900})
    page.goto(PAGE)
    page.locator(".app-feedback").nth(2).get_by_role("button", name="Not useful").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("This could cause harm")
    page.keyboard.press("Enter")
    expect(page.locator(".app-number")).to_be_visible()
    answer(sign_in(Role.EDITOR), page.locator(".app-number").inner_text(), "Looked at.")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_the_way(open_browser: OpenBrowser, sign_in: SignIn, theme: str) -> None:
    look = {"color_scheme": theme, "viewport": {"width": 320, "height": 568}}
    reader, editor = sign_in(**look), sign_in(Role.EDITOR, **look)
    visitor = open_browser(**look).new_page()
    reader.goto(PAGE)
    reader.locator(".app-feedback summary").first.click()
    assert (find_violations(reader), fits(reader)) == ([], True)
    tap(reader, "This could cause harm")
    number = reader.locator(".app-number").inner_text()
    assert (find_violations(reader), fits(reader)) == ([], True)
    visitor.goto("/wrong-about-us")
    visitor.get_by_role("button", name="Send").click()
    assert (find_violations(visitor), fits(visitor)) == ([], True)
    for path in ("/reports", f"/reports/{number}", "/force/reports/most-reported", "/force/reports/searched-in-vain"):
        editor.goto(path)
        assert (find_violations(editor), fits(editor)) == ([], True), path
    editor.goto(f"/reports/{number}")
    editor.get_by_role("button", name="Answer and close").click()
    assert (find_violations(editor), fits(editor)) == ([], True)
    editor.get_by_label(CAUTION).check()
    editor.get_by_role("button", name="Propose the caution").click()
    editor.get_by_role("link", name=re.compile("Open this caution")).last.click()
    assert (find_violations(editor), fits(editor)) == ([], True)
    approver = sign_in(Role.APPROVER, **look)
    approver.goto(editor.url)
    approver.get_by_role("button", name=re.compile("Turn the proposal")).click()
    assert (find_violations(approver), fits(approver)) == ([], True)
    approver.get_by_label("Why").fill("Only tried.")
    approver.get_by_role("button", name=re.compile("Turn the proposal")).click()
    answer(editor, number, "Looked at.")
