"""The whole way: a blank profile, a guest on an old phone, a second voice, a second person, an officer who finds it."""

import re

from playwright.sync_api import Page, expect

from guidance_app.db import utc_now
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Role
from tests.e2e.conftest import OpenBrowser, SignIn

TITLE = "Quarrelstone communities"
GROUP = "A women's group in testing"
SECOND_GROUP = "A youth club in testing"
OLD_PHONE = {"viewport": {"width": 320, "height": 480}, "java_script_enabled": False}
DESK = {"width": 1280, "height": 900}
LINES = (
    "Use a professional interpreter, never family or community.",
    "Ask what this person prefers. People here differ.",
    "Some people speak of the stone with pride, and some with fear.",
    "Ask how to reach you safely, and agree a code word.",
    "Read [the one chance rule](doc:one-chance-rule) first.",
)
BODY = "\n".join(f"- {line} {{practice: workshop}}" for line in LINES)
WORDS = {
    "about.summary": "What to ask, and what not to take for granted.",
    "about.basis": "A workshop, invented for this test.",
    "about.not_yet_heard": "Older people of Quarrelstone",
    "in-two-minutes.do_now": "In danger now: 999 or your control room.\nSee the person alone.",
    "in-two-minutes.do_not": "Do not guess.",
    "in-two-minutes.ask": "Who must not know that we have spoken?",
    "in-two-minutes.ring": "Your force's HBA lead.",
    "sources.sources": "id: workshop\ntitle: A workshop\npublisher: This test\ndate: 2026\nread: 2026-11-25",
    **{f"{section.anchor}.body": BODY for section in RULES[Kind.COMMUNITY].required_sections},
}
REFUSED = "Only one group stands behind this profile"


def write_everything(page: Page) -> str:
    """Start a document from nothing and write all of it; return its reference."""
    page.goto("/write")
    page.get_by_role("radio", name=re.compile("^Community profile")).check()
    page.get_by_label("Title").fill(TITLE)
    page.get_by_role("button", name="Start the document").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    reference = page.url.rpartition("/")[2].partition("?")[0].partition("#")[0]
    page.goto(f"/write/{reference}/everything")
    for name, words in WORDS.items():
        page.locator(f'[id="{name}"]').fill(words)
    page.get_by_role("button", name="Save", exact=False).first.click()
    expect(page.get_by_text("Your words were saved.")).to_be_visible()
    return reference


def invite(page: Page, reference: str) -> str:
    page.goto(f"/write/{reference}/guests")
    page.get_by_label("Name of the group").fill(GROUP)
    page.get_by_label("What sort of group").select_option(label="Women’s group")
    page.get_by_label("Where they are").fill("Testshire")
    page.get_by_role("button", name="Make the link").click()
    return page.get_by_label(f"Link for {GROUP}").input_value()


def answer_on(phone: Page, link: str) -> None:
    """Read the draft part by part and call it fair, as a guest would."""
    phone.goto(link)
    phone.get_by_role("link", name="Begin").click()
    parts = len(RULES[Kind.COMMUNITY].required_sections) + 1
    for number in range(1, parts + 1):
        expect(phone.locator(".app-guest__place")).to_have_text(f"Part {number} of {parts}")
        phone.get_by_role("button", name="Keep this and go on").click()
    phone.get_by_role("radio", name="It is fair. We know ourselves in it.").check()
    phone.get_by_label("How many of you read it?").fill("5")
    phone.get_by_role("radio", name="Yes").check()
    phone.get_by_role("button", name="Send").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Thank you")


def record_a_second_voice(page: Page, reference: str) -> None:
    """Record what a second group gave in a workshop."""
    page.goto(f"/write/{reference}/contributions/new")
    page.get_by_label("Name of the group").fill(SECOND_GROUP)
    page.get_by_label("What sort of group").select_option(label="Youth group")
    page.get_by_label("Where they are").fill("Testshire")
    page.get_by_label("How many people took part").fill("9")
    page.get_by_label("Who was not heard").fill("Nobody that we know of.")
    page.get_by_label("How they gave it").select_option(label="Workshop")
    page.get_by_label("On which day").fill(utc_now().date().replace(day=1).isoformat())
    page.get_by_label("Which post held it").fill("Community engagement officer")
    page.get_by_role("checkbox", name="Names", exact=True).check()
    page.get_by_role("checkbox", name="What they gave may stand in this guidance").check()
    page.get_by_label("Last day of their consent").fill(
        utc_now().date().replace(year=utc_now().year + 2, day=1).isoformat()
    )
    page.get_by_role("radio", name="No", exact=True).check()
    page.get_by_role("button", name="Record it").click()
    expect(page.locator(".app-entry").first).to_contain_text("Consent holds")


def test_a_blank_profile_waits_for_a_second_voice_and_becomes_words_that_an_officer_finds(
    sign_in: SignIn, open_browser: OpenBrowser
) -> None:
    officer = sign_in(Role.OFFICER)
    editor = sign_in(Role.EDITOR, viewport=DESK)
    reference = write_everything(editor)
    answer_on(open_browser(**OLD_PHONE).new_page(), invite(editor, reference))

    editor.goto(f"/write/{reference}")
    editor.get_by_role("radio", name=re.compile("^A big change")).check()
    editor.get_by_label("What changed, and why").fill("A new profile that two groups helped to write.")
    editor.get_by_role("button", name="Send for approval").click()
    expect(editor.get_by_text("Waits for approval").first).to_be_visible()

    approver = sign_in(Role.APPROVER)
    approver.goto("/waiting")
    approver.get_by_role("row", name=re.compile(reference)).get_by_role("link", name="Approve or return").click()
    expect(approver.get_by_text(GROUP).first).to_be_visible()
    expect(approver.get_by_text(REFUSED).first).to_be_visible()
    expect(approver.get_by_text("Nobody can approve these words before").first).to_be_visible()
    expect(approver.get_by_role("button", name="Approve these words")).to_have_count(0)
    officer.goto("/search?q=quarrelstone")
    expect(officer.get_by_role("link", name=TITLE)).to_have_count(0)

    record_a_second_voice(editor, reference)
    approver.goto(f"/approve/{reference}")
    expect(approver.get_by_text(REFUSED)).to_have_count(0)
    approver.get_by_role("button", name="Approve these words").click()
    expect(approver).to_have_url(re.compile("/waiting"))

    officer.goto("/search?q=quarrelstone")
    officer.get_by_role("link", name=TITLE).first.click()
    expect(officer.get_by_text("Reviewed with 2 groups").first).to_be_visible()
    expect(officer.get_by_text("Do not contact them about a case.").first).to_be_visible()
    expect(officer.get_by_text("Some people speak of the stone with pride").first).to_be_visible()
