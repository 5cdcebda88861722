"""Reports answer one question each, oldest first; a link sorts them and a CSV of them holds no formula."""

import csv
import io
import re
from dataclasses import replace
from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from guidance_app.db import transaction, utc_now
from guidance_app.domain.content import Section, Significance
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, Force
from guidance_app.queries.report_tables import ReportRow, sort_rows
from guidance_app.queries.reports import REPORTS, find_report
from guidance_app.services.importing import import_editions
from guidance_app.services.revisions import add_revision
from guidance_app.services.taking_down import suspend, withdraw
from tests.factories.contents import make_content
from tests.factories.edition_files import make_edition_file
from tests.support.days import Calendar, use_calendar
from tests.support.forces import add_person, change_user, find_viewer, read_due
from tests.support.installations import Installation
from tests.support.queries import record_queries

FORMULA = "=HYPERLINK('http://evil.example')"
OWN = ("overdue", "due", "reopened", "no-owner", "nobody", "in-review", "in-date", "lost-links", "urgent")


@pytest.fixture
def calendar(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return use_calendar(monkeypatch, bare_installation.app, date(2027, 2, 15))


@pytest.fixture
def library(bare_installation: Installation, calendar: Calendar) -> Installation:
    files = [
        make_edition_file(Kind.RISK, serial=901, title="A risk"),
        make_edition_file(Kind.SERVICE, serial=902, title="A service"),
        make_edition_file(Kind.SERVICE, serial=903, title=FORMULA),
        make_edition_file(Kind.PRACTICE, serial=904, title="A pathway"),
    ]
    with bare_installation.app.app_context():
        import_editions(files)
    return bare_installation


@pytest.fixture
def editor(library: Installation) -> FlaskClient:
    return library.sign_in(Role.EDITOR)


def cells(library: Installation, name: str, today: date, username: str = "editor") -> list[tuple[object, ...]]:
    report = find_report(name)
    assert report is not None
    with library.app.app_context():
        return [row.cells for row in report.query(find_viewer(library.app, username), today)]


def test_what_is_past_its_day_is_overdue_and_what_comes_within_sixty_days_is_due(library: Installation) -> None:
    first = min(min(read_due(library.app, reference).values()) for reference in ("SER-902", "SER-903"))
    assert [row[0] for row in cells(library, "overdue", first)] == []
    day = max(*read_due(library.app, "SER-902").values(), *read_due(library.app, "SER-903").values())
    overdue = cells(library, "overdue", day.replace(day=28))
    assert {str(row[0])[:7] for row in overdue} == {"SER-902", "SER-903"}
    assert [row[2] for row in overdue] == sorted(row[2] for row in overdue)  # type: ignore[type-var]
    assert {row[4:] for row in overdue} == {("HBA lead", "Test approver")}
    assert [str(row[0])[:7] for row in cells(library, "due", date(2027, 4, 1))] == ["PRA-904"]


def test_no_document_is_without_an_owner_and_the_page_says_why(library: Installation, editor: FlaskClient) -> None:
    assert cells(library, "no-owner", date(2027, 2, 15)) == []
    page = editor.get("/force/reports/no-owner").text
    assert "None, and none can be: what no other post owns belongs to the lead post." in page


def test_a_post_that_nobody_can_answer_for_is_named(library: Installation) -> None:
    assert cells(library, "nobody", date(2027, 2, 15)) == []
    change_user(library.app, "approver", disabled_at=utc_now())
    assert cells(library, "nobody", date(2027, 2, 15)) == [("HBA lead",)]


def test_what_has_been_in_preparation_longest_stands_first(library: Installation, calendar: Calendar) -> None:
    for days, reference in ((0, "PRA-904"), (20, "HBA-901")):
        calendar.go_to(date(2027, 2, 15 + days) if days < 14 else date(2027, 3, 7))
        with library.app.app_context(), transaction() as session:
            document = session.scalars(select(Document).where(Document.reference == reference)).one()
            revision = add_revision(session, document, 2, make_content(document.kind, title="New words"), None)
            session.add(
                Edition(
                    document_id=document.id,
                    number=2,
                    state=EditionState.DRAFT,
                    revision_id=revision.id,
                    significance=Significance.MINOR,
                    change_note="",
                )
            )
    rows = cells(library, "in-review", date(2027, 3, 17))
    assert [row[:4] for row in rows] == [
        ("PRA-904 v2 New words", "Draft", date(2027, 2, 15), 30),
        ("HBA-901 v2 New words", "Draft", date(2027, 3, 7), 10),
    ]


def test_a_page_that_leads_to_one_that_was_taken_down_or_withdrawn_is_named_with_the_part(
    library: Installation,
) -> None:
    leading = make_edition_file(Kind.TERM, serial=905, title="A word")
    first, *others = leading.content.sections
    words = Section(
        first.anchor, first.heading, "See [one](doc:risk-901), [two](doc:old) and [three](doc:service-902)."
    )
    with library.app.app_context():
        # What was renamed is still reached by its old address.
        renamed = make_edition_file(Kind.PRACTICE, serial=904, title="A pathway")
        import_editions(
            [
                replace(renamed, slug="old"),
                renamed,
                replace(leading, content=replace(leading.content, sections=(words, *others))),
            ]
        )
        assert cells(library, "lost-links", date(2027, 2, 15)) == []
        suspend(find_viewer(library.app, "editor"), "HBA-901", 1, "It could cause harm.")
        withdraw(find_viewer(library.app, "approver"), "SER-902", 1, "It has closed.")
    assert cells(library, "lost-links", date(2027, 2, 15)) == [
        ("TER-905 A word", "risk-901", first.heading),
        ("TER-905 A word", "service-902", first.heading),
    ]


def test_the_share_in_date_is_rounded_down_so_that_a_hundred_means_all(library: Installation) -> None:
    with library.app.app_context():
        import_editions(
            [make_edition_file(Kind.SERVICE, serial=serial, title="Checked later") for serial in range(1000, 1001)]
        )
    day = max(max(read_due(library.app, r).values()) for r in ("SER-902", "SER-903", "SER-1000"))
    by_kind = {row[0]: row[1:] for row in cells(library, "in-date", day)}
    documents, in_date, late, share = by_kind["Support services"]
    assert isinstance(in_date, int)
    assert isinstance(documents, int)
    assert isinstance(late, int)
    assert in_date + late == documents == 3
    assert share == 100 * in_date // documents
    assert by_kind["Honour-based abuse (HBA)"] == (1, 1, 0, 100)


def test_the_overview_says_how_many_rows_answer_each_question(editor: FlaskClient) -> None:
    page = editor.get("/force/reports").text
    for report in REPORTS:
        assert report.question in page
        assert f'href="/force/reports/{report.name}"' in page


@pytest.mark.parametrize("name", OWN)
def test_each_table_can_be_opened_sorted_and_kept(editor: FlaskClient, calendar: Calendar, name: str) -> None:
    report = find_report(name)
    assert report is not None
    for column in range(len(report.columns)):
        for way in ("up", "down"):
            assert editor.get(f"/force/reports/{name}?sort={column}&way={way}").status_code == 200
    answer = editor.get(f"/force/reports/{name}.csv")
    assert answer.headers["Content-Type"].startswith("text/csv")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}.csv"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.data.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("query", ["sort=99", "sort=-1", "sort=x", "sort=", "sort=0&way=sideways", "sort=١"])
def test_an_order_that_there_is_not_is_passed_over(editor: FlaskClient, query: str) -> None:
    assert editor.get(f"/force/reports/in-date?{query}").status_code == 200


@pytest.mark.parametrize("path", ["no-such", "no-such.csv", "in-date.xlsx"])
def test_a_report_that_there_is_not_is_not_found(editor: FlaskClient, path: str) -> None:
    assert editor.get(f"/force/reports/{path}").status_code == 404


def test_a_link_sorts_up_and_then_down(editor: FlaskClient) -> None:
    page = editor.get("/force/reports/in-date?sort=0&way=up").text
    assert 'aria-sort="ascending"' in page
    assert "sort=0&amp;way=down" in page
    names = re.findall(r'<th scope="row"><a[^>]*>([^<]+)', page)
    assert names == sorted(names)


def test_cells_without_a_value_stand_last_either_way() -> None:
    rows = tuple(ReportRow((value,)) for value in (2, None, 1))
    assert [row.cells[0] for row in sort_rows(rows, 0, downwards=False)] == [1, 2, None]
    assert [row.cells[0] for row in sort_rows(rows, 0, downwards=True)] == [2, 1, None]


def test_a_title_that_is_a_formula_is_text_in_the_csv(library: Installation, calendar: Calendar) -> None:
    calendar.go_to(date(2027, 3, 20))
    text = library.sign_in(Role.EDITOR).get("/force/reports/overdue.csv").data.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["Document", "Kind", "Due", "Sections due", "Post that owns it", "Held by"]
    assert [row for row in rows[1:] if row[0] == f"SER-903 {FORMULA}"], "the reference in front makes it text already"
    assert not [cell for row in rows for cell in row if cell[:1] in "=+-@\t\r" and cell]


@pytest.mark.parametrize("role", [Role.OFFICER, Role.TRAINER, Role.ADMINISTRATOR])
def test_others_see_no_report(library: Installation, role: Role) -> None:
    client = library.sign_in(role)
    for path in ("/force/reports", "/force/reports/overdue", "/force/reports/overdue.csv"):
        assert client.get(path).status_code == 403


def test_another_force_s_documents_are_in_no_report(library: Installation) -> None:
    add_person(library.app, "elsewhere", Role.EDITOR, force="Another force")
    with library.app.app_context(), transaction() as session:
        other = session.scalars(select(Force.id).where(Force.name == "Another force")).one()
        session.scalars(select(Document).where(Document.reference == "SER-902")).one().force_id = other
    day = date(2029, 1, 1)
    everything = str([cells(library, name, day) for name in OWN])
    assert "SER-902" not in everything
    assert "SER-903" in everything
    assert {str(row[0])[:7] for row in cells(library, "overdue", day, "elsewhere")} == {"SER-902"}


def test_each_own_report_asks_the_database_a_known_number_of_times(library: Installation) -> None:
    viewer = find_viewer(library.app, "editor")
    expected = {
        "overdue": 2,
        "due": 2,
        "reopened": 1,
        "no-owner": 1,
        "nobody": 1,
        "in-review": 2,
        "in-date": 1,
        "lost-links": 3,
        "urgent": 1,
    }
    with library.app.app_context():
        for name, queries in expected.items():
            report = find_report(name)
            assert report is not None
            with record_queries(library.app) as statements:
                report.query(viewer, date(2027, 3, 20))
            assert len(statements) == queries, name
