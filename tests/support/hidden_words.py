"""A document with words that readers may not see, hidden in each way there is, and what can stand around such a one."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from sqlalchemy import text

from guidance_app.db import get_session, transaction
from guidance_app.domain.contributions import GroupRole
from guidance_app.domain.feedback import ReportKind
from guidance_app.domain.guest_links import Invitation
from guidance_app.domain.kinds import Kind
from guidance_app.services import approving, submitting, taking_down
from guidance_app.services.cautions import Proposal, confirm_caution, propose_caution
from guidance_app.services.contributions import record_contribution
from guidance_app.services.documents import start_document
from guidance_app.services.drafts import restore_edition, start_draft
from guidance_app.services.guest_links import invite_guest
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import sync_index
from guidance_app.services.report_intake import NewReport, Sender, take_in
from guidance_app.services.saving import save_parts
from guidance_app.services.withdrawing import withdraw_contribution
from guidance_app.web.guest_tokens import sign_guest_secret
from tests.factories.contributions import GROUP, make_form
from tests.factories.contributions import TODAY as GIVEN_ON
from tests.factories.publishable import make_publishable_file
from tests.support.decisions import read_fingerprint
from tests.support.people import APPROVER, EDITOR

# What is asked for, and what must not be found by it: a page may repeat the first, which somebody typed.
ASKED = "zanzibarcanary"
CANARY = "quillverbena"
REFERENCE, SLUG, ANCHOR = "TER-900", "term-900", "when-you-hear-it"
TODAY = date(2026, 12, 1)
NOW = datetime(2026, 12, 1, 2, tzinfo=UTC)
PARTS = {
    ANCHOR: {"body": f"Ask about {ASKED} and {CANARY} words. {{practice: s}}"},
    "about": {"title": f"{ASKED} {CANARY}", "summary": f"Of {ASKED} {CANARY}."},
    "in-two-minutes": {"do_now": f"Ask about {ASKED} {CANARY}."},
    "finding": {"aliases": f"{ASKED} {CANARY}", "questions": f"what is {ASKED} {CANARY}"},
}


class Scene:
    """The document, the link of a guest to its draft, and a report with a caution over what was live before."""

    def __init__(self) -> None:
        self.guest_token = "x" * 40
        self.report_number = "F-222-222"

    def publish_first(self) -> None:
        """Publish a first edition that hides nothing, with a report on it and a caution over it."""
        import_editions([make_publishable_file()])
        with transaction() as session:
            document_id = session.execute(text("SELECT max(id) FROM document")).scalar_one()
            about = NewReport(ReportKind.HARM, document_id, 1, ANCHOR)
            self.report_number = take_in(session, Sender("s", "a", b"k", NOW), about).number
        caution = propose_caution(EDITOR, self.report_number, Proposal(ANCHOR, "harm", ""))
        confirm_caution(APPROVER, caution)

    def write(self, *parts: str) -> None:
        """Save a draft with the words to hide in these parts, or in every part, and let a guest read it."""
        start_draft(EDITOR, REFERENCE)
        revision_id = get_session().execute(text("SELECT max(id) FROM revision")).scalar_one()
        save_parts(EDITOR, REFERENCE, revision_id, {part: PARTS[part] for part in parts or PARTS})
        self.invite()

    def invite(self) -> None:
        """Make the link by which a guest reads the draft."""
        invitation = Invitation(GROUP, GroupRole.WOMENS_GROUP, "Testshire", 21)
        self.guest_token = sign_guest_secret(invite_guest(EDITOR, REFERENCE, invitation, "k", datetime.now(UTC)).secret)

    def submit(self) -> None:
        """Send the draft to be approved."""
        submitting.submit(EDITOR, REFERENCE, newest_words(), "minor", "Said it anew.")

    def approve(self) -> None:
        """Publish what was sent."""
        approving.approve(APPROVER, REFERENCE, read_fingerprint(REFERENCE, TODAY), "", TODAY)

    def publish(self, *parts: str) -> None:
        """Publish a second edition with the words in these parts, or in every part."""
        self.publish_first()
        self.write(*parts)
        self.submit()
        self.approve()

    def supersede(self) -> None:
        """Publish a third edition without the words."""
        self.publish()
        restore_edition(EDITOR, REFERENCE, 1)
        self.submit()
        self.approve()

    def withdraw(self) -> None:
        """Withdraw the page with the words."""
        self.publish()
        taking_down.withdraw(APPROVER, REFERENCE, 2, "It was wrong.")


def newest_words() -> str:
    """Return the hash of what was saved last."""
    return str(get_session().execute(text("SELECT content_hash FROM revision ORDER BY id DESC")).scalars().first())


def _draft(scene: Scene) -> None:
    scene.publish_first()
    scene.write()


def _with_the_community(scene: Scene) -> None:
    _draft(scene)
    submitting.ask_community(EDITOR, REFERENCE, newest_words())


def _ready(scene: Scene) -> None:
    _draft(scene)
    scene.submit()


def _never_published(scene: Scene) -> None:
    start_document(EDITOR, Kind.TERM, f"{ASKED} {CANARY}", SLUG)
    with transaction() as session:
        session.execute(text("UPDATE document SET reference = :reference"), {"reference": REFERENCE})
    scene.invite()


def _taken_down(scene: Scene) -> None:
    scene.publish()
    taking_down.suspend(EDITOR, REFERENCE, 2, "It could lead a family to her.")


def _withheld_by_consent(scene: Scene) -> None:
    resting = (ANCHOR, "in-two-minutes")
    scene.publish(*resting)
    number = record_contribution(EDITOR, make_form(resting, reference=REFERENCE), GIVEN_ON)
    withdraw_contribution(EDITOR, REFERENCE, number, "They asked.")


def _another_forces(scene: Scene) -> None:
    scene.publish_first()
    with transaction() as session:
        session.execute(
            text("INSERT INTO force (id, name, keeps_national, created_at) VALUES (9, 'Other', 0, '2026-01-01')")
        )
        session.execute(text("UPDATE document SET force_id = 1"))
    scene.write()
    scene.submit()
    scene.approve()
    with transaction() as session:
        session.execute(text("UPDATE document SET force_id = 9"))
    sync_index()


HIDE: dict[str, Callable[[Scene], None]] = {
    "draft": _draft,
    "with the community": _with_the_community,
    "ready": _ready,
    "never published": _never_published,
    "taken down": _taken_down,
    "withheld by consent": _withheld_by_consent,
    "another force's": _another_forces,
}
"""By name of a state: how to bring a scene into it, inside an app context."""
