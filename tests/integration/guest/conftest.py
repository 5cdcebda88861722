"""A draft of a community profile, and guests with a link to it."""

import re
from dataclasses import dataclass, replace

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from guidance_app.content_files import EditionFile
from guidance_app.db import get_session
from guidance_app.domain.contributions import GroupRole
from guidance_app.domain.guest_links import Invitation
from guidance_app.domain.kinds import Kind
from guidance_app.domain.standing import Standing, load_standing
from guidance_app.domain.states import EditionState
from guidance_app.models import DocumentStanding
from guidance_app.services.guest_links import invite_guest
from guidance_app.services.importing import import_editions
from guidance_app.web.guest_tokens import sign_guest_secret
from guidance_app.web.moments import CLOCK
from tests.factories.contributions import COMMUNITY, GROUP
from tests.factories.drafts import save_draft
from tests.factories.edition_files import change_section, make_edition_file, next_edition
from tests.support.guarded_apps import Clock
from tests.support.installations import Installation, read_token
from tests.support.people import EDITOR

DRAFT = "draftcanary"
LIVE = "livecanary"
WORDS = re.compile(r'name="content_hash" value="([0-9a-f]{64})"')
ANSWERS = {
    "verdict": "fair",
    "fair": "Yes, mostly.",
    "missing": "",
    "risk": "",
    "how_many": "4",
    "may_name_group": "no",
}


def live_edition() -> EditionFile:
    """Return the edition that officers read."""
    made = make_edition_file(Kind.COMMUNITY)
    return replace(made, content=replace(made.content, sections=change_section(made, "names", f"Old {LIVE} words.")))


def draft_edition(words: str = f"New {DRAFT} words.", anchor: str = "names") -> EditionFile:
    """Return the edition that guests read, with other words under one anchor."""
    live = live_edition()
    named = next_edition(live, sections=change_section(live, "names", f"New {DRAFT} words."))
    return next_edition(live, sections=change_section(named, anchor, words), title="A draft about people in testing")


@dataclass
class Guest:
    """Somebody with a link and a browser of their own."""

    client: FlaskClient
    path: str

    def get(self, page: str = "") -> TestResponse:
        return self.client.get(f"{self.path}{page}")

    def send(self, page: str, **fields: str) -> TestResponse:
        """Open a page and send its form with these fields."""
        shown = self.get(page).text
        return self.post(page, shown, **fields)

    def post(self, page: str, shown: str, **fields: str) -> TestResponse:
        """Send the form of a page that was opened before."""
        found = WORDS.search(shown)
        hidden = {"csrf_token": read_token(shown), "content_hash": found[1] if found else ""}
        return self.client.post(f"{self.path}{page}", data={**hidden, **fields})


@dataclass
class Reviewing:
    """An installation with a draft of COM-900, its clock in the test's hand."""

    installation: Installation
    clock: Clock

    def invite(self, role: GroupRole = GroupRole.WOMENS_GROUP, days: int = 21, key: str = "form-1") -> Guest:
        """Return a guest with a new link."""
        with self.installation.app.app_context():
            invitation = Invitation(GROUP, role, "Testshire", days)
            made = invite_guest(EDITOR, COMMUNITY, invitation, key, self.clock())
            token = sign_guest_secret(made.secret)
        return Guest(self.installation.app.test_client(), f"/review/{token}")

    def save(self, file: EditionFile, state: EditionState = EditionState.COMMUNITY_REVIEW) -> None:
        """Save other words as the draft."""
        with self.installation.app.app_context():
            save_draft(COMMUNITY, file.content, state)

    def standing(self) -> Standing:
        """Return what is said around the document."""
        with self.installation.app.app_context():
            return load_standing(get_session().scalars(select(DocumentStanding.standing)).one())


@pytest.fixture
def reviewing(bare_installation: Installation) -> Reviewing:
    """A live COM-900 and a draft of its second edition that is with the community."""
    clock = Clock()
    bare_installation.app.extensions[CLOCK] = clock
    with bare_installation.app.app_context():
        import_editions([live_edition()])
    made = Reviewing(bare_installation, clock)
    made.save(draft_edition())
    return made


@pytest.fixture
def guest(reviewing: Reviewing) -> Guest:
    """A women's group in testing with a link for 21 days."""
    return reviewing.invite()
