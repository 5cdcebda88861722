"""The approver's page and the page for taking down, in a browser's hands."""

import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from guidance_app import create_app
from guidance_app.db import get_session
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models import Edition, Revision
from guidance_app.services import submitting
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.saving import save_parts
from guidance_app.services.taking_down import suspend, withdraw
from tests.factories.edition_files import make_edition_file
from tests.factories.publishable import SECTIONS, make_publishable_file
from tests.support.installations import Installation, make_settings, read_token
from tests.support.people import APPROVER, EDITOR
from tests.support.terms import GENERALISING, justify

REFERENCE = "TER-900"
PAGE = f"/approve/{REFERENCE}"
NEW_LINE = "Ask what standing means in their family."


@pytest.fixture
def waiting(bare_installation: Installation) -> Installation:
    """An installation in which an editor's draft waits for approval."""
    with bare_installation.app.app_context():
        import_editions([make_publishable_file()])
        start_draft(EDITOR, REFERENCE)
        _save(f"{SECTIONS[2].body}\n\n{NEW_LINE} {{practice: s}}")
        submitting.submit(EDITOR, REFERENCE, _hash(), "minor", "Added a question.")
    return bare_installation


def _newest() -> Edition:
    return get_session().query(Edition).order_by(Edition.number.desc()).first() or pytest.fail("nothing there")


def _save(body: str) -> None:
    save_parts(EDITOR, REFERENCE, _newest().revision_id or 0, {"when-you-hear-it": {"body": body}})


def _hash() -> str:
    return get_session().get_one(Revision, _newest().revision_id).content_hash


def read_shown(page: str) -> dict[str, str]:
    """Return what the forms of a page carry of what it showed."""
    return dict(re.findall(r'name="(content_hash|fingerprint)" value="([0-9a-f-]+)"', page))


def send(client: FlaskClient, page: str, path: str, **values: str) -> tuple[int, str]:
    """Send a form as a person would who has just opened the page; return status and text."""
    shown = client.get(page).text
    given = {"csrf_token": read_token(shown), **read_shown(shown), **values}
    answer = client.post(path, data=given)
    return answer.status_code, answer.text


def test_the_approver_sees_what_changed_who_wrote_it_and_approves_it(waiting: Installation) -> None:
    client = waiting.sign_in(Role.APPROVER)
    page = client.get(PAGE).text
    assert "waits for your decision" in page
    assert "Test editor" in page
    assert NEW_LINE in page
    assert send(client, PAGE, PAGE)[0] == 303
    reader = waiting.sign_in(Role.OFFICER)
    assert NEW_LINE in reader.get("/guidance/term-900").text
    assert NEW_LINE not in reader.get("/guidance/term-900/v/1").text


def test_words_that_changed_while_the_page_was_open_are_not_approved(waiting: Installation) -> None:
    client = waiting.sign_in(Role.APPROVER)
    shown = client.get(PAGE).text
    with waiting.app.app_context():
        submitting.take_back(EDITOR, REFERENCE)
        _save("Other words altogether. {practice: s}")
        submitting.submit(EDITOR, REFERENCE, _hash(), "minor", "Others.")
    answer = client.post(PAGE, data={"csrf_token": read_token(shown), **read_shown(shown)})
    assert answer.status_code == 409
    assert "The words were changed. Nothing was decided." in answer.text
    assert "Other words altogether" in answer.text, "the page shows what it is now"
    assert "Other words altogether" not in waiting.sign_in().get("/guidance/term-900").text


def test_a_return_without_a_reason_gives_the_page_back_and_with_one_gives_the_draft_back(waiting: Installation) -> None:
    client = waiting.sign_in(Role.APPROVER)
    status, text = send(client, PAGE, f"{PAGE}/return", return_note=" ")
    assert (status, "Write something here" in text) == (422, True)
    assert send(client, PAGE, f"{PAGE}/return", return_note="Say it shorter.")[0] == 303
    assert "still being written" in client.get(PAGE).text


def test_a_note_with_somebodys_details_is_refused_and_comes_back(waiting: Installation) -> None:
    client = waiting.sign_in(Role.APPROVER)
    typed = "Ring Mrs Jane Example on 07700 900123"
    status, text = send(client, PAGE, PAGE, note=typed)
    assert (status, typed in text) == (422, True)
    assert NEW_LINE not in waiting.sign_in().get("/guidance/term-900").text


@pytest.mark.parametrize("role", [Role.OFFICER, Role.TRAINER, Role.EDITOR, Role.ADMINISTRATOR])
def test_nobody_else_sees_or_decides(waiting: Installation, role: Role) -> None:
    client = waiting.sign_in(role)
    assert client.get(PAGE).status_code == 403
    assert NEW_LINE not in client.get(PAGE).text
    token = read_token(client.get("/account").text)
    assert client.post(PAGE, data={"csrf_token": token, "content_hash": ""}).status_code == 403


def test_an_urgent_publication_says_so_to_readers(waiting: Installation) -> None:
    client = waiting.sign_in(Role.APPROVER)
    assert send(client, PAGE, f"{PAGE}/urgent", reason="A line could cause harm today.")[0] == 303
    page = waiting.sign_in().get("/guidance/term-900").text
    assert NEW_LINE in page
    assert "A second person has not checked these words yet" in page
    assert "You published this urgently" in client.get(PAGE).text


def test_a_page_that_is_taken_down_says_why_and_shows_no_words_anywhere(waiting: Installation) -> None:
    client = waiting.sign_in(Role.EDITOR)
    path = f"/take-down/{REFERENCE}"
    assert send(client, path, f"{path}/v1", reason="A line could lead a family to her.")[0] == 303
    reader = waiting.sign_in(Role.OFFICER)
    for address in ("term-900", "term-900/v/1", "term-900/history", "term-900/compare"):
        answer = reader.get(f"/guidance/{address}")
        assert answer.status_code == 410
        assert "A line could lead a family to her." in answer.text
        assert "good standing" not in answer.text
        assert "Someone is in danger now" in answer.text
    found = reader.get("/search?q=standing").text
    assert "term-900" not in found
    assert "term-900" not in reader.get("/words").text


def test_who_took_it_down_is_told_that_somebody_else_puts_it_back(waiting: Installation) -> None:
    with waiting.app.app_context():
        suspend(EDITOR, REFERENCE, 1, "A line could lead a family to her.")
    client = waiting.sign_in(Role.APPROVER)
    path = f"/take-down/{REFERENCE}"
    assert "Put the page back" in client.get(path).text
    assert "Put the page back" not in waiting.sign_in(Role.EDITOR).get(path).text
    assert send(client, path, f"{path}/v1/restore", restore_reason="Looked at: it names nobody.")[0] == 303
    assert waiting.sign_in().get("/guidance/term-900").status_code == 200


def test_a_withdrawn_document_is_a_tombstone_at_its_address_and_words_for_the_record_beside_it(
    waiting: Installation,
) -> None:
    client = waiting.sign_in(Role.APPROVER)
    path = f"/take-down/{REFERENCE}"
    status, text = send(client, path, f"{path}/v1/withdraw", withdraw_reason="The law changed.", replaced_by="XXX-1")
    assert (status, "Give the reference of a live document" in text) == (422, True)
    reason = {"withdraw_reason": "The law changed.", "replaced_by": "TER-901"}
    with waiting.app.app_context():
        import_editions([make_edition_file(Kind.TERM, serial=901, title="What replaces it")])
    assert send(client, path, f"{path}/v1/withdraw", **reason)[0] == 303
    reader = waiting.sign_in(Role.OFFICER)
    answer = reader.get("/guidance/term-900")
    assert answer.status_code == 410
    assert "The law changed." in answer.text
    assert "good standing" not in answer.text
    assert "Someone is in danger now" in answer.text
    assert reader.get("/r/TER-900", follow_redirects=True).status_code == 410
    led_to = re.search(r'Read instead: <a href="([^"]+)">What replaces it</a>', answer.text)
    assert led_to, "a reader is led to what replaces it"
    assert reader.get(led_to[1]).status_code == 200
    cited = reader.get("/guidance/term-900/v/1")
    assert (cited.status_code, "good standing" in cited.text, "Do not act on it" in cited.text) == (200, True, True)


@pytest.mark.parametrize("step", [suspend, withdraw])
def test_a_page_is_gone_at_once_in_another_process_whose_memory_is_warm(
    waiting: Installation, step: Callable[[Viewer, str, int, str], None]
) -> None:
    other = Installation(waiting.folder, create_app(make_settings(waiting.folder)))
    reader = other.sign_in()
    pages = ("/guidance/term-900", "/search?q=standing", "/words", "/")
    warm = {page: reader.get(page) for page in pages}
    assert "good standing" in warm["/guidance/term-900"].text
    assert all("term-900" in warm[page].text for page in pages[1:])
    with waiting.app.app_context():
        step(APPROVER, REFERENCE, 1, "It could lead a family to her.")
    answers = {page: reader.get(page) for page in pages}
    assert answers["/guidance/term-900"].status_code == 410
    assert "good standing" not in answers["/guidance/term-900"].text
    for page in pages[1:]:
        assert "term-900" not in answers[page].text, page
    other.close()


def test_a_reason_given_while_the_page_was_open_is_shown_before_anybody_approves(waiting: Installation) -> None:
    with waiting.app.app_context():
        submitting.take_back(EDITOR, REFERENCE)
        _save(f"{SECTIONS[2].body}\n\n{GENERALISING} {{practice: s}}")
        justify(reason="It is quoted as what nobody should say.")
        submitting.submit(EDITOR, REFERENCE, _hash(), "minor", "Added an example.")
    client = waiting.sign_in(Role.APPROVER)
    shown = client.get(PAGE).text
    with waiting.app.app_context():
        submitting.take_back(EDITOR, REFERENCE)
        justify(reason="Because everybody here says so anyway.")
        submitting.submit(EDITOR, REFERENCE, _hash(), "minor", "Added an example.")
    form = {"csrf_token": read_token(shown), **read_shown(shown), "note": "Read with care."}
    answer = client.post(PAGE, data=form)
    assert answer.status_code == 409
    assert "What the checks found was justified anew" in answer.text
    assert "Because everybody here says so anyway." in answer.text
    assert "Read with care." in answer.text, "nothing typed is lost"
    assert send(client, PAGE, PAGE)[0] == 303


def test_everything_that_stops_an_approval_is_listed_and_there_is_no_button(waiting: Installation) -> None:
    with waiting.app.app_context():
        submitting.take_back(EDITOR, REFERENCE)
        _save("About 90 per cent say so.\n\nRead [here](/words).")
        submitting.submit(EDITOR, REFERENCE, _hash(), "minor", "Two things to mend.")
    client = waiting.sign_in(Role.APPROVER)
    page = client.get(PAGE).text
    assert "Approve these words" not in page
    forced = {"csrf_token": read_token(page), **read_shown(page)}
    answer = client.post(PAGE, data=forced)
    summary = answer.text.split('class="govuk-error-summary__list"')[1].split("</ul>")[0]
    assert (answer.status_code, summary.count("<li>") >= 2) == (422, True)


def test_another_version_than_the_one_shown_is_not_taken_down(waiting: Installation) -> None:
    client = waiting.sign_in(Role.APPROVER)
    path = f"/take-down/{REFERENCE}"
    assert send(client, path, f"{path}/v7", reason="A line could cause harm.")[0] == 409
    assert waiting.sign_in().get("/guidance/term-900").status_code == 200


def test_approving_twice_approves_once(waiting: Installation) -> None:
    client = waiting.sign_in(Role.APPROVER)
    shown = client.get(PAGE).text
    form = {"csrf_token": read_token(shown), **read_shown(shown)}
    assert client.post(PAGE, data=form).status_code == 303
    assert client.post(PAGE, data=form).status_code == 404
    with waiting.app.app_context():
        assert get_session().query(Edition).count() == 2
    assert APPROVER.role is Role.APPROVER


def test_what_waits_for_a_decision_is_shown_to_those_who_can_decide_and_to_nobody_else(waiting: Installation) -> None:
    assert "TER-900 v2" in waiting.sign_in(Role.APPROVER).get("/waiting").text
    for role in (Role.EDITOR, Role.OFFICER, Role.ADMINISTRATOR):
        assert "TER-900 v2" not in waiting.sign_in(role).get("/waiting").text


def test_a_returned_draft_waits_for_its_writers_with_what_has_to_change(waiting: Installation) -> None:
    send(waiting.sign_in(Role.APPROVER), PAGE, f"{PAGE}/return", return_note="Say it shorter.")
    assert "Returned: Say it shorter." in waiting.sign_in(Role.EDITOR).get("/waiting").text
    assert "Say it shorter." not in waiting.sign_in(Role.APPROVER).get("/waiting").text


def test_a_page_that_was_taken_down_waits_for_somebody_else(waiting: Installation) -> None:
    with waiting.app.app_context():
        suspend(EDITOR, REFERENCE, 1, "A line could lead a family to her.")
    assert "Taken down" in waiting.sign_in(Role.APPROVER).get("/waiting").text
