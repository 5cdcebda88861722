"""Who to ring tonight: whoever is on duty at this moment, who comes next, and always somebody."""

from datetime import UTC, date, datetime

import pytest

from guidance_app.db import transaction
from guidance_app.domain.facets import LANGUAGES
from guidance_app.domain.local_facts import SLOTS
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.rota import RotaRole
from guidance_app.domain.rota_row import read_shift
from guidance_app.models import RotaEntry
from guidance_app.queries.on_duty import DutyView, show_on_duty
from tests.support.days import use_calendar
from tests.support.forces import find_viewer
from tests.support.installations import Installation
from tests.support.local_facts import fill
from tests.support.queries import record_queries

NOW = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
DUTIES = (
    # name, role, area, expertise, languages, day and hour from and to
    ("Night west", RotaRole.CHAMPION, "West", "Forced marriage", ["urd"], (25, 22), (26, 7)),
    ("Night east", RotaRole.SPOC, "East", "", ["som"], (25, 22), (26, 7)),
    ("Day west", RotaRole.CHAMPION, "West", "", ["urd"], (26, 7), (26, 19)),
    ("Gone", RotaRole.CHAMPION, "West", "", ["urd"], (25, 7), (25, 22)),
)


@pytest.fixture
def officer(bare_installation: Installation) -> Viewer:
    viewer = find_viewer(bare_installation.app, "officer")
    with bare_installation.app.app_context(), transaction() as session:
        for name, role, area, expertise, languages, starts, ends in DUTIES:
            session.add(
                RotaEntry(
                    force_id=viewer.force_id,
                    role=role,
                    name=name,
                    number="0116 496 0000",
                    area=area,
                    expertise=expertise,
                    languages=languages,
                    starts_at=datetime(2026, 11, *starts, tzinfo=UTC),
                    ends_at=datetime(2026, 11, *ends, tzinfo=UTC),
                )
            )
    return viewer


def show(force: Installation, viewer: Viewer, now: datetime = NOW, **wanted: str) -> DutyView:
    with force.app.app_context():
        return show_on_duty(viewer, wanted, now)


def test_who_is_on_duty_stands_first_then_who_is_next(bare_installation: Installation, officer: Viewer) -> None:
    duty = show(bare_installation, officer)
    assert [shift.name for shift in duty.on_duty] == ["Night west", "Night east"]
    assert [shift.name for shift in duty.coming] == ["Day west"]
    at_seven = show(bare_installation, officer, datetime(2026, 11, 26, 7, tzinfo=UTC))
    assert [shift.name for shift in at_seven.on_duty] == ["Day west"]


def test_a_filter_narrows_and_leaves_the_others_on_duty_in_sight(
    bare_installation: Installation, officer: Viewer
) -> None:
    duty = show(bare_installation, officer, language="som")
    assert [shift.name for shift in duty.on_duty] == ["Night east"]
    assert [shift.name for shift in duty.others] == ["Night west"]
    assert [option.name for option in duty.selected] == ["Somali"]
    assert len(show(bare_installation, officer, area="West", expertise="Forced marriage").on_duty) == 1
    assert len(show(bare_installation, officer, language="nothing", area="' OR 1=1").on_duty) == 2


def test_what_nobody_in_the_rota_has_is_said_and_everybody_on_duty_stays_in_sight(
    bare_installation: Installation, officer: Viewer
) -> None:
    duty = show(bare_installation, officer, language="kmr", area="West")
    assert duty.unmet == (LANGUAGES["kmr"],)
    assert {shift.name for shift in (*duty.on_duty, *duty.others)} == {"Night west", "Night east"}
    assert show(bare_installation, officer, area="West").unmet == ()


@pytest.mark.parametrize(
    ("now", "on_duty"),
    [
        (datetime(2026, 10, 25, 0, 29, tzinfo=UTC), False),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), True),  # 01:30 the first time
        (datetime(2026, 10, 25, 1, 15, tzinfo=UTC), True),  # 01:15 the second time
        (datetime(2026, 10, 25, 7, 0, tzinfo=UTC), False),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), True),  # 02:00, the minute after 00:59
        (datetime(2026, 3, 29, 6, 0, tzinfo=UTC), False),
    ],
)
def test_on_nights_when_clocks_change_somebody_is_on_duty_by_the_clocks_of_london(
    bare_installation: Installation, now: datetime, *, on_duty: bool
) -> None:
    viewer = find_viewer(bare_installation.app, "editor")
    day, starts = ("2026-10-25", "01:30") if now.month == 10 else ("2026-03-29", "02:00")
    typed = {"role": "spoc", "name": "A", "number": "101", "starts": f"{day} {starts}", "ends": "07:00"}
    with bare_installation.app.app_context():
        shift = read_shift(typed)
        with transaction() as session:
            values = {name: getattr(shift, name) for name in ("role", "name", "number", "area", "expertise")}
            times = {"starts_at": shift.starts_at, "ends_at": shift.ends_at}
            session.add(RotaEntry(force_id=viewer.force_id, languages=[], **values, **times))
    assert bool(show(bare_installation, viewer, now).on_duty) == on_duty


def test_a_force_s_own_way_to_reach_a_champion_stands_in_the_chain(
    bare_installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar = use_calendar(monkeypatch, bare_installation.app, date(2026, 11, 25))
    editor = find_viewer(bare_installation.app, "editor")
    fill(bare_installation.app, editor, "Ask the control room for the champion on call.", "champion-rota")
    fill(bare_installation.app, editor, "Urdu: ask the control room\nSomali: ask the east desk", "spoc-route")
    chain = show(bare_installation, editor).chain
    assert [(step.label, step.number) for step in chain[:2]] == [
        (SLOTS["champion-rota"].label, ""),
        (SLOTS["spoc-route"].label, ""),
    ]
    assert "Somali: ask the east desk" in chain[1].about
    calendar.go_to(date(2027, 6, 1))
    assert "it may have changed" in show(bare_installation, editor, calendar.now).chain[0].about


def test_with_nobody_on_duty_and_nothing_filled_in_there_is_still_somebody_to_ring(
    bare_installation: Installation,
) -> None:
    duty = show(bare_installation, find_viewer(bare_installation.app, "officer"))
    assert (duty.on_duty, duty.coming) == ((), ())
    assert [step.number for step in duty.chain] == ["", "999", "101"]


def test_the_chain_begins_with_the_force_s_own_numbers_and_says_when_one_is_overdue(
    bare_installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_calendar(monkeypatch, bare_installation.app, date(2026, 11, 25))
    editor = find_viewer(bare_installation.app, "editor")
    fill(bare_installation.app, editor, "0116 496 0001", "control-room")
    fill(bare_installation.app, editor, "0116 496 0000", checked_on="2026-06-01")
    chain = show(bare_installation, editor).chain
    assert [(step.number, step.sure) for step in chain[:2]] == [("0116 496 0000", False), ("0116 496 0001", True)]
    assert "may not be answered" in chain[0].about


def test_the_page_is_one_tap_from_contacts_and_rings_by_tap(
    bare_installation: Installation, officer: Viewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar = use_calendar(monkeypatch, bare_installation.app, date(2026, 11, 25))
    calendar.now = NOW
    client = bare_installation.sign_in(Role.OFFICER)
    assert 'href="/contacts/now"' in client.get("/contacts").text
    page = client.get("/contacts/now").text
    assert 'href="tel:01164960000"' in page
    assert page.index("Night west") < page.index("If they do not answer") < page.index("Day west")
    assert "Gone" not in page
    assert "/force/rota" not in page
    with record_queries(bare_installation.app) as statements:
        client.get("/contacts/now")
    assert len(statements) == 5, "session, rota, facts, and two for services"


def test_national_helplines_end_the_chain(installation: Installation) -> None:
    chain = show(installation, find_viewer(installation.app, "officer")).chain
    helplines = chain[3:]
    assert "Karma Nirvana" in " ".join(step.label for step in helplines)
    assert all(step.number and step.address for step in helplines)
