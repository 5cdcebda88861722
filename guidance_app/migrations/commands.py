"""Moves a database to the newest schema, or back; every caller goes through here."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from guidance_app.paths import MIGRATIONS_FOLDER


def migrate_to(engine: Engine, revision: str = "head") -> None:
    """Bring the database of `engine` up to `revision`; does nothing when it is there."""
    with engine.connect() as connection:
        command.upgrade(_config(connection), revision)


def migrate_back(engine: Engine, revision: str) -> None:
    """Bring the database of `engine` down to `revision` (`base` for nothing at all)."""
    with engine.connect() as connection:
        command.downgrade(_config(connection), revision)


def _config(connection: object) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS_FOLDER))
    config.attributes["connection"] = connection
    return config
