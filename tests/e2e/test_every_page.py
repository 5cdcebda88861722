"""What holds for every page: axe finds nothing, nothing scrolls sideways, no policy is broken, no script is needed."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from guidance_app.domain.permissions import Role
from tests.e2e.conftest import OpenBrowser, SignIn
from tests.e2e.pages import PAGES, PUBLIC_PAGES

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = {"small phone": 320, "phone": 390, "desk": 1280}


def find_violations(page: Page) -> list[str]:
    results = Axe().run(page, options={"runOnly": STANDARDS})
    return [
        f"{violation['id']}: {node['html'][:120]}"
        for violation in results.response["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(sign_in: SignIn, theme: str) -> None:
    page = sign_in(color_scheme=theme)
    found = {}
    for name, path in PAGES.items():
        page.goto(path)
        found[name] = find_violations(page)
    assert {name: violations for name, violations in found.items() if violations} == {}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OFFICER])
def test_axe_finds_nothing_for_any_other_role(sign_in: SignIn, role: Role) -> None:
    page = sign_in(role)
    for path in ("/", "/guidance/one-chance-rule", "/account"):
        page.goto(path)
        assert find_violations(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_before_signing_in(open_browser: OpenBrowser, theme: str) -> None:
    page = open_browser(color_scheme=theme).new_page()
    for path in PUBLIC_PAGES.values():
        page.goto(path)
        assert find_violations(page) == []
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert").or_(page.locator(".govuk-error-summary")).first).to_be_visible()
    assert find_violations(page) == []


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS.keys())
def test_no_page_scrolls_sideways(sign_in: SignIn, width: int) -> None:
    page = sign_in(viewport={"width": width, "height": 800})
    for name, path in PAGES.items():
        page.goto(path)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{name} is {wide} px wide"


def test_no_page_breaks_the_content_policy_or_asks_another_host(sign_in: SignIn, address: str) -> None:
    page = sign_in()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", lambda r: problems.append(r.url) if not r.url.startswith(address) else None)
    for name, path in PAGES.items():
        page.goto(path, wait_until="load")
        expected = "status of 404" if name == "not found" else "nothing at all"
        assert [problem for problem in problems if expected not in problem] == [], name
        problems.clear()


def test_everything_works_without_javascript(sign_in: SignIn) -> None:
    page = sign_in(java_script_enabled=False)
    page.goto("/")
    page.get_by_label(re.compile("Search|saw or heard", re.IGNORECASE)).first.fill("can uncle interpret")
    page.get_by_role("button", name="Search").click()
    page.locator(".app-hit a").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("nterpreter")
    page.goto("/guidance/one-chance-rule/history")
    page.get_by_role("button", name=re.compile("Compare")).first.click()
    expect(page.locator("ins").first).to_be_visible()
    page.goto("/suggest?q=kurd")
    expect(page.get_by_role("link", name=re.compile("Kurdish")).first).to_be_visible()
    page.goto("/account")
    page.get_by_role("button", name="Sign out").click()
    page.goto("/")
    expect(page.get_by_label("Password", exact=True)).to_be_visible()


def test_the_keyboard_alone_reaches_search_results_and_a_section(sign_in: SignIn) -> None:
    page = sign_in(viewport={"width": 1280, "height": 900})
    page.goto("/now")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_contain_text("Skip")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Guidance for officers")
    page.keyboard.press("Enter")
    page.wait_for_url("**/")
    expect(page.locator(":focus")).to_have_attribute("name", "q")
    page.keyboard.type("izat")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?*")
    page.locator(".app-hit a").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Izzat")


def test_what_is_printed_says_which_version_it_is_and_when_it_was_checked(sign_in: SignIn) -> None:
    page = sign_in()
    page.goto("/guidance/one-chance-rule")
    page.emulate_media(media="print")
    head = page.locator(".app-print-head")
    expect(head).to_be_visible()
    for words in ("HBA-002 v4", "23 November 2026", re.compile(r"\d+ (October|November) 2027")):
        expect(head).to_contain_text(words)
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"


def test_a_first_visit_is_at_most_60_kb_over_the_wire(sign_in: SignIn) -> None:
    warm = sign_in()
    state = warm.context.storage_state()
    browser = warm.context.browser
    assert browser is not None
    cold = browser.new_context(base_url=warm.url.rstrip("/"), storage_state=state)
    page = cold.new_page()
    sizes: list[int] = []
    page.on(
        "requestfinished",
        lambda request: sizes.append(sum(request.sizes()[k] for k in ("responseBodySize", "responseHeadersSize"))),
    )
    page.goto("/guidance/one-chance-rule", wait_until="networkidle")
    cold.close()
    assert 0 < sum(sizes) <= 60_000
