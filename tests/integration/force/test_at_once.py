"""Two people change one local fact or one rota at the same moment, on both databases: one follows the other, whoever is
second is told, and nothing is lost."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest
from flask import Flask
from sqlalchemy import func, select

from guidance_app.db import end_read, get_session, utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.errors import StaleEdition
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.rota_row import FIELDS
from guidance_app.models import LocalFact, RotaEntry
from guidance_app.queries.rota import list_entries
from guidance_app.services.local_facts import FactForm, check_unchanged, fill_fact, take_out
from guidance_app.services.records import verify_chain
from guidance_app.services.rota import add_shift, import_rota, preview_import, remove_shift
from tests.support.forces import find_viewer
from tests.support.installations import make_installation, make_installation_on
from tests.support.local_facts import find_lead
from tests.support.postgres import add_database

ROUNDS = 3
SLOT = "hba-flag"


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def app(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder = tmp_path_factory.mktemp("at_once") / "installation"
    if request.param == "sqlite":
        installation = make_installation(folder, with_library=False)
    else:
        folder.mkdir()
        installation = make_installation_on(add_database(request.getfixturevalue("postgres"), "at_once"), folder)
    yield installation.app
    with installation.app.app_context():
        assert verify_chain().broken_at is None
    installation.close()


@pytest.fixture
def people(app: Flask) -> tuple[Viewer, Viewer]:
    return find_viewer(app, "editor"), find_viewer(app, "approver")


def at_once(app: Flask, *steps: Callable[[], object]) -> tuple[bool, ...]:
    """Take steps at the same moment, each as in a request of its own; say of each whether it was done or told."""
    barrier = threading.Barrier(len(steps))

    def take(step: Callable[[], object]) -> bool:
        with app.app_context():
            end_read()
            barrier.wait(timeout=60)
            try:
                step()
            except StaleEdition:
                return False
            return True

    with ThreadPoolExecutor(len(steps)) as pool:
        return tuple(pool.map(take, steps))


def read_newest(app: Flask) -> int:
    with app.app_context():
        return get_session().scalar(select(func.max(LocalFact.version)).where(LocalFact.slot == SLOT)) or 0


def test_of_two_answers_at_once_one_is_kept_and_one_is_told(app: Flask, people: tuple[Viewer, Viewer]) -> None:
    post, today = find_lead(app, people[0]), london_day(utc_now()).isoformat()
    for number in range(ROUNDS):
        seen = read_newest(app)
        forms = [FactForm(SLOT, seen, f"Tick box {number}\nThen ring {who.user_id}", "", post, today) for who in people]
        done = at_once(app, *(partial(fill_fact, *each) for each in zip(people, forms, strict=True)))
        assert sorted(done) == [False, True]
        assert read_newest(app) == seen + 1
        twice = replace(forms[0], version=seen + 1, value=f"Twice {number}")
        assert at_once(app, *[partial(fill_fact, people[0], twice)] * 2) == (True, True)
        assert read_newest(app) == seen + 2, "a double tap is one answer"


def test_of_a_check_and_taking_out_at_once_one_is_told(app: Flask, people: tuple[Viewer, Viewer]) -> None:
    yesterday = (london_day(utc_now()) - timedelta(days=1)).isoformat()
    seen = read_newest(app)
    with app.app_context():
        fill_fact(people[0], FactForm(SLOT, seen, "Tick it.", "", find_lead(app, people[0]), yesterday))
    done = at_once(app, lambda: check_unchanged(people[0], SLOT, seen + 1), lambda: take_out(people[1], SLOT, seen + 1))
    assert sorted(done) == [False, True]
    assert read_newest(app) == seen + 2


def make_file(name: str) -> str:
    first = utc_now() + timedelta(days=1)
    nights = [(first + timedelta(days=day)).strftime("%Y-%m-%d 22:00") for day in range(3)]
    return "\n".join((",".join(FIELDS), *(f"champion,{name},0116 496 0000,,,,{night},07:00" for night in nights)))


def read_names(app: Flask) -> list[str]:
    with app.app_context():
        return sorted(set(get_session().scalars(select(RotaEntry.name))))


def test_of_two_files_at_once_one_is_taken_whole_and_the_other_looks_again(
    app: Flask, people: tuple[Viewer, Viewer]
) -> None:
    for number in range(ROUNDS):
        files = [make_file(f"PC {word}{number}") for word in ("Ash", "Birch")]
        with app.app_context():
            plans = [preview_import(people[0], file)[1] for file in files]
        prints = [plan.fingerprint for plan in plans if plan is not None]
        done = at_once(
            app,
            partial(import_rota, people[0], files[0], prints[0]),
            partial(import_rota, people[1], files[1], prints[1]),
        )
        assert sorted(done) == [False, True]
        assert len(read_names(app)) == 1, "never half of each"


def test_one_duty_added_twice_or_taken_out_twice_at_once_is_once(app: Flask, people: tuple[Viewer, Viewer]) -> None:
    night = datetime.now().astimezone() + timedelta(days=200)
    typed = dict(zip(FIELDS, ("spoc", "DS Elm", "101", "", "", "", f"{night:%Y-%m-%d} 08:00", "12:00"), strict=True))
    assert at_once(app, lambda: add_shift(people[0], typed), lambda: add_shift(people[1], typed)) == (True, True)
    with app.app_context():
        standing = [
            (entry_id, shift) for entry_id, shift in list_entries(people[0], utc_now()) if shift.name == "DS Elm"
        ]
    assert len(standing) == 1
    [(entry_id, shift)] = standing
    out = [partial(remove_shift, who, entry_id, shift.fingerprint) for who in people]
    assert at_once(app, *out) == (True, True)
    assert "DS Elm" not in read_names(app)
