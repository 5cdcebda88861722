"""Administrators say which platforms may open their own force's packs, and end them; our keys are shown and renewed."""

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from guidance_app.cli.platforms import platforms
from guidance_app.db import get_session, transaction
from guidance_app.domain.permissions import Role
from guidance_app.models import Document, Force, LearningPlatform
from tests.integration.lti.conftest import TOOL, read_keys, register
from tests.support.forces import add_person
from tests.support.installations import PASSWORD, Installation, read_token
from tests.support.launches import come, set_out
from tests.support.lti_platform import LtiPlatform, run_platform

PACK = "/lti/packs/response-officers/v/1"
OTHER = "Another force"


@pytest.fixture
def second() -> Iterator[LtiPlatform]:
    """A platform that nobody has registered yet."""
    with run_platform(TOOL) as platform:
        platform.custom = {"pack": "PCK-002 v1"}
        yield platform


def end(tool: Installation, platform: LtiPlatform, client: FlaskClient) -> int:
    with tool.app.app_context():
        number = get_session().scalar(select(LearningPlatform.id).where(LearningPlatform.issuer == platform.base))
    token = read_token(client.get("/force/platforms").text)
    return client.post(f"/force/platforms/{number}/end", data={"csrf_token": token}).status_code


def give_pack_to(tool: Installation, force: str | None) -> None:
    with tool.app.app_context(), transaction() as session:
        document = session.scalars(select(Document).where(Document.reference == "PCK-002")).one()
        document.force_id = session.scalar(select(Force.id).where(Force.name == force)) if force else None


def sign_in_as(tool: Installation, username: str) -> FlaskClient:
    client = tool.app.test_client()
    token = read_token(client.get("/sign-in").text)
    client.post("/sign-in", data={"username": username, "password": PASSWORD, "csrf_token": token})
    return client


def test_the_page_says_what_is_registered_and_what_to_tell_a_platform(
    tool: Installation, platform: LtiPlatform
) -> None:
    page = tool.sign_in(Role.ADMINISTRATOR).get("/force/platforms").text
    assert platform.base in page
    for address in ("/lti/login", "/lti/launch", "/lti/pick", "/lti/keys.json"):
        assert f"{TOOL}{address}" in page


def test_ending_a_platform_ends_what_was_opened_from_it(
    tool: Installation, browser: FlaskClient, second: LtiPlatform
) -> None:
    assert register(tool, second.registration()) == 303
    come(browser, second)
    coming = set_out(tool.app.test_client(), second)
    assert end(tool, second, tool.sign_in(Role.ADMINISTRATOR)) == 303
    assert browser.get(PACK).status_code == 410
    assert coming.arrive().status_code == 403


def test_a_platform_opens_the_packs_of_the_force_that_registered_it(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform, second: LtiPlatform
) -> None:
    add_person(tool.app, "other.admin", Role.ADMINISTRATOR, OTHER)
    other = sign_in_as(tool, "other.admin")
    token = read_token(other.get("/force/platforms").text)
    assert other.post("/force/platforms", data={**second.registration(), "csrf_token": token}).status_code == 303
    give_pack_to(tool, OTHER)
    try:
        arrived = set_out(browser, platform).arrive()
        assert browser.get(arrived.location).status_code == 404
        assert browser.get(PACK).status_code == 404
        assert "response-officers" not in browser.get("/lti/packs").text
        theirs = tool.app.test_client()
        assert come(theirs, second) == PACK
        assert theirs.get(PACK).status_code == 200
    finally:
        give_pack_to(tool, None)
    # Nor may one force see or end what another registered.
    assert platform.base not in other.get("/force/platforms").text
    assert end(tool, platform, other) == 404
    assert end(tool, second, other) == 303


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("name", ""),
        ("name", "x" * 81),
        ("issuer", "http://learn.example"),
        ("issuer", ""),
        ("client_id", "two words"),
        ("deployments", ""),
        ("deployments", "one two"),
        ("auth_address", "http://learn.example/auth"),
        ("auth_address", "https://learn.example/auth?x=1"),
        ("token_address", "https://user:word@learn.example/token"),
        ("keys_address", "https://learn.example/keys#x"),
        ("keys_address", "ftp://learn.example/keys"),
        ("origins", "https://learn.example 'unsafe-inline'"),
        ("origins", "*"),
        ("origins", "https://*.example"),
    ],
)
def test_what_cannot_be_an_address_or_an_id_is_refused(
    tool: Installation, second: LtiPlatform, field: str, typed: str
) -> None:
    assert register(tool, {**second.registration(), field: typed}) == 422


def test_a_platform_is_registered_once(tool: Installation, platform: LtiPlatform) -> None:
    assert register(tool, platform.registration()) == 422


def test_our_keys_are_public_and_a_new_one_stands_beside_the_old(
    tool: Installation, browser: FlaskClient, platform: LtiPlatform
) -> None:
    (first,) = read_keys(tool)["keys"]
    assert {name: first[name] for name in ("kty", "alg", "use")} == {"kty": "RSA", "alg": "RS256", "use": "sig"}
    assert set(first) == {"kty", "alg", "use", "kid", "n", "e"}
    runner = tool.app.test_cli_runner()
    for _ in range(2):
        said = runner.invoke(platforms, ["new-key"])
        assert said.exit_code == 0, said.output
    newest, before = read_keys(tool)["keys"]
    assert len({newest["kid"], before["kid"], first["kid"]}) == 3
    with tool.app.app_context():
        assert first["n"] not in str(get_session().connection().exec_driver_sql("SELECT * FROM signing_key").all())
