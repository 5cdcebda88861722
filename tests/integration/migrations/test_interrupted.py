"""Migrating is all or nothing, whoever else migrates at that moment and wherever it breaks off."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import Engine, create_engine, event, inspect, text

from guidance_app.cli import guidance
from guidance_app.db_dialects import prepare_engine
from guidance_app.domain.errors import WrongState
from guidance_app.migrations import commands
from guidance_app.migrations.commands import migrate_back, migrate_to
from guidance_app.migrations.head import is_at_head, newest_revision
from guidance_app.paths import MIGRATIONS_FOLDER
from tests.support.databases import fill_every_table
from tests.support.installations import Installation
from tests.support.postgres import add_database

MIGRATE = """
import sys
from sqlalchemy import create_engine
from guidance_app.db_dialects import prepare_engine
from guidance_app.migrations.commands import migrate_to
engine = create_engine(sys.argv[1])
prepare_engine(engine)
print("ready", flush=True)
sys.stdin.readline()
migrate_to(engine)
"""
BREAKS = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "999", "{newest}"
def upgrade() -> None:
    op.create_table("half", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO half (id) VALUES (1)")
    with op.batch_alter_table("force") as batch:
        batch.add_column(sa.Column("half", sa.String(), nullable=True))
    op.execute("UPDATE force SET name = 'Half'")
    raise RuntimeError("the power went")
"""
_names = count()


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'guidance.sqlite3'}"
    return add_database(request.getfixturevalue("postgres"), f"interrupted_{next(_names)}")


@pytest.fixture
def engine(address: str) -> Iterator[Engine]:
    engine = create_engine(address)
    prepare_engine(engine)
    yield engine
    engine.dispose()


def describe(engine: Engine) -> dict[str, object]:
    """Return tables with their columns and rows, and the triggers."""
    schema = inspect(engine)
    kinds = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger",
    }
    with engine.connect() as connection:
        found: dict[str, object] = {
            table: (
                [column["name"] for column in schema.get_columns(table)],
                [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table}")],
            )
            for table in schema.get_table_names()
        }
        found["triggers"] = sorted(connection.scalars(text(kinds[engine.dialect.name])))
    return found


def test_of_two_processes_that_migrate_at_once_each_finds_it_done(address: str, engine: Engine) -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    at_once = [subprocess.Popen([sys.executable, "-c", MIGRATE, address], **pipes) for _ in range(2)]  # type: ignore[call-overload]
    for process in at_once:
        assert process.stdout.readline() == "ready\n"
    for process in at_once:
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in at_once:
        _out, complaint = process.communicate(timeout=60)
        assert (process.returncode, complaint) == (0, "")
    assert is_at_head(engine)
    fill_every_table(engine)


def test_whoever_opens_a_new_database_while_another_writes_waits_for_that_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(tmp_path / "new.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waited = []
    # SQLite refuses this at once, without the wait that it grants everything else.
    monkeypatch.setattr("guidance_app.db_dialects.time.sleep", lambda _seconds: waited.append(other.execute("COMMIT")))
    engine = create_engine(f"sqlite:///{tmp_path / 'new.sqlite'}")
    prepare_engine(engine)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    assert len(waited) == 1
    other.close()
    engine.dispose()


def test_a_migration_that_fails_in_the_middle_changes_nothing(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate_to(engine)
    fill_every_table(engine)
    before = describe(engine)
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS_FOLDER, folder)
    (folder / "versions" / "999_breaks.py").write_text(BREAKS.format(newest=newest_revision()), encoding="utf-8")
    monkeypatch.setattr(commands, "MIGRATIONS_FOLDER", folder)
    with pytest.raises(RuntimeError, match="the power went"):
        migrate_to(engine)
    engine.dispose()
    assert describe(engine) == before
    assert is_at_head(engine)


def count_statements(engine: Engine, work: Callable[[Engine], None], stop_at: int | None = None) -> int:
    """Work, and return how many statements that took; the one at `stop_at` never happens."""
    done = count()

    def look(*_args: object) -> None:
        if next(done) == stop_at:
            raise RuntimeError("the power went")

    event.listen(engine, "before_cursor_execute", look)
    try:
        work(engine)
    finally:
        event.remove(engine, "before_cursor_execute", look)
    return next(done)


def to_nothing(engine: Engine) -> None:
    migrate_back(engine, "base")


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_wherever_the_first_start_breaks_off_the_next_one_begins_anew(engine: Engine, share: float) -> None:
    migrate_to(engine)
    statements = count_statements(engine, to_nothing)
    assert statements > 50
    empty = describe(engine)
    for work in (migrate_to, to_nothing):
        before = describe(engine)
        with pytest.raises(RuntimeError, match="the power went"):
            count_statements(engine, work, stop_at=int(statements * share))
        engine.dispose()
        assert describe(engine) == before
        work(engine)
    assert describe(engine) == empty


def test_a_database_of_a_newer_version_is_left_alone_and_says_what_to_do(
    bare_installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine: Engine = bare_installation.app.extensions["engine"]
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '998'"))
    before = describe(engine)
    assert not is_at_head(engine)
    for move in (migrate_to, to_nothing):
        with pytest.raises(WrongState, match="schema 998"):
            move(engine)
    settings = bare_installation.app.extensions["settings"]
    environment = {
        "GUIDANCE_SECRET_KEY": settings.secret_key,
        "GUIDANCE_DATABASE_URL": settings.database_url,
        "GUIDANCE_INDEX_FOLDER": str(settings.index_folder),
        "GUIDANCE_TRUSTED_HOSTS": "localhost",
    }
    answer = CliRunner().invoke(guidance, ["serve"], env=environment)
    assert answer.exit_code == 1
    assert "a newer version has been here" in answer.output
    assert describe(engine) == before


def test_health_says_that_the_schema_is_not_the_one_it_was_written_for(bare_installation: Installation) -> None:
    assert bare_installation.app.test_client().get("/readyz").status_code == 200
    with bare_installation.app.extensions["engine"].begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '998'"))
    answer = bare_installation.app.test_client().get("/readyz")
    assert (answer.status_code, "migrations: failed\n" in answer.text) == (503, True)
