"""The one place that knows what is peculiar to SQLite or PostgreSQL: connection set-up, write locks, trigger texts."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from sqlite3 import SQLITE_BUSY, OperationalError
from sqlite3 import Connection as SqliteConnection
from typing import Any

from sqlalchemy import Connection, Engine, event

WRITE_OPTION = "guidance_write"

_PATIENCE_MS = 5_000
_SQLITE_PRAGMAS = {
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": str(_PATIENCE_MS),
    "trusted_schema": "OFF",
    "secure_delete": "ON",
    # Without it, a row that INSERT OR REPLACE throws out goes past the triggers that refuse to delete it.
    "recursive_triggers": "ON",
}


def prepare_engine(engine: Engine) -> None:
    """Make every connection of the engine safe, and let one writer in at a time; a second one waits five seconds."""
    on_connect, on_begin = _PREPARATIONS[engine.dialect.name]
    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)


def _set_pragmas(connection: SqliteConnection, _record: Any) -> None:
    # The driver's own BEGIN comes too late and is never IMMEDIATE, so it is switched off and _begin_sqlite sends ours.
    connection.isolation_level = None
    _write_ahead(connection)
    for name, value in _SQLITE_PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={value}")


def _write_ahead(connection: SqliteConnection) -> None:
    # A database remembers it, so only those that open a new one meet here; SQLite lets none of them wait for another.
    until = time.monotonic() + _PATIENCE_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except OperationalError as busy:
            if busy.sqlite_errorcode & 0xFF != SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get(WRITE_OPTION, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _set_patience(connection: Any, _record: Any) -> None:
    # In no transaction, or the end of the first one that is rolled back would take it away again.
    connection.autocommit = True
    connection.execute(f"SET lock_timeout = {_PATIENCE_MS}")
    connection.autocommit = False


def _begin_postgresql(connection: Connection) -> None:
    # What one use case has read stays true until it commits, as on SQLite: nobody else writes meanwhile.
    if connection.get_execution_options().get(WRITE_OPTION, False):
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('guidance: the one writer'))")


_PREPARATIONS: dict[str, tuple[Callable[..., None], Callable[..., None]]] = {
    "sqlite": (_set_pragmas, _begin_sqlite),
    "postgresql": (_set_patience, _begin_postgresql),
}


@contextmanager
def loose_foreign_keys(connection: Connection) -> Iterator[None]:
    """Let tables be rebuilt: SQLite drops the old one, which rows elsewhere point at. Call it before a transaction.

    The caller checks with `find_broken_references` before it commits. PostgreSQL alters in place and needs nothing.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    raw: Any = connection.connection.dbapi_connection
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys=ON")


def find_broken_references(connection: Connection) -> list[Any]:
    """Return every row that points at one which is not there, by SQLite's own check; PostgreSQL never has any."""
    if connection.dialect.name != "sqlite":
        return []
    return list(connection.exec_driver_sql("PRAGMA foreign_key_check"))


@dataclass(frozen=True, slots=True)
class Refusal:
    """A change that the database itself refuses: `event` is `INSERT`, `DELETE` or `UPDATE [OF columns]`.

    `when` narrows it and may ask other tables; `why` ends the message after the table's name.
    """

    name: str
    table: str
    event: str
    when: str = ""
    why: str = "is append-only"


def freeze_table_statements(dialect: str, table: str) -> tuple[str, ...]:
    """Return the statements that make a table refuse UPDATE and DELETE."""
    return tuple(
        statement
        for verb in ("UPDATE", "DELETE")
        for statement in _TRIGGERS[dialect](Refusal(f"{table}_refuse_{verb.lower()}", table, verb))
    )


def refuse_statements(dialect: str, refusal: Refusal) -> tuple[str, ...]:
    """Return the statements that make a table refuse one kind of change."""
    return _TRIGGERS[dialect](refusal)


def keep_rows_statements(dialect: str, table: str, keys: Sequence[str]) -> tuple[str, ...]:
    """Return the statements by which no row of a table is thrown out for another with one of its unique `keys`.

    A key is its columns, with commas. SQLite's `OR REPLACE` deletes, and asks no trigger on a connection that did not
    ask for that; PostgreSQL has nothing like it.
    """
    if dialect != "sqlite":
        return ()
    same = " OR ".join(
        f"({' AND '.join(f'kept.{column} = NEW.{column}' for column in key.split(', '))})" for key in ("rowid", *keys)
    )
    other = f"SELECT 1 FROM {table} kept WHERE ({same})"  # noqa: S608 - names of our own, from a migration
    taken = "is append-only: that key is taken"
    inserting = Refusal(f"{table}_keeps_rows_at_insert", table, "INSERT", f"EXISTS ({other})", taken)
    moved = f"NEW.rowid <> OLD.rowid OR EXISTS ({other} AND kept.rowid <> OLD.rowid)"
    updating = Refusal(f"{table}_keeps_rows_at_update", table, "UPDATE", moved, taken)
    return (*_sqlite_trigger(inserting), *_sqlite_trigger(updating))


def let_rows_go_statements(dialect: str, table: str) -> tuple[str, ...]:
    """Return the statements that undo `keep_rows_statements`."""
    if dialect != "sqlite":
        return ()
    return tuple(allow_statement(dialect, f"{table}_keeps_rows_at_{verb}", table) for verb in ("insert", "update"))


def thaw_table_statements(dialect: str, table: str) -> tuple[str, ...]:
    """Return the statements that undo `freeze_table_statements`."""
    return tuple(allow_statement(dialect, f"{table}_refuse_{verb}", table) for verb in ("update", "delete"))


def allow_statement(dialect: str, name: str, table: str) -> str:
    """Return the statement that undoes `refuse_statements` for the trigger `name`."""
    return f"DROP TRIGGER {name} ON {table}" if dialect == "postgresql" else f"DROP TRIGGER {name}"


def _sqlite_trigger(refusal: Refusal) -> tuple[str, ...]:
    when = f"WHEN {refusal.when} " if refusal.when else ""
    refuse = f"SELECT RAISE(ABORT, '{refusal.table} {refusal.why}')"
    return (f"CREATE TRIGGER {refusal.name} BEFORE {refusal.event} ON {refusal.table} {when}BEGIN {refuse}; END",)


def _postgresql_trigger(refusal: Refusal) -> tuple[str, ...]:
    # A WHEN of PostgreSQL may not ask other tables, so the condition stands in a function of the trigger's own name.
    function = (
        f"CREATE OR REPLACE FUNCTION {refusal.name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF {refusal.when or 'true'} THEN"
        f" RAISE EXCEPTION '{refusal.table} {refusal.why}' USING ERRCODE = 'integrity_constraint_violation'; END IF;"
        " RETURN COALESCE(NEW, OLD); END $$"
    )
    trigger = f"CREATE TRIGGER {refusal.name} BEFORE {refusal.event} ON {refusal.table}"
    return function, f"{trigger} FOR EACH ROW EXECUTE FUNCTION {refusal.name}()"


_TRIGGERS = {"sqlite": _sqlite_trigger, "postgresql": _postgresql_trigger}
