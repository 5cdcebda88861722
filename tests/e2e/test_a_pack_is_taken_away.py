"""A pack leaves the app: learners do it in a learning system with a real run-time, a trainer shows it to a room."""

import re

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from guidance_app.domain.permissions import Role
from tests.e2e.conftest import OpenBrowser, SignIn
from tests.e2e.learning_system import ADDRESS, LearningSystem
from tests.e2e.looking import Looker, find_violations
from tests.support.hidden_words import Scene
from tests.support.installations import Installation
from tests.support.packs import PACK, publish_pack

PRESENT = "/packs/response-officers/v/1/present"
FORMS = ("scorm-1-2", "scorm-2004")
# By the form of a package: what the standard calls a thing while a visit lasts, and where it is kept afterwards.
STATUS = dict(zip(FORMS, ("cmi.core.lesson_status", "cmi.completion_status"), strict=True))
SCORE = dict(zip(FORMS, ("cmi.core.score.raw", "cmi.score.raw"), strict=True))
KEPT_STATUS = dict(zip(FORMS, (("core", "lesson_status"), ("completion_status",)), strict=True))
KEPT_SCORE = dict(zip(FORMS, (("core", "score", "raw"), ("score", "raw")), strict=True))
KEPT_EXIT = dict(zip(FORMS, (("core", "exit"), ("exit",)), strict=True))
SCREEN = ".present__screen:not([hidden])"


@pytest.fixture
def taught(bare_installation: Installation) -> Installation:
    """An installation with a pack of two questions, the second with two right answers."""
    with bare_installation.app.app_context():
        Scene().publish()
        publish_pack()
    return bare_installation


def fetch(installation: Installation, form: str) -> bytes:
    """Return the package as a trainer gets it."""
    answer = installation.sign_in(Role.TRAINER).get(f"{PACK}/take/{form}.zip")
    assert answer.status_code == 200
    return bytes(answer.data)


def question(lesson: FrameLocator, number: int) -> FrameLocator:
    """Return one question; it is a locator, which can be asked the same things as a frame."""
    return lesson.locator(".app-question").nth(number - 1)  # type: ignore[return-value]


@pytest.mark.parametrize("form", FORMS)
def test_a_learner_begins_goes_and_comes_back_and_the_system_holds_completion_and_score(
    taught: Installation, open_browser: OpenBrowser, form: str
) -> None:
    system = LearningSystem(open_browser().new_page(), form, fetch(taught, form))
    lesson = system.open()
    assert (system.ask(STATUS[form]), system.ask(SCORE[form])) == ("incomplete", "")

    first, second = question(lesson, 1), question(lesson, 2)
    first.get_by_role("button", name="Check my answer").click()
    expect(first.get_by_role("status")).to_have_text("Choose an answer first.")
    # There is nothing to open where answers are chosen.
    expect(first.get_by_text("Open each answer")).to_have_count(0)
    first.get_by_label("Leave.").check()
    first.get_by_role("button", name="Check my answer").click()
    expect(first.get_by_role("status")).to_have_text("Not yet. Read why, and choose again.")
    expect(first.get_by_text("You may get one chance only.")).to_be_visible()
    expect(first.get_by_text("That is where it begins.")).to_be_hidden()
    first.get_by_label("Ask.").check()
    first.get_by_role("button", name="Check my answer").click()
    expect(first.get_by_role("status")).to_have_text("Right.")
    expect(first.get_by_role("link", name="/r/TER-900/v2#when-you-hear-it")).to_be_visible()
    assert system.ask(SCORE[form]) == "0"
    lesson.get_by_role("button", name="I have finished").click()
    expect(lesson.locator("[data-app-finish]").get_by_role("status")).to_have_text("Not answered yet: A step")
    system.close()
    assert system.hold(*KEPT_EXIT[form]) == "suspend"
    assert (system.hold(*KEPT_STATUS[form]), system.hold("suspend_data")) == ("incomplete", "[1,[[0,0]]]")

    lesson = system.open()
    expect(lesson.get_by_text("You were here before. Go on at: A step")).to_be_visible()
    first, second = question(lesson, 1), question(lesson, 2)
    expect(first.get_by_role("status")).to_contain_text("You answered this before.")
    second.get_by_label("One.").check()
    second.get_by_label("Two.").check()
    second.get_by_role("button", name="Check my answer").press("Enter")
    expect(second.get_by_role("status")).to_have_text("Right.")
    lesson.get_by_role("button", name="I have finished").press("Enter")
    finish = lesson.locator("[data-app-finish]").get_by_role("status")
    expect(finish).to_have_text("Recorded: completed, 1 of 2 right at the first try.")
    system.close()
    assert (system.hold(*KEPT_STATUS[form]), system.hold(*KEPT_SCORE[form])) == ("completed", "50")
    assert system.hold(*KEPT_EXIT[form]) != "suspend"
    # No right or wrong of a person is invented: the pack sets no mark to pass.
    if form == "scorm-2004":
        assert (system.hold("success_status"), system.hold("score", "scaled")) == ("unknown", "0.5")

    expect(system.open().locator("[data-app-finish]").get_by_role("status")).to_have_text(
        "Recorded: completed, 1 of 2 right at the first try."
    )
    assert system.complaints == []


def test_one_of_two_right_answers_is_not_all_and_a_wrong_one_with_them_is_not_right(
    taught: Installation, open_browser: OpenBrowser
) -> None:
    lesson = LearningSystem(open_browser().new_page(), "scorm-1-2", fetch(taught, "scorm-1-2")).open()
    second = question(lesson, 2)
    for choice, said in (
        (("One.",), "Right so far, and not all yet."),
        (("Two.", "Three."), "Not yet."),
    ):
        for words in choice:
            second.get_by_label(words).check()
        second.get_by_role("button", name="Check my answer").click()
        expect(second.get_by_role("status")).to_contain_text(said)


def test_a_package_of_a_link_is_completed_once_the_way_was_taken(
    taught: Installation, open_browser: OpenBrowser
) -> None:
    system = LearningSystem(open_browser().new_page(), "link", fetch(taught, "link"))
    lesson = system.open()
    assert system.ask(STATUS["scorm-1-2"]) == "incomplete"
    system.page.context.route("http://localhost/**", lambda route: route.fulfill(body="The page as it stands today"))
    with system.page.context.expect_page() as opened:
        lesson.get_by_role("link", name="Open the pack in a new window").click()
    expect(opened.value.get_by_text("as it stands today")).to_be_visible()
    assert opened.value.url == f"http://localhost{PACK}"
    system.close()
    assert system.hold(*KEPT_STATUS["scorm-1-2"]) == "completed"


@pytest.mark.parametrize("form", ["html", "scorm-2004"])
def test_the_page_of_a_package_is_in_order_by_itself_in_either_light_without_a_learning_system(
    taught: Installation, open_browser: OpenBrowser, form: str
) -> None:
    page = open_browser().new_page()
    LearningSystem(page, "scorm-2004", fetch(taught, form))
    looker = Looker(page, set())
    page.goto(f"{ADDRESS}/package/index.html")
    page.get_by_label("Ask.").check()
    page.get_by_role("button", name="Check my answer").first.click()
    expect(page.get_by_text("nothing is recorded")).to_have_count(int(form != "html"))
    looker.look(form)
    # The learning system is a made-up host, and the only one that is asked.
    assert [each for each in looker.found.get(form, []) if f"asks for {ADDRESS}/" not in each] == []


def test_without_a_script_every_answer_can_be_unfolded(taught: Installation, open_browser: OpenBrowser) -> None:
    page = open_browser(java_script_enabled=False).new_page()
    LearningSystem(page, "scorm-1-2", fetch(taught, "scorm-1-2"))
    page.goto(f"{ADDRESS}/package/index.html")
    page.get_by_text("Leave.", exact=True).click()
    expect(page.get_by_text("You may get one chance only.")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)


def test_an_officer_answers_on_the_page_of_the_pack_and_nothing_of_it_is_sent_or_kept(sign_in: SignIn) -> None:
    page = sign_in()
    page.goto("/packs/response-officers", wait_until="load")
    kept = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    asked: list[str] = []
    # A browser fetches the icon of a page when it likes, also after the page has loaded.
    page.on("request", lambda request: None if "/static/icon." in request.url else asked.append(request.url))
    box = page.locator("[data-app-question=one]").first
    box.locator("[data-app-answer=other] input").first.check()
    box.get_by_role("button", name="Check my answer").click()
    expect(box.get_by_role("status")).to_have_text("Not yet. Read why, and choose again.")
    expect(box.get_by_text("Not this.").locator("visible=true")).to_have_count(1)
    box.locator("[data-app-answer=right] input").check()
    box.get_by_role("button", name="Check my answer").click()
    expect(box.get_by_role("status")).to_have_text("Right.")
    # Once it is right, what each answer teaches is there with the section it rests on.
    expect(box.locator("a[href^='/guidance/']").locator("visible=true").first).to_be_visible()
    assert asked == []
    assert page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])") == kept


def list_shown(page: Page) -> str:
    """Return the name of the screen that is shown, of which there is one."""
    expect(page.locator(SCREEN)).to_have_count(1)
    return str(page.locator(SCREEN).get_attribute("id"))


def test_a_trainer_shows_a_pack_to_a_room_by_keys_and_clicker(sign_in: SignIn) -> None:
    page = sign_in(Role.TRAINER, viewport={"width": 1280, "height": 720})
    page.goto(PRESENT)
    names = page.evaluate("[...document.querySelectorAll('.present__screen')].map((each) => each.id)")
    assert list_shown(page) == names[0] == "aims"
    seen = [names[0]]
    # A clicker sends page keys: what does not fit and folded answers come first, then the next idea.
    for _ in range(len(names) * 20):
        page.keyboard.press("PageDown")
        if list_shown(page) != seen[-1]:
            seen.append(list_shown(page))
        if seen[-1] == names[-1]:
            break
    assert seen == names
    page.keyboard.press("PageUp")
    page.keyboard.press("ArrowLeft")
    assert list_shown(page) == names[-3]
    expect(page.locator(SCREEN)).to_be_focused()
    # Where all of a screen is seen at once, each key leads to another.
    page.set_viewport_size({"width": 1280, "height": 3000})
    for key, name in (("Home", names[0]), ("Space", names[1]), ("Shift+Space", names[0]), ("ArrowRight", names[1])):
        page.keyboard.press(key)
        assert list_shown(page) == name, key
    page.keyboard.press(".")
    expect(page.get_by_role("heading").first).to_be_hidden()
    page.keyboard.press("PageDown")
    expect(page.locator(SCREEN).get_by_role("heading").first).to_be_visible()
    assert list_shown(page) == names[1]
    page.reload()
    assert list_shown(page) == names[1]
    question_screen = next(name for name in names if "--question-" in name)
    page.goto(f"{PRESENT}#{question_screen}")
    page.keyboard.press("End")
    page.go_back()
    expect(page.locator("details[data-app-reveal]").locator("visible=true").first).not_to_have_attribute("open", "")
    assert (
        float(page.evaluate("parseFloat(getComputedStyle(document.querySelector('.present__words')).fontSize)")) >= 32
    )
    assert "For the trainer" not in page.content()
    assert find_violations(page) == []


def test_screens_lead_on_as_plain_links_without_a_script(sign_in: SignIn) -> None:
    page = sign_in(Role.TRAINER, java_script_enabled=False, viewport={"width": 1280, "height": 720})
    page.goto(PRESENT)
    for _ in range(2):
        page.get_by_role("link", name="Next").locator("visible=true").nth(page.url.count("#")).click()
    expect(page).to_have_url(re.compile("#"))
    expect(page.locator(f"[id='{page.url.partition('#')[2]}'] h2")).to_be_in_viewport()
