"""From a learning platform's course to a pack and back with a score: a real browser, real HTTP on both sides."""

import json
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from guidance_app.domain.permissions import Role
from tests.e2e.looking import find_violations
from tests.support.lti_platform import ITEMS, LEARNER, LtiPlatform, run_platform

PACK = "/lti/packs/response-officers/v/1"


@pytest.fixture(scope="module")
def platform(browser: Browser, address: str, passwords: dict[Role, str]) -> Iterator[LtiPlatform]:
    """A platform that an administrator has registered by the page for it."""
    with run_platform(address) as made:
        context = browser.new_context(base_url=address)
        page = context.new_page()
        made.fetch_tool_keys = lambda: read_keys(address)
        page.goto("/sign-in")
        page.get_by_label("Username").fill(Role.ADMINISTRATOR.value)
        page.get_by_label("Password", exact=True).fill(passwords[Role.ADMINISTRATOR])
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("link", name="Account", exact=True).click()
        page.get_by_role("link", name="Learning platforms").click()
        for name, value in made.registration().items():
            page.locator(f"#{name}").fill(value)
        page.get_by_role("button", name="Register it").click()
        expect(page.get_by_role("heading", name="Test learning")).to_be_visible()
        yield made
        context.close()


def read_keys(address: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{address}/lti/keys.json") as answer:
        return dict(json.load(answer))


def fits(page: Page) -> None:
    for theme, forced in (("light", "none"), ("dark", "none"), ("dark", "active")):
        page.emulate_media(color_scheme=theme, forced_colors=forced)  # type: ignore[arg-type]
        assert find_violations(page) == [], (page.url, theme, forced)
    width = page.viewport_size
    assert width is not None
    assert page.evaluate("document.documentElement.scrollWidth") == width["width"], page.url


def test_a_course_opens_a_pack_in_a_window_of_its_own_and_gets_a_score(
    open_browser: Callable[..., BrowserContext], platform: LtiPlatform, address: str
) -> None:
    platform.custom = {"pack": "PCK-002 v1"}
    platform.scores.clear()
    context = open_browser(viewport={"width": 320, "height": 800})
    course = context.new_page()
    course.goto(f"{platform.base}/course")
    with context.expect_page() as opened:
        course.frame_locator("iframe").get_by_role("button", name="Open the training pack").click()
    page = opened.value
    page.wait_for_url(f"{address}{PACK}")
    fits(page)
    page.get_by_role("link", name="One chance rule").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    fits(page)
    page.go_back()
    page.get_by_role("link", name="Go to the questions").click()
    for group in page.get_by_role("group").all():
        group.get_by_role("radio").or_(group.get_by_role("checkbox")).first.check()
    fits(page)
    page.get_by_role("button", name="See what is right").click()
    fits(page)
    assert platform.scores == []
    page.get_by_role("button", name="Send ").click()
    expect(page.get_by_text("Test learning has your score")).to_be_visible()
    fits(page)
    (score,) = platform.scores
    assert score["userId"] == LEARNER
    page.get_by_role("button", name="Finish").click()
    page.goto(f"{address}{PACK}")
    expect(page.get_by_role("heading", name="Open it again from your course")).to_be_visible()


def test_a_pack_is_picked_inside_the_page_of_the_platform(
    open_browser: Callable[..., BrowserContext], platform: LtiPlatform
) -> None:
    page = open_browser(viewport={"width": 1280, "height": 900}).new_page()
    page.goto(f"{platform.base}/course?for=pick")
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("heading", name="Add a training pack to your course")).to_be_visible()
    frame.get_by_role("button", name="Add “Response officers").click()
    expect(frame.get_by_text("Added to the course.")).to_be_visible()
    assert platform.links[-1][ITEMS][0]["custom"] == {"pack": "PCK-002 v1"}


def test_no_other_site_may_frame_the_door(
    open_browser: Callable[..., BrowserContext], platform: LtiPlatform, address: str
) -> None:
    with run_platform(address) as stranger:
        stranger.login_query = platform.login_query  # type: ignore[method-assign]
        page = open_browser().new_page()
        page.goto(f"{stranger.base}/course")
        expect(page.frame_locator("iframe").get_by_role("button")).to_have_count(0)
