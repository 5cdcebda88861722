"""The database session of the current app context and the one place that commits or rolls back.

What differs between SQLite and PostgreSQL lives in `db_dialects.py`, not here.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar

from flask import Flask, current_app, g
from sqlalchemy import DateTime, Dialect, Engine, Enum, MetaData, create_engine
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import JSON, TypeDecorator

from guidance_app.db_dialects import WRITE_OPTION, prepare_engine

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment; a naive one is refused rather than guessed at."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store as UTC. Raises ValueError for a naive datetime."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A stored moment must say its time zone.")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return an aware UTC datetime."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Parent of every mapping."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar = {
        datetime: UtcDateTime(),
        dict[str, Any]: JSON(),
        list[str]: JSON(),
        list[dict[str, str]]: JSON(),
    }


def value_enum(enum: type[StrEnum], name: str = "") -> Enum:
    """Return a column type that stores an enum by its value, with a CHECK that holds the list.

    A table with two columns of one enum gives each CHECK a `name`.
    """
    return Enum(
        enum,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        length=32,
        name=name or enum.__name__.lower(),
    )


def init_db(app: Flask, database_url: str) -> None:
    """Give the app an engine and close each context's session at its end."""
    # Errors of the database are logged, and what people typed has no place in a log.
    engine = create_engine(database_url, hide_parameters=True)
    prepare_engine(engine)
    app.extensions["engine"] = engine
    app.teardown_appcontext(_close_session)


def get_engine() -> Engine:
    """Return the engine of the current app."""
    engine: Engine = current_app.extensions["engine"]
    return engine


def get_session() -> Session:
    """Return the session of the current app context; reads need nothing more."""
    if "session" not in g:
        g.session = Session(get_engine(), expire_on_commit=False, autoflush=False)
    session: Session = g.session
    return session


def read_rows(statement: Any, values: dict[str, Any] | None = None) -> Any:
    """Run a SELECT of columns on the context's connection; faster than by the session, which maps objects."""
    return get_session().connection().execute(statement, values)


@contextmanager
def transaction() -> Iterator[Session]:
    """Run one use case: commit at the end, roll back on any error, then run what waits for the commit.

    Joins the context's session. Loading the signed-in person has already begun a read transaction on it; that one is
    ended first, because SQLite refuses to turn a read snapshot into a write.

    Raises RuntimeError when one transaction is opened inside another.
    """
    if get_session().info.get("writing"):
        raise RuntimeError("A transaction is already open: a use case has one.")
    session = end_read()
    session.info["writing"] = True
    try:
        session.connection(execution_options={WRITE_OPTION: True})
        yield session
        session.commit()
    except BaseException:
        session.rollback()
        session.info.pop("after_commit", None)
        raise
    finally:
        session.info["writing"] = False
    for callback in session.info.pop("after_commit", ()):
        callback()


def end_read() -> Session:
    """End the read transaction of the context's session and return the session: the next read sees today's rows."""
    session = get_session()
    session.rollback()
    return session


def after_commit(callback: Callable[[], None]) -> None:
    """Run `callback` once the open transaction has committed; it is forgotten when that rolls back."""
    get_session().info.setdefault("after_commit", []).append(callback)


def utc_now() -> datetime:
    """Return this moment, aware, in UTC."""
    return datetime.now(UTC)


def _close_session(_error: BaseException | None) -> None:
    session: Session | None = g.pop("session", None)
    if session is not None:
        session.close()
