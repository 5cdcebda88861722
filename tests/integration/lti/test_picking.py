"""A course's owner picks a pack inside the platform; the platform gets a signed answer with that edition in it."""

import re
from dataclasses import replace
from html import unescape

from flask import Response
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from guidance_app import create_app
from guidance_app.domain.kinds import Kind
from guidance_app.web.lti import cookies
from tests.support.installations import Installation
from tests.support.launches import set_out
from tests.support.library import read_starter_contents
from tests.support.lti_platform import CLAIM, CLIENT, DATA, DEPLOYMENT, ITEMS, PICKING, LtiPlatform

PACKS = [each for each in read_starter_contents().values() if each.kind is Kind.PACK]
RETURNED = "https://purl.imsglobal.org/spec/lti-dl/claim/data"


def pick(browser: FlaskClient, platform: LtiPlatform) -> str:
    answer = set_out(browser, platform, "pick").arrive()
    assert answer.status_code == 200, answer.text
    return answer.text


def test_each_pack_that_stands_has_a_button_that_goes_to_the_platform(
    browser: FlaskClient, platform: LtiPlatform
) -> None:
    page = pick(browser, platform)
    for pack in PACKS:
        assert pack.title in unescape(page)
    forms = re.findall(r'<form[^>]* action="([^"]+)"', page)
    assert set(map(unescape, forms)) == {f"{platform.base}/return"}
    assert len(forms) == page.count('name="JWT"') == len(PACKS)


def test_the_answer_is_signed_and_names_one_edition_with_a_place_for_its_score(
    browser: FlaskClient, platform: LtiPlatform
) -> None:
    page = pick(browser, platform)
    tokens = re.findall(r'name="JWT" value="([^"]+)"', page)
    answers = [platform.read_tool_token(token, platform.base) for token in tokens]
    found = next(each for each in answers if each[ITEMS][0]["custom"]["pack"] == "PCK-002 v1")
    assert found["iss"] == CLIENT
    assert found[f"{CLAIM}message_type"] == "LtiDeepLinkingResponse"
    assert found[f"{CLAIM}deployment_id"] == DEPLOYMENT
    assert found[RETURNED] == DATA
    (item,) = found[ITEMS]
    assert item["type"] == "ltiResourceLink"
    assert item["url"] == f"{platform.tool}/lti/launch"
    assert item["lineItem"]["scoreMaximum"] >= 1
    assert item["lineItem"]["resourceId"] == "PCK-002 v1"


def test_picking_opens_nothing_to_read(browser: FlaskClient, platform: LtiPlatform) -> None:
    pick(browser, platform)
    assert browser.get("/lti/packs").status_code == 410


def test_an_answer_goes_to_the_platforms_own_addresses_only(browser: FlaskClient, platform: LtiPlatform) -> None:
    settings = platform.make_claims("n", "pick")[PICKING]
    platform.claims = {PICKING: settings | {"deep_link_return_url": "https://elsewhere.example/return"}}
    assert set_out(browser, platform, "pick").arrive().status_code == 403


def test_the_picker_and_the_door_stand_in_pages_of_the_platform_and_a_pack_in_none(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform
) -> None:
    framed = f"frame-ancestors {platform.base};"
    door = browser.get("/lti/login", query_string=platform.login_query(f"{platform.tool}/lti/launch"))
    assert (door.status_code, framed in policy_of(door)) == (200, True)
    picker = set_out(browser, platform, "pick").arrive()
    assert framed in policy_of(picker)
    assert f"form-action 'self' {platform.base};" in policy_of(picker)
    refused = set_out(browser, platform).arrive(id_token="a.b.c")
    assert framed in policy_of(refused)
    stranger = browser.get("/lti/login", query_string={"iss": "https://learn.example", "login_hint": "x"})
    set_out(browser, platform).arrive()
    pack = browser.get("/lti/packs/response-officers/v/1")
    for closed in (stranger, pack, browser.get("/lti/packs"), tool.sign_in().get("/packs")):
        assert "frame-ancestors 'none';" in policy_of(closed)


def policy_of(answer: TestResponse) -> str:
    (policy,) = answer.headers.getlist("Content-Security-Policy")
    return f"{policy};"


def test_the_door_sends_the_browser_on_in_a_window_of_its_own(browser: FlaskClient, platform: LtiPlatform) -> None:
    query = platform.login_query(f"{platform.tool}/lti/launch")
    for inside in ({"Sec-Fetch-Dest": "iframe"}, {}):
        page = browser.get("/lti/login", query_string=query, headers=inside).text
        assert 'action="/lti/login" target="_blank"' in page
    fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
    sent = browser.post("/lti/login", data={name: unescape(value) for name, value in fields.items()})
    assert (sent.status_code, sent.location.startswith(f"{platform.base}/auth?")) == (302, True)


def test_cookies_of_the_way_in_are_sent_across_sites_and_nothing_else_is(tool: Installation) -> None:
    app = create_app(replace(tool.app.extensions["settings"], secure_cookies=True))
    with app.test_request_context():
        response = Response()
        cookies.give_login_cookie(response, "state-" + "s" * 43, "sealed")
        cookies.give_launch_cookie(response, "sealed")
    login, launch = response.headers.getlist("Set-Cookie")
    assert login.startswith("__Host-lti-login-ssssssssssssssss=sealed;")
    for flag in ("Secure", "HttpOnly", "Path=/", "SameSite=None", "Partitioned", "Max-Age=600"):
        assert flag in login.split("; "), flag
    assert launch.startswith("__Host-lti-launch=sealed;")
    assert {"Secure", "HttpOnly", "SameSite=Lax"} <= set(launch.split("; "))
    app.extensions["engine"].dispose()
