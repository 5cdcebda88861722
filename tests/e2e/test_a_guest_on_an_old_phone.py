"""From an editor's invitation to a guest's answer on a small old phone without JavaScript, and back to the editor."""

import re

import pytest
from playwright.sync_api import Page, expect

from guidance_app.domain.permissions import Role
from tests.e2e.conftest import OpenBrowser, SignIn
from tests.e2e.lived_in import GIVEN
from tests.e2e.looking import find_violations

GROUP = "A women's group in testing"
OLD_PHONE = {"viewport": {"width": 320, "height": 480}, "java_script_enabled": False}


def invite(page: Page) -> str:
    page.goto(f"/write/{GIVEN}/guests")
    page.get_by_label("Name of the group").fill(GROUP)
    page.get_by_label("What sort of group").select_option(label="Women’s group")
    page.get_by_label("Where they are").fill("Testshire")
    page.get_by_role("button", name="Make the link").click()
    expect(page.get_by_role("heading", name="The link is made")).to_be_visible()
    return page.get_by_label(f"Link for {GROUP}").input_value()


@pytest.mark.usefixtures("lived_in")
def test_a_group_answers_on_an_old_phone_and_the_editor_reads_it(sign_in: SignIn, open_browser: OpenBrowser) -> None:
    editor = sign_in(Role.EDITOR)
    link = invite(editor)
    assert find_violations(editor) == []
    phone = open_browser(**OLD_PHONE).new_page()
    phone.goto(link)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Please read what we wrote")
    expect(phone.get_by_text("You can stop and come back to this link until")).to_be_visible()
    phone.get_by_role("link", name="Begin").click()
    place = phone.locator(".app-guest__place")
    expect(place).to_have_text(re.compile("Part 1 of [0-9]+"))
    last = int((place.text_content() or "").rpartition(" ")[2])
    for number in range(1, last + 1):
        expect(place).to_have_text(f"Part {number} of {last}")
        wide = phone.evaluate("document.documentElement.scrollWidth")
        assert wide <= 320, f"part {number} is {wide} px wide"
        phone.get_by_label("What do you think of this part?").fill(f"We read part {number}.")
        phone.get_by_role("button", name="Keep this and go on").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("The questions at the end")
    phone.get_by_role("button", name="Send").click()
    expect(phone.locator(".govuk-error-summary")).to_be_visible()
    phone.get_by_role("radio", name="It is fair. We know ourselves in it.").check()
    phone.get_by_label("How many of you read it?").fill("5")
    phone.get_by_role("radio", name="Yes").check()
    phone.get_by_role("button", name="Send").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Thank you")
    editor.goto(f"/write/{GIVEN}/guests")
    entry = editor.locator(".app-entry").first
    expect(entry).to_contain_text("Fair and recognisable")
    expect(entry).to_contain_text("We read part 2.")
    entry.get_by_role("button", name=re.compile("Revoke")).click()
    phone.goto(link)
    expect(phone.get_by_role("heading", level=1)).to_have_text("This link no longer works")
