"""The checklist in a real browser: filled in by keyboard, read, and gone; nothing is sent, nothing stays."""

import csv
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from guidance_app.domain.checklist.page_guard import find_on_page
from guidance_app.domain.permissions import Role
from tests.e2e.left_behind import HIDE, STORED, UNTIL_THE_FIRST_HOUR_IS_KEPT
from tests.e2e.looking import find_violations

LABELLED = Path(__file__).parents[1] / "content/labelled"
OPEN_LABELLED = [*LABELLED.glob("open/personal_data*.tsv"), *LABELLED.glob("checklist/*.tsv")]
SENTENCES = [
    row["text"]
    for path in OPEN_LABELLED
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
]
READ = "() => document.querySelector('[data-app-text]').value"
FILLED = """() => document.querySelectorAll('input:checked').length
    + [...document.querySelectorAll('[data-app-said]')].filter((box) => box.value).length"""
SAID = "She says that her uncle watches her phone."


@pytest.fixture(scope="module")
def signed_in(browser: Browser, address: str, passwords: dict[Role, str]) -> dict[str, object]:
    """The state of a browser profile that an officer has signed in with, shared by these tests."""
    context = browser.new_context(base_url=address)
    page = context.new_page()
    page.goto("/sign-in")
    page.get_by_label("Username").fill(Role.OFFICER.value)
    page.get_by_label("Password", exact=True).fill(passwords[Role.OFFICER])
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/")
    state = context.storage_state()
    context.close()
    return dict(state)


OpenChecklist = Callable[..., Page]


@pytest.fixture
def open_checklist(open_browser: Callable[..., object], signed_in: dict[str, object]) -> OpenChecklist:
    def open_one(**options: object) -> Page:
        page: Page = open_browser(storage_state=signed_in, **options).new_page()  # type: ignore[attr-defined]
        page.goto("/checklist", wait_until="networkidle")
        return page

    return open_one


def fill_in(page: Page) -> None:
    page.get_by_text("List of codes").click()
    page.get_by_label("A2 Pakistani").check()
    page.locator("#must-not").fill("anyone from the same town")
    page.locator("#said").fill(SAID)
    assert SAID in page.evaluate(READ)


def is_empty(page: Page) -> bool:
    return page.evaluate(FILLED) == 0 and SAID not in page.evaluate(READ) and "Pakistani" not in page.evaluate(READ)


NEAR = """() => ['li', 'button, label, summary, .govuk-form-group']
    .map((around) => document.activeElement.closest(around)?.textContent).find(Boolean) ?? ''"""


def press_until(page: Page, words: str) -> None:
    """Go on by Tab until the part of the page with these words has the focus."""
    for _ in range(120):
        page.keyboard.press("Tab")
        if words in page.evaluate(NEAR):
            return
    pytest.fail(f"The keyboard never reached {words!r}.")


def test_filled_in_by_keyboard_it_gives_text_in_order_and_sends_and_stores_nothing(
    open_checklist: OpenChecklist,
) -> None:
    page = open_checklist(permissions=["clipboard-read", "clipboard-write"])
    # The first hour is kept on every device; from here on nothing may be added to it.
    page.evaluate(UNTIL_THE_FIRST_HOUR_IS_KEPT)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    before, cookies = page.evaluate(STORED), page.context.cookies()

    page.locator("h1").focus()
    press_until(page, "List of codes")
    page.keyboard.press("Enter")
    press_until(page, "W1 White")
    for _ in range(16):
        page.keyboard.press("ArrowDown")
    press_until(page, "own words for it")
    page.keyboard.type("Kurdish")
    press_until(page, "Who must not interpret?")
    page.keyboard.type("anyone from the same town")
    press_until(page, "Each measure")
    page.keyboard.press("Enter")
    press_until(page, "Live link")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    press_until(page, "Control at home")
    page.keyboard.press("Enter")
    press_until(page, "No key to the home")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    press_until(page, "What did they say?")
    page.keyboard.type(f"{SAID}\nShe is afraid.")
    press_until(page, "Copy the text")
    page.keyboard.press("Enter")

    expect(page.get_by_text("Copied. Paste it into")).to_be_visible()
    text = page.evaluate(READ)
    assert page.evaluate("() => navigator.clipboard.readText()") == text
    lines = (
        "Prompts, not a score.",
        "Person: [name]",
        "1. ETHNICITY",
        "Self-defined ethnicity (18+1): O2 Arab (PRA-003 v2)",
        "In their own words: “Kurdish” (PRA-003 v2)",
        "2. FIRST LANGUAGE",
        "First language and dialect: [ ] (PRA-003 v2)",
        "MUST NOT interpret: “anyone from the same town” (TRA-002 v2)",
        "4. FAITH, CULTURE AND OTHER NEEDS",
        "- explained, offered: Live link (TRA-007 v2)",
        "6. WARNING SIGNS",
        "- told: No key to the home (HBA-001 v4)",
        f"What they said: “{SAID} / She is afraid.” (HBA-001 v4)",
        "7. VOLUNTARY ATTENDANCE",
        "DASH, DARA and force policy still apply.",
        f"HBA-001 v4, What you may see: {page.url.removesuffix('/checklist')}/r/HBA-001/v4#what-you-may-see",
    )
    places = [text.find(line) for line in lines]
    assert -1 not in places, lines[places.index(-1)]
    assert places == sorted(places)
    assert asked == []
    nothing = {"local": {}, "session": {}, "databases": [], "caches": ["first-hour"]}
    assert page.evaluate(STORED) == before == before | nothing
    assert page.context.cookies() == cookies
    assert page.evaluate("() => fetch('/healthz').then(() => 'sent', () => 'refused')") == "refused"


def test_what_was_answered_is_gone_after_back_refresh_hiding_and_a_minute_out_of_sight(
    open_checklist: OpenChecklist,
) -> None:
    page = open_checklist()
    page.clock.install()
    fill_in(page)
    page.goto("/contacts")
    page.go_back()
    assert is_empty(page)

    # A jump inside the page is no step: the first “back” leaves.
    fill_in(page)
    page.get_by_role("link", name="Warning signs", exact=True).click()
    expect(page.get_by_role("heading", name="6. Warning signs")).to_be_focused()
    page.go_back()
    assert not page.url.endswith("/checklist")
    page.go_forward()
    assert is_empty(page)

    fill_in(page)
    page.reload()
    assert is_empty(page)

    fill_in(page)
    page.evaluate("document.dispatchEvent(new CustomEvent('app:hide'))")
    assert is_empty(page)

    fill_in(page)
    page.evaluate(HIDE, True)
    expect(page.locator("[data-app-checklist]")).to_be_hidden()
    page.clock.fast_forward(59_000)
    page.evaluate(HIDE, False)
    expect(page.get_by_role("button", name="Show it again")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("[data-app-checklist]")).to_be_visible()
    assert SAID in page.evaluate(READ)

    page.evaluate(HIDE, True)
    page.clock.fast_forward(60_000)
    assert is_empty(page)
    page.evaluate(HIDE, False)
    expect(page.locator("[data-app-cover]")).to_be_hidden()

    fill_in(page)
    page.get_by_role("button", name="Clear everything").click()
    assert is_empty(page)


def test_a_phone_whose_timers_slept_forgets_all_the_same(open_checklist: OpenChecklist) -> None:
    page = open_checklist()
    fill_in(page)
    page.evaluate(HIDE, True)
    page.evaluate("const now = Date.now; Date.now = () => now() + 60_000;")
    page.evaluate(HIDE, False)
    assert is_empty(page)


def test_words_that_could_lead_to_a_person_stay_out_until_somebody_says_they_do_not(
    open_checklist: OpenChecklist,
) -> None:
    page = open_checklist()
    box = page.locator("#must-not")
    box.fill("her cousin Zanyar")
    assert "Zanyar" not in page.evaluate(READ)
    assert "MUST NOT interpret: [left out" in page.evaluate(READ)
    settle = page.locator("#must-not-found").get_by_label("This is not about a person")
    expect(page.get_by_text("looks like somebody’s name")).to_be_visible()
    settle.check()
    assert "MUST NOT interpret: “her cousin Zanyar”" in page.evaluate(READ)
    box.fill("her cousin Zanyar Delshadi")
    assert "Zanyar" not in page.evaluate(READ)
    box.fill("her cousin")
    assert "MUST NOT interpret: “her cousin”" in page.evaluate(READ)
    expect(settle).to_be_hidden()


def test_the_page_finds_what_python_finds_with_the_same_rules(open_checklist: OpenChecklist) -> None:
    page = open_checklist()
    found = page.evaluate(
        """(sentences) => {
            const box = document.querySelector('#said');
            const settle = document.querySelector('#said-found label');
            return sentences.map((sentence) => {
                box.value = sentence;
                box.dispatchEvent(new Event('input'));
                return !settle.hidden;
            });
        }""",
        SENTENCES,
    )
    apart = [text for text, seen in zip(SENTENCES, found, strict=True) if seen != (find_on_page(text) is not None)]
    assert len(SENTENCES) > 1_000
    assert apart == []


def test_open_and_filled_in_it_is_accessible_in_both_themes_and_forced_colours(open_checklist: OpenChecklist) -> None:
    page = open_checklist(viewport={"width": 320, "height": 800})
    page.locator("#must-not").fill("her cousin Zanyar")
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    for theme, forced in (("light", "none"), ("dark", "none"), ("dark", "active")):
        page.emulate_media(color_scheme=theme, forced_colors=forced)  # type: ignore[arg-type]
        assert find_violations(page) == [], (theme, forced)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.locator("#must-not-found input").check()
    page.evaluate(HIDE, True)
    assert find_violations(page) == []


def test_without_scripts_it_is_a_sheet_of_two_sides_with_boxes_and_no_button(open_checklist: OpenChecklist) -> None:
    page = open_checklist(java_script_enabled=False)
    for words in ("No key to the home", "Roma has no code of its own", "Live link", "Who must not interpret?"):
        expect(page.get_by_text(words).first).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("heading", name="Text for the crime record")).to_be_hidden()
    assert count_sheets(page) <= 2


def test_what_was_typed_is_not_printed(open_checklist: OpenChecklist) -> None:
    page = open_checklist()
    fill_in(page)
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('#said')).color") == "rgba(0, 0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.querySelector('input:checked')).appearance") == "none"
    expect(page.locator("[data-app-text]")).to_be_hidden()
    assert count_sheets(page) <= 2


def count_sheets(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(format="A4", prefer_css_page_size=False)))
