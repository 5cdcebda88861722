"""A person who writes, in a test browser: opens parts of a draft, types, saves; every form is sent as it was shown."""

import re
from dataclasses import dataclass
from html import unescape

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from guidance_app.domain.permissions import Role
from tests.support.installations import Installation, read_token

_BOX = re.compile(r'<textarea[^>]*name="([^"]+)"[^>]*>\n?(.*?)</textarea>', re.DOTALL)
_LINE = re.compile(r'<input class="govuk-input[^>]*name="([^"]+\.[^"]+)" type="text" value="([^"]*)"')


@dataclass
class Writer:
    """One signed-in browser."""

    client: FlaskClient

    @classmethod
    def sign_in(cls, installation: Installation, role: Role = Role.EDITOR) -> "Writer":
        return cls(installation.sign_in(role))

    def start(self, reference: str) -> None:
        answer = self.send(f"/write/{reference}", self.client.get(f"/write/{reference}").text)
        assert answer.status_code == 303, answer.text

    def open(self, reference: str, part: str) -> str:
        """Return the page of a part."""
        answer = self.client.get(f"/write/{reference}/part/{part}")
        assert answer.status_code == 200, answer.text
        return answer.text

    def save(self, reference: str, part: str, page: str, then: str = "stay", **fields: str) -> TestResponse:
        """Send the form of a part page with other words in some boxes."""
        typed = {f"{part}.{name}": text for name, text in fields.items()}
        sent = {name: text for name, text in read_boxes(page).items() if name.startswith(f"{part}.")}
        data = {**sent, **typed, "base": read_base(page), "then": then}
        return self.send(f"/write/{reference}/part/{part}", page, data)

    def write(self, reference: str, part: str, **fields: str) -> None:
        """Open a part, type and save."""
        answer = self.save(reference, part, self.open(reference, part), **fields)
        assert answer.status_code == 303, answer.text

    def keep(self, reference: str, part: str, page: str, **fields: str) -> TestResponse:
        """Keep words as the page does by itself."""
        typed = {f"{part}.{name}": text for name, text in fields.items()}
        return self.send(f"/write/{reference}/part/{part}/unsaved", page, {**typed, "base": read_base(page)})

    def send(self, address: str, page: str, data: dict[str, str] | None = None) -> TestResponse:
        """Post with the token of a page."""
        return self.client.post(address, data={"csrf_token": read_token(page), **(data or {})})


def read_base(page: str) -> str:
    """Return the revision that a form begins at."""
    found = re.search(r'name="base" value="(\d+)"', page)
    assert found, page
    return found[1]


def read_boxes(page: str) -> dict[str, str]:
    """Return what stands in the boxes of a page, as a browser would read it."""
    boxes = {name: unescape(text) for name, text in _BOX.findall(page)}
    return boxes | {name: unescape(text) for name, text in _LINE.findall(page)}
