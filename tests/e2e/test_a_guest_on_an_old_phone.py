"""From an editor's invitation to a guest's answer on a small old phone without JavaScript, and back to the editor."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from guidance_app import create_app
from guidance_app.db import get_session, utc_now
from guidance_app.demo import demo_settings
from guidance_app.domain.contributions import GroupRole
from guidance_app.domain.guest_links import Invitation
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models import User
from guidance_app.services.drafts import start_draft
from guidance_app.services.guest_links import invite_guest
from guidance_app.web.guest_tokens import sign_guest_secret
from tests.e2e.conftest import OpenBrowser, SignIn
from tests.e2e.pages import CONTRIBUTION_PAGES, GUESTS_DOCUMENT
from tests.e2e.test_every_page import WIDTHS, find_violations

GROUP = "A women's group in testing"
OLD_PHONE = {"viewport": {"width": 320, "height": 480}, "java_script_enabled": False}
GUEST_PAGES = ("", "/part/in-two-minutes", "/part/names", "/answers", "/done")


@pytest.fixture(scope="module")
def guest_path(address: str, demo_folder: Path) -> Iterator[str]:
    """The path of a guest's link to a draft in the running demonstration."""
    app = create_app(demo_settings(demo_folder / "var"))
    with app.app_context():
        user = get_session().scalars(select(User).where(User.username == "editor")).one()
        editor = Viewer(user.id, Role.EDITOR, user.force_id)
        start_draft(editor, GUESTS_DOCUMENT)
        invitation = Invitation(GROUP, GroupRole.WOMENS_GROUP, "Testshire", 21)
        made = invite_guest(editor, GUESTS_DOCUMENT, invitation, "e2e", utc_now())
        yield f"/review/{sign_guest_secret(made.secret)}"
    app.extensions["engine"].dispose()


def invite(page: Page) -> str:
    page.goto(f"/write/{GUESTS_DOCUMENT}/guests")
    page.get_by_label("Name of the group").fill(GROUP)
    page.get_by_label("What sort of group").select_option(label="Women’s group")
    page.get_by_label("Where they are").fill("Testshire")
    page.get_by_role("button", name="Make the link").click()
    expect(page.get_by_role("heading", name="The link is made")).to_be_visible()
    return page.get_by_label(f"Link for {GROUP}").input_value()


@pytest.mark.usefixtures("guest_path")
def test_a_group_answers_on_an_old_phone_and_the_editor_reads_it(sign_in: SignIn, open_browser: OpenBrowser) -> None:
    editor = sign_in(Role.EDITOR)
    link = invite(editor)
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
    editor.goto(f"/write/{GUESTS_DOCUMENT}/guests")
    entry = editor.locator(".app-entry").first
    expect(entry).to_contain_text("Fair and recognisable")
    expect(entry).to_contain_text("We read part 2.")
    entry.get_by_role("button", name=re.compile("Revoke")).click()
    phone.goto(link)
    expect(phone.get_by_role("heading", level=1)).to_have_text("This link no longer works")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_a_guests_pages(open_browser: OpenBrowser, guest_path: str, theme: str) -> None:
    page = open_browser(color_scheme=theme).new_page()
    for path in (*(f"{guest_path}{each}" for each in GUEST_PAGES), "/review/wrong"):
        page.goto(path)
        assert find_violations(page) == [], path
    page.goto(f"{guest_path}/answers")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    assert find_violations(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.usefixtures("guest_path")
def test_axe_finds_nothing_on_the_editors_pages_of_contributions_and_guests(sign_in: SignIn, theme: str) -> None:
    page = sign_in(Role.EDITOR, color_scheme=theme)
    for path in CONTRIBUTION_PAGES.values():
        page.goto(path)
        assert find_violations(page) == [], path
    page.goto(CONTRIBUTION_PAGES["contribution, new"])
    page.get_by_role("button", name="Record it").click()
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    assert find_violations(page) == []
    invite(page)
    assert find_violations(page) == []


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS.keys())
def test_no_page_of_guests_or_contributions_scrolls_sideways(
    sign_in: SignIn, open_browser: OpenBrowser, guest_path: str, width: int
) -> None:
    viewport = {"width": width, "height": 800}
    editor, guest = sign_in(Role.EDITOR, viewport=viewport), open_browser(viewport=viewport).new_page()
    for page, paths in (
        (editor, CONTRIBUTION_PAGES.values()),
        (guest, [f"{guest_path}{each}" for each in GUEST_PAGES]),
    ):
        for path in paths:
            page.goto(path)
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, f"{path} is {wide} px wide"


def test_an_editor_records_and_withdraws_and_an_officer_sees_the_sentence_instead(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, java_script_enabled=False)
    page.goto(CONTRIBUTION_PAGES["contribution, new"])
    page.get_by_label("Name of the group").fill(GROUP)
    page.get_by_label("What sort of group").select_option(label="Women’s group")
    page.get_by_label("Where they are").fill("Testshire")
    page.get_by_label("How many people took part").fill("9")
    page.get_by_label("Who was not heard").fill("Nobody that we know of.")
    page.get_by_label("How they gave it").select_option(label="Workshop")
    first = utc_now().date().replace(day=1)
    page.get_by_label("On which day").fill(first.isoformat())
    page.get_by_label("Which post held it").fill("Community engagement officer")
    page.get_by_role("checkbox", name="Names", exact=True).check()
    page.get_by_role("checkbox", name="What they gave may stand in this guidance").check()
    page.get_by_label("Last day of their consent").fill(
        utc_now().date().replace(year=utc_now().year + 2, day=1).isoformat()
    )
    page.get_by_role("radio", name="No", exact=True).check()
    page.get_by_role("button", name="Record it").click()
    entry = page.locator(".app-entry").first
    expect(entry).to_contain_text("Consent holds")
    entry.get_by_role("link", name=re.compile("Withdraw")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Withdraw consent")
    page.get_by_role("button", name="Withdraw consent now").click()
    expect(page.locator(".app-entry").first).to_contain_text("Consent was withdrawn")
