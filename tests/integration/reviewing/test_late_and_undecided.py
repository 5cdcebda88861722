"""An urgent correction that nobody checked, and words that nobody here may approve, wait for somebody all the same."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from guidance_app.db import end_read
from guidance_app.domain.permissions import Role
from guidance_app.queries.reports import find_report
from guidance_app.queries.waiting import WaitingItem, list_waiting
from guidance_app.services.importing import import_editions
from tests.factories.publishable import make_publishable_file
from tests.support.days import Calendar, use_calendar
from tests.support.forces import add_person, change_user, fill_post, find_viewer
from tests.support.installations import Installation
from tests.support.people import APPROVER, EDITOR
from tests.support.terms import REFERENCE, approve, confirm, publish_urgently, submit, write

NOBODY = "Nobody here may approve it"


@pytest.fixture
def calendar(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return use_calendar(monkeypatch, bare_installation.app, date(2026, 12, 1))


@pytest.fixture
def term(bare_installation: Installation, calendar: Calendar) -> Iterator[Installation]:
    with bare_installation.app.app_context():
        import_editions([make_publishable_file()])
        yield bare_installation


def items(term: Installation, username: str, calendar: Calendar) -> list[WaitingItem]:
    viewer = find_viewer(term.app, username)
    end_read()
    return [item for item in list_waiting(viewer, calendar.today) if item.subject.startswith(REFERENCE)]


def told(term: Installation, username: str, calendar: Calendar) -> list[str]:
    return [item.what.split(":")[0] for item in items(term, username, calendar)]


def count_urgent(calendar: Calendar) -> tuple[object, ...]:
    report = find_report("urgent")
    assert report is not None
    rows = report.query(EDITOR, calendar.today)
    assert [row.cells[0] for row in rows] == ["All kinds", "Words you may hear"]
    assert rows[0].cells[1:] == rows[1].cells[1:]
    return rows[0].cells[1:]


def test_words_that_every_approver_had_a_hand_in_wait_for_the_lead_and_whoever_fills_posts(
    term: Installation, calendar: Calendar
) -> None:
    add_person(term.app, "lead-editor")
    write(APPROVER)
    submit(APPROVER)
    fill_post(term.app, "HBA lead", "lead-editor")
    for username in ("lead-editor", "approver", "administrator"):
        assert told(term, username, calendar) == [NOBODY], username
    assert told(term, "editor", calendar) == []


@pytest.mark.parametrize("others", [0, 1])
def test_the_draft_says_so_before_it_is_sent_and_the_approver_reads_it_too(
    bare_installation: Installation, others: int
) -> None:
    with bare_installation.app.app_context():
        import_editions([make_publishable_file()])
        write(APPROVER)
    if others:
        add_person(bare_installation.app, "approver-two", Role.APPROVER)
    for role, address in ((Role.EDITOR, f"/write/{REFERENCE}"), (Role.APPROVER, f"/approve/{REFERENCE}")):
        assert (NOBODY in bare_installation.sign_in(role).get(address).text) == (not others)
    with bare_installation.app.app_context():
        submit(APPROVER)
    assert (NOBODY in bare_installation.sign_in(Role.ADMINISTRATOR).get("/waiting").text) == (not others)


def test_with_a_second_approver_they_wait_for_that_one_alone(term: Installation, calendar: Calendar) -> None:
    add_person(term.app, "approver-two", Role.APPROVER)
    write(APPROVER)
    submit(APPROVER)
    assert told(term, "approver-two", calendar) == ["Approve or return"]
    assert told(term, "approver", calendar) == told(term, "administrator", calendar) == []
    change_user(term.app, "approver-two", disabled_at=calendar.now)
    assert told(term, "administrator", calendar) == [NOBODY]


def test_an_urgent_edition_whose_only_other_approver_wrote_it_waits_for_the_lead_at_once(
    term: Installation, calendar: Calendar
) -> None:
    second = add_person(term.app, "approver-two", Role.APPROVER)
    write(APPROVER)
    publish_urgently(second)
    for username in ("approver", "approver-two", "administrator"):
        assert told(term, username, calendar) == [NOBODY]


def test_an_urgent_correction_past_72_hours_is_overdue_and_waits_for_the_lead_too(
    term: Installation, calendar: Calendar
) -> None:
    add_person(term.app, "lead-editor")
    second = add_person(term.app, "approver-two", Role.APPROVER)
    fill_post(term.app, "HBA lead", "lead-editor")
    write(EDITOR)
    publish_urgently(second)
    calendar.now += timedelta(hours=71)
    (item,) = items(term, "approver", calendar)
    assert (item.what, item.urgent) == ("Check an urgent correction, by 04 December 2026", False)
    assert items(term, "lead-editor", calendar) == []
    calendar.now += timedelta(hours=2)
    (item,) = items(term, "approver", calendar)
    assert (item.what, item.urgent) == ("Check an urgent correction: overdue since 04 December 2026", True)
    (item,) = items(term, "lead-editor", calendar)
    assert item.what.startswith("Urgent correction: its check is overdue since 04 December 2026")
    assert (item.endpoint, item.urgent) == ("editing.draft", True)
    confirm(APPROVER)
    assert items(term, "lead-editor", calendar) == items(term, "approver", calendar) == []


def test_urgent_corrections_are_counted_open_late_and_as_a_share_of_a_year(
    term: Installation, calendar: Calendar
) -> None:
    second = add_person(term.app, "approver-two", Role.APPROVER)
    write(EDITOR)
    publish_urgently(second)
    assert count_urgent(calendar) == (1, 0, 1, 1, 100)
    calendar.now += timedelta(hours=73)
    assert count_urgent(calendar) == (1, 1, 1, 1, 100)
    confirm(APPROVER)
    assert count_urgent(calendar) == (0, 0, 1, 1, 100)
    for line in ("Ask once.", "Ask twice."):
        write(EDITOR, line)
        submit()
        approve()
    assert count_urgent(calendar) == (0, 0, 1, 3, 34)
    calendar.pass_days(400)
    assert count_urgent(calendar) == (0, 0, 0, 0, None)
