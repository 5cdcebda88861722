"""The whole way: a blank draft, a guest's old phone, a second person's yes, and an officer who finds the words."""

import re

from playwright.sync_api import Page, expect

from guidance_app.domain.permissions import Role
from tests.e2e.conftest import OpenBrowser, SignIn

TITLE = "Quarrelstone"
GROUP = "A women's group in testing"
OLD_PHONE = {"viewport": {"width": 320, "height": 480}, "java_script_enabled": False}
WORDS = {
    "about.summary": "What the word can mean, and what to ask.",
    "about.basis": "A workshop, invented for this test.",
    "about.not_yet_heard": "People who use this word",
    "in-two-minutes.do_now": "In danger now: 999 or your control room.\nAsk what the word means to them.",
    "in-two-minutes.do_not": "Do not guess.",
    "in-two-minutes.ask": "What would happen if others knew?",
    "in-two-minutes.ring": "Your force's HBA lead.",
    "what-it-means.body": "Some people use this word for good standing. {practice: workshop}",
    "how-it-is-used.body": "Some people say it with pride, and some with fear. {practice: workshop}",
    "when-you-hear-it.body": "Ask what it means to the person. {practice: workshop}",
    "sources.sources": "id: workshop\ntitle: A workshop\npublisher: This test\ndate: 2026\nread: 2026-11-25",
    "term.spellings": "quarelstone",
}


def write_everything(page: Page) -> str:
    """Start a document from nothing and write all of it; return its reference."""
    page.goto("/write")
    page.get_by_role("radio", name=re.compile("^Word you may hear")).check()
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
    while phone.get_by_role("button", name="Keep this and go on").count():
        phone.get_by_role("button", name="Keep this and go on").click()
    phone.get_by_role("radio", name="It is fair. We know ourselves in it.").check()
    phone.get_by_label("How many of you read it?").fill("5")
    phone.get_by_role("radio", name="Yes").check()
    phone.get_by_role("button", name="Send").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Thank you")


def test_a_blank_draft_becomes_words_that_an_officer_finds(sign_in: SignIn, open_browser: OpenBrowser) -> None:
    officer = sign_in(Role.OFFICER)
    editor = sign_in(Role.EDITOR, viewport={"width": 1280, "height": 900})
    reference = write_everything(editor)
    answer_on(open_browser(**OLD_PHONE).new_page(), invite(editor, reference))
    officer.goto("/search?q=quarelstone")
    expect(officer.get_by_role("link", name=TITLE)).to_have_count(0)

    editor.goto(f"/write/{reference}")
    editor.get_by_role("radio", name=re.compile("^A big change")).check()
    editor.get_by_label("What changed, and why").fill("A new word that a group told us about.")
    editor.get_by_role("button", name="Send for approval").click()
    expect(editor.get_by_text("Waits for approval").first).to_be_visible()

    approver = sign_in(Role.APPROVER)
    approver.goto("/waiting")
    approver.get_by_role("row", name=re.compile(reference)).get_by_role("link", name="Approve or return").click()
    expect(approver.get_by_text(GROUP).first).to_be_visible()
    approver.get_by_role("button", name="Approve these words").click()
    expect(approver).to_have_url(re.compile("/waiting"))

    officer.goto("/search?q=quarelstone")
    officer.get_by_role("link", name=TITLE).first.click()
    expect(officer.get_by_text("Reviewed with 1 group").first).to_be_visible()
    expect(officer.get_by_text("Do not contact them about a case.").first).to_be_visible()
    expect(officer.get_by_text("Some people use this word for good standing.").first).to_be_visible()
