"""Moves a database to the newest schema, or back; every caller goes through here."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from guidance_app.migrations.head import refuse_unknown
from guidance_app.paths import MIGRATIONS_FOLDER


def migrate_to(engine: Engine, revision: str = "head") -> None:
    """Bring the database of `engine` up to `revision`: wholly, or not at all; does nothing when it is there.

    Several processes may call it at once: one does it, and the others wait for that one. Raises WrongState for a
    database that a newer version of the app has migrated.
    """
    refuse_unknown(engine)
    with engine.connect() as connection:
        command.upgrade(_config(connection), revision)


def migrate_back(engine: Engine, revision: str) -> None:
    """Bring the database of `engine` down to `revision` (`base` for nothing at all). Raises as `migrate_to`."""
    refuse_unknown(engine)
    with engine.connect() as connection:
        command.downgrade(_config(connection), revision)


def _config(connection: object) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS_FOLDER))
    config.attributes["connection"] = connection
    return config
