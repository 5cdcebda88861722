"""The table of states holds in both databases: raw SQL takes an edition no other way than the app would."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import IntegrityError

from guidance_app.domain.states import TRANSITIONS, EditionState
from guidance_app.migrations.commands import migrate_to
from tests.support.databases import make_engine
from tests.support.postgres import add_database

STEPS = {(before.value, step.to.value) for (before, _action), step in TRANSITIONS.items()}
STATES = tuple(state.value for state in EditionState)
FIRST, SECOND = 1, 2
SET_UP = (
    "INSERT INTO force (id, name, keeps_national, created_at) VALUES (1, 'A force', true, '2026-01-01')",
    *(
        "INSERT INTO user_account (id, username, display_name, role, force_id, password_hash, theme, created_at)"
        f" VALUES ({who}, 'person-{who}', 'A person', 'approver', 1, 'x', 'device', '2026-01-01')"
        for who in (FIRST, SECOND)
    ),
    "INSERT INTO document (id, reference, slug, kind, created_at) VALUES (1, 'HBA-900', 'a', 'risk', '2026-01-01')",
    (
        "INSERT INTO revision (id, document_id, edition_number, content_hash, title, summary, review_state, content,"
        " created_at) VALUES (1, 1, 1, 'h', 'T', 'S', 'starter', '{}', '2026-01-01')"
    ),
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A database with two people, a document and words that nobody here wrote, so that they need no approval."""
    if request.param == "sqlite":
        engine = make_engine(Path(tmp_path_factory.mktemp("steps")) / "guidance.sqlite3")
    else:
        engine = create_engine(add_database(request.getfixturevalue("postgres"), "steps"))
    migrate_to(engine)
    with engine.begin() as connection:
        for statement in SET_UP:
            connection.execute(text(statement))
    yield engine
    engine.dispose()


@pytest.fixture
def connection(engine: Engine) -> Iterator[Connection]:
    """A transaction in which an edition can be begun; nothing of it stays."""
    with engine.connect() as connection:
        yield connection


def begin(connection: Connection, state: str) -> None:
    """Begin an edition and bring it to a state; every state but three can be begun in, as an import does."""
    ends = state in ("suspended", "superseded", "withdrawn")
    connection.execute(
        text(
            "INSERT INTO edition (id, document_id, number, state, revision_id, significance, change_note,"
            f" changed_since, version) VALUES (1, 1, 1, '{'live' if ends else state}', 1, 'minor', '', '', 1)"
        )
    )
    if ends:
        move(connection, state)


def move(connection: Connection, state: str) -> None:
    connection.execute(text(f"UPDATE edition SET state = '{state}'"))


def write_down(connection: Connection, before: str, after: str, who: int | None = FIRST) -> None:
    connection.execute(
        text(
            "INSERT INTO status_change (edition_id, from_state, to_state, content_hash, user_id, note, changed_at)"
            " VALUES (1, :before, :after, 'h', :who, 'n', '2026-01-01')"
        ),
        {"before": before, "after": after, "who": who},
    )


def is_taken(engine: Engine, before: str, after: str) -> bool:
    with engine.connect() as connection:
        begin(connection, before)
        if (before, after) == ("suspended", "live"):
            write_down(connection, "live", "suspended", FIRST)
            write_down(connection, "suspended", "live", SECOND)
        try:
            move(connection, after)
        except IntegrityError as error:
            return "takes no such step" not in str(error)
        return True


def test_the_database_takes_only_steps_of_the_table(engine: Engine) -> None:
    taken = {pair for pair in product(STATES, STATES) if is_taken(engine, *pair)}
    assert taken == STEPS | {(state, state) for state in STATES}


@pytest.mark.parametrize("state", ["suspended", "superseded", "withdrawn"])
def test_no_edition_begins_at_an_end(connection: Connection, state: str) -> None:
    with pytest.raises(IntegrityError, match="takes no such step"):
        connection.execute(
            text(
                "INSERT INTO edition (id, document_id, number, state, revision_id, significance, change_note,"
                f" changed_since, version) VALUES (1, 1, 1, '{state}', 1, 'minor', '', '', 1)"
            )
        )


HISTORIES: dict[str, tuple[tuple[str, str, int | None], ...]] = {
    "nothing is written down": (),
    "only the taking down is": (("live", "suspended", FIRST),),
    "nobody put it back": (("live", "suspended", FIRST), ("suspended", "live", None)),
    "a second person put it back before it was taken down again": (
        ("live", "suspended", FIRST),
        ("suspended", "live", SECOND),
        ("live", "suspended", SECOND),
    ),
    "a second person did something else": (("live", "suspended", FIRST), ("suspended", "withdrawn", SECOND)),
}


@pytest.mark.parametrize("history", HISTORIES.values(), ids=HISTORIES)
def test_a_page_comes_back_only_when_a_second_person_is_on_record(
    connection: Connection, history: tuple[tuple[str, str, int | None], ...]
) -> None:
    begin(connection, "suspended")
    for before, after, who in history:
        write_down(connection, before, after, who)
    with pytest.raises(IntegrityError, match="needs a second person"):
        move(connection, "live")


@pytest.mark.parametrize(
    ("before", "after"), [pair for pair in product(STATES, STATES) if pair not in STEPS or pair[0] != "live"]
)
def test_what_is_written_down_is_a_step_that_follows_from_the_one_before(
    connection: Connection, before: str, after: str
) -> None:
    begin(connection, "live")
    write_down(connection, "draft", "live")
    with pytest.raises(IntegrityError, match="does not follow"):
        write_down(connection, before, after)


def test_an_edition_is_approved_once(connection: Connection) -> None:
    begin(connection, "ready")
    approve = "INSERT INTO approval (edition_id, content_hash, user_id, note, overrides, approved_at)"
    connection.execute(text(f"{approve} VALUES (1, 'h', {FIRST}, '', '[]', '2026-01-01')"))
    with pytest.raises(IntegrityError, match="approval"):
        connection.execute(text(f"{approve} VALUES (1, 'h', {SECOND}, '', '[]', '2026-01-01')"))
