"""A launch opens the pack that the link was made for, for readers only; what is not as it should be opens nothing."""

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import jwt
import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from guidance_app.db import get_session
from guidance_app.lti import ToolKey, make_private_key
from guidance_app.services.taking_down import restore, suspend
from tests.support.clocks import moved_by
from tests.support.installations import Installation
from tests.support.launches import ALONE, come, set_out
from tests.support.lti_platform import CLAIM, CLIENT, EMAIL, GRADES, LEARNER, NAME, LtiPlatform
from tests.support.packs import PACK_REFERENCE, withdraw_for_another
from tests.support.people import APPROVER, EDITOR

PACK = "/lti/packs/response-officers/v/1"
REASON = "It could cause harm today."


def test_a_launch_opens_the_pack_with_the_words_that_it_pins(browser: FlaskClient, platform: LtiPlatform) -> None:
    assert come(browser, platform) == PACK
    page = browser.get(PACK)
    assert page.status_code == 200
    assert "Response officers: the first hour" in page.text
    assert "one-chance-rule" not in page.text
    assert "HBA-002 v4" in page.text
    assert "/source/HBA-002/4" in page.text


def test_its_steps_are_listed_and_each_leads_on(browser: FlaskClient, platform: LtiPlatform) -> None:
    come(browser, platform)
    page = browser.get(PACK).text
    steps = re.findall(r'<li><a href="#([a-z0-9-]+)">', page.partition('id="contents"')[2].partition("</nav>")[0])
    assert len(steps) >= 5
    assert re.findall(r'href="#([a-z0-9-]+)">Next: ', page) == steps[1:]
    assert all(f'<h2 id="{anchor}">' in page for anchor in steps)


def test_a_link_without_a_pack_opens_the_list(browser: FlaskClient, platform: LtiPlatform) -> None:
    platform.custom = {}
    assert come(browser, platform) == "/lti/packs"
    assert f'href="{PACK}"' in browser.get("/lti/packs").text


def test_whoever_is_an_instructor_or_administrator_there_is_a_reader_here(
    browser: FlaskClient, platform: LtiPlatform
) -> None:
    come(browser, platform)
    for words in ("For the trainer", "How to run this session"):
        assert words not in browser.get(PACK).text
    for address in ("/", "/packs", "/packs/response-officers", "/search?q=interpreter", "/account", "/force/platforms"):
        assert browser.get(address).status_code == 302, address


def test_of_guidance_it_opens_what_a_pack_pins_and_nothing_else(browser: FlaskClient, platform: LtiPlatform) -> None:
    come(browser, platform)
    pinned = set(re.findall(rf'href="{PACK}/source/([^"]+)"', browser.get(PACK).text))
    assert "HBA-002/4" in pinned
    for each in pinned:
        page = browser.get(f"{PACK}/source/{each}")
        assert (page.status_code, "paper__trust" in page.text) == (200, True), each
    for other in ("HBA-002/1", "HBA-002/9", "HBA-999/1", "PCK-002/1"):
        assert other not in pinned
        assert browser.get(f"{PACK}/source/{other}").status_code == 404, other


def test_its_pages_hold_no_way_into_the_rest(browser: FlaskClient, platform: LtiPlatform) -> None:
    come(browser, platform)
    for address in (PACK, f"{PACK}/source/HBA-002/4", f"{PACK}/questions", "/lti/packs"):
        page = browser.get(address)
        links = {part.split('"')[0] for part in page.text.split('href="')[1:]}
        assert {link for link in links if not link.startswith(("/lti/", "/static/", "#"))} <= {"/now", "tel:999"}, (
            address
        )
        assert page.headers["Cache-Control"] == "no-store"
        assert "<script" not in page.text


def test_nothing_of_the_learner_is_kept_or_shown(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform, caplog: pytest.LogCaptureFixture
) -> None:
    with tool.app.app_context():
        before = count_rows()
    come(browser, platform)
    shown = browser.get(PACK).text
    with tool.app.app_context():
        after = count_rows()
        stored = "".join(str(row) for table in after for row in get_session().execute(text(f"SELECT * FROM {table}")))
    assert {table for table, rows in after.items() if rows != before[table]} == {"spent_nonce"}
    for words in (NAME, EMAIL, LEARNER):
        assert words not in stored + shown + caplog.text
        assert words not in "".join(cookie.value for cookie in (browser._cookies or {}).values())


def count_rows() -> dict[str, int]:
    names = get_session().scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all()
    count = {name: get_session().scalar(text(f"SELECT count(*) FROM {name}")) or 0 for name in names}
    return {name: rows for name, rows in count.items() if not name.startswith("sqlite_")}


def test_a_pack_that_was_withdrawn_says_so_and_names_what_stands_instead(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform
) -> None:
    with tool.app.app_context():
        title = withdraw_for_another()
    platform.custom = {"pack": f"{PACK_REFERENCE} v1"}
    page = browser.get(come(browser, platform))
    assert page.status_code == 410
    assert f"Learn from this instead: {title}." in page.text
    assert title in browser.get("/lti/packs").text


def test_what_is_taken_down_while_somebody_reads_is_gone_from_their_window_too(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform
) -> None:
    come(browser, platform)
    cited = f"{PACK}/source/HBA-002/4"
    words = "Agree safe contact and a code word."
    assert words in browser.get(cited).text
    with taken_down(tool, "HBA-002", 4):
        assert browser.get(PACK).status_code == 200
        assert is_told_and_shows_nothing(browser, cited, words)
    with taken_down(tool, "PCK-002", 1):
        for address in (PACK, cited, f"{PACK}/questions", f"{PACK}/reflection"):
            assert is_told_and_shows_nothing(browser, address, words), address


@contextmanager
def taken_down(tool: Installation, reference: str, number: int) -> Iterator[None]:
    """Take an edition down, and put it back for the tests that follow."""
    with tool.app.app_context():
        suspend(EDITOR, reference, number, REASON)
    yield
    with tool.app.app_context():
        restore(APPROVER, reference, number, "Looked at: it cannot.")


def is_told_and_shows_nothing(browser: FlaskClient, address: str, words: str) -> bool:
    """Say whether a page says that it was taken down and why, without its words and without a search that it lacks."""
    answer = browser.get(address)
    told = answer.status_code == 410 and "was taken down" in answer.text and REASON in answer.text
    return told and words not in answer.text and "Search for" not in answer.text


def test_it_ends_after_four_hours(tool: Installation, browser: FlaskClient, platform: LtiPlatform) -> None:
    come(browser, platform)
    with moved_by(tool, hours=3, minutes=59):
        assert browser.get(PACK).status_code == 200
    with moved_by(tool, hours=4, minutes=1):
        ended = browser.get(PACK)
    assert (ended.status_code, "Open it again from your course" in ended.text) == (410, True)


def test_finishing_makes_the_browser_forget(browser: FlaskClient, platform: LtiPlatform) -> None:
    come(browser, platform)
    token = browser.get(PACK).text.split('name="launch_token" value="')[1].split('"')[0]
    own = {"Sec-Fetch-Site": "same-origin"}
    assert browser.post("/lti/finish", data={"launch_token": "x" * 64}, headers=own).status_code == 400
    assert browser.post("/lti/finish", data={"launch_token": token}).status_code == 400
    assert browser.post("/lti/finish", data={"launch_token": token}, headers=own).status_code == 200
    assert browser.get(PACK).status_code == 410


Tamper = Callable[[LtiPlatform, dict[str, Any]], str]


def signed(**changed: object) -> Tamper:
    return lambda platform, claims: platform.sign({**claims, **changed})


def without(*names: str) -> Tamper:
    return lambda platform, claims: platform.sign({name: claims[name] for name in claims if name not in names})


def unsigned(platform: LtiPlatform, claims: dict[str, Any]) -> str:
    return jwt.encode(claims, "", "none", {"kid": jwt.get_unverified_header(platform.sign(claims))["kid"]})


def signed_with_the_public_key(platform: LtiPlatform, claims: dict[str, Any]) -> str:
    # The oldest trick: the key that everybody can read, taken for a shared secret.
    kid = jwt.get_unverified_header(platform.sign(claims))["kid"]
    head, body = (jwt.utils.base64url_encode(part.encode()).decode() for part in (
        f'{{"alg":"HS256","typ":"JWT","kid":"{kid}"}}', json_of(claims)))  # fmt: skip
    made = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256)
    signature = made.sign(f"{head}.{body}".encode(), platform.keys[0].public.encode())
    return f"{head}.{body}.{jwt.utils.base64url_encode(signature).decode()}"


def json_of(claims: dict[str, Any]) -> str:
    return json.dumps(claims)


def signed_by_a_stranger(platform: LtiPlatform, claims: dict[str, Any]) -> str:
    kid = jwt.get_unverified_header(platform.sign(claims))["kid"]
    return jwt.encode(claims, make_private_key(), "RS256", {"kid": kid})


def signed_otherwise(platform: LtiPlatform, claims: dict[str, Any]) -> str:
    kid = jwt.get_unverified_header(platform.sign(claims))["kid"]
    return jwt.encode(claims, platform.keys[0].private, "RS512", {"kid": kid})


def changed_after_signing(platform: LtiPlatform, claims: dict[str, Any]) -> str:
    head, _body, signature = platform.sign(claims).split(".")
    body = jwt.utils.base64url_encode(json_of({**claims, "sub": "somebody-else"}).encode()).decode()
    return f"{head}.{body}.{signature}"


NOW = int(time.time())
REFUSED: dict[str, Tamper] = {
    "another client": signed(aud="other-client"),
    "several parties and none named": signed(aud=[CLIENT, "other-client"]),
    "another authorised party": signed(azp="other-client"),
    "several parties, made for another": signed(aud=[CLIENT, "other-client"], azp="other-client"),
    "no audience": without("aud"),
    "another issuer": signed(iss="https://learn.example"),
    "another deployment": signed(**{f"{CLAIM}deployment_id": "deployment-2"}),
    "no deployment": without(f"{CLAIM}deployment_id"),
    "another nonce": signed(nonce="n" * 43),
    "no nonce": without("nonce"),
    "expired": signed(exp=NOW - 3600, iat=NOW - 7200),
    "no end": without("exp"),
    "made in the future": signed(iat=NOW + 3600),
    "another version": signed(**{f"{CLAIM}version": "1.1"}),
    "another message": signed(**{f"{CLAIM}message_type": "LtiSubmissionReviewRequest"}),
    "no message": without(f"{CLAIM}message_type"),
    "nobody": without("sub"),
    "claims of another shape": signed(**{f"{CLAIM}custom": "pack"}),
    "not signed": unsigned,
    "the public key as a secret": signed_with_the_public_key,
    "another key under the same name": signed_by_a_stranger,
    "another algorithm": signed_otherwise,
    "changed words": changed_after_signing,
    "no token": lambda _platform, _claims: "",
    "no token at all": lambda _platform, _claims: "a.b.c",
    "a token of megabytes": lambda _platform, _claims: "a" * 40_000,
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_not_as_it_should_be_opens_nothing(browser: FlaskClient, platform: LtiPlatform, what: str) -> None:
    coming = set_out(browser, platform)
    nonce = jwt.decode(coming.form["id_token"], options={"verify_signature": False})["nonce"]
    answer = coming.arrive(id_token=REFUSED[what](platform, platform.make_claims(nonce)))
    assert answer.status_code == 403, what
    assert "This could not be opened" in answer.text
    assert browser.get(PACK).status_code == 410


def test_several_parties_with_us_named_are_taken(browser: FlaskClient, platform: LtiPlatform) -> None:
    platform.claims = {"aud": [CLIENT, "other-client"], "azp": CLIENT}
    assert come(browser, platform) == PACK


def test_an_answer_is_taken_once(browser: FlaskClient, platform: LtiPlatform) -> None:
    coming = set_out(browser, platform)
    cookies = dict(browser._cookies or {})
    assert coming.arrive().status_code == 303
    assert coming.arrive().status_code == 403
    # Not even where the browser puts back what it was told to forget.
    assert browser._cookies is not None
    browser._cookies.update(cookies)
    assert coming.arrive().status_code == 403


def test_an_answer_is_taken_from_the_browser_that_asked_and_from_no_other(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform
) -> None:
    coming = set_out(browser, platform)
    other = tool.app.test_client()
    assert other.post(coming.address, data=coming.form).status_code == 403
    set_out(other, platform)
    assert other.post(coming.address, data=coming.form).status_code == 403
    assert coming.arrive(state="x" * 40).status_code == 403


def test_an_answer_that_comes_after_ten_minutes_is_too_late(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform
) -> None:
    coming = set_out(browser, platform)
    with moved_by(tool, minutes=11):
        assert coming.arrive().status_code == 403


def test_a_platform_that_nobody_registered_is_not_asked(browser: FlaskClient, platform: LtiPlatform) -> None:
    query = platform.login_query(f"{platform.tool}/lti/launch")
    for changed in ({"iss": "https://learn.example"}, {"client_id": "other"}, {"iss": ""}, {"login_hint": ""}):
        answer = browser.get("/lti/login", query_string={**query, **changed}, headers=ALONE)
        assert answer.status_code == 403, changed
    assert platform.asked == []


def test_a_login_may_leave_the_client_out(browser: FlaskClient, platform: LtiPlatform) -> None:
    query = platform.login_query(f"{platform.tool}/lti/launch")
    del query["client_id"]
    assert browser.get("/lti/login", query_string=query, headers=ALONE).status_code == 302


def test_a_key_that_was_rotated_is_taken_at_once_and_the_old_one_no_more(
    browser: FlaskClient, platform: LtiPlatform
) -> None:
    come(browser, platform)
    old = platform.keys[0]
    platform.keys = [ToolKey(make_private_key())]
    assert come(browser, platform) == PACK
    coming = set_out(browser, platform)
    nonce = jwt.decode(coming.form["id_token"], options={"verify_signature": False})["nonce"]
    shown, platform.keys = platform.keys, [old]
    token = platform.sign(platform.make_claims(nonce))
    platform.keys = shown
    assert coming.arrive(id_token=token).status_code == 403


def test_a_place_for_scores_that_is_not_the_platforms_is_left_alone(
    browser: FlaskClient, platform: LtiPlatform
) -> None:
    platform.claims = {GRADES: {"scope": ["https://purl.imsglobal.org/spec/lti-ags/scope/score"],
                                "lineitem": "http://127.0.0.1:1/lineitem"}}  # fmt: skip
    come(browser, platform)
    page = browser.get(f"{PACK}/questions")
    token = page.text.split('name="launch_token" value="')[1].split('"')[0]
    marked = browser.post(f"{PACK}/questions", data={"launch_token": token}, headers={"Sec-Fetch-Site": "same-origin"})
    assert "takes no score for this pack" in marked.text
