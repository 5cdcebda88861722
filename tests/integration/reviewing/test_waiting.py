"""Everybody sees what waits for them and nothing of anybody else's, whatever has waited longest first."""

import re
from datetime import date, timedelta

import pytest
from flask.testing import FlaskClient

from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.queries import waiting
from guidance_app.queries.waiting import WaitingItem, count_waiting, list_waiting
from guidance_app.queries.waiting_checks import collect_checks, collect_vacant_posts
from guidance_app.queries.waiting_facts import collect_local_facts
from guidance_app.services.importing import import_editions
from guidance_app.services.posts import choose_kind_owner
from tests.factories.edition_files import make_edition_file
from tests.support.days import Calendar, use_calendar
from tests.support.forces import add_person, change_user, fill_post, find_viewer, read_due
from tests.support.installations import PASSWORD, Installation, read_token
from tests.support.queries import record_queries

FILES = [
    make_edition_file(Kind.RISK, serial=901, title="A risk"),
    make_edition_file(Kind.SERVICE, serial=902, title="A service"),
]


@pytest.fixture(autouse=True)
def _without_local_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    # In a new force every one of its facts waits for the lead; they have tests of their own.
    others = tuple(each for each in waiting.COLLECTORS if each is not collect_local_facts)
    monkeypatch.setattr(waiting, "COLLECTORS", others)


@pytest.fixture
def calendar(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return use_calendar(monkeypatch, bare_installation.app, date(2026, 12, 1))


@pytest.fixture
def library(bare_installation: Installation, calendar: Calendar) -> Installation:
    """Two documents; somebody holds the post for services and somebody stands in."""
    app = bare_installation.app
    add_person(app, "holder")
    add_person(app, "deputy")
    with app.app_context():
        import_editions(FILES)
    post_id = fill_post(app, "Officer for services", "holder", "deputy")
    with app.app_context():
        choose_kind_owner(find_viewer(app, "approver"), "service", post_id)
    return bare_installation


def open_as(library: Installation, username: str) -> FlaskClient:
    client = library.app.test_client()
    token = read_token(client.get("/sign-in").text)
    client.post("/sign-in", data={"username": username, "password": PASSWORD, "csrf_token": token})
    return client


def subjects(library: Installation, username: str, today: date) -> list[str]:
    with library.app.app_context():
        return [item.subject for item in list_waiting(find_viewer(library.app, username), today)]


def test_a_check_waits_for_holder_and_deputy_from_sixty_days_before(library: Installation) -> None:
    first = min(read_due(library.app, "SER-902").values())
    early, in_time = first - timedelta(days=61), first - timedelta(days=60)
    for username in ("holder", "deputy"):
        assert subjects(library, username, early) == []
        assert subjects(library, username, in_time) == ["SER-902 A service"]


def test_the_lead_sees_it_when_a_week_has_passed_in_silence(library: Installation) -> None:
    first = min(read_due(library.app, "SER-902").values())
    assert subjects(library, "approver", first + timedelta(days=6)) == []
    assert subjects(library, "approver", first + timedelta(days=7)) == ["SER-902 A service"]


def test_what_no_other_post_owns_waits_for_the_lead(library: Installation) -> None:
    first = min(read_due(library.app, "HBA-901").values())
    assert "HBA-901 A risk" in subjects(library, "approver", first - timedelta(days=60))
    assert "HBA-901 A risk" not in subjects(library, "holder", first)


def test_a_deputy_stands_in_for_somebody_who_left(library: Installation, calendar: Calendar) -> None:
    first = min(read_due(library.app, "SER-902").values())
    change_user(library.app, "holder", disabled_at=calendar.now)
    assert subjects(library, "deputy", first) == ["SER-902 A service"]
    assert subjects(library, "holder", first) == []


@pytest.mark.parametrize("username", ["officer", "trainer", "administrator", "editor"])
def test_it_waits_for_nobody_else(library: Installation, username: str) -> None:
    assert subjects(library, username, date(2029, 1, 1)) == []


def test_the_page_lists_what_to_do_oldest_first_and_leads_there(library: Installation, calendar: Calendar) -> None:
    calendar.go_to(date(2028, 2, 1))
    page = open_as(library, "approver").get("/waiting").text
    assert page.index("SER-902 A service") < page.index("HBA-901 A risk")
    assert 'href="/check/SER-902"' in page
    assert re.search(r"Check: overdue since \d+ February 2027", page)
    assert "2 things, oldest first" in page


def test_a_document_that_was_opened_again_says_why_and_stands_once(library: Installation, calendar: Calendar) -> None:
    editor = library.sign_in(Role.EDITOR)
    token = read_token(editor.get("/account").text)
    form = {"csrf_token": token, "step": "send", "cause": "law-changed", "document": "SER-902"}
    assert editor.post("/check/reopen", data=form).status_code == 303
    with library.app.app_context():
        (item,) = list_waiting(find_viewer(library.app, "holder"), calendar.today)
    assert (item.what, item.since) == ("Check again: the law changed", calendar.today)


def test_whoever_may_fill_posts_sees_those_that_nobody_holds(library: Installation) -> None:
    fill_post(library.app, "An empty post", None)
    for username in ("administrator", "approver"):
        assert subjects(library, username, date(2026, 12, 1)) == ["An empty post"]
    assert subjects(library, "editor", date(2026, 12, 1)) == []


@pytest.mark.parametrize("role", Role)
def test_where_nothing_waits_the_page_says_so(bare_installation: Installation, role: Role) -> None:
    assert "Nothing waits for you." in bare_installation.sign_in(role).get("/waiting").text


def test_the_account_page_counts_it_and_the_first_page_leads_there(library: Installation, calendar: Calendar) -> None:
    calendar.go_to(date(2028, 2, 1))
    assert "Waiting for you (2)" in open_as(library, "approver").get("/account").text
    for role, leads in ((Role.APPROVER, True), (Role.EDITOR, True), (Role.ADMINISTRATOR, True), (Role.OFFICER, False)):
        assert ('href="/waiting"' in library.sign_in(role).get("/").text) == leads, role


def test_another_collector_is_a_row_in_the_table(library: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    old = WaitingItem(date(2020, 1, 1), "Do this", "With that", "library.home", "You", {})

    def collect_old(viewer: Viewer, today: date) -> tuple[WaitingItem, ...]:
        return (old,)

    monkeypatch.setattr(waiting, "COLLECTORS", (*waiting.COLLECTORS, collect_old))
    with library.app.app_context():
        viewer = find_viewer(library.app, "approver")
        assert list_waiting(viewer, date(2028, 2, 1))[0] is old
        assert count_waiting(viewer, date(2028, 2, 1)) == 3


@pytest.mark.parametrize(("username", "expected"), [("holder", 3), ("editor", 2), ("officer", 0), ("administrator", 1)])
def test_what_is_due_costs_a_known_number_of_queries(library: Installation, username: str, expected: int) -> None:
    viewer = find_viewer(library.app, username)
    with library.app.app_context(), record_queries(library.app) as statements:
        collect_checks(viewer, date(2028, 2, 1))
        collect_vacant_posts(viewer, date(2028, 2, 1))
    assert len(statements) == expected, "posts, what is due, and the events behind it"
