"""Two people put a caution over a page within minutes; one approver takes it off with a note."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from guidance_app.db import get_session
from guidance_app.domain.errors import NotPermitted
from guidance_app.domain.permissions import Role
from guidance_app.domain.standing import Standing, load_standing
from guidance_app.models import Document, DocumentStanding
from guidance_app.queries.waiting import list_waiting
from guidance_app.services.cautions import confirm_caution
from tests.factories.contents import DAY
from tests.integration.feedback.readers import report, run, send, sign_in_as
from tests.integration.feedback.test_answering import viewer_of
from tests.support.installations import Installation
from tests.support.queries import record_queries

BORN_CONFIRMED = (
    "INSERT INTO caution (document_id, anchor, words, proposed_by, proposed_at, confirmed_by, confirmed_at)"
    " SELECT document_id, anchor, words, proposed_by, proposed_at, 1, proposed_at FROM caution"
)
SHOWN = "We were told that this could cause harm."


@pytest.fixture
def number(library: Installation) -> str:
    return report(library.sign_in())


def propose(editor: FlaskClient, number: str, **changes: str) -> int:
    data = {"anchor": "do-now", "reason": "harm", "sentence": "", **changes}
    return send(editor, f"/reports/{number}", f"/reports/{number}/cautions", **data).status_code


def read_standing(library: Installation) -> Standing:
    with library.app.app_context():
        of_document = select(DocumentStanding.standing).join(Document).where(Document.reference == "HBA-900")
        return load_standing(get_session().scalar(of_document))


def test_a_caution_shows_once_a_second_person_confirms_and_leaves_when_it_is_lifted(
    library: Installation, number: str
) -> None:
    reader = library.sign_in()
    assert propose(library.sign_in(Role.EDITOR), number, sentence="Line two is doubted.") == 303
    assert SHOWN not in reader.get("/guidance/risk-900").text
    approver = library.sign_in(Role.APPROVER)
    assert send(approver, "/cautions/1", "/cautions/1/confirm").status_code == 303
    assert [(c.anchor, c.words) for c in read_standing(library).cautions] == [
        ("do-now", f"{SHOWN} We are looking into it. Line two is doubted.")
    ]
    assert SHOWN in reader.get("/guidance/risk-900").text
    assert send(approver, "/cautions/1", "/cautions/1/lift", note="We looked: it stands.").status_code == 303
    assert read_standing(library).cautions == ()
    assert SHOWN not in reader.get("/guidance/risk-900").text
    actions = run(library, "SELECT action FROM record WHERE action LIKE 'caution%' ORDER BY id")
    assert actions == [("caution:proposed",), ("caution:confirmed",), ("caution:lifted",)]


def test_nobody_confirms_their_own_caution_by_page_service_or_raw_sql(library: Installation, number: str) -> None:
    approver = library.sign_in(Role.APPROVER)
    propose(approver, number)
    assert "Confirm: show it" not in approver.get("/cautions/1").text
    assert send(approver, "/account", "/cautions/1/confirm").status_code == 403
    with library.app.app_context(), pytest.raises(NotPermitted, match="second person"):
        confirm_caution(viewer_of(library, "approver"), 1)
    for statement in (
        "UPDATE caution SET confirmed_by = proposed_by, confirmed_at = '2026-11-24'",
        BORN_CONFIRMED,
        "UPDATE caution SET proposed_by = 1",
        "UPDATE caution SET words = 'x'",
        "UPDATE caution SET lifted_by = 1",
        "DELETE FROM caution",
    ):
        with pytest.raises(IntegrityError):
            run(library, statement)
    assert read_standing(library).cautions == ()


def test_a_proposal_waits_for_everybody_else_who_may_confirm_it(library: Installation, number: str) -> None:
    propose(library.sign_in(Role.EDITOR), number)
    with library.app.app_context():
        found = {
            username: [item.what for item in list_waiting(viewer_of(library, username), DAY) if "caution" in item.what]
            for username in ("editor", "approver", "approver-2", "officer", "other-approver")
        }
    waits = ["Confirm a caution, or turn it down"]
    assert found == {"editor": [], "approver": waits, "approver-2": waits, "officer": [], "other-approver": []}


def test_proposing_and_confirming_twice_is_once(library: Installation, number: str) -> None:
    editor = library.sign_in(Role.EDITOR)
    assert [propose(editor, number), propose(editor, number)] == [303, 303]
    assert run(library, "SELECT count(*) FROM caution") == [(1,)]
    approver = library.sign_in(Role.APPROVER)
    for _ in range(2):
        assert send(approver, "/account", "/cautions/1/confirm").status_code == 303
    assert len(read_standing(library).cautions) == 1


def test_a_proposal_can_be_turned_down_and_is_never_shown_then(library: Installation, number: str) -> None:
    propose(library.sign_in(Role.EDITOR), number)
    approver = library.sign_in(Role.APPROVER)
    send(approver, "/cautions/1", "/cautions/1/lift", note="The words are right.")
    assert send(sign_in_as(library, "approver-2"), "/account", "/cautions/1/confirm").status_code == 409
    assert send(approver, "/account", "/cautions/1/lift", note="Again.").status_code == 409
    assert read_standing(library).cautions == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"reason": ""},
        {"reason": "invented"},
        {"anchor": "no-such-section"},
        {"sentence": "Ask Mrs Jane Example."},
        {"sentence": "x" * 201},
    ],
)
def test_a_proposal_that_cannot_be_shown_is_given_back(
    library: Installation, number: str, changes: dict[str, str]
) -> None:
    editor = library.sign_in(Role.EDITOR)
    data = {"anchor": "do-now", "reason": "harm", "sentence": "", **changes}
    refused = send(editor, f"/reports/{number}", f"/reports/{number}/cautions", **data)
    assert refused.status_code == 422
    assert changes.get("sentence", "") in refused.text
    assert run(library, "SELECT count(*) FROM caution") == [(0,)]


def test_a_caution_is_lifted_by_an_approver_and_not_without_a_note(library: Installation, number: str) -> None:
    propose(library.sign_in(Role.EDITOR), number, anchor="")
    send(library.sign_in(Role.APPROVER), "/cautions/1", "/cautions/1/confirm")
    assert send(library.sign_in(Role.EDITOR), "/account", "/cautions/1/lift", note="Mine.").status_code == 403
    approver = library.sign_in(Role.APPROVER)
    for note in (" ", "Mrs Jane Example said so."):
        refused = send(approver, "/cautions/1", "/cautions/1/lift", note=note)
        assert refused.status_code == 422
        assert note in refused.text
    assert len(read_standing(library).cautions) == 1


def test_another_force_sees_and_changes_nothing_of_it(library: Installation, number: str) -> None:
    propose(library.sign_in(Role.EDITOR), number)
    other = sign_in_as(library, "other-approver")
    assert other.get("/cautions/1").status_code == 404
    assert "HBA-900" not in other.get("/reports").text
    for step in ("confirm", "lift"):
        assert send(other, "/account", f"/cautions/1/{step}", note="Mine.").status_code == 404
    assert run(library, "SELECT confirmed_by, lifted_by FROM caution") == [(None, None)]


def test_a_caution_page_takes_two_queries(library: Installation, number: str) -> None:
    editor = library.sign_in(Role.EDITOR)
    propose(editor, number)
    with record_queries(library.app) as queries:
        assert editor.get("/cautions/1").status_code == 200
    assert len(queries) == 2, queries
