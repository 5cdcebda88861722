"""Whoever comes from a learning platform has the reflection record too, and it can send nothing there either."""

import re

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.support.installations import Installation
from tests.support.launches import come
from tests.support.lti_platform import LtiPlatform
from tests.support.sealed_pages import check_nothing_leaves

PACK = "/lti/packs/response-officers/v/1"
PATH = f"{PACK}/reflection"


def test_the_pack_leads_to_a_record_that_asks_what_it_asks_those_with_an_account(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform
) -> None:
    come(browser, platform)
    assert f'href="{PATH}"' in browser.get(PACK).text
    asked = [re.findall(r'data-app-prompt="([^"]+)"', page.text) for page in (browser.get(PATH), open_here(tool))]
    assert asked[0] == asked[1] != []


def open_here(tool: Installation) -> TestResponse:
    return tool.sign_in().get(PATH.removeprefix("/lti"))


def test_its_page_can_send_nothing_and_leads_nowhere_but_back(browser: FlaskClient, platform: LtiPlatform) -> None:
    come(browser, platform)
    answer = browser.get(PATH)
    check_nothing_leaves(answer)
    links = set(re.findall(r'href="([^"#]+)"', answer.text))
    assert {link for link in links if not link.startswith("/static/")} == {"/lti/packs", PACK, "/now", "tel:999"}
    assert answer.text.count("<script") == 1


def test_an_edition_that_is_not_there_has_none(browser: FlaskClient, platform: LtiPlatform) -> None:
    come(browser, platform)
    assert browser.get(PATH.replace("/v/1", "/v/9")).status_code == 404
