"""SQLite's OR REPLACE deletes the row in its way and asks no DELETE trigger unless the connection wants it to.

So these connections are the worst there are: opened past the app, with no pragma set.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, inspect

from guidance_app.migrations.commands import migrate_to
from guidance_app.models import APPEND_ONLY_TABLES
from tests.support.databases import fill_every_table, make_engine

# Some of the rows of these, or some of their columns, are kept for ever too.
PARTLY_KEPT = ("caution", "edition", "guest_link", "post", "reopened_document", "report")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    engine = make_engine(tmp_path_factory.mktemp("kept") / "guidance.sqlite3")
    migrate_to(engine)
    fill_every_table(engine)
    _add_correction(engine)
    return engine


def _add_correction(engine: Engine) -> None:
    # An empty key stands in nobody's way, so here one contribution corrects another.
    changed = {"id": "2", "form_key": "'f2'", "corrects_id": "1"}
    columns = [column["name"] for column in inspect(engine).get_columns("contribution")]
    values = ", ".join(changed.get(name, name) for name in columns)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"INSERT INTO contribution ({', '.join(columns)}) SELECT {values} FROM contribution")


@pytest.fixture
def stranger(filled: Engine) -> Iterator[sqlite3.Connection]:
    """A connection of somebody with the file and no app."""
    with closing(sqlite3.connect(Path(filled.url.database or ""))) as connection:
        assert connection.execute("PRAGMA recursive_triggers").fetchone()[0] == 0
        yield connection
        connection.rollback()


def find_keys(engine: Engine, table: str) -> list[list[str]]:
    """Return the unique keys of a table. Where no column stands for the rowid, that is one too."""
    found = inspect(engine)
    primary = found.get_pk_constraint(table)["constrained_columns"]
    unique = [each["column_names"] for each in found.get_unique_constraints(table)]
    indexes = [each for each in found.get_indexes(table) if each["unique"] and not each.get("dialect_options")]
    types = {column["name"]: str(column["type"]) for column in found.get_columns(table)}
    hidden = [] if [types[name] for name in primary] == ["INTEGER"] else [["rowid"]]
    return [primary, *hidden, *unique, *([str(name) for name in each["column_names"]] for each in indexes)]


def make_colliding(row: dict[str, Any], keys: list[list[str]], key: list[str]) -> dict[str, Any]:
    """Return a row that has one key in common with another one, and no other key."""
    changed = {column for each in keys for column in each} - set(key)
    return {name: _change(value) if name in changed and value is not None else value for name, value in row.items()}


def _change(value: Any) -> Any:
    return value + 1_000 if isinstance(value, int) else f"{value} other"


@pytest.mark.parametrize("table", [*APPEND_ONLY_TABLES, *PARTLY_KEPT])
def test_no_row_is_replaced_by_another_with_any_of_its_keys(
    filled: Engine, stranger: sqlite3.Connection, table: str
) -> None:
    keys = find_keys(filled, table)
    names = [column["name"] for column in inspect(filled).get_columns(table)] + ["rowid"] * (["rowid"] in keys)
    listed, marks = ", ".join(names), ", ".join("?" * len(names))
    before = stranger.execute(f"SELECT {listed} FROM {table}").fetchall()
    for key in keys:
        row = make_colliding(dict(zip(names, before[-1], strict=True)), keys, key)
        with pytest.raises(sqlite3.IntegrityError, match="is append-only: that key is taken"):
            stranger.execute(f"INSERT OR REPLACE INTO {table} ({listed}) VALUES ({marks})", list(row.values()))
    assert stranger.execute(f"SELECT {listed} FROM {table}").fetchall() == before


@pytest.mark.parametrize("change", ["id = 1", "rowid = 1", "number = 1", "state = 'live'"])
def test_a_draft_does_not_push_the_live_edition_out(stranger: sqlite3.Connection, change: str) -> None:
    stranger.execute(
        "INSERT INTO edition (id, document_id, number, state, revision_id, significance, change_note, changed_since,"
        " version) SELECT 900, document_id, 2, 'draft', revision_id, 'minor', '', '', 1 FROM edition WHERE id = 1"
    )
    with pytest.raises(sqlite3.IntegrityError):
        stranger.execute(f"UPDATE OR REPLACE edition SET {change} WHERE id = 900")
    assert [row[0] for row in stranger.execute("SELECT id FROM edition ORDER BY id")] == [1, 900]


def test_a_second_live_edition_does_not_replace_the_first(stranger: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="stands already"):
        stranger.execute(
            "INSERT OR REPLACE INTO edition (document_id, number, state, revision_id, significance, change_note,"
            " changed_since, version) SELECT document_id, 2, 'live', revision_id, 'minor', '', '', 1 FROM edition"
        )
    assert stranger.execute("SELECT number FROM edition").fetchone()[0] == 1
