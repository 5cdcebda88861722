"""A trainer builds a pack by keyboard without script, it is approved, taken, learnt from, and what it cites changes."""

import re

from playwright.sync_api import Page, expect

from guidance_app.db import utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.permissions import Role
from guidance_app.services.approving import approve
from guidance_app.services.submitting import submit
from tests.e2e.conftest import LivedIn, OpenBrowser, SignIn
from tests.e2e.learning_system import LearningSystem
from tests.e2e.lived_in import find_words, write_line
from tests.e2e.test_the_second_person import Hands
from tests.support.decisions import read_fingerprint
from tests.support.forces import find_viewer

# Touched by nothing else in the demonstration.
SOURCE, ANCHOR = "TER-028", "when-you-hear-it"
NEW_LINE = "Ask it where nobody else can hear."


def test_a_pack_from_nothing_to_a_learner_and_to_a_source_that_changes(
    sign_in: SignIn, open_browser: OpenBrowser, lived_in: LivedIn
) -> None:
    trainer = Hands(sign_in(Role.TRAINER, java_script_enabled=False, viewport={"width": 1280, "height": 900}))
    page = trainer.page
    page.goto("/packs/write")
    trainer.write("Title", "A word at the door")
    trainer.tick("Our force")
    trainer.press("button", "Start the pack")
    draft, reference = page.url, page.url.rsplit("/", 1)[1]
    with lived_in.app.app_context():
        title = find_words(SOURCE).title

    trainer.write("Search the published guidance", title)
    trainer.press("button", "Search")
    trainer.unfold(f": {title}")
    trainer.press("button", about("Add", f"{title}, When you hear it"))
    trainer.write("Or begin an empty step: its heading", "At the door")
    trainer.press("button", "Add the step")
    trainer.write("What happens", "You are at a door. Somebody uses the word.")
    trainer.press("button", "Room for one more question")
    write_question(page)
    trainer.press("button", "Save")
    page.goto(draft)
    trainer.press("button", about("Up", "At the door"))
    expect(page.locator(".app-step-row h3")).to_have_text(["At the door", f"{title}: When you hear it"])
    trainer.press("button", about("Take out", "At the door"))
    trainer.press("button", about("Put it back", "At the door"))
    expect(page.locator(".app-step-row h3")).to_have_text([f"{title}: When you hear it", "At the door"])

    for part, label, words in (
        ("about", "Summary", "A session of ten minutes about one word that officers hear."),
        ("about", "Whose voice is still missing", "People who use this word"),
        ("aims", "Words of this section", "Ask what the word means to the person."),
        ("how-to-run-it", "Words of this section", "Allow ten minutes."),
    ):
        page.goto(f"{draft}/part/{part}")
        trainer.write(label, words)
        trainer.press("button", "Save")
    page.goto(draft)
    trainer.tick("Spelling only: no meaning changes")
    for _ in ("A small change", "A big change"):
        page.keyboard.press("ArrowDown")
    trainer.write("What changed, and why", "The first session.")
    trainer.press("button", "Send for approval")

    approver = Hands(sign_in(Role.APPROVER, java_script_enabled=False, viewport={"width": 1280, "height": 900}))
    approver.page.goto("/waiting")
    approver.press("link", re.compile(rf"Approve or return\s*, {reference} v1"))
    approver.press("button", "Approve these words")

    learn(open_browser, fetch_package(page))

    old = find_line(lived_in)
    publish_big_change(lived_in)
    page.goto("/waiting")
    trainer.press("link", f"A big change: {SOURCE} v")
    # One by one: the section that is read, and the whole that the answers rest on.
    for _ in range(2):
        trainer.press("link", f"{SOURCE} v")
        expect(page.get_by_text(NEW_LINE).first).to_be_visible()
        trainer.press("button", f"Cite {SOURCE} v")
    expect(page.get_by_text("Nothing to decide.")).to_be_visible()
    page.goto("/packs/a-word-at-the-door")
    expect(page.get_by_text(NEW_LINE)).to_have_count(0)
    expect(page.get_by_text("says it otherwise")).to_be_visible()
    page.goto(old)
    expect(page.get_by_text(NEW_LINE)).to_have_count(0)


def about(words: str, what: str) -> re.Pattern[str]:
    """Return the name of a button that says to those who do not see the page what it is about."""
    return re.compile(rf"^{words}\s*:\s*{re.escape(what)}$")


def write_question(page: Page) -> None:
    """Ask one thing, with a right answer and a wrong one that both rest on what the pack cites."""
    page.get_by_label("What is asked").fill("What do you do first?")
    for number, (words, why) in enumerate((("Ask what it means.", "It differs."), ("Look it up later.", "Ask now."))):
        answer = page.locator(".app-answer-boxes").nth(number)
        answer.get_by_label("What it says").fill(words)
        answer.get_by_label("Why it is right or wrong").fill(why)
        answer.get_by_label("It rests on").select_option(index=1)
    page.get_by_label("This answer is right").first.check()


def fetch_package(page: Page) -> bytes:
    """Take the pack away for a learning system, as the trainer does."""
    page.goto("/packs/a-word-at-the-door")
    page.get_by_role("link", name="Show it to a room, print it").click()
    address = page.get_by_role("link", name="SCORM 1.2", exact=True).get_attribute("href")
    return page.request.get(address or "").body()


def learn(open_browser: OpenBrowser, package: bytes) -> None:
    """Let somebody do the pack in a learning system, which holds in the end that they did."""
    system = LearningSystem(open_browser().new_page(), "scorm-1-2", package)
    lesson = system.open()
    lesson.get_by_label("Ask what it means.").check()
    lesson.get_by_role("button", name="Check my answer").click()
    expect(lesson.get_by_text("It differs.")).to_be_visible()
    lesson.get_by_role("button", name="I have finished").click()
    expect(lesson.get_by_text("Recorded: completed, 1 of 1 right at the first try.")).to_be_visible()
    system.close()
    assert (system.hold("core", "lesson_status"), system.hold("core", "score", "raw")) == ("completed", "100")


def find_line(lived_in: LivedIn) -> str:
    """Return the address of the citation as it stands before anything changes."""
    with lived_in.app.app_context():
        return f"/cite/{SOURCE}/v{find_words(SOURCE).edition_number}/{ANCHOR}"


def publish_big_change(lived_in: LivedIn) -> None:
    """Let the editor write a line, and the approver publish it as a big change."""
    editor, approver = (find_viewer(lived_in.app, role.value) for role in (Role.EDITOR, Role.APPROVER))
    with lived_in.app.app_context():
        words = write_line(editor, SOURCE, NEW_LINE, ANCHOR)
        submit(editor, SOURCE, words, "major", "Said where to ask.")
        day = london_day(utc_now())
        approve(approver, SOURCE, read_fingerprint(SOURCE, day, approver), "", day)
