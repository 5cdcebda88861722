"""National text shows a reader their own force's answers, and its words stay the words that were approved."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from guidance_app.content_files import write_edition
from guidance_app.db import get_session
from guidance_app.domain.kinds import Kind
from guidance_app.domain.local_facts import SLOTS
from guidance_app.domain.permissions import Role
from guidance_app.models import Revision, SectionRendering
from guidance_app.queries.exporting import list_editions
from guidance_app.services.importing import import_editions
from tests.factories.edition_files import change_section, make_edition_file
from tests.support.days import Calendar, use_calendar
from tests.support.forces import add_person, find_viewer
from tests.support.installations import PASSWORD, Installation, read_token
from tests.support.local_facts import fill
from tests.support.paper import read_answer
from tests.support.queries import record_queries

NUMBER, OTHER = "0116 496 0000", "0161 496 0111"
PAGE = "/guidance/risk-900"
UNSET = SLOTS["duty-hba-lead"].unset


@pytest.fixture
def calendar(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return use_calendar(monkeypatch, bare_installation.app, date(2026, 11, 25))


@pytest.fixture
def force(bare_installation: Installation, calendar: Calendar) -> Installation:
    file = make_edition_file(Kind.RISK)
    body = "Ring: {local: duty-hba-lead} {law: s}"
    content = replace(file.content, sections=change_section(file, "do-now", body))
    with bare_installation.app.app_context():
        import_editions([replace(file, content=content), make_edition_file(Kind.TERM, serial=901)])
    return bare_installation


def test_a_reader_sees_their_force_s_answer_with_its_day_and_before_that_what_to_do_instead(
    force: Installation, calendar: Calendar
) -> None:
    officer, editor = force.sign_in(), find_viewer(force.app, "editor")
    assert UNSET in officer.get(PAGE).text
    fill(force.app, editor, NUMBER)
    page = officer.get(PAGE).text
    assert f'<a href="tel:01164960000">{NUMBER}</a>' in page
    assert "(checked 25 November 2026)" in page
    assert UNSET not in page
    fill(force.app, editor, OTHER, version=1)
    assert NUMBER not in officer.get(PAGE).text
    calendar.go_to(date(2027, 2, 26))
    assert "check overdue since 25 February 2027" in force.sign_in().get(PAGE).text


def test_a_sheet_for_paper_says_the_answer_or_what_to_do_instead_and_of_this_force_alone(force: Installation) -> None:
    officer = force.sign_in()
    assert UNSET in officer.get(f"{PAGE}/print").text
    fill(force.app, add_person(force.app, "elsewhere", Role.EDITOR, force="Another force"), OTHER)
    assert UNSET in officer.get(f"{PAGE}/print").text
    fill(force.app, find_viewer(force.app, "editor"), NUMBER)
    for path in (f"{PAGE}/print", f"{PAGE}/v/1/print"):
        assert f'>{NUMBER}</span> <span class="">(checked 25 November 2026)' in officer.get(path).text


def test_a_comparison_names_a_slot_by_its_label(force: Installation) -> None:
    file = make_edition_file(Kind.RISK)
    body = "Ring first: {local: sarc} {law: s}"
    newer = replace(file, number=2, content=replace(file.content, sections=change_section(file, "do-now", body)))
    with force.app.app_context():
        import_editions([newer])
    page = force.sign_in().get(f"{PAGE}/compare").text
    assert f"[Local fact: {SLOTS['duty-hba-lead'].label}]" in page
    assert f"[Local fact: {SLOTS['sarc'].label}]" in page
    assert "{local:" not in page


def test_pages_that_are_kept_for_the_next_reader_are_kept_apart_by_force(force: Installation) -> None:
    elsewhere = add_person(force.app, "elsewhere", Role.EDITOR, force="Another force")
    fill(force.app, find_viewer(force.app, "editor"), NUMBER)
    officer = force.sign_in()
    other = force.app.test_client()
    token = read_token(other.get("/sign-in").text)
    other.post("/sign-in", data={"username": "elsewhere", "password": PASSWORD, "csrf_token": token})
    for _ in range(2):
        assert NUMBER in officer.get(PAGE).text
        theirs = other.get(PAGE).text
        assert NUMBER not in theirs
        assert UNSET in theirs
    fill(force.app, elsewhere, OTHER)
    assert OTHER in other.get(PAGE).text
    assert OTHER not in officer.get(PAGE).text


def test_an_answer_changes_no_hash_no_rendering_no_export_and_no_search(force: Installation) -> None:
    def read_stored() -> list[object]:
        with force.app.app_context():
            hashes = get_session().scalars(select(Revision.content_hash).order_by(Revision.id)).all()
            html = get_session().scalars(select(SectionRendering.html).order_by(SectionRendering.section_hash)).all()
            return [hashes, html, [write_edition(edition) for edition in list_editions()]]

    before = read_stored()
    fill(force.app, find_viewer(force.app, "editor"), NUMBER)
    officer = force.sign_in()
    officer.get(PAGE)
    assert read_stored() == before
    assert "{local: duty-hba-lead}" in str(before[2])
    assert "risk-900" not in officer.get("/search?q=01164960000").text
    assert "risk-900" in officer.get("/search?q=duty+lead").text


def test_a_page_costs_one_query_more_for_all_its_facts_and_none_without_any(force: Installation) -> None:
    officer = force.sign_in()
    counts = []
    for path in (PAGE, "/guidance/term-901"):
        officer.get(path)
        with record_queries(force.app) as statements:
            officer.get(path)
        counts.append(len(statements))
    assert counts == [4, 3]


def test_whoever_checks_or_writes_sees_the_answer_too(force: Installation) -> None:
    fill(force.app, find_viewer(force.app, "editor"), NUMBER)
    editor = force.sign_in(Role.EDITOR)
    assert NUMBER in editor.get("/check/HBA-900").text
    token = read_token(editor.get("/account").text)
    assert editor.post("/write/HBA-900", data={"csrf_token": token}).status_code == 303
    page = editor.get("/write/HBA-900/part/do-now").text
    assert NUMBER in page
    assert "{local: duty-hba-lead}" in page
    for shown in (page, editor.get("/write/HBA-900/everything").text):
        for name, slot in SLOTS.items():
            assert f"<span>{slot.label}</span> <code>{{local: {name}}}</code>" in shown


def test_the_file_for_paper_says_what_its_page_does(force: Installation) -> None:
    fill(force.app, find_viewer(force.app, "editor"), NUMBER)
    paper = read_answer(force.sign_in().get(f"{PAGE}/briefing.pdf"))
    assert NUMBER in paper
    assert "checked 25 November 2026" in paper
