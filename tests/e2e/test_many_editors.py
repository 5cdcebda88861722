"""Two hundred people write in one draft, through a real server of several processes: no line is lost, none doubled."""

import http.client
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from sqlalchemy import text

from guidance_app.db import get_session
from guidance_app.domain.permissions import Role
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.accounts import add_user
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.records import verify_chain
from tests.factories.publishable import SECTIONS, make_publishable_file
from tests.support.installations import FORCE_NAME, PASSWORD, Installation, read_token
from tests.support.people import EDITOR
from tests.support.servers import serve_installation
from tests.support.writers import read_base, read_boxes

REFERENCE, ANCHOR = "TER-900", "when-you-hear-it"
BOX = f"{ANCHOR}.body"
PART = f"/write/{REFERENCE}/part/{ANCHOR}"
PEOPLE, AT_ONCE, WORKERS = 200, 8, 2


@dataclass
class Typist:
    """One signed-in person, their line, and the page that they have open."""

    cookie: str
    line: str
    page: str = ""

    def open(self, address: str) -> None:
        status, self.page = self._send(address, "GET")
        assert status == 200

    def save(self, address: str) -> int:
        """Add the line to what the open page shows, over and over until it is taken; return how often it was not."""
        refusals = 0
        while True:
            words = "\n\n".join([*self._read_others(), self.line])
            form = {"csrf_token": read_token(self.page), "base": read_base(self.page), "then": "stay", BOX: words}
            status, answer = self._send(address, "POST", urlencode(form))
            if status == 303:
                return refusals
            assert status == 409, answer
            self.page, refusals = answer, refusals + 1

    def _read_others(self) -> list[str]:
        # Where both wrote at the end, the box has both between markers: a person keeps both and takes the markers out.
        lines = re.split(r"\n+", read_boxes(self.page)[BOX])
        return [line for line in lines if line != self.line and not re.match(r"<{7}|={7}|>{7}", line)]

    def _send(self, address: str, method: str, form: str | None = None) -> tuple[int, str]:
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
        headers = {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded"}
        connection.request(method, PART, body=form, headers=headers)
        answer = connection.getresponse()
        said = answer.status, answer.read().decode()
        connection.close()
        return said


def test_two_hundred_people_save_into_one_section_and_every_line_is_there_once(bare_installation: Installation) -> None:
    typists = [_sign_in(bare_installation, number) for number in range(PEOPLE)]
    with bare_installation.app.app_context():
        import_editions([make_publishable_file()])
        start_draft(EDITOR, REFERENCE)
    with (
        serve_installation(Path(bare_installation.folder), WORKERS, AT_ONCE // WORKERS) as (address, _pid),
        ThreadPoolExecutor(AT_ONCE) as pool,
    ):
        # Everybody has the same words before them when the first one saves.
        list(pool.map(lambda typist: typist.open(address), typists))
        refusals = list(pool.map(lambda typist: typist.save(address), typists))
    assert sum(refusal > 0 for refusal in refusals) == PEOPLE - 1
    with bare_installation.app.app_context():
        newest = get_session().execute(text("SELECT max(id) FROM revision")).scalar_one()
        body = next(s.body for s in load_content_of(newest).sections if s.anchor == ANCHOR)
        assert sorted(body.split("\n\n")) == sorted([SECTIONS[2].body, *(typist.line for typist in typists)])
        assert get_session().execute(text("SELECT count(*) FROM revision")).scalar_one() == 1 + PEOPLE
        assert verify_chain().broken_at is None


def _sign_in(installation: Installation, number: int) -> Typist:
    username = f"editor-{number}"
    with installation.app.app_context():
        add_user(username, f"Editor {number}", Role.EDITOR, FORCE_NAME, PASSWORD)
    client = installation.app.test_client()
    token = read_token(client.get("/sign-in").text)
    assert (
        client.post("/sign-in", data={"username": username, "password": PASSWORD, "csrf_token": token}).status_code
        == 303
    )
    name = installation.app.config["SESSION_COOKIE_NAME"]
    cookie = client.get_cookie(name)
    assert cookie is not None
    return Typist(f"{name}={cookie.value}", f"Line {number}. {{practice: s}}")
