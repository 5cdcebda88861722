"""The one place that knows what is peculiar to SQLite or PostgreSQL: connection set-up, write locks, trigger texts."""

from dataclasses import dataclass
from sqlite3 import Connection as SqliteConnection
from typing import Any

from sqlalchemy import Connection, Engine, event

WRITE_OPTION = "guidance_write"

_SQLITE_PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": "5000",
    "trusted_schema": "OFF",
    "secure_delete": "ON",
}


def prepare_engine(engine: Engine) -> None:
    """Make every connection of the engine safe: on SQLite the pragmas, and BEGIN IMMEDIATE for writes."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_pragmas)
        event.listen(engine, "begin", _begin_sqlite)


def _set_pragmas(connection: SqliteConnection, _record: Any) -> None:
    # The driver's own BEGIN comes too late and is never IMMEDIATE, so it is switched off and _begin_sqlite sends ours.
    connection.isolation_level = None
    for name, value in _SQLITE_PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={value}")


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get(WRITE_OPTION, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A change that the database itself refuses: `event` is `DELETE` or `UPDATE [OF columns]`, `when` narrows it."""

    name: str
    table: str
    event: str
    when: str = ""


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


def thaw_table_statements(dialect: str, table: str) -> tuple[str, ...]:
    """Return the statements that undo `freeze_table_statements`."""
    return tuple(allow_statement(dialect, f"{table}_refuse_{verb}", table) for verb in ("update", "delete"))


def allow_statement(dialect: str, name: str, table: str) -> str:
    """Return the statement that undoes `refuse_statements` for the trigger `name`."""
    return f"DROP TRIGGER {name} ON {table}" if dialect == "postgresql" else f"DROP TRIGGER {name}"


def _sqlite_trigger(refusal: Refusal) -> tuple[str, ...]:
    when = f"WHEN {refusal.when} " if refusal.when else ""
    refuse = f"SELECT RAISE(ABORT, '{refusal.table} is append-only')"
    return (f"CREATE TRIGGER {refusal.name} BEFORE {refusal.event} ON {refusal.table} {when}BEGIN {refuse}; END",)


_POSTGRESQL_FUNCTION = (
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
)


def _postgresql_trigger(refusal: Refusal) -> tuple[str, ...]:
    when = f"WHEN ({refusal.when}) " if refusal.when else ""
    trigger = f"CREATE TRIGGER {refusal.name} BEFORE {refusal.event} ON {refusal.table}"
    return (_POSTGRESQL_FUNCTION, f"{trigger} FOR EACH ROW {when}EXECUTE FUNCTION refuse_change()")


_TRIGGERS = {"sqlite": _sqlite_trigger, "postgresql": _postgresql_trigger}
