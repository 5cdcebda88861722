"""The schema: made as the mappings say, down and up again with rows in, and history that cannot be rewritten."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import Base
from guidance_app.migrations.commands import migrate_back, migrate_to
from guidance_app.migrations.head import is_at_head, newest_revision
from guidance_app.models import APPEND_ONLY_TABLES
from guidance_app.paths import MIGRATIONS_FOLDER
from tests.support.databases import fill_every_table, make_engine

PRAGMAS = {
    "foreign_keys": 1,
    "journal_mode": "wal",
    "synchronous": 2,
    "busy_timeout": 5000,
    "secure_delete": 1,
    "trusted_schema": 0,
    "recursive_triggers": 1,
}


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    engine = make_engine(tmp_path / "guidance.sqlite3")
    migrate_to(engine)
    return engine


def test_migrations_make_exactly_what_the_mappings_say(engine: Engine) -> None:
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    assert is_at_head(engine)


def test_the_newest_number_is_the_one_that_migrating_reaches() -> None:
    assert newest_revision() == ScriptDirectory(str(MIGRATIONS_FOLDER)).get_current_head()


def test_an_empty_database_is_not_at_the_newest_schema(tmp_path: Path) -> None:
    assert not is_at_head(make_engine(tmp_path / "empty.sqlite3"))


def test_the_schema_goes_down_and_up_again_with_rows_in_every_table(engine: Engine) -> None:
    fill_every_table(engine)
    migrate_back(engine, "005")
    migrate_to(engine)
    migrate_back(engine, "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    migrate_to(engine)
    fill_every_table(engine)
    assert is_at_head(engine)


def test_migrating_twice_changes_nothing(engine: Engine) -> None:
    fill_every_table(engine)
    migrate_to(engine)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM revision")).scalar_one() == 1


@pytest.mark.parametrize("table", APPEND_ONLY_TABLES)
@pytest.mark.parametrize("verb", ["UPDATE", "DELETE", "INSERT OR REPLACE"])
def test_raw_sql_cannot_rewrite_what_is_immutable(engine: Engine, table: str, verb: str) -> None:
    fill_every_table(engine)
    column = inspect(engine).get_columns(table)[0]["name"]
    rest = {"UPDATE": f"{table} SET {column} = {column}", "DELETE": f"FROM {table}"}
    statement = f"{verb} {rest.get(verb, f'INTO {table} SELECT * FROM {table}')}"
    with engine.begin() as connection, pytest.raises(IntegrityError, match="append-only"):
        connection.execute(text(statement))


@pytest.mark.parametrize(
    "statement", ["UPDATE edition SET revision_id = NULL", "UPDATE edition SET number = 9", "DELETE FROM edition"]
)
def test_a_published_edition_keeps_its_number_and_its_words(engine: Engine, statement: str) -> None:
    fill_every_table(engine)
    with engine.begin() as connection, pytest.raises(IntegrityError, match="append-only"):
        connection.execute(text(statement))


def test_a_document_has_at_most_one_live_edition(engine: Engine) -> None:
    fill_every_table(engine)
    copy = (
        "INSERT INTO edition (document_id, number, state, revision_id, significance, change_note, version) "
        "SELECT document_id, 2, 'live', revision_id, significance, change_note, 1 FROM edition"
    )
    with engine.begin() as connection, pytest.raises(IntegrityError):
        connection.execute(text(copy))


def test_every_connection_keeps_foreign_keys_and_survives_a_power_cut(engine: Engine) -> None:
    with engine.connect() as first, engine.connect() as second:
        for connection in (first, second):
            assert {n: connection.exec_driver_sql(f"PRAGMA {n}").scalar_one() for n in PRAGMAS} == PRAGMAS
