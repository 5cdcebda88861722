"""Random people do random things in random order, and what DESIGN section 4 promises holds after each of them.

The machine keeps its own books, in a few lines of its own, of who wrote what since when; it never asks the rules under
test. Whatever the app refuses must leave everything as it was.
"""

import shutil
import tempfile
from datetime import date
from pathlib import Path

from flask.testing import FlaskClient
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from hypothesis.strategies import sampled_from
from sqlalchemy import text

from guidance_app.db import end_read, get_session
from guidance_app.domain.errors import DomainError
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.services import approving, submitting, taking_down
from guidance_app.services.accounts import add_user
from guidance_app.services.drafts import restore_edition, start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.records import verify_chain
from guidance_app.services.saving import save_parts
from tests.factories.publishable import make_publishable_file
from tests.support.decisions import read_fingerprint
from tests.support.installations import FORCE_NAME, PASSWORD, Installation, make_installation
from tests.support.people import ADMINISTRATOR, APPROVER, EDITOR, FORCE_ID, OFFICER

REFERENCE, ADDRESS = "TER-900", "/guidance/term-900"
TODAY = date(2026, 12, 1)
PUBLISHED_STATES = {"live", "superseded", "withdrawn", "suspended"}
WHO = ("officer", "administrator", "editor", "approver", "second-approver", "second-editor")
# Those who may do nothing here are asked seldom: most of the time should go into what can happen.
people = sampled_from((*WHO, *WHO[2:], *WHO[2:]))


def _find_viewer(username: str, role: Role) -> Viewer:
    add_user(username, username, role, FORCE_NAME, PASSWORD)
    wanted = {"username": username}
    key = get_session().execute(text("SELECT id FROM user_account WHERE username = :username"), wanted).scalar_one()
    return Viewer(key, role, FORCE_ID)


class AnyOrder(RuleBasedStateMachine):
    """One document and six people."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="any-order-"))
        self.installation: Installation = make_installation(self.folder / "installation", with_library=False)
        self.context = self.installation.app.app_context()
        self.context.push()
        self.saves = 0
        # The machine's own books: who wrote a part of each edition, what is said where, who took the page down.
        self.writers: dict[int, set[int]] = {}
        self.urgent_by: dict[int, int] = {}
        self.approved: dict[int, int] = {}
        # Who gave a reason and after how many approvals; an approval of the same edition lets nobody go.
        self.reasons: list[tuple[int, int]] = []
        self.taken_down_by: int | None = None

    @initialize()
    def begin(self) -> None:
        import_editions([make_publishable_file()])
        self.people = {
            "officer": OFFICER,
            "administrator": ADMINISTRATOR,
            "editor": EDITOR,
            "approver": APPROVER,
            "second-approver": _find_viewer("second-approver", Role.APPROVER),
            "second-editor": _find_viewer("second-editor", Role.EDITOR),
        }
        self.reader: FlaskClient = self.installation.sign_in(Role.OFFICER)

    def teardown(self) -> None:
        assert verify_chain().broken_at is None
        self.context.pop()
        self.installation.close()
        shutil.rmtree(self.folder)

    # What is stored, read past every rule under test.

    def editions(self) -> list[tuple[int, str, int, str]]:
        end_read()
        rows = get_session().execute(
            text(
                "SELECT e.number, e.state, e.revision_id, r.content_hash FROM edition e"
                " JOIN revision r ON r.id = e.revision_id ORDER BY e.number"
            )
        )
        return [tuple(row) for row in rows]

    def draft(self) -> tuple[int, str, int, str] | None:
        return next((row for row in self.editions() if row[1] not in PUBLISHED_STATES), None)

    def standing(self) -> tuple[int, str, int, str] | None:
        return next((row for row in self.editions() if row[1] in ("live", "suspended")), None)

    def seen(self) -> str:
        end_read()
        return read_fingerprint(REFERENCE, TODAY)

    def _writers_since_approved(self, number: int) -> set[int]:
        last = max((n for n in self.approved if n < number), default=0)
        return {who for n, wrote in self.writers.items() if last < n <= number for who in wrote}

    def _gave_a_reason_since_approved(self, number: int) -> set[int]:
        before = sum(n < number for n in self.approved)
        return {who for who, approvals in self.reasons if approvals >= before}

    def _attempt(self, step: object) -> bool:
        """Do something; whatever is refused must have changed no edition."""
        before = self.editions()
        assert callable(step)
        try:
            step()
        except DomainError:
            assert self.editions() == before
            return False
        return True

    @rule(who=people)
    def start(self, who: str) -> None:
        done = self._attempt(lambda: start_draft(self.people[who], REFERENCE))
        assert not done or who not in ("officer", "administrator")

    @rule(who=people)
    def bring_back_the_first(self, who: str) -> None:
        if self._attempt(lambda: restore_edition(self.people[who], REFERENCE, 1)):
            draft = self.draft()
            assert draft is not None
            self.writers.setdefault(draft[0], set()).add(self.people[who].user_id)

    @rule(who=people, anchor=sampled_from(["what-it-means", "when-you-hear-it"]))
    def save(self, who: str, anchor: str) -> None:
        draft = self.draft()
        self.saves += 1
        body = f"Some people say it with care, canary{self.saves:03d}. {{research: s}}"
        number, state, revision_id, _hash = draft or (0, "", 0, "")
        if self._attempt(lambda: save_parts(self.people[who], REFERENCE, revision_id, {anchor: {"body": body}})):
            assert state in ("draft", "community-review")
            self.writers.setdefault(number, set()).add(self.people[who].user_id)

    @rule(who=people)
    def send(self, who: str) -> None:
        words = (self.draft() or (0, "", 0, ""))[3]
        self._attempt(lambda: submitting.submit(self.people[who], REFERENCE, words, "minor", "Said it anew."))

    @rule(who=people, and_then=people)
    def write_and_have_it_approved(self, who: str, and_then: str) -> None:
        self._prepare(who)
        self.approve(and_then)

    @rule(who=people, and_then=people)
    def write_and_have_it_published_urgently(self, who: str, and_then: str) -> None:
        self._prepare(who)
        self.publish_urgently(and_then)

    def _prepare(self, who: str) -> None:
        self.start(who)
        self.save(who, "what-it-means")
        self.send(who)

    @rule(who=people)
    def justify(self, who: str) -> None:
        state, viewer = (self.draft() or (0, "", 0, ""))[1], self.people[who]
        if self._attempt(
            lambda: submitting.justify_finding(
                viewer, REFERENCE, "universal-claim", "", "everybody", "Quoted as what nobody should say."
            )
        ):
            assert state in ("draft", "community-review")
            assert viewer.role in (Role.EDITOR, Role.APPROVER)
            self.reasons.append((viewer.user_id, len(self.approved)))

    @rule(who=people)
    def take_back(self, who: str) -> None:
        self._attempt(lambda: submitting.take_back(self.people[who], REFERENCE))

    @rule(who=people)
    def give_back(self, who: str) -> None:
        words = (self.draft() or (0, "", 0, ""))[3]
        done = self._attempt(lambda: submitting.return_draft(self.people[who], REFERENCE, words, "Say it shorter."))
        assert not done or "approver" in who

    @rule(who=people)
    def approve(self, who: str) -> None:
        draft = self.draft() or (0, "", 0, "")
        viewer = self.people[who]
        if self._attempt(lambda: approving.approve(viewer, REFERENCE, self.seen(), "", TODAY)):
            assert draft[1] == "ready"
            assert viewer.role is Role.APPROVER
            assert viewer.user_id not in self._writers_since_approved(draft[0])
            assert viewer.user_id not in self._gave_a_reason_since_approved(draft[0])
            self.approved[draft[0]] = viewer.user_id
            self.taken_down_by = None

    @rule(who=people)
    def publish_urgently(self, who: str) -> None:
        draft = self.draft() or (0, "", 0, "")
        viewer = self.people[who]
        if self._attempt(lambda: approving.publish_urgently(viewer, REFERENCE, self.seen(), "It was wrong.", TODAY)):
            assert viewer.role is Role.APPROVER
            self.urgent_by[draft[0]] = viewer.user_id
            self.taken_down_by = None

    @rule(who=people)
    def check_urgent(self, who: str) -> None:
        standing = self.standing() or (0, "", 0, "")
        viewer = self.people[who]
        if self._attempt(lambda: approving.confirm_urgent(viewer, REFERENCE, self.seen(), "", TODAY)):
            assert viewer.user_id != self.urgent_by[standing[0]]
            assert viewer.user_id not in self._writers_since_approved(standing[0])
            assert viewer.user_id not in self._gave_a_reason_since_approved(standing[0])
            self.approved[standing[0]] = viewer.user_id

    @rule(who=people)
    def take_down(self, who: str) -> None:
        number = (self.standing() or (0,))[0]
        viewer = self.people[who]
        if self._attempt(lambda: taking_down.suspend(viewer, REFERENCE, number, "It could lead a family to her.")):
            assert viewer.role in (Role.EDITOR, Role.APPROVER)
            self.taken_down_by = viewer.user_id

    @rule(who=people)
    def put_back(self, who: str) -> None:
        number = (self.standing() or (0,))[0]
        viewer = self.people[who]
        if self._attempt(lambda: taking_down.restore(viewer, REFERENCE, number, "Looked at: it cannot.")):
            assert viewer.role is Role.APPROVER
            assert viewer.user_id != self.taken_down_by
            self.taken_down_by = None

    @rule(who=people, and_then=people)
    def take_down_and_put_back(self, who: str, and_then: str) -> None:
        self.take_down(who)
        self.put_back(and_then)

    @rule(who=people, and_then=people)
    def publish_urgently_and_check(self, who: str, and_then: str) -> None:
        self.publish_urgently(who)
        self.check_urgent(and_then)

    @rule(who=people)
    def withdraw(self, who: str) -> None:
        number = (self.standing() or (0,))[0]
        if self._attempt(lambda: taking_down.withdraw(self.people[who], REFERENCE, number, "The law changed.")):
            assert self.people[who].role is Role.APPROVER
            self.taken_down_by = None

    @invariant()
    def one_edition_stands_and_one_is_prepared(self) -> None:
        states = [row[1] for row in self.editions()]
        assert sum(state in ("live", "suspended") for state in states) <= 1
        assert sum(state not in PUBLISHED_STATES for state in states) <= 1

    @invariant()
    def whatever_was_published_here_was_approved_as_it_stands_or_is_on_record_as_urgent(self) -> None:
        for number, state, _revision_id, words in self.editions():
            if state in PUBLISHED_STATES and number > 1:
                assert number in self.urgent_by or self._is_approved(number, words)

    def _is_approved(self, number: int, words: str) -> bool:
        found = text(
            "SELECT count(*) FROM approval a JOIN edition e ON e.id = a.edition_id"
            " WHERE e.number = :number AND a.content_hash = :words"
        )
        return bool(get_session().execute(found, {"number": number, "words": words}).scalar_one())

    @invariant()
    def a_reader_sees_the_live_words_and_no_others(self) -> None:
        if not hasattr(self, "reader"):
            return
        standing, page = self.standing(), self.reader.get(ADDRESS)
        assert page.status_code == (200 if standing and standing[1] == "live" else 410)
        live = self._canaries(standing[2]) if standing and standing[1] == "live" else set()
        shown = {word[:9] for word in page.text.split("canary")[1:]}
        assert {f"canary{word[:3]}" for word in shown} == live

    def _canaries(self, revision_id: int) -> set[str]:
        bodies = get_session().execute(
            text(
                "SELECT s.body FROM section s JOIN revision_section r ON r.section_hash = s.content_hash"
                " WHERE r.revision_id = :key"
            ),
            {"key": revision_id},
        )
        return {f"canary{part[:3]}" for (body,) in bodies for part in body.split("canary")[1:]}


AnyOrder.TestCase.settings = settings(max_examples=25, stateful_step_count=30, deadline=None, derandomize=True)
TestAnyOrder = AnyOrder.TestCase
