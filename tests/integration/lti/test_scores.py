"""A learner answers, sees why, and sends the number when they say so: the number alone, and nothing of it is kept."""

import re
from html import unescape

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from guidance_app.db import get_session
from guidance_app.domain.packs import Question
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models import PackFinish
from guidance_app.queries.editions import find_pack
from guidance_app.queries.packs import show_pack
from guidance_app.web.clock import today
from tests.support.installations import Installation
from tests.support.launches import come, read_fields
from tests.support.lti_platform import LEARNER, SCOPES, LtiPlatform

PACK = "/lti/packs/response-officers/v/1"
OWN = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def asked(tool: Installation) -> tuple[Question, ...]:
    """The questions of the pack."""
    reader = Viewer(0, Role.OFFICER, 1)
    with tool.app.test_request_context():
        found = find_pack(reader, "response-officers")
        return show_pack(reader, found, found.numbered(1), today()).questions


@pytest.fixture
def right(asked: tuple[Question, ...]) -> dict[str, list[str]]:
    """All answers that are right, as the form sends them."""
    return {
        f"q{index}": [str(place) for place, answer in enumerate(question.answers) if answer.is_right]
        for index, question in enumerate(asked)
    }


def check(browser: FlaskClient, answers: dict[str, list[str]]) -> TestResponse:
    form = {**read_fields(browser.get(f"{PACK}/questions").text), **answers}
    return browser.post(f"{PACK}/questions", data=form, headers=OWN)


def count_finished(tool: Installation) -> int:
    with tool.app.app_context():
        return sum(get_session().scalars(select(PackFinish.finished)))


def send(browser: FlaskClient, page: str, **changed: str) -> TestResponse:
    fields = read_fields(page)
    return browser.post(f"{PACK}/score", data={**fields, **changed}, headers=OWN)


def test_the_questions_say_nothing_of_what_is_right_until_they_are_answered(
    browser: FlaskClient, platform: LtiPlatform, asked: tuple[Question, ...], right: dict[str, list[str]]
) -> None:
    come(browser, platform)
    whys = {answer.why for question in asked for answer in question.answers}
    for page in (browser.get(PACK).text, browser.get(f"{PACK}/questions").text):
        assert [why for why in whys if why in unescape(page)] == []
        assert "Not this" not in page
    marked = check(browser, right).text
    assert [why for why in whys if why not in unescape(marked)] == []
    assert f"{len(right)} of {len(right)} right" in marked


def test_a_score_goes_to_the_platform_at_the_press_of_a_button_and_says_how_many_of_how_many(
    browser: FlaskClient, platform: LtiPlatform, right: dict[str, list[str]]
) -> None:
    come(browser, platform)
    page = check(browser, right | {"q0": []}).text
    assert platform.scores == []
    assert "was sent" in send(browser, page).text
    (score,) = platform.scores
    moment = score.pop("timestamp")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", moment)
    assert score == {
        "userId": LEARNER,
        "scoreGiven": len(right) - 1,
        "scoreMaximum": len(right),
        "activityProgress": "Completed",
        "gradingProgress": "FullyGraded",
    }


def test_a_platform_without_a_line_for_the_link_gets_one_once(
    browser: FlaskClient, platform: LtiPlatform, right: dict[str, list[str]]
) -> None:
    platform.grades = {"scope": [f"{SCOPES}score", f"{SCOPES}lineitem"], "lineitems": f"{platform.base}/lineitems"}
    come(browser, platform)
    page = check(browser, right).text
    for _ in range(2):
        assert send(browser, page).status_code == 200
    (line,) = platform.line_items
    assert (line["resourceLinkId"], line["scoreMaximum"], line["resourceId"]) == ("link-1", len(right), "PCK-002 v1")
    assert len(platform.scores) == 2


def test_a_score_cannot_be_made_up_or_taken_from_another_launch(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform, right: dict[str, list[str]]
) -> None:
    come(browser, platform)
    page = check(browser, right).text
    assert send(browser, page, score="made-up").status_code == 409
    other = tool.app.test_client()
    come(other, platform)
    token = read_fields(other.get(f"{PACK}/questions").text)["launch_token"]
    assert send(other, page, launch_token=token).status_code == 409
    assert send(other, page).status_code == 400
    assert platform.scores == []


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/token", 500, "no"),
        ("/token", 200, "not JSON"),
        ("/token", 200, {"no": "token"}),
        ("/lineitems/1/lineitem/scores", 403, {}),
        ("/lineitems/1/lineitem/scores", 302, {}),
    ],
)
def test_a_platform_that_takes_no_score_is_said_and_the_app_goes_on(
    browser: FlaskClient, platform: LtiPlatform, right: dict[str, list[str]], path: str, status: int, said: object
) -> None:
    come(browser, platform)
    page = check(browser, right).text
    platform.answers[path] = (status, "application/json", said)
    platform.headers = {"Location": f"{platform.base}/keys"} if status == 302 else {}
    answer = send(browser, page)
    assert (answer.status_code, "did not answer" in answer.text) == (503, True)
    assert platform.scores == []
    assert browser.get(PACK).status_code == 200


def test_a_link_without_a_place_for_scores_sends_nothing(
    browser: FlaskClient, platform: LtiPlatform, right: dict[str, list[str]]
) -> None:
    platform.grades = {"scope": [f"{SCOPES}result.readonly"], "lineitem": f"{platform.base}/lineitems/1/lineitem"}
    come(browser, platform)
    page = check(browser, right).text
    assert "takes no score for this pack" in page
    assert send(browser, page).status_code == 409


def test_a_score_that_was_sent_counts_as_one_finished_pack_however_often_it_is_sent(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform, right: dict[str, list[str]]
) -> None:
    before = count_finished(tool)
    come(browser, platform)
    page = check(browser, right).text
    for _ in range(2):
        assert "was sent" in send(browser, page).text
    assert count_finished(tool) == before + 1
