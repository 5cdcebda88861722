"""A trainer in a test browser: builds a pack by the forms of its page, as they were shown."""

import re
from dataclasses import dataclass

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from guidance_app.domain.permissions import Role
from tests.support.installations import Installation, read_token
from tests.support.writers import read_base

PACK = "PCK-001"
DRAFT = f"/write/{PACK}"
STEPS = f"/packs/write/{PACK}/steps"


@dataclass
class Builder:
    """One signed-in browser."""

    client: FlaskClient

    @classmethod
    def sign_in(cls, installation: Installation, role: Role = Role.TRAINER) -> "Builder":
        return cls(installation.sign_in(role))

    def read(self, address: str, status: int = 200) -> str:
        """Return a page."""
        answer = self.client.get(address)
        assert answer.status_code == status, (address, answer.status_code, answer.text[:3000])
        words = answer.text
        answer.close()
        return words

    def send(self, address: str, page: str, **data: str) -> TestResponse:
        """Post with the token and the beginning of a page, and with what it showed to decide against."""
        begun = {"base": read_base(page)} if 'name="base"' in page else {}
        seen = {"against": found[1]} if (found := re.search(r'name="against" value="([^"]+)"', page)) else {}
        return self.client.post(address, data={"csrf_token": read_token(page), **begun, **seen, **data})

    def do(self, address: str, page: str = "", **data: str) -> str:
        """Post from the draft's page, or from another, and return where it leads."""
        answer = self.send(address, page or self.read(DRAFT), **data)
        assert answer.status_code == 303, (answer.status_code, answer.text[:3000])
        return answer.location

    def start(self, title: str = "A session", **more: str) -> str:
        """Start a pack and return its draft's address."""
        return self.do("/packs/write", self.read("/packs/write"), title=title, **{"readers": "force", **more})

    def add(self, heading: str, sort: str = "scenario") -> str:
        """Add a step; return where it leads."""
        return self.do(STEPS, heading=heading, sort=sort)

    def find(self, pin: str, words: str = "standing", step: str = "") -> str:
        """Search, and press “Add” beside a pin."""
        page = self.read(f"/packs/write/{PACK}/find?q={words}&step={step}")
        assert f'name="pin" value="{pin}"' in page, page
        return self.do(f"/packs/write/{PACK}/find", page, pin=pin, step=step)

    def write(self, part: str, then: str = "stay", **boxes: str) -> TestResponse:
        """Send a part's form with these boxes."""
        page = self.read(f"{DRAFT}/part/{part}")
        typed = {f"{part}.{name}": text for name, text in boxes.items()}
        return self.send(f"{DRAFT}/part/{part}", page, then=then, **typed)

    def fill(self, part: str, **boxes: str) -> None:
        """Send the boxes of a step; their names have hyphens where these have underscores."""
        answer = self.write(part, **step_boxes(**boxes))
        assert answer.status_code == 303, answer.text[:3000]

    def list_steps(self) -> list[str]:
        """Return the headings of the steps in their order."""
        return re.findall(r'<h3><a href="/write/PCK-001/part/[^"]+">([^<]+)</a></h3>', self.read(DRAFT))


def step_boxes(**boxes: str) -> dict[str, str]:
    """Return boxes of a step under the names that its form gives them."""
    return {"as-step": "yes", **{name.replace("_", "-"): text for name, text in boxes.items()}}


QUESTION = {
    "question_1": "Somebody says the word. What first?",
    "question_1_answer_1_words": "Ask what it means to them.",
    "question_1_answer_1_right": "yes",
    "question_1_answer_1_why": "Only they can say.",
    "question_1_answer_1_pin": "TER-900 v1 #when-you-hear-it",
    "question_1_answer_2_words": "Guess.",
    "question_1_answer_2_why": "A guess closes the talk.",
    "question_1_answer_2_pin": "TER-900 v1 #when-you-hear-it",
}


def build_pack(builder: Builder, **more: str) -> None:
    """Build a pack from nothing that passes every check, as a draft."""
    builder.start("Words we hear", **more)
    builder.find("TER-900 v1 #when-you-hear-it")
    builder.fill("a-word-for-standing-when-you-hear-it", pin="TER-900 v1 #when-you-hear-it", **QUESTION)
    builder.add("At the door")
    builder.fill(
        "at-the-door", scenario="You are at a door. Somebody uses the word.", think_about="What would you ask?"
    )
    assert builder.write("about", **ABOUT).status_code == 303
    assert builder.write("aims", body="- Ask what a word means.").status_code == 303
    assert builder.write("how-to-run-it", body="- Allow ten minutes.").status_code == 303


ABOUT = {
    "title": "Words we hear",
    "summary": "A session of ten minutes about one word, for officers who meet it.",
    "basis": "Written from the published guidance that each step cites",
    "not_yet_heard": "People who use this word",
}


def send_pack(builder: Builder, reference: str = PACK) -> TestResponse:
    """Send the draft for approval."""
    page = builder.read(f"/write/{reference}")
    words = re.search(r'name="content_hash" value="([0-9a-f]+)"', page)
    assert words, page
    return builder.send(
        f"/write/{reference}/send", page, content_hash=words[1], significance="major", change_note="A session."
    )


def approve_pack(installation: Installation, reference: str = PACK) -> TestResponse:
    """Let the approver approve what was sent."""
    approver = Builder.sign_in(installation, Role.APPROVER)
    page = approver.read(f"/approve/{reference}")
    fingerprint = re.search(r'name="fingerprint" value="([^"]+)"', page)
    assert fingerprint, page
    return approver.send(f"/approve/{reference}", page, fingerprint=fingerprint[1], note="")
