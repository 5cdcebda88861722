"""Asks the database whether it answers; it reads no content."""

from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from guidance_app.db import get_session
from guidance_app.search.current import get_finder

# What the database raises when it is locked, full, read-only or gone: all of these pass, and none is a visitor's doing.
StoreUnavailable = OperationalError


def database_answers() -> bool:
    """Return True when a read comes back. Raises whatever the database raises otherwise."""
    return bool(get_session().execute(text("SELECT 1")).scalar_one() == 1)


def search_answers() -> bool:
    """Say whether the index can be opened and read."""
    return bool(get_finder().engine.generation())
