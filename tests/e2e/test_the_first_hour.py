"""The first hour at a door: one hand, any phone, any way of reading, and one sheet of paper."""

import re

import pytest
from playwright.sync_api import FloatRect, Page, ViewportSize, expect

from guidance_app.domain.first_hour import STEPS
from tests.e2e.conftest import OpenBrowser, SignIn

SMALL_PHONE: ViewportSize = {"width": 320, "height": 568}
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 800}
SMALLEST_TARGET = 44
# What a thumb reaches without a second hand: the lower half of the screen.
THUMB_FROM = 0.5
# What 400 kbit/s carry in the 1.5 seconds that somebody at a door waits.
MOST_BYTES = 75_000
_NOT_COVERED = """() => [...document.querySelectorAll('main a, main summary')].filter((each) => {
  if (!each.checkVisibility()) return false;
  each.focus();
  const box = each.getBoundingClientRect();
  const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return !each.contains(there);
}).map((each) => each.textContent)"""


def box_of(page: Page, selector: str) -> FloatRect:
    box = page.locator(selector).bounding_box()
    assert box is not None, selector
    return box


def bottom_of(page: Page, selector: str) -> float:
    box = box_of(page, selector)
    return box["y"] + box["height"]


@pytest.mark.parametrize("size", [SMALL_PHONE, PHONE], ids=["320", "390"])
def test_back_and_next_lie_under_the_thumb_on_every_step(sign_in: SignIn, size: ViewportSize) -> None:
    # Signed in, the bar of the app takes its place at the foot too.
    page = sign_in(viewport=size)
    for step in STEPS:
        page.goto(f"/now/{step.number}")
        bar = box_of(page, ".app-bar")["y"]
        for each in page.locator(".app-thumb a").all():
            target = each.bounding_box()
            assert target is not None
            assert min(target["width"], target["height"]) >= SMALLEST_TARGET, step.heading
            assert target["y"] >= THUMB_FROM * size["height"], step.heading
            assert target["y"] + target["height"] <= bar, step.heading


def test_a_step_is_one_screen_of_a_phone(sign_in: SignIn) -> None:
    page = sign_in(viewport=PHONE)
    for step in STEPS:
        page.goto(f"/now/{step.number}")
        assert bottom_of(page, ".app-not") <= box_of(page, ".app-thumb")["y"], step.heading
        assert page.locator(".app-do").evaluate("(list) => getComputedStyle(list).fontSize") == "22px"


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["390", "1280"])
def test_the_control_room_reads_its_page_without_scrolling(sign_in: SignIn, size: ViewportSize) -> None:
    page = sign_in(viewport=size)
    page.goto("/now/for/control-room")
    lowest = max(bottom_of(page, ".app-not"), bottom_of(page, ".app-do >> nth=-1"))
    assert lowest <= min(size["height"], box_of(page, ".app-thumb")["y"])


def test_a_screen_reader_hears_the_heading_then_what_to_do_then_what_not_to_then_the_buttons(
    open_browser: OpenBrowser,
) -> None:
    page = open_browser().new_page()
    page.goto("/now/3")
    heard = page.get_by_role("main").aria_snapshot()
    step = STEPS[2]
    in_order = [f"heading \"3. {step.heading}\" [level=1]", step.do[0].words[:14], 'heading "Do not"', 'link "Back',
                'link "Next step, 4. ', 'heading "Skip to']  # fmt: skip
    places = [heard.index(words) for words in in_order]
    assert places == sorted(places)


def test_without_javascript_a_thumb_or_the_enter_key_goes_from_the_first_screen_through_all_eight(
    open_browser: OpenBrowser,
) -> None:
    page = open_browser(java_script_enabled=False).new_page()
    page.goto("/now")
    page.get_by_role("link", name="Start: step by step").click()
    for step in STEPS[:-1]:
        expect(page.get_by_role("heading", level=1)).to_have_text(f"{step.number}. {step.heading}")
        page.get_by_role("link", name=re.compile("^Next")).press("Enter")
        page.wait_for_url(f"**/now/{step.number + 1}")
    page.get_by_role("link", name="Skip to…").press("Enter")
    page.get_by_role("navigation", name="Skip to…").get_by_role("link", name="2. Find").click()
    page.wait_for_url("**/now/2")
    page.get_by_role("link", name=re.compile("^Back")).click()
    page.wait_for_url("**/now/1")


def test_what_has_the_focus_is_never_under_the_buttons_at_the_foot(sign_in: SignIn) -> None:
    page = sign_in(viewport=SMALL_PHONE)
    for path in ("/now/7", "/now/for/detective"):
        page.goto(path)
        assert page.evaluate(_NOT_COVERED) == [], path


def test_in_forced_colours_and_with_less_motion_nothing_is_lost_and_nothing_moves(open_browser: OpenBrowser) -> None:
    page = open_browser(forced_colors="active", reduced_motion="reduce").new_page()
    page.goto("/now/pathway")
    colours = page.evaluate(
        "[getComputedStyle(document.querySelector('.app-picture__box')).fill,"
        " getComputedStyle(document.querySelector('.app-picture__name')).fill,"
        " getComputedStyle(document.querySelector('.app-picture__box')).stroke]"
    )
    assert colours[1] == colours[2] != colours[0]
    page.goto("/now/1")
    assert page.locator(".app-thumb__next").evaluate("(next) => getComputedStyle(next).outlineStyle") == "solid"
    done, ground = page.locator("progress").evaluate(
        "(bar) => [getComputedStyle(bar).color, getComputedStyle(document.body).backgroundColor]"
    )
    assert done != ground
    page.get_by_role("link", name="Skip to…").click()
    moving = "[...document.querySelectorAll('*')].filter((e) => getComputedStyle(e).animationName !== 'none')"
    assert page.evaluate(f"document.getAnimations().length + {moving}.length") == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_all_eight_are_printed_on_one_side_of_a4(sign_in: SignIn) -> None:
    # Signed in, because the name of the page in the bar and pages to read on must not be printed either.
    page = sign_in()
    page.goto("/now")
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
    page.emulate_media(media="print")
    expect(page.locator(".app-step")).to_have_count(len(STEPS))
    expect(page.get_by_text("Desk research; not yet checked by your force").locator("visible=true")).to_have_count(1)
    expect(page.get_by_text("Which is your job?")).to_be_hidden()


def test_a_cold_start_is_what_a_slow_signal_carries_in_a_second_and_a_half(open_browser: OpenBrowser) -> None:
    page = open_browser().new_page()
    sizes: list[int] = []
    page.on(
        "requestfinished",
        lambda request: sizes.append(sum(request.sizes()[k] for k in ("responseBodySize", "responseHeadersSize"))),
    )
    page.goto("/now", wait_until="networkidle")
    assert 0 < sum(sizes) <= MOST_BYTES
