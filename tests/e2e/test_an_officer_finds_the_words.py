"""The main job in a real browser: from a misspelt word to the paragraph that answers, and why it can be trusted."""

import re

from playwright.sync_api import Page, expect

from tests.e2e.conftest import SignIn


def search(page: Page, words: str) -> None:
    page.goto("/")
    page.get_by_role("searchbox").or_(page.get_by_role("combobox")).first.fill(words)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?*")


def test_a_misspelt_word_leads_to_the_paragraph_that_answers(sign_in: SignIn) -> None:
    page = sign_in()
    search(page, "izat")
    expect(page.get_by_text(re.compile("izat.*izzat")).first).to_be_visible()
    hit = page.locator(".app-hit a").first
    expect(hit).to_contain_text("Izzat")
    hit.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Izzat")
    anchor = page.url.rpartition("#")[2]
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


def test_the_page_says_which_version_it_is_who_reviewed_it_and_when_it_is_checked_again(sign_in: SignIn) -> None:
    page = sign_in()
    page.goto("/guidance/one-chance-rule")
    strip = page.locator(".app-trust").first
    # Due dates are spread over the last tenth of a year.
    due = re.compile(r"Next check \d+ (Oct|Nov) 2027")
    for words in ("HBA-002", "v4", "Starter text", "Checked 23 Nov 2026", due):
        expect(strip).to_contain_text(words)


def test_an_exact_version_can_be_cited_and_says_what_changed_since(sign_in: SignIn) -> None:
    page = sign_in()
    page.goto("/r/HBA-002/v1")
    assert page.url.endswith("/guidance/one-chance-rule/v/1")
    expect(page.get_by_text(re.compile("v4 replaced it")).first).to_be_visible()
    expect(page.get_by_text(re.compile("sections? changed")).first).to_be_visible()


def test_any_two_versions_can_be_compared_from_the_history(sign_in: SignIn) -> None:
    page = sign_in()
    page.goto("/guidance/izzat/history")
    page.get_by_role("button", name=re.compile("Compare")).first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".app-compare__tag", has_text=re.compile("Added|Changed|Moved|Removed")).first).to_be_visible()
    expect(page.locator("ins").first).to_be_visible()


def test_words_of_danger_put_the_first_hour_above_the_results(sign_in: SignIn) -> None:
    page = sign_in()
    search(page, "they are taking her abroad tonight")
    card = page.locator(".app-danger-card").first
    expect(card).to_be_visible()
    results = page.locator(".app-result").first
    if results.count():
        card_box, result_box = card.bounding_box(), results.bounding_box()
        assert card_box is not None
        assert result_box is not None
        assert card_box["y"] < result_box["y"]


def test_the_immediate_danger_link_is_on_every_page(sign_in: SignIn) -> None:
    page = sign_in()
    for path in ("/", "/search?q=izzat", "/guidance/izzat", "/guidance/izzat/history", "/account", "/no-such-page"):
        page.goto(path)
        way = page.locator(".app-danger a[href='/now'], .app-danger-card a[href='/now']")
        expect(way.first).to_be_visible()


def test_suggestions_appear_while_typing_and_are_chosen_by_keyboard(sign_in: SignIn) -> None:
    page = sign_in()
    page.goto("/")
    box = page.get_by_role("combobox")
    box.press_sequentially("kurd")
    option = page.get_by_role("option").filter(has_text="Kurdish communities")
    expect(option.first).to_be_visible()
    box.press("ArrowDown")
    box.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(re.compile("Kurdish", re.IGNORECASE))


def test_after_signing_out_the_back_button_shows_nothing(sign_in: SignIn) -> None:
    page = sign_in()
    page.goto("/guidance/izzat")
    page.goto("/account")
    page.get_by_role("button", name="Sign out").click()
    page.goto("/guidance/izzat")
    expect(page.get_by_label("Password", exact=True)).to_be_visible()
    expect(page.get_by_text("Izzat")).to_have_count(0)
