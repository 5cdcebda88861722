"""Use is counted by document and week, and shown from five on: no page, table or number leads to anybody."""

from datetime import date, timedelta

import pytest
from sqlalchemy import inspect, select

from guidance_app.db import get_engine, get_session
from guidance_app.domain.permissions import Role
from guidance_app.models import PackFinish, PageUse
from guidance_app.services.use import count_openings
from tests.support.builders import Builder, approve_pack, build_pack, send_pack
from tests.support.days import Calendar, use_calendar
from tests.support.installations import Installation

MONDAY = date(2026, 11, 23)
PACK = "/packs/words-we-hear"


@pytest.fixture
def calendar(library: Installation, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return use_calendar(monkeypatch, library.app, MONDAY)


@pytest.fixture
def published(calendar: Calendar, library: Installation, trainer: Builder) -> Builder:
    """The trainer, whose pack stands."""
    build_pack(trainer)
    send_pack(trainer)
    assert approve_pack(library).status_code == 303
    return trainer


def finish(library: Installation, times: int) -> None:
    for _ in range(times):
        learner = Builder.sign_in(library, Role.OFFICER)
        answer = learner.client.post(f"{PACK}/finished", headers={"Sec-Fetch-Site": "same-origin"})
        assert answer.status_code == 303, answer.text


@pytest.mark.parametrize(("times", "said"), [(4, "fewer than 5"), (5, "5")])
def test_trainers_see_how_many_finished_once_the_week_is_over(
    library: Installation, published: Builder, calendar: Calendar, times: int, said: str
) -> None:
    finish(library, times)
    assert "Finished by <strong>fewer than 5</strong>" in published.read(PACK)
    calendar.go_to(MONDAY + timedelta(days=7))
    assert f"Finished by <strong>{said}</strong>" in Builder.sign_in(library, Role.TRAINER).read(PACK)


def test_learners_see_no_number(library: Installation, published: Builder) -> None:
    assert "Finished by" not in Builder.sign_in(library, Role.OFFICER).read(PACK)


def test_one_session_that_sends_it_again_counts_once(library: Installation, published: Builder) -> None:
    learner = Builder.sign_in(library, Role.OFFICER)
    for _ in range(3):
        learner.client.post(f"{PACK}/finished", headers={"Sec-Fetch-Site": "same-origin"})
    with library.app.app_context():
        assert get_session().scalars(select(PackFinish.finished)).all() == [1]


def test_a_machine_that_finishes_on_and_on_is_stopped(library: Installation, published: Builder) -> None:
    learner = Builder.sign_in(library, Role.OFFICER)
    answers = [
        learner.client.post(f"{PACK}/finished", headers={"Sec-Fetch-Site": "same-origin"}).status_code
        for _ in range(61)
    ]
    assert (answers[-2], answers[-1]) == (303, 429)


def test_what_is_counted_has_no_person_and_nothing_finer_than_a_week(library: Installation) -> None:
    with library.app.app_context():
        columns = {table: {c["name"] for c in inspect(get_engine()).get_columns(table)} for table in
                   (PageUse.__tablename__, PackFinish.__tablename__)}  # fmt: skip
    assert columns == {
        "page_use": {"document_id", "week", "opened"},
        "pack_finish": {"document_id", "week", "finished"},
    }


def test_the_report_says_how_often_pages_were_opened_from_five_on(library: Installation, calendar: Calendar) -> None:
    with library.app.app_context():
        count_openings({1: 5}, MONDAY - timedelta(days=1))
        count_openings({1: 4}, MONDAY - timedelta(days=8))
        count_openings({1: 99}, MONDAY)
    page = Builder.sign_in(library, Role.EDITOR).read("/force/reports/opened")
    row = page.split("TER-900", 1)[1].split("</tr>", 1)[0]
    assert [cell for cell in ("5", "99") if f">{cell}</td>" in row] == ["5"]
    assert row.count("fewer than 5") == 3


def test_openings_are_handed_on_by_the_week_and_never_one_by_one(library: Installation, calendar: Calendar) -> None:
    reader = Builder.sign_in(library, Role.OFFICER)
    for _ in range(3):
        reader.read("/guidance/term-900")
    with library.app.app_context():
        assert get_session().scalars(select(PageUse.opened)).all() == []
    calendar.go_to(MONDAY + timedelta(days=1))
    Builder.sign_in(library, Role.OFFICER).read("/guidance/term-900")
    with library.app.app_context():
        assert [(row.week, row.opened) for row in get_session().scalars(select(PageUse))] == [(MONDAY, 4)]
