"""Says whether a database has the newest schema, by the numbers of our own files: a serving worker loads no Alembic."""

from sqlalchemy import Engine, inspect, text

from guidance_app.paths import MIGRATIONS_FOLDER


def newest_revision() -> str:
    """Return the number of the newest schema."""
    return max(path.name.partition("_")[0] for path in (MIGRATIONS_FOLDER / "versions").glob("[0-9]*_*.py"))


def is_at_head(engine: Engine) -> bool:
    """Say whether the database has exactly the schema that this code was written for."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return False
        return connection.scalars(text("SELECT version_num FROM alembic_version")).all() == [newest_revision()]
