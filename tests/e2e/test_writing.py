"""Writing in a real browser: by keyboard, with a preview, through lost connections and sessions, and by two at once."""

import re

import pytest
from playwright.sync_api import BrowserContext, Dialog, Locator, Page, expect

from guidance_app.domain.permissions import Role
from tests.e2e.conftest import SignIn
from tests.e2e.looking import WIDTHS, find_violations

DESK = {"width": 1280, "height": 900}
SECOND = 1_000


def start_draft(page: Page, reference: str) -> None:
    page.goto(f"/write/{reference}")
    start = page.get_by_role("button", name=re.compile("Start a draft"))
    if start.count():
        start.click()
    expect(page.get_by_role("heading", name="Parts")).to_be_visible()


def open_part(page: Page, reference: str, part: str = "what-to-do") -> Locator:
    start_draft(page, reference)
    page.goto(f"/write/{reference}/part/{part}")
    return page.get_by_label("Words of this section")


def save(page: Page) -> None:
    page.get_by_role("button", name="Save", exact=True).click()


def expect_saved(page: Page) -> None:
    expect(page.get_by_text("Your words were saved.")).to_be_visible()


def kept_line(page: Page) -> Locator:
    return page.locator("[data-app-kept]")


def test_a_part_is_written_with_the_keyboard_alone(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport=DESK)
    open_part(page, "PRA-001")
    tab_to(page, "Heading")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    for tool in ("List", "Link", "Table", "Term", "Source"):
        page.keyboard.press("Tab")
        expect(page.locator(":focus")).to_have_text(tool)
    page.keyboard.press("Tab")
    page.keyboard.press("Control+End")
    page.keyboard.type("\n\nStand where she can see the door. ")
    for _ in range(1):
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_attribute("type", "search")
    tab_to(page, "Put in", exact=False)
    page.keyboard.press("Enter")
    box = page.get_by_label("Words of this section")
    expect(box).to_be_focused()
    expect(box).to_have_value(re.compile(r"see the door\. \{guidance: [a-z0-9-]+\}$"))
    page.keyboard.press("Control+z")
    expect(box).to_have_value(re.compile(r"see the door\. $"))
    tab_to(page, "Save")
    page.keyboard.press("Enter")
    expect_saved(page)
    expect(box).to_have_value(re.compile(r"see the door\.$"))


def tab_to(page: Page, words: str, *, exact: bool = True) -> None:
    for _ in range(80):
        page.keyboard.press("Tab")
        said = (page.locator(":focus").text_content() or "").strip() if page.locator(":focus").count() else ""
        if said == words or (not exact and said.startswith(words)):
            return
    raise AssertionError(f"the keyboard does not reach {words}")


def test_the_toolbar_types_what_the_help_shows(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport=DESK)
    box = open_part(page, "PRA-002")
    box.fill("At the door")
    page.get_by_role("button", name="Heading").click()
    expect(box).to_have_value("### At the door")
    box.fill("One\nTwo")
    box.press("Control+a")
    page.get_by_role("button", name="List").click()
    expect(box).to_have_value("- One\n- Two")
    box.fill("")
    page.get_by_role("button", name="Link").click()
    expect(box).to_have_value("[where it leads](https://)")
    assert box.evaluate("(each) => each.value.slice(each.selectionStart, each.selectionEnd)") == "https://"
    box.fill("Before.")
    page.get_by_role("button", name="Table").click()
    expect(box).to_have_value(re.compile(r"^Before\.\n\n\| Say \| Instead of \|\n"))
    box.fill("")
    page.get_by_role("button", name="Term").click()
    page.keyboard.type("izzat")
    page.get_by_role("button", name=re.compile(r"^Put in\s+Izzat$")).click()
    expect(box).to_have_value("[Izzat](doc:izzat)")
    expect(page.locator("[data-app-count]")).to_have_text("1 word")


def test_a_section_of_another_document_is_found_and_embedded(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport=DESK)
    box = open_part(page, "PRA-002", "when-to-use-this")
    box.fill("Before.")
    page.get_by_text("A section of another document, kept the same everywhere").click()
    page.get_by_label("Words of the document or the section").fill("warning signs what this is")
    page.get_by_role("button", name=re.compile(r"Put in\s+HBA-001 .*What this is")).click()
    expect(box).to_have_value(re.compile(r"^Before\.\n\n\{block: [a-z-]+#what-this-is\}\n$"))
    expect(page.locator(".app-preview .app-prose p")).not_to_have_count(0)
    expect(page.locator(".app-preview")).not_to_contain_text("{block")


def test_preview_and_findings_follow_what_is_typed_and_lead_to_the_words(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport=DESK)
    box = open_part(page, "PRA-003")
    found = page.get_by_role("region", name=re.compile("Found here"))
    preview = page.get_by_role("region", name="Preview")
    box.press("Control+End")
    box.press_sequentially("\n\n**Ring** 07700 900123.")
    expect(preview.locator("strong", has_text="Ring")).to_be_visible()
    expect(found.locator("q", has_text="07700 900123").first).to_be_visible()
    box.press("Control+Home")
    found.get_by_role("listitem").filter(has_text="07700 900123").get_by_role(
        "button", name="Show the words"
    ).first.click()
    expect(box).to_be_focused()
    assert box.evaluate("(each) => each.value.slice(each.selectionStart, each.selectionEnd)") == "07700 900123"
    page.keyboard.press("Delete")
    expect(found.locator("q", has_text="07700 900123")).to_have_count(0)


def test_words_are_kept_every_20_seconds_and_shown_again_and_are_no_version(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport=DESK)
    page.clock.install()
    box = open_part(page, "PRA-004")
    box.press("Control+End")
    box.press_sequentially(" Half a sent")
    page.clock.fast_forward(20 * SECOND)
    expect(kept_line(page)).to_have_text(re.compile(r"Kept on the server \d+ s ago, not saved yet"))
    page.clock.fast_forward(61 * SECOND)
    expect(kept_line(page)).to_have_text(re.compile(r"Kept on the server \d min ago"))
    page.goto("/write/PRA-004/revisions")
    expect(page.get_by_text("Nothing has been saved in this draft yet.")).to_be_visible()
    page.goto("/write/PRA-004/part/what-to-do")
    expect(page.get_by_text("These are your unsaved words")).to_be_visible()
    expect(page.get_by_label("Words of this section")).to_have_value(re.compile("Half a sent$"))
    page.get_by_role("link", name="Use what is saved instead").click()
    expect(page.get_by_label(re.compile("Your unsaved words"))).to_contain_text("Half a sent")
    page.get_by_role("button", name="Discard my unsaved words").click()
    expect(page.get_by_label("Words of this section")).not_to_have_value(re.compile("Half a sent$"))


def test_without_a_connection_words_stay_and_are_kept_when_it_is_back(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport=DESK)
    page.clock.install()
    box = open_part(page, "PRA-005")
    page.context.set_offline(True)
    box.press("Control+End")
    box.press_sequentially(" Typed in a tunnel.")
    page.clock.fast_forward(20 * SECOND)
    expect(kept_line(page)).to_have_text("No connection: kept in this window, trying again")
    save(page)
    expect(kept_line(page)).to_contain_text("not sent. Your words are still here")
    expect(box).to_have_value(re.compile(r"Typed in a tunnel\.$"))
    page.context.set_offline(False)
    expect(kept_line(page)).to_contain_text("Kept on the server")
    save(page)
    expect_saved(page)
    expect(page.get_by_label("Words of this section")).to_have_value(re.compile(r"Typed in a tunnel\.$"))


def test_leaving_with_words_that_are_nowhere_else_asks_first(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport=DESK)
    box = open_part(page, "PRA-005", "what-to-record")
    page.context.set_offline(True)
    box.press_sequentially("Not kept. ")
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    page.close(run_before_unload=True)
    # The page answers only after the question was dealt with.
    expect(box).to_have_value(re.compile("^Not kept. "))
    assert asked == ["beforeunload"]


def end_session(context: BrowserContext) -> None:
    # To the page this is what a session whose time has run out looks like.
    context.clear_cookies()


def test_signed_out_while_writing_and_on_again_after_signing_in_in_another_tab(
    sign_in: SignIn, passwords: dict[Role, str]
) -> None:
    page = sign_in(Role.EDITOR, viewport=DESK)
    page.clock.install()
    box = open_part(page, "PRA-008")
    end_session(page.context)
    box.press("Control+End")
    box.press_sequentially(" Typed meanwhile.")
    page.clock.fast_forward(20 * SECOND)
    expect(kept_line(page)).to_contain_text("You have been signed out. Your words stay here")
    assert find_violations(page) == []
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Sign in in another tab").click()
    other = opened.value
    other.get_by_label("Username").fill(Role.EDITOR.value)
    other.get_by_label("Password", exact=True).fill(passwords[Role.EDITOR])
    other.get_by_role("button", name="Sign in").click()
    other.wait_for_url("**/")
    page.clock.fast_forward(5 * SECOND)
    expect(kept_line(page)).to_contain_text("Kept on the server")
    save(page)
    expect_saved(page)
    expect(page.get_by_label("Words of this section")).to_have_value(re.compile(r"Typed meanwhile\.$"))


@pytest.mark.parametrize("java_script_enabled", [True, False], ids=["script", "no script"])
def test_two_people_at_once_see_both_texts_and_save_what_they_bring_together(
    sign_in: SignIn, java_script_enabled: bool
) -> None:
    part = "when-to-use-this" if java_script_enabled else "what-to-record"
    first = sign_in(Role.EDITOR, java_script_enabled=java_script_enabled)
    second = sign_in(Role.APPROVER, java_script_enabled=java_script_enabled)
    mine, theirs = open_part(first, "PRA-009", part), open_part(second, "PRA-009", part)
    words = mine.input_value()
    theirs.fill(f"First words of another.\n\n{words}")
    save(second)
    expect_saved(second)
    mine.fill(f"{words}\n\nLast words of mine.")
    save(first)
    expect(first.get_by_role("heading", level=1)).to_have_text("Somebody else saved this part too")
    both = first.get_by_label("Both brought together")
    expect(both).to_have_value(f"First words of another.\n\n{words}\n\nLast words of mine.")
    for theme in ("light", "dark"):
        first.emulate_media(color_scheme=theme)
        for width in WIDTHS.values():
            first.set_viewport_size({"width": width, "height": 900})
            assert first.evaluate("document.documentElement.scrollWidth") <= width
            if java_script_enabled:
                assert find_violations(first) == []
    first.get_by_role("button", name="Save these words").click()
    expect_saved(first)
    second.goto(f"/write/PRA-009/part/{part}")
    expect(second.get_by_label("Words of this section")).to_have_value(re.compile(r"Last words of mine\.$"))


def test_a_box_that_cannot_be_understood_is_led_to_with_everything_kept(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR)
    start_draft(page, "PRA-010")
    page.goto("/write/PRA-010/part/sources")
    box = page.get_by_role("textbox", name="Sources")
    box.fill("a book I read")
    save(page)
    summary = page.locator(".govuk-error-summary")
    expect(summary).to_contain_text("Line 1: begin it with one of")
    expect(box).to_have_value("a book I read")
    assert find_violations(page) == []
    summary.get_by_role("link").click()
    expect(box).to_be_focused()


def test_everything_is_kept_part_by_part(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, viewport=DESK)
    page.clock.install()
    start_draft(page, "ENG-002")
    page.goto("/write/ENG-002/everything")
    page.get_by_role("textbox", name="Title").fill("A title that is not saved")
    page.clock.fast_forward(20 * SECOND)
    expect(kept_line(page)).to_contain_text("Kept on the server")
    page.goto("/write/ENG-002/everything")
    expect(page.get_by_role("textbox", name="Title")).to_have_value("A title that is not saved")
    page.get_by_role("button", name="Save everything").click()
    expect_saved(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("A title that is not saved")


def test_all_of_it_works_without_a_script(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR, java_script_enabled=False)
    page.goto("/write")
    page.get_by_label("Find a document to change").fill("eng-001")
    page.get_by_role("button", name="Find").click()
    box = open_part(page, "ENG-001")
    box.fill("Ring 999.\n\nRing 07700 900123.")
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_text("This is a preview. Nothing was saved.")).to_be_visible()
    expect(page.locator("q", has_text="07700 900123").first).to_be_visible()
    expect(box).to_have_value("Ring 999.\n\nRing 07700 900123.")
    box.fill("Ring 999.\n\nAsk her.")
    page.get_by_role("button", name="Save and go to the next part").click()
    expect_saved(page)
    page.goto("/write/ENG-001")
    page.get_by_role("link", name=re.compile("Compare with live")).click()
    expect(page.locator("ins").first).to_be_visible()
    page.goto("/write/ENG-001/part/finding")
    page.get_by_text("Choose languages").click()
    page.get_by_label("Urdu", exact=True).check()
    save(page)
    expect(page.get_by_text(re.compile("Chosen:.*Urdu"))).to_be_visible()
    page.goto("/write/ENG-001")
    page.get_by_label("A small change").check()
    page.get_by_label("What changed, and why").fill("Said it more plainly.")
    page.get_by_role("button", name="Send for approval").click()
    expect(page.get_by_text("Waits for approval")).to_be_visible()
    page.get_by_role("button", name="Take it back to go on writing").click()
    expect(page.get_by_text("Being written")).to_be_visible()


def test_a_new_document_is_begun_and_its_page_is_in_order(sign_in: SignIn) -> None:
    page = sign_in(Role.EDITOR)
    page.goto("/write")
    page.get_by_label("Word you may hear").check()
    page.get_by_label("Title").fill("A word in testing")
    page.get_by_role("button", name="Start the document").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("A word in testing")
    expect(page.get_by_text("Nothing yet").first).to_be_visible()
    assert find_violations(page) == []
    page.get_by_role("link", name="Spellings and other words").click()
    page.get_by_label("Other spellings").fill("wrd\nwurd")
    save(page)
    expect_saved(page)
    assert find_violations(page) == []
