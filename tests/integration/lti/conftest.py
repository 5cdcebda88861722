"""A library behind a test client, a learning platform on this machine, and its registration with the first force."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from flask.testing import FlaskClient

from guidance_app import create_app
from guidance_app.domain.permissions import Role
from tests.support.installations import Installation, make_installation, make_settings, read_token
from tests.support.lti_platform import LtiPlatform, run_platform

TOOL = "http://localhost"


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """An installation that may reach platforms on this machine."""
    folder = tmp_path_factory.mktemp("lti") / "installation"
    made = make_installation(folder)
    made.close()
    app = create_app(replace(make_settings(folder), lti_private_hosts=("127.0.0.1",)))
    installed = Installation(folder, app)
    yield installed
    installed.close()


@pytest.fixture(scope="module")
def _running(tool: Installation) -> Iterator[LtiPlatform]:
    with run_platform(TOOL) as platform:
        platform.fetch_tool_keys = lambda: read_keys(tool)
        assert register(tool, platform.registration()) == 303
        yield platform


@pytest.fixture
def platform(_running: LtiPlatform) -> Iterator[LtiPlatform]:
    """The registered platform, as it was made, for one test."""
    fresh = LtiPlatform(_running.base, _running.tool)
    for name in ("claims", "custom", "grades", "scores", "line_items", "links", "asked", "answers", "headers"):
        setattr(_running, name, getattr(fresh, name))
    _running.custom = {"pack": "PCK-002 v1"}
    keys = list(_running.keys)
    yield _running
    _running.keys = keys


@pytest.fixture
def browser(tool: Installation) -> FlaskClient:
    return tool.app.test_client()


def read_keys(tool: Installation) -> dict[str, Any]:
    found: dict[str, Any] = tool.app.test_client().get("/lti/keys.json").get_json()
    return found


def register(tool: Installation, form: dict[str, str], role: Role = Role.ADMINISTRATOR) -> int:
    """Send the form of a registration and return the status."""
    client = tool.sign_in(role)
    token = read_token(client.get("/force/platforms").text)
    return client.post("/force/platforms", data={**form, "csrf_token": token}).status_code
