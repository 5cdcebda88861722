"""What people do in tests of feedback: sign in, tap, read tables, follow a thanks page."""

import re
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from guidance_app.db import get_engine
from guidance_app.domain.kinds import RULES, Kind
from tests.support.installations import PASSWORD, Installation, read_token

CANARY = "zanzibarcanary"
OWN_PAGE = {"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"}
SECTION = "/feedback/HBA-900/v1/do-now"
# Of a document that belongs to another force.
OTHERS_SECTION = f"/feedback/COM-901/v1/{RULES[Kind.COMMUNITY].required_sections[0].anchor}"
NUMBER = re.compile(r"F-[0-9A-Z]{3}-[0-9A-Z]{3}")


def sign_in_as(installation: Installation, username: str) -> FlaskClient:
    """Return a browser signed in under a username."""
    client = installation.app.test_client()
    token = read_token(client.get("/sign-in").text)
    answer = client.post("/sign-in", data={"username": username, "password": PASSWORD, "csrf_token": token})
    assert answer.status_code == 303, answer.text
    return client


def tap(client: FlaskClient, button: str, path: str = SECTION, headers: dict[str, str] | None = None) -> TestResponse:
    """Tap one of the four buttons under a section."""
    return client.post(path, data={"tap": button}, headers=OWN_PAGE if headers is None else headers)


def report(client: FlaskClient, button: str = "harm", path: str = SECTION) -> str:
    """Tap a button that makes a report, and return the number on the thanks page."""
    return find_number(client.get(tap(client, button, path).headers["Location"]).text)


def find_number(page: str) -> str:
    """Return the number that a page shows large."""
    found = NUMBER.search(page.split('class="app-number"')[1])
    assert found is not None
    return found.group()


def add_words(client: FlaskClient, thanks: str, words: str) -> TestResponse:
    """Send the form of a thanks page."""
    page = client.get(thanks).text
    about = page.split('name="about" value="')[1].split('"')[0]
    return client.post("/feedback/words", data={"csrf_token": read_token(page), "about": about, "words": words})


def send(client: FlaskClient, page: str, path: str, **data: str) -> TestResponse:
    """Send a form with the token of a page that was opened first."""
    return client.post(path, data={"csrf_token": read_token(client.get(page).text), **data})


def run(installation: Installation, statement: str) -> list[tuple[Any, ...]]:
    """Run a statement outside of any session and return its rows."""
    with installation.app.app_context(), get_engine().begin() as connection:
        result = connection.exec_driver_sql(statement)
        return [tuple(row) for row in result] if result.returns_rows else []
