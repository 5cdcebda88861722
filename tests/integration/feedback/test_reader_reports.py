"""What those who look after the library see of readers: most reported, and shares of five answers at least."""

import pytest

from guidance_app.domain.permissions import Role
from guidance_app.queries.reported_documents import ReportedDocument, list_reported_documents
from guidance_app.queries.reports import find_report
from tests.factories.contents import DAY
from tests.integration.feedback.readers import OTHERS_SECTION, report, run, send, sign_in_as, tap
from tests.integration.feedback.test_answering import viewer_of
from tests.support.installations import Installation

READERS = ("officer", "officer-2", "officer-3", "officer-4", "officer-5", "officer-6")


def listed(library: Installation, username: str = "editor") -> list[ReportedDocument]:
    with library.app.app_context():
        return list(list_reported_documents(viewer_of(library, username), DAY))


@pytest.mark.parametrize(("people", "per_cent"), [(4, None), (5, 40), (6, 33)])
def test_no_share_is_shown_below_five_answers(library: Installation, people: int, per_cent: int | None) -> None:
    report(library.sign_in(), "out-of-date")
    for number, username in enumerate(READERS[:people]):
        tap(sign_in_as(library, username), "not-useful" if number < 2 else "useful")
    [found] = listed(library)
    assert (found.reference, found.open, found.closed, found.not_useful_per_cent) == ("HBA-900", 1, 0, per_cent)


def test_below_five_answers_and_without_a_report_a_document_is_not_even_listed(library: Installation) -> None:
    for username in READERS[:4]:
        tap(sign_in_as(library, username), "not-useful")
    assert listed(library) == []


def test_one_person_who_taps_all_morning_is_not_five(library: Installation) -> None:
    reader = library.sign_in()
    for _ in range(10):
        tap(reader, "not-useful")
    assert listed(library) == []


def test_open_and_answered_reports_are_counted_apart(library: Installation) -> None:
    number = report(library.sign_in())
    report(sign_in_as(library, "officer-2"), "out-of-date")
    send(library.sign_in(Role.EDITOR), f"/reports/{number}", f"/reports/{number}/answer", answer="Changed.")
    [found] = listed(library)
    assert (found.open, found.closed) == (1, 1)


def test_another_forces_documents_are_not_counted_here(library: Installation) -> None:
    report(sign_in_as(library, "other-approver"), path=OTHERS_SECTION)
    assert listed(library) == []
    assert [found.reference for found in listed(library, "other-approver")] == ["COM-901"]


def test_what_is_older_than_a_year_has_gone_by(library: Installation) -> None:
    run(library, "INSERT INTO feedback_count SELECT id, 1, 'do-now', 'useful', '2025-01-01', 50 FROM document")
    assert listed(library) == []


@pytest.mark.parametrize("name", ["most-reported", "searched-in-vain"])
def test_both_are_among_the_reports_of_the_force(library: Installation, name: str) -> None:
    report(library.sign_in())
    found = find_report(name)
    assert found is not None
    with library.app.app_context():
        rows = found.query(viewer_of(library, "editor"), DAY)
    assert all(len(row.cells) == len(found.columns) for row in rows)
    assert library.sign_in(Role.EDITOR).get(f"/force/reports/{name}").status_code == 200
