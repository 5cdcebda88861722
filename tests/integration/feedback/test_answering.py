"""Every report waits for whoever can answer it and is answered once, for whoever has the number to read."""

import pytest
from sqlalchemy.exc import IntegrityError

from guidance_app.domain.permissions import Permission, Role, Viewer
from guidance_app.queries.waiting import list_waiting
from guidance_app.web.moments import CLOCK
from tests.factories.contents import DAY
from tests.integration.feedback.readers import CANARY, OTHERS_SECTION, add_words, report, run, send, sign_in_as, tap
from tests.support.guarded_apps import Clock
from tests.support.installations import Installation
from tests.support.queries import record_queries


def viewer_of(library: Installation, username: str) -> Viewer:
    statement = f"SELECT id, role, force_id FROM user_account WHERE username = '{username}'"
    user_id, role, force_id = run(library, statement)[0]
    return Viewer(user_id, Role(role), force_id)


def waiting_for(library: Installation, username: str) -> list[str]:
    with library.app.app_context():
        items = list_waiting(viewer_of(library, username), DAY)
    return [item.what for item in items if item.endpoint == "reviewing.report"]


def answer(library: Installation, number: str, words: str = "We changed the section.", username: str = "editor") -> int:
    page = f"/reports/{number}"
    return send(sign_in_as(library, username), page, f"{page}/answer", answer=words).status_code


def test_harm_waits_for_every_approver_who_can_change_the_page(library: Installation) -> None:
    report(library.sign_in())
    for username in ("approver", "approver-2", "editor"):
        assert waiting_for(library, username) == ["Answer a report: could cause harm"]
    for username in ("officer", "trainer", "administrator", "other-approver"):
        assert waiting_for(library, username) == []


def test_harm_to_a_forces_own_page_waits_for_that_force(library: Installation) -> None:
    report(sign_in_as(library, "other-approver"), path=OTHERS_SECTION)
    assert waiting_for(library, "other-approver") == ["Answer a report: could cause harm"]
    for username in ("approver", "editor"):
        assert waiting_for(library, username) == []


def test_harm_stands_on_top_of_everything_that_has_waited_longer(library: Installation) -> None:
    clock = library.app.extensions[CLOCK] = Clock()
    report(library.sign_in(), "out-of-date")
    clock.advance(days=1)
    report(library.sign_in(), "harm")
    with library.app.app_context():
        items = list_waiting(viewer_of(library, "approver"), DAY)
    assert items[0].what == "Answer a report: could cause harm"
    page = sign_in_as(library, "editor").get("/reports").text
    assert page.index("Could cause harm") < page.index("Out of date")


@pytest.mark.parametrize("username", ["editor", "approver"])
def test_an_answer_is_there_for_whoever_has_the_number_and_names_a_role(library: Installation, username: str) -> None:
    reader = library.sign_in()
    number = report(reader)
    assert "Not answered yet" in reader.get(f"/feedback/answers?number={number}").text
    assert answer(library, number, username=username) == 303
    page = reader.get(f"/feedback/answers?number={number.lower().replace('-', ' ')}").text
    assert "We changed the section." in page
    assert f"by an {username}" in page
    assert f"Test {username}" not in page
    assert run(library, "SELECT closed_as, answered_by IS NOT NULL FROM report") == [(username, 1)]
    assert waiting_for(library, "approver") == []


def test_an_unknown_number_is_said_to_be_unknown_and_guessing_is_slowed_down(library: Installation) -> None:
    reader = library.sign_in()
    number = report(reader)
    for typed in ("F-222-222", "nothing", "%3Cscript%3E", "F-" + "9" * 300):
        page = reader.get(f"/feedback/answers?number={typed}")
        assert page.status_code == 200
        assert "We do not know the number" in page.text
        assert "<script>" not in page.text
    answers = [reader.get("/feedback/answers?number=F-222-223").status_code for _ in range(17)]
    assert answers == [200] * 16 + [429]
    assert reader.get(f"/feedback/answers?number={number}").status_code == 429
    assert sign_in_as(library, "officer-2").get(f"/feedback/answers?number={number}").status_code == 200


def test_the_number_of_another_forces_report_is_unknown_here(library: Installation) -> None:
    number = report(sign_in_as(library, "other-approver"), path=OTHERS_SECTION)
    assert "We do not know the number" in library.sign_in().get(f"/feedback/answers?number={number}").text
    editor = library.sign_in(Role.EDITOR)
    assert editor.get(f"/reports/{number}").status_code == 404
    assert CANARY not in editor.get("/reports").text
    for step, data in (
        ("answer", {"answer": "No."}),
        ("cautions", {"reason": "harm"}),
        ("document", {"reference": "x"}),
    ):
        assert send(editor, "/account", f"/reports/{number}/{step}", **data).status_code == 404
    assert run(library, "SELECT count(*) FROM caution") == [(0,)]


def test_only_the_force_that_keeps_the_national_text_answers_for_it(library: Installation) -> None:
    number = report(library.sign_in())
    other = sign_in_as(library, "other-approver")
    assert other.get(f"/reports/{number}").status_code == 404
    assert send(other, "/account", f"/reports/{number}/answer", answer="No.").status_code == 404


@pytest.mark.parametrize("words", ["", "   ", "Ring Mrs Jane Example on 07700 900123.", "x" * 601])
def test_a_report_is_not_closed_without_an_answer_that_can_be_shown(library: Installation, words: str) -> None:
    number = report(library.sign_in())
    editor = library.sign_in(Role.EDITOR)
    refused = send(editor, f"/reports/{number}", f"/reports/{number}/answer", answer=words)
    assert refused.status_code == 422
    assert words in refused.text
    assert run(library, "SELECT answer, closed_at FROM report") == [(None, None)]


def test_the_second_answer_overwrites_nothing_and_is_given_back(library: Installation) -> None:
    number = report(library.sign_in())
    assert answer(library, number, "The first.") == 303
    second = send(library.sign_in(Role.APPROVER), "/account", f"/reports/{number}/answer", answer="The second.")
    assert second.status_code == 409
    assert "The second." in second.text
    assert run(library, "SELECT answer FROM report") == [("The first.",)]


def test_the_page_leads_to_the_exact_words_that_were_read(library: Installation) -> None:
    reader = library.sign_in()
    thanks = tap(reader, "harm").headers["Location"]
    add_words(reader, thanks, "It tells them to ask the husband.")
    number = run(library, "SELECT number FROM report")[0][0]
    page = library.sign_in(Role.EDITOR).get(f"/reports/{number}").text
    assert 'href="/guidance/risk-900/v/1#do-now"' in page
    assert "It tells them to ask the husband." in page


def test_every_step_leaves_one_sentence_in_the_record_and_receiving_leaves_none(library: Installation) -> None:
    number = report(library.sign_in())
    assert run(library, "SELECT action FROM record WHERE subject LIKE '%report%'") == []
    answer(library, number)
    rows = run(library, "SELECT action, subject, user_id FROM record WHERE action LIKE 'report%'")
    assert [(row[0], row[1]) for row in rows] == [("report:answered", f"report {number}")]


def test_a_list_and_a_report_take_few_queries(library: Installation) -> None:
    editor = library.sign_in(Role.EDITOR)
    numbers = [report(sign_in_as(library, f"officer-{each}")) for each in (2, 3, 4)]
    for path in ("/reports", f"/reports/{numbers[0]}"):
        editor.get(path)
        with record_queries(library.app) as queries:
            assert editor.get(path).status_code == 200
        assert len(queries) == 4, queries


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM report",
        "UPDATE report SET what = 'comment'",
        "UPDATE report SET received_on = '2020-01-01'",
        "UPDATE report SET document_id = NULL",
        "UPDATE report SET closed_at = '2026-11-24'",
        "UPDATE report SET answer = 'x'",
    ],
)
def test_raw_sql_cannot_rewrite_a_report_or_close_it_without_an_answer(library: Installation, statement: str) -> None:
    report(library.sign_in())
    with pytest.raises(IntegrityError):
        run(library, statement)


def test_who_may_answer_is_who_may_and_nobody_else(library: Installation) -> None:
    number = report(library.sign_in())
    for role in Role:
        status = library.sign_in(role).get(f"/reports/{number}").status_code
        assert status == (200 if Viewer(1, role, 1).may(Permission.ANSWER_REPORTS) else 403)
