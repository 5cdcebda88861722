"""Comes to the app from a learning platform as a browser does: through its login, its answer and the redirect."""

import re
import urllib.request
from dataclasses import dataclass
from html import unescape

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.support.lti_platform import LtiPlatform

ALONE = {"Sec-Fetch-Dest": "document"}
_FORM = re.compile(r'<form method="post" action="([^"]+)"')
_FIELD = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


@dataclass(frozen=True)
class Coming:
    """A browser on its way: what it would send with the platform's form."""

    client: FlaskClient
    address: str
    form: dict[str, str]

    def arrive(self, **changed: str) -> TestResponse:
        """Send the form, with values changed, as from the platform's site."""
        headers = {"Sec-Fetch-Site": "cross-site", "Origin": "https://learn.example"}
        return self.client.post(self.address, data={**self.form, **changed}, headers=headers)


def set_out(client: FlaskClient, platform: LtiPlatform, endpoint: str = "launch") -> Coming:
    """Go from the platform's link to its answer."""
    query = platform.login_query(f"{platform.tool}/lti/{endpoint}")
    sent = client.get("/lti/login", query_string=query, headers=ALONE)
    assert sent.status_code == 302, sent.text
    with urllib.request.urlopen(sent.location) as answer:
        page = answer.read().decode()
    to = _FORM.search(page)
    assert to is not None
    return Coming(client, unescape(to[1]).removeprefix(platform.tool), read_fields(page))


def read_fields(page: str) -> dict[str, str]:
    """Return the hidden fields of a page's forms."""
    return {name: unescape(value) for name, value in _FIELD.findall(page)}


def come(client: FlaskClient, platform: LtiPlatform) -> str:
    """Come all the way and return the address of the page that opened."""
    arrived = set_out(client, platform).arrive()
    assert arrived.status_code == 303, arrived.text
    opened = client.get(arrived.location)
    assert opened.status_code == 303, opened.text
    return str(opened.location)
