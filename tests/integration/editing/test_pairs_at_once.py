"""Two people do two things to one document at the same moment: one follows the other, and whoever is second is told.

On both databases, because they keep people apart in different ways: one writer at a time, or locked rows.
"""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import count, pairwise

import pytest
from flask import Flask
from sqlalchemy import select, text

from guidance_app.db import end_read, get_session
from guidance_app.domain.errors import DomainError
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models import Revision
from guidance_app.queries.search import search_library
from guidance_app.queries.search_filters import SearchFilters
from guidance_app.services import approving, submitting, taking_down
from guidance_app.services.accounts import add_user
from guidance_app.services.contributions import record_contribution
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import check_index
from guidance_app.services.records import verify_chain
from guidance_app.services.saving import save_parts
from guidance_app.services.withdrawing import withdraw_contribution
from tests.factories.contributions import TODAY, make_form
from tests.factories.edition_files import make_edition_file
from tests.factories.publishable import make_publishable_file
from tests.support.decisions import read_fingerprint
from tests.support.installations import FORCE_NAME, PASSWORD, make_installation, make_installation_on
from tests.support.people import APPROVER, EDITOR, FORCE_ID, OFFICER
from tests.support.postgres import add_database

ANCHOR = "when-you-hear-it"
REASON = "It could lead a family to her."
ROUNDS = 3
_serials = count(900)

Outcome = tuple[dict[object, object], tuple[bool, ...]]


@dataclass(frozen=True, slots=True)
class Case:
    """A document with v1 live, and v2 waiting for approval with a word of its own and a contribution it rests on."""

    reference: str
    canary: str
    words: str
    fingerprint: str
    contribution: int
    approver: Viewer
    second: Viewer

    def approve(self, viewer: Viewer | None = None) -> None:
        approving.approve(viewer or self.approver, self.reference, self.fingerprint, "", TODAY)

    def approve_as_second(self) -> None:
        self.approve(self.second)

    def publish_urgently(self) -> None:
        approving.publish_urgently(self.second, self.reference, self.fingerprint, "It was wrong.", TODAY)

    def take_back(self) -> None:
        submitting.take_back(EDITOR, self.reference)

    def give_back(self) -> None:
        submitting.return_draft(self.second, self.reference, self.words, "Say it shorter.")

    def suspend(self) -> None:
        taking_down.suspend(EDITOR, self.reference, 1, REASON)

    def suspend_as_second(self) -> None:
        taking_down.suspend(self.second, self.reference, 1, REASON)

    def restore(self) -> None:
        taking_down.restore(self.second, self.reference, 1, "Looked at: it cannot.")

    def withdraw(self) -> None:
        taking_down.withdraw(self.approver, self.reference, 1, "The law changed.")

    def withdraw_consent(self) -> None:
        withdraw_contribution(EDITOR, self.reference, self.contribution, "")


@dataclass(frozen=True, slots=True)
class House:
    """One installation, on one of the databases."""

    app: Flask
    second: Viewer

    def prepare(self) -> Case:
        serial = next(_serials)
        reference, canary = f"TER-{serial}", f"zarquon{serial}"
        content = make_publishable_file().content
        import_editions([replace(make_edition_file(Kind.TERM, serial=serial), content=content)])
        start_draft(EDITOR, reference)
        body = f"Ask about {canary} words. {{practice: s}}"
        save_parts(EDITOR, reference, _newest().id, {ANCHOR: {"body": body}})
        contribution = record_contribution(EDITOR, make_form((ANCHOR,), reference=reference), TODAY)
        words = _newest().content_hash
        submitting.submit(EDITOR, reference, words, "minor", "Said it anew.")
        return Case(reference, canary, words, read_fingerprint(reference, TODAY), contribution, APPROVER, self.second)

    def at_once(self, *steps: Callable[[], None]) -> tuple[bool, ...]:
        """Take steps at the same moment, each as in a request of its own; say of each whether it was done.

        Whatever is no refusal in the app's own words is raised.
        """
        barrier = threading.Barrier(len(steps))

        def take(step: Callable[[], None]) -> bool:
            with self.app.app_context():
                end_read()
                barrier.wait(timeout=60)
                try:
                    step()
                except DomainError:
                    return False
                return True

        with ThreadPoolExecutor(len(steps)) as pool:
            return tuple(pool.map(take, steps))


def _newest() -> Revision:
    end_read()
    return get_session().scalars(select(Revision).order_by(Revision.id.desc()).limit(1)).one()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("pairs") / "installation"
    if request.param == "sqlite":
        installation = make_installation(folder, with_library=False)
    else:
        folder.mkdir()
        installation = make_installation_on(add_database(request.getfixturevalue("postgres"), "pairs"), folder)
    with installation.app.app_context():
        add_user("approver-two", "Approver two", Role.APPROVER, FORCE_NAME, PASSWORD)
        who = get_session().execute(text("SELECT id FROM user_account WHERE username = 'approver-two'")).scalar_one()
        yield House(installation.app, Viewer(who, Role.APPROVER, FORCE_ID))
        assert verify_chain().broken_at is None
        assert check_index().count == 0
    installation.close()


def read(case: Case, statement: str) -> list[tuple[object, ...]]:
    """Read columns that begin with an edition's number, of this document."""
    of_document = "JOIN document d ON d.id = e.document_id WHERE d.reference = :reference"
    end_read()
    rows = get_session().execute(text(f"{statement} {of_document} ORDER BY 1, 2"), {"reference": case.reference})
    return [tuple(row) for row in rows]


def read_states(case: Case) -> dict[object, object]:
    """Return the states of the document's editions, having looked that its history is one."""
    states = {row[0]: row[1] for row in read(case, "SELECT e.number, e.state FROM edition e")}
    moves = "status_change s JOIN edition e ON e.id = s.edition_id"
    steps = read(case, f"SELECT e.number, s.id, s.from_state, s.to_state FROM {moves}")
    for number, state in states.items():
        taken = [("", "draft"), *(step[2:] for step in steps if step[0] == number)]
        assert all(before[1] == after[0] for before, after in pairwise(taken))
        assert taken[-1][1] == state
    approvals = read(case, "SELECT e.number, a.id FROM approval a JOIN edition e ON e.id = a.edition_id")
    assert len(approvals) <= 1
    assert sum(state in ("live", "suspended") for state in states.values()) <= 1
    return states


def is_found(case: Case) -> bool:
    """Say whether an officer finds the words of v2."""
    return bool(search_library(OFFICER, case.canary, SearchFilters(), page=1, exact=True, today=TODAY).hits)


FIRST, SECOND, BOTH = (True, False), (False, True), (True, True)
# What both do, and every end that one after the other can have: the states of v1 and v2, and who was heard.
PAIRS: dict[str, tuple[tuple[Callable[[Case], None], Callable[[Case], None]], tuple[Outcome, ...]]] = {
    "approve and suspend": (
        (Case.approve, Case.suspend),
        (({1: "superseded", 2: "live"}, FIRST), ({1: "withdrawn", 2: "live"}, BOTH)),
    ),
    "approve and approve": (
        (Case.approve, Case.approve_as_second),
        (({1: "superseded", 2: "live"}, FIRST), ({1: "superseded", 2: "live"}, SECOND)),
    ),
    "approve and publish urgently": (
        (Case.approve, Case.publish_urgently),
        (({1: "superseded", 2: "live"}, FIRST), ({1: "superseded", 2: "live"}, SECOND)),
    ),
    "approve and withdraw": (
        (Case.approve, Case.withdraw),
        (({1: "superseded", 2: "live"}, FIRST), ({1: "withdrawn", 2: "live"}, BOTH)),
    ),
    "approve and take back": (
        (Case.approve, Case.take_back),
        (({1: "superseded", 2: "live"}, FIRST), ({1: "live", 2: "draft"}, SECOND)),
    ),
    "approve and return": (
        (Case.approve, Case.give_back),
        (({1: "superseded", 2: "live"}, FIRST), ({1: "live", 2: "draft"}, SECOND)),
    ),
    "suspend and suspend": (
        (Case.suspend, Case.suspend_as_second),
        (({1: "suspended", 2: "ready"}, FIRST), ({1: "suspended", 2: "ready"}, SECOND)),
    ),
    "suspend and withdraw": (
        (Case.suspend, Case.withdraw),
        (({1: "withdrawn", 2: "ready"}, SECOND), ({1: "withdrawn", 2: "ready"}, BOTH)),
    ),
}
PAIRS_TAKEN_DOWN: dict[str, tuple[tuple[Callable[[Case], None], Callable[[Case], None]], tuple[Outcome, ...]]] = {
    "restore and withdraw": (
        (Case.restore, Case.withdraw),
        (({1: "withdrawn", 2: "ready"}, SECOND), ({1: "withdrawn", 2: "ready"}, BOTH)),
    ),
    "restore and approve": (
        (Case.restore, Case.approve),
        (({1: "withdrawn", 2: "live"}, SECOND), ({1: "superseded", 2: "live"}, BOTH)),
    ),
    "restore and suspend": (
        (Case.restore, Case.suspend),
        (({1: "live", 2: "ready"}, FIRST), ({1: "suspended", 2: "ready"}, BOTH)),
    ),
}


@pytest.mark.parametrize("pair", [*PAIRS, *PAIRS_TAKEN_DOWN])
def test_one_follows_the_other_and_whoever_is_second_is_told(house: House, pair: str) -> None:
    (one, other), ends = (PAIRS | PAIRS_TAKEN_DOWN)[pair]
    for _ in range(ROUNDS):
        case = house.prepare()
        if pair in PAIRS_TAKEN_DOWN:
            case.suspend()
        heard = house.at_once(partial(one, case), partial(other, case))
        states = read_states(case)
        assert (states, heard) in ends
        assert is_found(case) == (states[2] == "live")


def test_words_whose_consent_is_withdrawn_while_they_are_approved_are_found_by_nobody(house: House) -> None:
    for _ in range(ROUNDS):
        case = house.prepare()
        heard = house.at_once(case.withdraw_consent, case.approve)
        approved_first = ({1: "superseded", 2: "live"}, BOTH)
        assert (read_states(case), heard) in (approved_first, ({1: "live", 2: "ready"}, FIRST))
        assert not is_found(case)


def test_an_approval_that_is_sent_ten_times_at_once_is_one(house: House) -> None:
    case = house.prepare()
    heard = house.at_once(*[case.approve] * 10)
    assert sum(heard) == 1
    assert read_states(case) == {1: "superseded", 2: "live"}
    assert is_found(case)
