"""Says whether a database has the newest schema, by the numbers of our own files: a serving worker loads no Alembic."""

from sqlalchemy import Engine, inspect, text

from guidance_app.domain.errors import WrongState
from guidance_app.paths import MIGRATIONS_FOLDER


def newest_revision() -> str:
    """Return the number of the newest schema."""
    return max(_known_revisions())


def is_at_head(engine: Engine) -> bool:
    """Say whether the database has exactly the schema that this code was written for."""
    return _read_revisions(engine) == [newest_revision()]


def refuse_unknown(engine: Engine) -> None:
    """Raise WrongState for a database with a schema that this code has never heard of."""
    unknown = set(_read_revisions(engine)) - _known_revisions()
    if unknown:
        raise WrongState(
            f"The database has schema {', '.join(sorted(unknown))}, and this version of the app knows none after "
            f"{newest_revision()}: a newer version has been here. Nothing was changed. Install that version, "
            "or restore the backup that was made before it."
        )


def _read_revisions(engine: Engine) -> list[str]:
    """Return the numbers that a database says of its schema: none when it is empty, else one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return []
        return list(connection.scalars(text("SELECT version_num FROM alembic_version")))


def _known_revisions() -> set[str]:
    return {path.name.partition("_")[0] for path in (MIGRATIONS_FOLDER / "versions").glob("[0-9]*_*.py")}
