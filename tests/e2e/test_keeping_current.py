"""Keeping a library current in a real browser: a check on a small phone, an event, and pages that anybody can use."""

import re

import pytest
from playwright.sync_api import Page, expect

from guidance_app.domain.permissions import Role
from tests.e2e.conftest import SignIn
from tests.e2e.looking import find_violations

SMALL_PHONE = {"width": 320, "height": 568}


def answer(page: Page, true: str = "Yes") -> None:
    for question, words in (("still true", true), ("numbers and links", "Yes"), ("Has law or practice", "No")):
        group = page.get_by_role("group", name=re.compile(question))
        group.get_by_label(words, exact=True).check()


@pytest.mark.parametrize("java_script_enabled", [True, False])
def test_a_check_is_made_on_a_small_phone(sign_in: SignIn, java_script_enabled: bool) -> None:
    page = sign_in(Role.EDITOR, viewport=SMALL_PHONE, java_script_enabled=java_script_enabled)
    page.goto("/check/TER-001")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Check")
    page.locator("summary", has_text="Read the words").first.click()
    box = page.get_by_role("checkbox").first
    box.check()
    answer(page)
    if java_script_enabled:
        assert find_violations(page) == []
    page.get_by_role("button", name="Record the check").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Checked")
    expect(page.get_by_text("1 section, on")).to_be_visible()
    page.get_by_role("link", name="See the page").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_an_answer_that_was_left_out_is_asked_for_at_its_place_with_everything_kept(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport=SMALL_PHONE)
    page.goto("/check/TER-002")
    page.get_by_role("checkbox").first.check()
    page.get_by_role("group", name=re.compile("still true")).get_by_label("Yes").check()
    page.get_by_label("Anything the next person should know").fill("The helpline has a new name.")
    page.get_by_role("button", name="Record the check").click()
    summary = page.locator(".govuk-error-summary")
    expect(summary).to_contain_text("Answer this question")
    expect(page.get_by_role("checkbox").first).to_be_checked()
    expect(page.get_by_label("Anything the next person should know")).to_have_value("The helpline has a new name.")
    assert find_violations(page) == []
    summary.get_by_role("link").click()
    expect(page.get_by_role("group", name=re.compile("numbers and links"))).to_be_in_viewport()


def test_a_doubt_is_said_on_the_page_and_leads_to_a_draft(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport=SMALL_PHONE)
    page.goto("/check/TER-003")
    page.get_by_role("checkbox").first.check()
    answer(page, true="Not sure")
    page.get_by_role("button", name="Record the check").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Being checked again")
    expect(page.get_by_role("link", name="start a draft")).to_be_visible()
    assert find_violations(page) == []
    page.get_by_role("link", name="See the page").click()
    expect(page.get_by_text("Being checked again").first).to_be_visible()


def test_after_an_event_documents_are_found_ticked_and_opened_without_javascript(sign_in: SignIn) -> None:
    page = sign_in(Role.APPROVER, java_script_enabled=False)
    page.goto("/check/reopen")
    page.get_by_label(re.compile("Words to look for")).fill("karma nirvana")
    page.get_by_role("button", name="Find").click()
    page.get_by_label(re.compile("SER-001")).check()
    page.get_by_label("Kind").select_option("engagement")
    page.get_by_label(re.compile("Words to look for")).fill("")
    page.get_by_role("button", name="Find").click()
    expect(page.get_by_label(re.compile("SER-001"))).to_be_checked()
    page.get_by_label(re.compile("ENG-001")).check()
    page.get_by_label("The law changed").check()
    page.get_by_role("button", name="Check these documents again").click()
    expect(page.get_by_text("2 of 2 still to do")).to_be_visible()
    page.get_by_role("link", name="Waiting for you").click()
    expect(page.get_by_text("Check again: the law changed").first).to_be_visible()


def test_the_keyboard_alone_makes_a_check(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport={"width": 1280, "height": 900})
    page.goto("/check/TER-004")
    page.get_by_role("checkbox").first.focus()
    page.keyboard.press("Space")
    for question, steps in (("true", 0), ("tried", 0), ("changed", 1)):
        page.locator(f"input[name={question}]").first.focus()
        page.keyboard.press("Space")
        for _ in range(steps):
            page.keyboard.press("ArrowDown")
    page.get_by_role("button", name="Record the check").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Checked")


def test_a_table_is_sorted_by_a_link_on_a_small_phone_and_kept_as_a_file(sign_in: SignIn) -> None:
    page = sign_in(Role.APPROVER, viewport=SMALL_PHONE)
    page.goto("/force/reports/in-date")
    page.get_by_role("link", name="Documents", exact=True).click()
    expect(page.locator("tbody th").first).to_contain_text(re.compile("Re-traumatisation|Meeting people"))
    page.get_by_role("link", name=re.compile("^Documents")).click()
    expect(page.locator("tbody th").first).to_contain_text("Words you may hear")
    with page.expect_download() as download:
        page.get_by_role("link", name="Keep this table as CSV").click()
    assert download.value.suggested_filename == "in-date.csv"
