"""The open door: somebody without an account says what is wrong, and reads the answer, and sees no content."""

from urllib.parse import quote

import pytest
from flask.testing import FlaskClient

from guidance_app.domain.kinds import RULES
from guidance_app.domain.permissions import Role
from guidance_app.web.moments import CLOCK
from tests.integration.feedback.readers import CANARY, NUMBER, find_number, run, send, sign_in_as
from tests.support.guarded_apps import Clock
from tests.support.installations import Installation, read_token
from tests.support.queries import record_queries

FORM = "/wrong-about-us"
SAID = {"words": "It says we all think alike.", "topic": "Our community", "seen_where": "At a meeting"}


@pytest.fixture
def visitor(library: Installation) -> FlaskClient:
    return library.app.test_client()


def say(visitor: FlaskClient, **changes: str) -> str:
    answer = send(visitor, FORM, FORM, **{**SAID, **changes})
    assert answer.status_code == 303, answer.text
    return find_number(visitor.get(answer.headers["Location"]).text)


def ask(visitor: FlaskClient, number: str) -> str:
    return visitor.get(f"{FORM}/answer?number={quote(number)}").text


def test_what_is_said_is_kept_under_a_number_that_is_shown_to_be_written_down(
    library: Installation, visitor: FlaskClient
) -> None:
    answer = send(visitor, FORM, FORM, **SAID)
    page = visitor.get(answer.headers["Location"]).text
    assert "Write this down" in page
    rows = run(library, "SELECT number, what, words, topic, seen_where, document_id FROM report")
    assert rows == [(find_number(page), "wrong-about-us", *SAID.values(), None)]


def test_the_answer_is_there_for_the_number_and_an_unknown_number_is_said_to_be_unknown(
    library: Installation, visitor: FlaskClient
) -> None:
    number = say(visitor)
    assert "Not answered yet" in ask(visitor, number)
    editor = library.sign_in(Role.EDITOR)
    send(editor, f"/reports/{number}", f"/reports/{number}/answer", answer="You are right. We took it out.")
    for typed in (number, number.lower(), number.replace("-", ""), f" {number[2:]} "):
        page = ask(library.app.test_client(), typed)
        assert "You are right. We took it out." in page
        assert "by an editor" in page
        assert "Test editor" not in page
    assert "We do not know that number" in ask(visitor, "F-222-222")


def test_a_report_of_an_officer_is_unknown_here(library: Installation, visitor: FlaskClient) -> None:
    reader = library.sign_in()
    thanks = reader.post("/feedback/HBA-900/v1/do-now", data={"tap": "harm"}, headers={"Sec-Fetch-Site": "same-origin"})
    number = find_number(reader.get(thanks.headers["Location"]).text)
    assert "We do not know that number" in ask(visitor, number)


def test_nothing_of_the_library_is_shown_by_any_page_in_any_state(library: Installation, visitor: FlaskClient) -> None:
    number = say(visitor)
    editor = library.sign_in(Role.EDITOR)
    send(editor, f"/reports/{number}", f"/reports/{number}/document", reference="HBA-900")
    send(editor, f"/reports/{number}", f"/reports/{number}/answer", answer="We took it out.")
    received = send(visitor, FORM, FORM, **SAID | {"topic": "Another"}).headers["Location"]
    pages = [visitor.get(path).text for path in (FORM, received, f"{FORM}/answer", f"{FORM}/answer?number=x")]
    pages += [ask(visitor, number), send(visitor, FORM, FORM).text]
    hidden = {CANARY, "HBA-900", "COM-901", "risk document", "/guidance/", "app-bar", "/now"}
    hidden |= {rules.plural for rules in RULES.values()}
    assert [(words, page) for page in pages for words in hidden if words in page] == []


def test_no_page_here_asks_the_library_anything(library: Installation, visitor: FlaskClient) -> None:
    number = say(visitor)
    with record_queries(library.app) as queries:
        visitor.get(FORM)
        send(visitor, FORM, FORM, **SAID)
        ask(visitor, number)
    tables = ("document", "edition", "revision", "section")
    asked = [query for query in queries for table in tables if f"FROM {table}" in query or f"JOIN {table}" in query]
    assert asked == []


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("words", "My name is Mrs Jane Example and it is wrong."),
        ("words", "Ring me on 07700 900123."),
        ("topic", "jane.example@mail.example"),
        ("seen_where", "12 Example Street, SW1A 1AA"),
        ("words", "x" * 1_001),
        ("topic", "x" * 201),
        ("words", ""),
        ("topic", "  "),
    ],
)
def test_what_cannot_be_kept_comes_back_in_plain_words(
    library: Installation, visitor: FlaskClient, field: str, text: str
) -> None:
    refused = send(visitor, FORM, FORM, **SAID | {field: text})
    assert refused.status_code == 422
    assert text in refused.text
    assert "lease" in refused.text
    for other, words in SAID.items():
        assert other == field or words in refused.text
    assert run(library, "SELECT count(*) FROM report") == [(0,)]


def test_a_machine_that_fills_every_box_is_refused_and_a_person_is_told_which_box(
    library: Installation, visitor: FlaskClient
) -> None:
    assert 'class="app-trap"' in visitor.get(FORM).text
    refused = send(visitor, FORM, FORM, **SAID, website="http://spam.example")
    assert refused.status_code == 422
    assert 'class="app-trap"' not in refused.text
    assert SAID["words"] in refused.text
    assert run(library, "SELECT count(*) FROM report") == [(0,)]


def test_a_double_tap_is_one_report_and_gives_one_number(library: Installation, visitor: FlaskClient) -> None:
    token = read_token(visitor.get(FORM).text)
    numbers = set()
    for _ in range(2):
        answer = visitor.post(FORM, data={"csrf_token": token, **SAID})
        numbers.add(find_number(visitor.get(answer.headers["Location"]).text))
    assert len(numbers) == 1
    assert say(library.app.test_client()) not in numbers


def test_a_list_cannot_be_filled_from_one_address(library: Installation, visitor: FlaskClient) -> None:
    library.app.extensions[CLOCK] = Clock()
    for number in range(10):
        say(visitor, topic=f"Topic {number}")
    refused = send(visitor, FORM, FORM, **SAID)
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "900")
    assert SAID["words"] in refused.text
    assert run(library, "SELECT count(*) FROM report") == [(10,)]


def test_numbers_cannot_be_guessed_from_one_address_or_from_many(library: Installation, visitor: FlaskClient) -> None:
    library.app.extensions[CLOCK] = Clock()
    answers = [visitor.get(f"{FORM}/answer?number=F-222-22{sign}").status_code for sign in "2346789CFHJKMPRTVWXY2"]
    assert answers == [200] * 20 + [429]
    for host in range(1, 9):
        for _ in range(10):
            visitor.get(f"{FORM}/answer?number=F-222-222", environ_base={"REMOTE_ADDR": f"203.0.113.{host}"})
    answer = visitor.get(f"{FORM}/answer?number=F-222-222", environ_base={"REMOTE_ADDR": "203.0.113.99"})
    assert answer.status_code == 429


def test_only_our_own_page_says_received(visitor: FlaskClient) -> None:
    for forged in ("", "F-222-222", "IkYtMjIyLTIyMiI.x.y"):
        answer = visitor.get(f"{FORM}/received?kept={forged}")
        assert answer.status_code == 404
        assert NUMBER.search(answer.text) is None


def test_a_form_of_another_site_is_refused(library: Installation, visitor: FlaskClient) -> None:
    token = read_token(visitor.get(FORM).text)
    headers = {"Sec-Fetch-Site": "cross-site"}
    assert visitor.post(FORM, data={"csrf_token": token, **SAID}, headers=headers).status_code == 400
    assert visitor.post(FORM, data=SAID).status_code == 400
    assert run(library, "SELECT count(*) FROM report") == [(0,)]


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", "{{ 7*7 }}", "' OR 1=1 --", "=cmd|'/c calc'!A1", "%s %d"]
)
def test_hostile_words_are_words(library: Installation, visitor: FlaskClient, hostile: str) -> None:
    number = say(visitor, words=hostile, topic=hostile)
    page = library.sign_in(Role.EDITOR).get(f"/reports/{number}").text
    assert "<script>alert" not in page
    assert "49" not in page.split("What they say")[1].split("</div>")[0]


def test_an_editor_says_which_document_it_is_about_and_only_one_of_theirs(
    library: Installation, visitor: FlaskClient
) -> None:
    number = say(visitor)
    editor, page = library.sign_in(Role.EDITOR), f"/reports/{number}"
    for reference in ("COM-901", "HBA-999", "", "x" * 300):
        refused = send(editor, page, f"{page}/document", reference=reference)
        assert refused.status_code == 422
        assert CANARY not in refused.text
    assert send(editor, page, f"{page}/cautions", reason="harm").status_code == 409
    assert send(editor, page, f"{page}/document", reference=" hba-900 ").status_code == 303
    assert send(editor, page, f"{page}/document", reference="HBA-900").status_code == 409
    assert send(editor, page, f"{page}/cautions", reason="wrong-about-us", anchor="").status_code == 303
    assert "HBA-900" in editor.get(page).text


def test_it_waits_for_the_force_that_keeps_the_national_text(library: Installation, visitor: FlaskClient) -> None:
    number = say(visitor)
    other = sign_in_as(library, "other-approver")
    assert other.get(f"/reports/{number}").status_code == 404
    assert number not in other.get("/reports").text
    assert number in library.sign_in(Role.APPROVER).get("/reports").text
