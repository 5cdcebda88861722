"""The reflection record in a real browser: written, taken away as a file or on paper, gone; nothing is stored."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from guidance_app.domain.permissions import Role
from tests.e2e.left_behind import HIDE, STORED, UNTIL_THE_FIRST_HOUR_IS_KEPT
from tests.e2e.looking import find_violations

PATH = "/packs/response-officers/v/1/reflection"
SAID = "I will ask where we can talk before I ask anything else."
FILLED = "() => [...document.querySelectorAll('[data-app-said]')].filter((box) => box.value).length"
PRINTED = """() => {
    window.dispatchEvent(new Event('beforeprint'));
    return [...document.querySelectorAll('[data-app-paper]')].map((each) => each.textContent);
}"""
OpenReflection = Callable[..., Page]


@pytest.fixture(scope="module")
def signed_in(browser: Browser, address: str, passwords: dict[Role, str]) -> dict[str, object]:
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


@pytest.fixture
def open_reflection(open_browser: Callable[..., object], signed_in: dict[str, object]) -> OpenReflection:
    def open_one(**options: object) -> Page:
        page: Page = open_browser(storage_state=signed_in, **options).new_page()  # type: ignore[attr-defined]
        page.goto(PATH, wait_until="networkidle")
        return page

    return open_one


def test_written_and_downloaded_it_sends_and_stores_nothing(open_reflection: OpenReflection) -> None:
    page = open_reflection()
    page.evaluate(UNTIL_THE_FIRST_HOUR_IS_KEPT)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    before, cookies = page.evaluate(STORED), page.context.cookies()

    page.get_by_role("textbox").first.fill(SAID)
    page.get_by_role("textbox").nth(1).fill("Her cousin Zanyar told me.")
    with page.expect_download() as handed:
        page.get_by_role("button", name="Download as text").click()
    assert handed.value.suggested_filename == "reflection-PCK-002-v1.txt"
    text = handed.value.path().read_text(encoding="utf-8-sig")

    asks = page.locator(".app-reflection__asked")
    places = [
        text.find(line)
        for line in (
            "REFLECTION RECORD",
            "What it is about: National guidance",
            "PCK-002 v1, published 25 November 2026.",
            "/r/PCK-002/v1",
            "WHAT YOU SET OUT TO BE ABLE TO DO",
            f"{asks.nth(0).inner_text()}\n{SAID}",
            f"{asks.nth(1).inner_text()}\n[left out: looks like a person’s details]",
            f"{asks.nth(2).inner_text()}\n[nothing written]",
            "WHAT NEXT",
        )
    ]
    assert -1 not in places
    assert places == sorted(places)
    assert "Zanyar" not in text
    assert [url for url in asked if not url.startswith("blob:")] == []
    assert page.evaluate(STORED) == before
    assert page.context.cookies() == cookies
    assert page.evaluate("() => fetch('/healthz').then(() => 'sent', () => 'refused')") == "refused"

    # On paper stands the same, and where nothing was written are lines for a pen.
    printed = page.evaluate(PRINTED)
    assert printed[:3] == [SAID, "[left out: looks like a person’s details]", ""]
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert SAID not in page.evaluate("document.body.textContent")


def test_it_is_gone_after_back_refresh_hiding_and_a_while_out_of_sight(open_reflection: OpenReflection) -> None:
    page = open_reflection()
    page.clock.install()

    def write() -> None:
        page.get_by_role("textbox").first.fill(SAID)
        assert page.evaluate(FILLED) == 1

    write()
    page.goto("/packs")
    page.go_back()
    assert page.evaluate(FILLED) == 0
    write()
    page.reload()
    assert page.evaluate(FILLED) == 0
    write()
    page.evaluate("document.dispatchEvent(new CustomEvent('app:hide'))")
    assert page.evaluate(FILLED) == 0
    write()
    page.evaluate(HIDE, True)
    expect(page.locator("[data-app-reflection]")).to_be_hidden()
    page.clock.fast_forward(14 * 60_000)
    page.evaluate(HIDE, False)
    page.get_by_role("button", name="Show it again").click()
    assert page.evaluate(FILLED) == 1
    page.evaluate(HIDE, True)
    page.clock.fast_forward(15 * 60_000)
    assert page.evaluate(FILLED) == 0


def test_it_is_accessible_and_fits_a_small_phone(open_reflection: OpenReflection) -> None:
    page = open_reflection(viewport={"width": 320, "height": 800})
    page.get_by_role("textbox").first.fill("her cousin Zanyar")
    for theme, forced in (("light", "none"), ("dark", "none"), ("dark", "active")):
        page.emulate_media(color_scheme=theme, forced_colors=forced)  # type: ignore[arg-type]
        assert find_violations(page) == [], (theme, forced)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_without_scripts_it_is_a_sheet_with_lines(open_reflection: OpenReflection) -> None:
    page = open_reflection(java_script_enabled=False)
    expect(page.locator(".app-reflection__asked").first).to_be_visible()
    expect(page.get_by_role("textbox")).to_have_count(0)
    expect(page.get_by_role("button")).to_have_count(0)
    page.emulate_media(media="print")
    lines = page.locator("[data-app-paper]")
    expect(lines.first).to_be_visible()
    assert lines.count() == page.locator("[data-app-prompt]").count()
