"""After an event chosen documents are due at once and say why; they close when checked or written anew."""

import re
from dataclasses import replace
from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from guidance_app.db import get_session, transaction
from guidance_app.domain.content import Significance
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.domain.reopening import ReopenCause
from guidance_app.domain.standing import load_standing
from guidance_app.models import Document, DocumentStanding, Force, Record, ReopenedDocument, Reopening
from guidance_app.services.importing import import_editions
from guidance_app.services.reopening import reopen_documents
from tests.factories.edition_files import change_section, make_edition_file, next_edition
from tests.support.days import Calendar, use_calendar
from tests.support.forces import add_person, read_due
from tests.support.installations import PASSWORD, Installation, read_token

PAGE = "/check/reopen"
EVENT = date(2027, 3, 3)
RISK = make_edition_file(Kind.RISK, title="Marriage by force")
SERVICE = make_edition_file(Kind.SERVICE, title="A helpline on marriage")
TERM = make_edition_file(Kind.TERM, title="A word")
CHOICE = {"step": "send", "cause": "law-changed", "note": "The new Act."}


@pytest.fixture
def calendar(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return use_calendar(monkeypatch, bare_installation.app, EVENT)


@pytest.fixture
def library(bare_installation: Installation, calendar: Calendar) -> Installation:
    with bare_installation.app.app_context():
        import_editions([RISK, SERVICE, TERM])
    return bare_installation


@pytest.fixture
def editor(library: Installation) -> FlaskClient:
    return library.sign_in(Role.EDITOR)


def start(client: FlaskClient) -> dict[str, object]:
    page = client.get(PAGE).text
    key = re.findall(r'name="form_key" value="([^"]+)"', page)[0]
    return {"csrf_token": read_token(page), "form_key": key, **CHOICE}


def offered(page: str) -> list[str]:
    return re.findall(r'name="document" value="([^"]+)"', page)


def count(library: Installation, model: type) -> int:
    with library.app.app_context():
        return get_session().scalar(select(func.count()).select_from(model)) or 0


def test_documents_are_found_by_words_by_kind_and_by_both(editor: FlaskClient) -> None:
    assert offered(editor.get(PAGE).text) == []
    assert set(offered(editor.get(f"{PAGE}?q=marriage").text)) == {"HBA-900", "SER-900"}
    assert offered(editor.get(f"{PAGE}?kind=term").text) == ["TER-900"]
    assert offered(editor.get(f"{PAGE}?q=marriage&kind=service").text) == ["SER-900"]
    assert offered(editor.get(f"{PAGE}?kind=nonsense").text) == []


def test_looking_for_more_keeps_every_tick_and_every_word(editor: FlaskClient, library: Installation) -> None:
    form = {**start(editor), "step": "find", "document": ["HBA-900"], "kind": "term"}
    page = editor.post(PAGE, data=form).text
    assert re.findall(r'value="([^"]+)" checked> <span>', page) == ["HBA-900"]
    assert offered(page) == ["HBA-900", "TER-900"]
    assert "The new Act." in page
    assert count(library, Reopening) == 0


def test_what_was_ticked_is_due_today_and_its_page_says_why(
    editor: FlaskClient, library: Installation, calendar: Calendar
) -> None:
    answer = editor.post(PAGE, data={**start(editor), "document": ["HBA-900", "SER-900"]})
    assert answer.status_code == 303
    assert set(read_due(library.app, "HBA-900").values()) == {EVENT}
    assert all(day <= EVENT for day in read_due(library.app, "SER-900").values())
    assert EVENT not in read_due(library.app, "TER-900").values()
    page = editor.get("/guidance/risk-900").text
    for words in ("Being checked again", "the law changed", "3 March 2027"):
        assert words in page
    assert "The new Act." not in page
    calendar.go_to(date(2027, 3, 4))
    officer = library.sign_in()
    for path in ("/guidance/risk-900", "/risk", "/search?q=marriage"):
        assert "Overdue since 3 Mar 2027" in officer.get(path).text, path


def test_the_event_has_a_page_that_says_how_far_it_is(editor: FlaskClient) -> None:
    answer = editor.post(PAGE, data={**start(editor), "document": ["HBA-900", "SER-900"]})
    page = editor.get(answer.headers["Location"]).text
    for words in ("the law changed", "The new Act.", "2 of 2 still to do", "HBA-900 Marriage by force"):
        assert words in page
    assert editor.get("/check/reopened/999").status_code == 404


def test_a_new_edition_closes_it_and_lets_unchanged_sections_go_back_to_their_own_clocks(
    editor: FlaskClient, library: Installation, calendar: Calendar
) -> None:
    before = read_due(library.app, "HBA-900")
    editor.post(PAGE, data={**start(editor), "document": ["HBA-900"]})
    calendar.pass_days(10)
    rewrite(library, calendar, Significance.MINOR)
    assert read_standing(library) == ()
    after = read_due(library.app, "HBA-900")
    assert all(after[anchor] >= before[anchor] for anchor in before)


def test_mended_typing_closes_nothing(editor: FlaskClient, library: Installation, calendar: Calendar) -> None:
    editor.post(PAGE, data={**start(editor), "document": ["HBA-900"]})
    calendar.pass_days(10)
    rewrite(library, calendar, Significance.TYPO)
    assert len(read_standing(library)) == 1
    assert set(read_due(library.app, "HBA-900").values()) == {EVENT}


def test_a_file_from_before_the_event_closes_nothing(
    editor: FlaskClient, library: Installation, calendar: Calendar
) -> None:
    editor.post(PAGE, data={**start(editor), "document": ["HBA-900"]})
    with library.app.app_context():
        import_editions([RISK, next_edition(RISK, title="Other words")])
    assert len(read_standing(library)) == 1
    assert set(read_due(library.app, "HBA-900").values()) == {EVENT}


def test_two_events_are_said_each_once_and_answered_by_one_check(editor: FlaskClient, library: Installation) -> None:
    for _ in range(2):
        editor.post(PAGE, data={**start(editor), "document": ["HBA-900"]})
    editor.post(PAGE, data={**start(editor), "document": ["HBA-900"], "cause": "homicide-review"})
    page = editor.get("/guidance/risk-900").text
    assert page.count("Being checked again") == 2
    check = editor.get("/check/HBA-900").text
    sections = re.findall(r'name="section" value="([^"]+)"', check)
    good = {"true": "yes", "tried": "yes", "changed": "no"}
    editor.post("/check/HBA-900", data={"csrf_token": read_token(check), "section": sections, **good})
    assert read_standing(library) == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"document": []}, "document"),
        ({"cause": ""}, "cause"),
        ({"cause": "check-failed"}, "cause"),
        ({"cause": "block-changed"}, "cause"),
        ({"note": "Ring Ayesha Khan on 07700 900123"}, "note"),
    ],
)
def test_what_is_missing_or_may_not_be_kept_is_said_and_everything_comes_back(
    editor: FlaskClient, library: Installation, change: dict[str, object], field: str
) -> None:
    answer = editor.post(PAGE, data={**start(editor), "document": ["HBA-900"], **change})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert f'id="{field}"' in answer.text
    assert str(change.get("note", "The new Act.")) in answer.text
    assert count(library, Reopening) == 0


def test_a_double_tap_is_one_event(editor: FlaskClient, library: Installation) -> None:
    form = {**start(editor), "document": ["HBA-900", "hba-900"]}
    first, second = (editor.post(PAGE, data=form) for _ in range(2))
    assert first.headers["Location"] == second.headers["Location"]
    assert (count(library, Reopening), count(library, ReopenedDocument)) == (1, 1)
    with library.app.app_context():
        said = get_session().scalars(select(Record).where(Record.action == "documents:reopened")).all()
    assert [row.detail["documents"] for row in said] == ["HBA-900"]


@pytest.mark.parametrize("reference", ["HBA-999", "XXX-001", "", "' OR 1=1 --"])
def test_a_document_that_is_not_there_opens_nothing_at_all(
    editor: FlaskClient, library: Installation, reference: str
) -> None:
    answer = editor.post(PAGE, data={**start(editor), "document": ["HBA-900", reference]})
    assert answer.status_code == 404
    assert count(library, Reopening) == 0


def test_another_force_s_documents_are_neither_found_nor_opened(editor: FlaskClient, library: Installation) -> None:
    add_person(library.app, "elsewhere", Role.EDITOR, force="Another force")
    with library.app.app_context(), transaction() as session:
        other = session.scalars(select(Force.id).where(Force.name == "Another force")).one()
        session.scalars(select(Document).where(Document.reference == "HBA-900")).one().force_id = other
    assert "HBA-900" not in offered(editor.get(f"{PAGE}?kind=risk").text)
    assert editor.post(PAGE, data={**start(editor), "document": ["HBA-900"]}).status_code == 404
    elsewhere = sign_in_elsewhere(library)
    assert offered(elsewhere.get(f"{PAGE}?kind=service").text) == [], "national text is its keeper's to check"
    assert offered(elsewhere.get(f"{PAGE}?kind=risk").text) == ["HBA-900"]
    form = {**start(elsewhere), "document": ["SER-900"]}
    assert elsewhere.post(PAGE, data=form).status_code == 403
    assert count(library, Reopening) == 0


@pytest.mark.parametrize("role", [Role.OFFICER, Role.TRAINER, Role.ADMINISTRATOR])
def test_others_cannot_reopen(library: Installation, role: Role) -> None:
    client = library.sign_in(role)
    assert client.get(PAGE).status_code == 403
    token = read_token(client.get("/account").text)
    assert client.post(PAGE, data={"csrf_token": token, **CHOICE, "document": "HBA-900"}).status_code == 403


def test_another_use_case_reopens_inside_its_own_transaction_and_takes_it_back_with_it(
    library: Installation,
) -> None:
    with library.app.app_context():
        key = get_session().scalars(select(Document.id).where(Document.reference == "HBA-900")).one()
        with pytest.raises(RuntimeError, match="the rest failed"):
            reopen_and_fail(key)
        assert get_session().scalar(select(func.count()).select_from(Reopening)) == 0
        with transaction() as session:
            reopen_documents(session, None, ReopenCause.BLOCK_CHANGED, "", [key])
    assert "words that several pages share changed" in library.sign_in().get("/guidance/risk-900").text


def reopen_and_fail(key: int) -> None:
    with transaction() as session:
        reopen_documents(session, None, ReopenCause.CONTRIBUTOR_WITHDREW, "", [key])
        raise RuntimeError("the rest failed")


def rewrite(library: Installation, calendar: Calendar, significance: Significance) -> None:
    """Publish a second edition that changes one section."""
    sections = change_section(RISK, "do-now", "Other words. {law: s}")
    changed = replace(
        next_edition(RISK, sections=sections),
        significance=significance,
        published_on=calendar.today,
        checked_on=calendar.today if significance is not Significance.TYPO else RISK.checked_on,
    )
    with library.app.app_context():
        import_editions([RISK, changed])


def read_standing(library: Installation) -> tuple[object, ...]:
    with library.app.app_context():
        row = (
            get_session()
            .scalars(
                select(DocumentStanding.standing)
                .join(Document, Document.id == DocumentStanding.document_id)
                .where(Document.reference == "HBA-900")
            )
            .one()
        )
    return load_standing(row).reopened


def sign_in_elsewhere(library: Installation) -> FlaskClient:
    client = library.app.test_client()
    token = read_token(client.get("/sign-in").text)
    client.post("/sign-in", data={"username": "elsewhere", "password": PASSWORD, "csrf_token": token})
    return client
