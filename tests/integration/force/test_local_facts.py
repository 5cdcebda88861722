"""A force's own answers: each one kept, none overwritten, none that leads to a person."""

from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import get_engine, get_session
from guidance_app.domain.errors import NotFound, NotPermitted
from guidance_app.domain.local_facts import SLOTS
from guidance_app.domain.permissions import Role
from guidance_app.models import LocalFact, Record
from guidance_app.queries.local_facts import load_facts
from guidance_app.queries.reports import find_report
from guidance_app.queries.waiting import list_waiting
from guidance_app.queries.waiting_facts import collect_local_facts
from guidance_app.services.local_facts import FactForm, fill_fact
from tests.support.days import Calendar
from tests.support.forces import add_person, change_user, fill_post, find_viewer
from tests.support.installations import Installation, read_token
from tests.support.local_facts import DAY, fill, find_lead
from tests.support.queries import record_queries

PAGE = "/force/facts/duty-hba-lead"
NUMBER, OTHER = "0116 496 0000", "0161 496 0111"


@pytest.fixture
def editor(bare_installation: Installation, november: Calendar) -> FlaskClient:
    return bare_installation.sign_in(Role.EDITOR)


def send(force: Installation, client: FlaskClient, path: str = PAGE, **changes: object) -> tuple[int, str]:
    lead = find_lead(force.app, find_viewer(force.app, "editor"))
    form = {"version": 0, "value": NUMBER, "note": "", "post": lead, "checked_on": DAY, **changes}
    token = read_token(client.get("/account").text)
    answer = client.post(path, data={"csrf_token": token, **form})
    return answer.status_code, answer.text


def read_values(force: Installation) -> list[tuple[int, str]]:
    with force.app.app_context():
        rows = get_session().execute(select(LocalFact.version, LocalFact.value).order_by(LocalFact.id))
        return [(version, value) for version, value in rows]


def test_an_answer_is_filled_in_changed_checked_and_taken_out_and_each_step_is_kept(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    assert "No answer yet" in editor.get(PAGE).text
    assert send(bare_installation, editor, note="Rang it at noon.")[0] == 303
    assert send(bare_installation, editor, version=1, value=OTHER, checked_on="2026-11-01")[0] == 303
    assert send(bare_installation, editor, f"{PAGE}/unchanged", version=2)[0] == 303
    assert send(bare_installation, editor, f"{PAGE}/take-out", version=3)[0] == 303
    assert read_values(bare_installation) == [(1, NUMBER), (2, OTHER), (3, OTHER), (4, "")]
    page = editor.get(PAGE).text
    assert page.index("Taken out") < page.index(OTHER) < page.index(NUMBER)
    assert "Rang it at noon." in page
    with bare_installation.app.app_context():
        said = get_session().execute(select(Record.action, Record.subject, Record.detail).order_by(Record.id)).all()
    assert [row.action for row in said][-4:] == ["fact:filled", "fact:filled", "fact:checked", "fact:taken-out"]
    assert NUMBER not in str(said)


@pytest.mark.parametrize("statement", ["UPDATE local_fact SET value = 'x'", "DELETE FROM local_fact"])
def test_the_database_itself_keeps_every_answer(
    bare_installation: Installation, editor: FlaskClient, statement: str
) -> None:
    send(bare_installation, editor)
    with bare_installation.app.app_context(), get_engine().begin() as connection, pytest.raises(IntegrityError):
        connection.execute(text(statement))


def test_who_answers_second_sees_both_answers_and_nothing_is_lost(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    approver = bare_installation.sign_in(Role.APPROVER)
    assert send(bare_installation, editor)[0] == 303
    status, page = send(bare_installation, approver, value=OTHER)
    assert status == 409
    assert NUMBER in page
    assert f'value="{OTHER}"' in page
    assert read_values(bare_installation) == [(1, NUMBER)]
    assert 'name="version" value="1"' in page, "whoever has seen the other answer may save their own"
    assert send(bare_installation, approver, value=OTHER, version=1)[0] == 303
    assert send(bare_installation, editor, f"{PAGE}/unchanged", version=1)[0] == 409
    assert send(bare_installation, editor, f"{PAGE}/take-out", version=1)[0] == 409


def test_a_double_tap_is_one_answer_and_one_check(bare_installation: Installation, editor: FlaskClient) -> None:
    for _ in range(2):
        assert send(bare_installation, editor, checked_on="2026-11-24")[0] == 303
    for _ in range(2):
        assert send(bare_installation, editor, f"{PAGE}/unchanged", version=1)[0] == 303
    assert [version for version, _ in read_values(bare_installation)] == [1, 2]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"value": "ring me"}, "Give one telephone number"),
        ({"value": ""}, "Give one telephone number"),
        ({"note": "Or a.khan@example.com"}, "a.khan@example.com"),
        ({"note": "Amina Khan of BD1 1AA"}, "Amina Khan"),
        ({"post": "x"}, "Choose the post"),
        ({"post": "ELSEWHERE"}, "Choose the post"),
        ({"post": "9" * 40}, "Choose the post"),
        ({"checked_on": "2026-11-26"}, "still to come"),
        ({"checked_on": "2020-01-01"}, "too long ago"),
        ({"checked_on": "soon"}, "Give the day"),
    ],
)
def test_a_refusal_says_what_to_correct_and_keeps_what_was_typed(
    bare_installation: Installation, editor: FlaskClient, changes: dict[str, str], words: str
) -> None:
    if "ELSEWHERE" in changes.values():
        elsewhere = add_person(bare_installation.app, "elsewhere", force="Another force")
        changes = {"post": find_lead(bare_installation.app, elsewhere)}
    status, page = send(bare_installation, editor, **{"note": "A note to keep", **changes})
    assert status == 422
    assert words in page
    assert changes.get("note", "A note to keep") in page
    assert read_values(bare_installation) == []


def test_what_is_no_slot_or_no_version_is_not_there(bare_installation: Installation, editor: FlaskClient) -> None:
    assert editor.get("/force/facts/nothing").status_code == 404
    assert send(bare_installation, editor, "/force/facts/nothing")[0] == 404
    assert send(bare_installation, editor, f"{PAGE}/unchanged")[0] == 404
    assert send(bare_installation, editor, f"{PAGE}/take-out")[0] == 404


@pytest.mark.parametrize("version", ["", "-1", "x", "9" * 10])
def test_a_form_that_did_not_come_whole_changes_nothing_and_gives_the_text_back(
    bare_installation: Installation, editor: FlaskClient, version: str
) -> None:
    assert send(bare_installation, editor)[0] == 303
    status, page = send(bare_installation, editor, version=version, value=OTHER, note="Rang it twice.")
    assert status == 422
    assert "did not come whole" in page
    assert f'value="{OTHER}"' in page
    assert "Rang it twice." in page
    assert NUMBER in page, "what is saved now stands beside it"
    assert 'name="version" value="1"' in page, "and the next try is one"
    for step in ("unchanged", "take-out"):
        assert send(bare_installation, editor, f"{PAGE}/{step}", version=version)[0] == 422
    assert read_values(bare_installation) == [(1, NUMBER)]


def test_a_second_tap_on_taking_out_finds_it_taken_out(bare_installation: Installation, editor: FlaskClient) -> None:
    send(bare_installation, editor)
    for _ in range(2):
        assert send(bare_installation, editor, f"{PAGE}/take-out", version=1)[0] == 303
    assert read_values(bare_installation) == [(1, NUMBER), (2, "")]


def test_the_service_itself_refuses_who_may_not(bare_installation: Installation, november: Calendar) -> None:
    officer = find_viewer(bare_installation.app, "officer")
    with pytest.raises(NotPermitted):
        fill(bare_installation.app, officer, NUMBER)
    editor = find_viewer(bare_installation.app, "editor")
    with bare_installation.app.app_context(), pytest.raises(NotFound):
        fill_fact(editor, FactForm("nothing", 0, "x", "", "1", DAY))


def test_another_force_has_answers_of_its_own(bare_installation: Installation, editor: FlaskClient) -> None:
    send(bare_installation, editor)
    elsewhere = add_person(bare_installation.app, "elsewhere", force="Another force")
    fill(bare_installation.app, elsewhere, OTHER)
    pages = editor.get(PAGE).text + editor.get("/force/facts").text + editor.get("/contacts/now").text
    assert NUMBER in pages
    assert OTHER not in pages
    with bare_installation.app.app_context():
        assert load_facts(elsewhere, date(2026, 11, 25))["duty-hba-lead"].value == OTHER


def test_the_list_begins_with_what_has_no_answer_then_what_is_due_first(
    bare_installation: Installation, editor: FlaskClient, november: Calendar
) -> None:
    fill(bare_installation.app, find_viewer(bare_installation.app, "editor"), "Tick the box.", "hba-flag")
    send(bare_installation, editor)
    page = editor.get("/force/facts").text
    order = [page.index(f'id="{name}"') for name in ("risk-tool", "duty-hba-lead", "hba-flag")]
    assert order == sorted(order)
    november.go_to(date(2027, 2, 26))
    assert "Overdue since 25 Feb 2027" in bare_installation.sign_in(Role.EDITOR).get("/force/facts").text


def test_what_has_no_answer_or_is_overdue_waits_for_whoever_looks_after_it(
    bare_installation: Installation, november: Calendar
) -> None:
    app = bare_installation.app
    post = fill_post(app, "Officer for numbers", "editor")
    editor, lead, officer = (find_viewer(app, name) for name in ("editor", "approver", "officer"))
    with app.app_context():
        fill_fact(editor, FactForm("sarc", 0, NUMBER, "", str(post), DAY))
        due, late = date(2027, 2, 25), date(2027, 2, 26)
        assert collect_local_facts(editor, due) == ()
        assert [(item.what, item.subject, item.who) for item in collect_local_facts(editor, late)] == [
            ("Check: overdue since 25 February 2027", SLOTS["sarc"].label, "Officer for numbers")
        ]
        assert [item.subject for item in collect_local_facts(lead, late)] == [
            f"Local facts: {len(SLOTS) - 1} have no answer yet"
        ]
        assert collect_local_facts(officer, late) == ()
        assert {"force.facts"} <= {item.endpoint for item in list_waiting(lead, late)}


def test_what_a_leaver_looked_after_waits_for_the_lead(bare_installation: Installation, november: Calendar) -> None:
    app = bare_installation.app
    post = fill_post(app, "Officer for numbers", "editor")
    editor, lead = find_viewer(app, "editor"), find_viewer(app, "approver")
    with app.app_context():
        fill_fact(editor, FactForm("sarc", 0, NUMBER, "", str(post), DAY))
    change_user(app, "editor", disabled_at=november.now)
    with app.app_context():
        waiting = [item.subject for item in collect_local_facts(lead, date(2027, 2, 26))]
    assert SLOTS["sarc"].label in waiting


def test_what_waits_costs_a_known_number_of_queries(bare_installation: Installation) -> None:
    lead = find_viewer(bare_installation.app, "approver")
    with bare_installation.app.app_context(), record_queries(bare_installation.app) as statements:
        collect_local_facts(lead, date(2026, 11, 25))
    assert len(statements) == 3, "posts, facts, and since when"


def test_a_report_counts_what_is_missing_and_what_is_late(bare_installation: Installation, november: Calendar) -> None:
    editor = find_viewer(bare_installation.app, "editor")
    fill(bare_installation.app, editor, NUMBER)
    report = find_report("local-facts")
    assert report is not None
    with bare_installation.app.app_context():
        rows = [row.cells for row in report.query(editor, date(2027, 2, 26))]
        assert len(rows) == len(SLOTS)
        assert rows[-1] == (SLOTS["duty-hba-lead"].label, "Overdue", date(2027, 2, 25), "HBA lead")
        assert len(report.query(editor, date(2026, 11, 25))) == len(SLOTS) - 1
