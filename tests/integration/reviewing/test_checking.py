"""Checking a document again: three questions, only what was ticked, only the words that were read."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from guidance_app.db import get_session, transaction
from guidance_app.domain import clocks, kinds
from guidance_app.domain.clocks import spread_check
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.domain.states import Action
from guidance_app.models import Document, Edition, Force, Record, ReopenedDocument, Reopening, SectionCheck
from guidance_app.services.clocks import settle_clocks, tighten_clocks
from guidance_app.services.importing import import_editions
from guidance_app.services.moving import Move, move_edition
from tests.factories.edition_files import change_section, make_edition_file, next_edition
from tests.support.days import Calendar, use_calendar
from tests.support.forces import add_person, find_viewer, read_clocks, read_due
from tests.support.installations import PASSWORD, Installation, read_token
from tests.support.queries import record_queries
from tests.support.read_pages import read_sections

PAGE = "/check/HBA-900"
FILE = make_edition_file(Kind.RISK, title="A document to check")
ANCHORS = [section.anchor for section in FILE.content.sections]
GOOD = {"true": "yes", "tried": "yes", "changed": "no"}
CHECKED_ON = date(2027, 11, 10)


@pytest.fixture
def calendar(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return use_calendar(monkeypatch, bare_installation.app, CHECKED_ON)


@pytest.fixture
def library(bare_installation: Installation, calendar: Calendar) -> Installation:
    with bare_installation.app.app_context():
        import_editions([FILE])
    return bare_installation


@pytest.fixture
def editor(library: Installation) -> FlaskClient:
    return library.sign_in(Role.EDITOR)


def open_form(client: FlaskClient) -> dict[str, Any]:
    """Return what the page's form would send as it stands."""
    page = client.get(PAGE).text
    ticked = re.findall(r'name="section" value="([^"]+)" checked', page)
    key = re.findall(r'name="form_key" value="([^"]+)"', page)[0]
    return {"csrf_token": read_token(page), "form_key": key, "section": ticked}


def tick(client: FlaskClient, *anchors: str) -> dict[str, Any]:
    """Return the form with these sections ticked."""
    page = client.get(PAGE).text
    values = re.findall(r'name="section" value="([^"]+)"', page)
    form = open_form(client)
    return {**form, "section": [value for value in values if value.split(":")[0] in anchors]}


def count(library: Installation, *models: type) -> list[int]:
    with library.app.app_context():
        return [get_session().scalar(select(func.count()).select_from(model)) or 0 for model in models]


def test_the_page_shows_the_words_and_asks_three_questions(editor: FlaskClient) -> None:
    page = editor.get(PAGE).text
    for words in ("Check “A document to check”", "Some plain words", "Are these words still true?", "Earlier"):
        assert (words in page) == (words != "Earlier"), words
    assert page.count('type="radio"') == 9
    assert "checked>" not in page.partition("Three questions")[2], "no answer is chosen beforehand"


def test_what_is_due_within_sixty_days_is_ticked_and_stands_first(library: Installation, calendar: Calendar) -> None:
    calendar.go_to(date(2026, 12, 1))
    editor = library.sign_in(Role.EDITOR)
    assert open_form(editor)["section"] == []
    calendar.go_to(date(2027, 11, 1))
    editor = library.sign_in(Role.EDITOR)
    assert [str(value).split(":")[0] for value in open_form(editor)["section"]] == ANCHORS


def test_a_good_check_moves_exactly_the_sections_that_were_ticked(editor: FlaskClient, library: Installation) -> None:
    before = read_clocks(library.app, "HBA-900")
    answer = editor.post(PAGE, data={**tick(editor, *ANCHORS[:2]), **GOOD})
    assert (answer.status_code, answer.headers["Location"]) == (303, f"{PAGE}/done")
    after = read_clocks(library.app, "HBA-900")
    for anchor in ANCHORS[:2]:
        due = spread_check(Kind.RISK, CHECKED_ON, "HBA-900", anchor)
        assert (after[anchor].checked_on, after[anchor].next_check_on, after[anchor].clock_due_on) == (
            CHECKED_ON,
            due,
            due,
        )
    for anchor in ANCHORS[2:]:
        assert (after[anchor].checked_on, after[anchor].next_check_on) == (
            before[anchor].checked_on,
            before[anchor].next_check_on,
        )


def test_the_page_shows_the_oldest_date_until_every_section_was_checked(
    editor: FlaskClient, library: Installation
) -> None:
    editor.post(PAGE, data={**tick(editor, *ANCHORS[:-1]), **GOOD})
    assert "Checked 23 Nov 2026" in editor.get("/guidance/risk-900").text
    editor.post(PAGE, data={**tick(editor, ANCHORS[-1]), **GOOD})
    strip = editor.get("/guidance/risk-900").text.partition('class="app-trust"')[2].partition("</p>")[0]
    assert "Checked 10 Nov 2027" in strip


def test_readers_see_the_day_of_each_sections_own_check(editor: FlaskClient, library: Installation) -> None:
    editor.post(PAGE, data={**tick(editor, "do-now"), **GOOD})
    sections = read_sections(library.sign_in(Role.OFFICER).get("/guidance/risk-900").text)
    days = {anchor: re.findall(r"Checked (\d+ \w+ \d+)", words) for anchor, words in sections.items()}
    assert days == {anchor: ["10 Nov 2027" if anchor == "do-now" else "23 Nov 2026"] for anchor in ANCHORS}


def test_what_came_of_it_is_said_afterwards(editor: FlaskClient) -> None:
    editor.post(PAGE, data={**tick(editor, ANCHORS[0]), **GOOD})
    assert "1 section, on 10 November 2027" in editor.get(f"{PAGE}/done").text
    assert "1 section, good" in editor.get(PAGE).text


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("answer", ["no", "not-sure", "yes"])
def test_any_other_answer_moves_no_clock_on_and_opens_the_document(
    editor: FlaskClient, library: Installation, calendar: Calendar, name: str, answer: str
) -> None:
    if GOOD[name] == answer:
        return
    before = read_clocks(library.app, "HBA-900")
    sent = editor.post(PAGE, data={**tick(editor, *ANCHORS), **GOOD, name: answer, "note": "The court was renamed."})
    assert sent.status_code == 303
    after = read_clocks(library.app, "HBA-900")
    assert [clock.checked_on for clock in after.values()] == [clock.checked_on for clock in before.values()]
    assert all(clock.next_check_on <= calendar.today for clock in after.values())
    done = editor.get(f"{PAGE}/done").text
    assert "start a draft" in done
    page = editor.get("/guidance/risk-900").text
    assert "Being checked again" in page
    assert "a check raised a doubt" in page
    assert "The court was renamed." not in page


def test_after_a_doubt_a_good_check_of_every_section_closes_it(editor: FlaskClient, library: Installation) -> None:
    editor.post(PAGE, data={**tick(editor, ANCHORS[0]), **GOOD, "true": "not-sure"})
    editor.post(PAGE, data={**tick(editor, *ANCHORS[1:]), **GOOD})
    assert "Being checked again" in editor.get("/guidance/risk-900").text
    editor.post(PAGE, data={**tick(editor, ANCHORS[0]), **GOOD})
    assert "Being checked again" not in editor.get("/guidance/risk-900").text
    with library.app.app_context():
        assert get_session().scalars(select(ReopenedDocument.closed_at)).one() is not None


def test_one_s_own_words_may_be_checked(library: Installation) -> None:
    # A check says that words are still true; approving is where a second person is needed.
    approver = library.sign_in(Role.APPROVER)
    assert approver.post(PAGE, data={**tick(approver, ANCHORS[0]), **GOOD}).status_code == 303


def test_words_that_changed_meanwhile_are_shown_again_and_nothing_is_recorded(
    editor: FlaskClient, library: Installation
) -> None:
    form = tick(editor, *ANCHORS)
    changed = next_edition(FILE, sections=change_section(FILE, "do-now", "New words of this section. {law: s}"))
    with library.app.app_context():
        import_editions([FILE, changed])
    before = read_due(library.app, "HBA-900")
    answer = editor.post(PAGE, data={**form, **GOOD, "note": "My note stays."})
    assert answer.status_code == 409
    assert "New words of this section." in answer.text
    assert answer.text.count("Changed since you opened this page") == 1
    assert "My note stays." in answer.text
    assert read_due(library.app, "HBA-900") == before
    assert count(library, SectionCheck, Reopening) == [0, 0]
    again = re.findall(r'name="section" value="([^"]+)" checked', answer.text)
    assert editor.post(PAGE, data={**form, **GOOD, "section": again}).status_code == 303


def test_an_unchanged_section_of_a_changed_document_may_still_be_checked(
    editor: FlaskClient, library: Installation
) -> None:
    form = tick(editor, "do-not")
    changed = next_edition(FILE, sections=change_section(FILE, "do-now", "New words of this section. {law: s}"))
    with library.app.app_context():
        import_editions([FILE, changed])
    assert editor.post(PAGE, data={**form, **GOOD}).status_code == 303


@pytest.mark.parametrize("section", ["do-now", "do-now:", ":", "", "no-such-section:" + "0" * 64, "do-now:" + "0" * 64])
def test_a_section_that_is_not_there_or_other_words_of_it_are_refused(
    editor: FlaskClient, library: Installation, section: str
) -> None:
    answer = editor.post(PAGE, data={**open_form(editor), **GOOD, "section": section})
    assert answer.status_code in (409, 422)
    assert count(library, SectionCheck) == [0]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"section": []}, "section"),
        ({"true": ""}, "true"),
        ({"tried": "perhaps"}, "tried"),
        ({"note": "x" * 501}, "note"),
        ({"note": "Ring Ayesha Khan on 07700 900123"}, "note"),
    ],
)
def test_what_is_missing_or_may_not_be_kept_is_said_at_its_field_and_the_text_comes_back(
    editor: FlaskClient, library: Installation, change: dict[str, object], field: str
) -> None:
    answer = editor.post(PAGE, data={**tick(editor, *ANCHORS), **GOOD, **change})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert f'id="{field}"' in answer.text
    assert str(change.get("note", "")) in answer.text
    assert count(library, SectionCheck, Reopening) == [0, 0]


def test_a_double_tap_is_one_check(editor: FlaskClient, library: Installation) -> None:
    form = {**tick(editor, *ANCHORS), **GOOD, "true": "no"}
    assert [editor.post(PAGE, data=form).status_code for _ in range(3)] == [303, 303, 303]
    assert count(library, SectionCheck, Reopening) == [len(ANCHORS), 1]


def test_each_check_adds_one_sentence_to_the_record_and_none_of_its_words(
    editor: FlaskClient, library: Installation
) -> None:
    editor.post(PAGE, data={**tick(editor, ANCHORS[0]), **GOOD, "true": "no", "note": "A canarynote."})
    with library.app.app_context():
        rows = get_session().scalars(select(Record).where(Record.action == "sections:checked")).all()
        everything = " ".join(f"{row.subject} {row.detail}" for row in get_session().scalars(select(Record)))
    assert [(row.subject, row.detail["outcome"]) for row in rows] == [("HBA-900", "in doubt")]
    assert "canarynote" not in everything


@pytest.mark.parametrize("role", [Role.OFFICER, Role.TRAINER, Role.ADMINISTRATOR])
def test_others_cannot_check(library: Installation, role: Role) -> None:
    client = library.sign_in(role)
    assert client.get(PAGE).status_code == 403
    assert client.post(PAGE, data={"csrf_token": read_token(client.get("/account").text)}).status_code == 403


def test_another_force_s_document_is_not_there_and_national_text_is_its_keeper_s(library: Installation) -> None:
    add_person(library.app, "elsewhere", Role.EDITOR, force="Another force")
    client = library.app.test_client()
    token = read_token(client.get("/sign-in").text)
    client.post("/sign-in", data={"username": "elsewhere", "password": PASSWORD, "csrf_token": token})
    assert client.get(PAGE).status_code == 403
    token = read_token(client.get("/account").text)
    assert client.post(PAGE, data={"csrf_token": token, **GOOD, "section": "do-now:x"}).status_code == 403
    with library.app.app_context(), transaction() as session:
        home = session.scalars(select(Force.id).where(Force.name == "Test force")).one()
        session.scalars(select(Document)).one().force_id = home
    assert client.get(PAGE).status_code == 404
    assert client.post(PAGE, data={"csrf_token": token, **GOOD, "section": "do-now:x"}).status_code == 404
    assert count(library, SectionCheck) == [0]


def test_a_document_that_is_taken_down_cannot_be_checked(editor: FlaskClient, library: Installation) -> None:
    form = tick(editor, *ANCHORS)
    with library.app.app_context(), transaction() as session:
        approver = find_viewer(library.app, "approver")
        edition = session.scalars(select(Edition)).one()
        move_edition(session, edition, Move(Action.WITHDRAW, "The law changed.", approver))
    assert editor.get(PAGE).status_code == 409
    assert editor.post(PAGE, data={**form, **GOOD}).status_code == 409


def test_the_form_is_never_kept_by_a_browser(editor: FlaskClient) -> None:
    assert editor.get(PAGE).headers["Cache-Control"] == "no-store"


def test_the_page_asks_the_database_a_known_number_of_times(editor: FlaskClient, library: Installation) -> None:
    editor.get(PAGE)
    with record_queries(library.app) as statements:
        editor.get(PAGE)
    assert len(statements) == 5, "session, document, whose text, clocks, earlier checks"


def test_an_interval_that_is_made_longer_makes_no_overdue_page_current(
    library: Installation, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar.go_to(date(2028, 3, 1))
    before = read_due(library.app, "HBA-900")
    longer = {**kinds.RULES, Kind.RISK: replace(kinds.RULES[Kind.RISK], check_every_months=48)}
    monkeypatch.setattr(clocks, "RULES", longer)
    with library.app.app_context():
        assert tighten_clocks() == 0
        with transaction() as session:
            settle_clocks(session, session.scalars(select(Document.id)).one())
    assert read_due(library.app, "HBA-900") == before
    assert "Overdue since" in library.sign_in().get("/guidance/risk-900").text


def test_an_interval_that_is_made_shorter_holds_from_the_next_start(
    library: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    shorter = {**kinds.RULES, Kind.RISK: replace(kinds.RULES[Kind.RISK], check_every_months=6)}
    monkeypatch.setattr(clocks, "RULES", shorter)
    with library.app.app_context():
        assert tighten_clocks() == len(ANCHORS)
        assert tighten_clocks() == 0
    assert max(read_due(library.app, "HBA-900").values()) <= date(2027, 5, 23)
