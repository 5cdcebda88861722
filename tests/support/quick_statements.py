"""Keeps what SQLAlchemy compiles for each statement: thousands of tests make an engine, and all ask the same questions.

An engine's statements are kept by the very dialect they were compiled for; here every dialect of SQLite is the same.
Compiling them again took a quarter of the time of integration tests.
"""

from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

_COMPILED: LRUCache[Any, Any] = LRUCache(20_000)


class _AnySqlite(SQLiteDialect_pysqlite):
    """A dialect that is equal to every other of its kind."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))


def create_quick_engine(url: str, **options: Any) -> Engine:
    """Return an engine as SQLAlchemy's own function does; on SQLite it knows what earlier ones have compiled."""
    engine = create_engine(url, **options)
    if isinstance(engine.dialect, SQLiteDialect_pysqlite):
        engine.dialect.__class__ = _AnySqlite
        engine._compiled_cache = _COMPILED
    return engine
