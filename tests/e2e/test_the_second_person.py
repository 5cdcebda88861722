"""What a second person decides, by the keyboard alone and without JavaScript: approve, return, take down, put back."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import Locator, Page, expect

from guidance_app.db import utc_now
from guidance_app.domain.permissions import Role
from guidance_app.services.submitting import submit
from tests.e2e.conftest import LivedIn, SignIn
from tests.e2e.lived_in import LINE, find_words, write_line
from tests.support.forces import find_viewer

# Touched by nothing else in the demonstration.
CHANGED, URGENT, DOUBTED, PROFILE = "TER-035", "TER-033", "TER-037", "COM-015"
PATIENCE = 120


class Hands:
    """Somebody at a keyboard who has no mouse and no script."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def reach(self, target: Locator) -> None:
        """Press Tab until a thing has the focus."""
        for _ in range(PATIENCE):
            if target.evaluate("(each) => each === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {target}")

    def write(self, label: str, words: str) -> None:
        """Write in a box, in the place of what is there."""
        self.reach(self.page.get_by_label(label, exact=True))
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(words)

    def choose(self, label: str, starts_with: str) -> None:
        """Choose from a list by its first letters."""
        self.reach(self.page.get_by_label(label, exact=True))
        self.page.keyboard.type(starts_with)

    def set_day(self, label: str, day: date) -> None:
        """Write a day as the browser asks for one."""
        self.reach(self.page.get_by_label(label, exact=True))
        self.page.keyboard.type(day.strftime("%m%d%Y"))

    def tick(self, label: str) -> None:
        """Tick a box or a choice."""
        self.reach(self.page.get_by_label(label, exact=True))
        self.page.keyboard.press("Space")

    def press(self, role: str, name: str | re.Pattern[str]) -> None:
        """Press a button or follow a link, and wait for the page that it leads to."""
        self.reach(self.page.get_by_role(role, name=name).first)  # type: ignore[arg-type]
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def unfold(self, words: str) -> None:
        """Open what is folded."""
        self.reach(self.page.locator("summary", has_text=words))
        self.page.keyboard.press("Enter")


@pytest.fixture
def hands(sign_in: SignIn) -> Callable[[Role], Hands]:
    return lambda role: Hands(sign_in(role, java_script_enabled=False, viewport={"width": 1280, "height": 900}))


def send(lived_in: LivedIn, reference: str, *, write: bool = True) -> None:
    """Let the editor write a line, if asked to, and send the draft for approval."""
    editor = find_viewer(lived_in.app, Role.EDITOR.value)
    with lived_in.app.app_context():
        words = write_line(editor, reference, LINE) if write else find_words(reference).content_hash
        submit(editor, reference, words, "minor", "Said where to sit.")


def test_a_draft_is_returned_then_approved_and_another_published_urgently(
    hands: Callable[[Role], Hands], lived_in: LivedIn
) -> None:
    approver = hands(Role.APPROVER)
    page = approver.page
    send(lived_in, CHANGED)
    page.goto("/waiting")
    approver.press("link", re.compile(f"Approve or return.*{CHANGED}"))
    approver.write("What has to change", "Say which door.")
    approver.press("button", "Return")
    page.goto(f"/write/{CHANGED}")
    expect(page.get_by_text("Say which door.")).to_be_visible()
    send(lived_in, CHANGED, write=False)
    page.goto(f"/approve/{CHANGED}")
    approver.write("Note for the record (optional)", "Read it aloud.")
    approver.press("button", "Approve these words")
    page.goto(f"/r/{CHANGED}")
    expect(page.get_by_text(LINE)).to_be_visible()

    send(lived_in, URGENT)
    page.goto(f"/approve/{URGENT}")
    approver.unfold("Publish urgently")
    approver.write("Why it cannot wait", "The old words sent people to the wrong door.")
    approver.press("button", "Publish urgently")
    page.goto(f"/r/{URGENT}")
    expect(page.get_by_text(LINE)).to_be_visible()
    expect(page.get_by_text("A second person has not checked these words yet.")).to_be_visible()


def test_a_page_is_taken_down_by_one_and_put_back_by_another(hands: Callable[[Role], Hands]) -> None:
    editor, approver = hands(Role.EDITOR), hands(Role.APPROVER)
    editor.page.goto(f"/r/{DOUBTED}")
    editor.press("link", "Take down")
    editor.write("Why it could cause harm", "It could lead a family to her.")
    editor.press("button", "Take the page down now")
    editor.page.goto(f"/r/{DOUBTED}")
    expect(editor.page.get_by_role("heading", level=1)).to_have_text("This page was taken down")
    approver.page.goto("/waiting")
    approver.press("link", re.compile(f"Taken down.*{DOUBTED}"))
    approver.write("What you looked at, and why it may stand", "Every line of it: it cannot.")
    approver.press("button", "Put the page back")
    editor.page.goto(f"/r/{DOUBTED}")
    expect(editor.page.locator(".app-section").first).to_be_visible()


def test_what_people_gave_is_recorded_and_withdrawn_and_leaves_the_page(
    hands: Callable[[Role], Hands],
) -> None:
    editor = hands(Role.EDITOR)
    today = utc_now().date()
    editor.page.goto(f"/write/{PROFILE}/contributions")
    editor.press("link", "Record a contribution")
    editor.write("Name of the group", "A women's group in testing")
    editor.choose("What sort of group", "Women")
    editor.write("Where they are", "Testshire")
    editor.write("How many people took part", "9")
    editor.write("Who was not heard", "Nobody that we know of.")
    editor.choose("How they gave it", "Workshop")
    editor.set_day("On which day", today.replace(day=1))
    editor.write("Which post held it", "Community engagement officer")
    editor.tick("Names")
    editor.tick("What they gave may stand in this guidance")
    editor.set_day("Last day of their consent", today.replace(year=today.year + 2, day=1))
    editor.tick("No")
    editor.press("button", "Record it")
    entry = editor.page.locator(".app-entry").first
    expect(entry).to_contain_text("Consent holds")
    expect(entry).to_contain_text("Women’s group, Testshire. 9 people")
    editor.press("link", re.compile("^Withdraw"))
    editor.press("button", "Withdraw consent now")
    expect(entry).to_contain_text("Consent was withdrawn")
    editor.page.goto(f"/r/{PROFILE}#names")
    expect(editor.page.get_by_text("the people who gave these words withdrew their consent")).to_be_visible()
