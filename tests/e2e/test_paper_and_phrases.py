"""Paper and phrases in a real browser without JavaScript: words run the right way, sheets come out as meant."""

import re

from playwright.sync_api import Page, expect

from tests.e2e.conftest import SignIn
from tests.support.paper import read_pages

# By address: how many sides of A4 a browser prints, at most.
SIDES = {"/now/print": 1, "/phrases/sheet": 2, "/guidance/one-chance-rule/print": 6}


def print_it(page: Page, path: str) -> tuple[str, ...]:
    """Return the words of each side that the browser prints."""
    page.goto(path)
    return read_pages(page.pdf(format="A4", prefer_css_page_size=True))


def test_an_officer_holds_up_a_phrase_and_prints_sheets(sign_in: SignIn) -> None:
    page = sign_in(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page.get_by_role("link", name="Phrases to hold up").click()
    page.get_by_role("link", name=re.compile("Urdu")).click()
    phrase = page.locator("#interpreter .app-hold__phrase")
    expect(phrase).to_have_css("direction", "rtl")
    expect(phrase).to_have_css("text-align", "start")
    expect(phrase).to_be_in_viewport()
    assert float(phrase.evaluate("each => parseFloat(getComputedStyle(each).fontSize)")) >= 27
    page.goto("/phrases/pol")
    expect(page.locator("#interpreter .app-hold__phrase")).to_have_css("direction", "ltr")
    for path, most in SIDES.items():
        sides = print_it(page, path)
        assert len(sides) <= most, path
        for side in sides:
            assert "OFFICIAL" in side, path
            assert "Check before use" in side, path
        assert "To print: press" not in " ".join(sides)
