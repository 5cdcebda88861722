"""What holds for every page: axe finds nothing, nothing scrolls sideways, no policy is broken, no script is needed."""

import re
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

from guidance_app.domain.permissions import Role
from tests.e2e.conftest import LivedIn, OpenBrowser, SignIn
from tests.e2e.looking import Looker
from tests.e2e.pages import FILES, LEADS_ON, PAGES, PRESSED
from tests.e2e.problem_pages import list_problem_pages

WHO = (None, *Role)
# By the name of a page: what a sheet of paper in a car says of the words on it.
SAID_ON_PAPER = {
    "overdue": ("check overdue since \\d+ \\w+ \\d{4}", "Overdue since .*still shown, check with the owner"),
    "caution": ("Take care.", "We were told that this could cause harm."),
    "urgent, not checked yet": ("Urgent correction.", "A second person has not checked these words yet."),
    "superseded edition": ("You are reading v1. v4 replaced it on", "What changed since:"),
    "withdrawn": ("v2 is withdrawn. Do not act on it.", "Read instead:"),
    "words taken out": ("Taken out on .*: the people who gave these words withdrew their consent.",),
    "being checked again": ("Being checked again",),
    "partly reviewed, some disagree": ("Partly reviewed with a community", "Some contributors disagree"),
    "taken down": ("This page was taken down",),
}
# Its words can be read in light and not in dark.
BROKEN = """<!doctype html><html lang="en-GB"><title>Broken</title><style>
@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }</style>
<main><h1>Broken</h1><p>Words</p><details><summary>More</summary><img src="http://other.invalid/x">
<div style="width: 2000px; height: 1px"></div></details></main></html>"""
Look = Callable[[Role | None], Looker]


@pytest.fixture(scope="module")
def seen() -> set[str]:
    return set()


@pytest.fixture
def look(sign_in: SignIn, open_browser: OpenBrowser, seen: set[str]) -> Look:
    """Open a browser as somebody, or as nobody yet, to look with."""
    return lambda role: Looker(sign_in(role) if role else open_browser().new_page(), seen)


@pytest.mark.parametrize("role", WHO, ids=lambda role: role or "nobody")
def test_every_page_is_in_order_for_everybody_who_may_see_it(look: Look, lived_in: LivedIn, role: Role | None) -> None:
    looker = look(role)
    for name, (path, status) in PAGES.items():
        if lived_in.may_see(role, path):
            looker.visit(name, lived_in.fill(path), status)
    assert looker.found == {}


@pytest.mark.parametrize("role", [Role.OFFICER, Role.TRAINER, Role.EDITOR, Role.ADMINISTRATOR])
def test_so_is_the_page_that_says_that_something_is_for_others(look: Look, lived_in: LivedIn, role: Role) -> None:
    looker = look(role)
    refused = [path for path, _ in PAGES.values() if not lived_in.may_see(role, path)]
    for path in refused:
        looker.visit(path, lived_in.fill(path), 403)
    assert refused
    assert looker.found == {}


def test_so_is_every_form_that_is_sent_with_nothing_in_it(look: Look, lived_in: LivedIn) -> None:
    lookers = {role: look(role) for role in (None, Role.APPROVER, Role.ADMINISTRATOR)}
    for name, (path, button) in PRESSED.items():
        looker = next(looker for role, looker in lookers.items() if lived_in.may_see(role, path))
        looker.page.goto(lived_in.fill(path))
        looker.page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        looker.page.get_by_role("button", name=button, exact=True).first.click()
        expect(looker.page.locator(".govuk-error-summary"), name).to_be_visible()
        looker.look(name)
    assert {role: looker.found for role, looker in lookers.items() if looker.found} == {}


def test_so_is_every_page_that_says_what_went_wrong(look: Look, lived_in: LivedIn) -> None:
    looker = look(None)
    pages = {name: html for name, _, html in list_problem_pages(lived_in.app)}
    # They come from our own address, so that styles and script are as always.
    looker.page.route(
        "**/problem/*", lambda route: route.fulfill(body=pages[unquote(route.request.url.split("/")[-1])])
    )
    for name in pages:
        looker.page.goto(f"/problem/{name}")
        expect(looker.page.get_by_role("heading", level=1)).to_be_visible()
        looker.look(name)
    assert looker.found == {}


def test_a_look_finds_what_is_wrong_in_either_light_on_any_screen_and_on_its_way(look: Look) -> None:
    looker = look(None)
    looker.page.route("**/broken", lambda route: route.fulfill(content_type="text/html", body=BROKEN))
    looker.page.goto("/broken")
    looker.look("broken")
    said = "\n".join(looker.found["broken"])
    for problem in (
        "image-alt",
        "px wide on 320",
        "px wide on 1280",
        "color-contrast",
        "asks for http://other.invalid/x",
    ):
        assert problem in said


def test_what_is_no_page_says_what_it_is_and_short_addresses_lead_to_pages(look: Look, lived_in: LivedIn) -> None:
    ask = look(Role.EDITOR).page.request
    for path, kind in FILES.items():
        assert ask.get(lived_in.fill(path)).headers["content-type"].startswith(kind), path
    for path, target in LEADS_ON.items():
        assert ask.get(path).url.endswith(target), path


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


def test_a_printed_page_says_what_may_be_wrong_with_it(sign_in: SignIn, lived_in: LivedIn) -> None:
    page = sign_in()
    page.emulate_media(media="print")
    for name, words in SAID_ON_PAPER.items():
        page.goto(lived_in.fill(PAGES[name].path))
        for said in words:
            expect(page.get_by_text(re.compile(said)).locator("visible=true").first, name).to_be_visible()


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
