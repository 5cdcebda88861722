"""The same schema on PostgreSQL: made and unmade with rows in, and refusing what SQLite refuses."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, create_engine, inspect, text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import Base
from guidance_app.migrations.commands import migrate_back, migrate_to
from guidance_app.migrations.head import is_at_head
from guidance_app.models import APPEND_ONLY_TABLES
from tests.support.databases import NOW, copy_row, fill_every_table
from tests.support.postgres import add_database


@pytest.fixture(scope="module")
def engine(postgres: str) -> Iterator[Engine]:
    engine = create_engine(add_database(postgres, "schema"))
    migrate_to(engine)
    fill_every_table(engine)
    yield engine
    engine.dispose()


def test_migrations_make_exactly_what_the_mappings_say(engine: Engine) -> None:
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_the_schema_goes_down_and_up_again_with_rows_in_every_table(engine: Engine) -> None:
    migrate_back(engine, "005")
    migrate_to(engine)
    migrate_back(engine, "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    migrate_to(engine)
    fill_every_table(engine)
    assert is_at_head(engine)


@pytest.mark.parametrize("table", APPEND_ONLY_TABLES)
@pytest.mark.parametrize("verb", ["UPDATE", "DELETE"])
def test_raw_sql_cannot_rewrite_what_is_immutable(engine: Engine, table: str, verb: str) -> None:
    column = inspect(engine).get_columns(table)[0]["name"]
    statement = f"UPDATE {table} SET {column} = {column}" if verb == "UPDATE" else f"DELETE FROM {table}"
    with engine.begin() as connection, pytest.raises(IntegrityError, match="append-only"):
        connection.execute(text(statement))


def test_nobody_approves_words_of_their_own_and_nothing_goes_live_unapproved(engine: Engine) -> None:
    written = (
        "INSERT INTO revision (id, document_id, edition_number, content_hash, title, summary, review_state, content,"
        " user_id, created_at) VALUES (900, 1, 2, 'h900', 'T', 'S', 'starter', '{}', 1, now())"
    )
    drafted = (
        "INSERT INTO edition (id, document_id, number, state, revision_id, significance, change_note, changed_since,"
        " version) VALUES (900, 1, 2, 'ready', 900, 'minor', 'n', '', 1)"
    )
    begun = drafted.replace("'ready'", "'draft'")
    approved = (
        "INSERT INTO approval (edition_id, content_hash, user_id, note, overrides, approved_at)"
        " VALUES (900, 'h900', 1, '', '[]', now())"
    )
    live = "UPDATE edition SET state = 'live' WHERE id = 900"
    with engine.begin() as connection:
        connection.execute(text(written))
    for setting_up, refused, why in (
        ((), drafted, "has not been approved"),
        ((begun,), approved, "needs a second person"),
        ((begun,), live, "has not been approved"),
    ):
        with engine.connect() as connection:
            for statement in setting_up:
                connection.execute(text(statement))
            with pytest.raises(IntegrityError, match=why):
                connection.execute(text(refused))


def _justify(connection: Connection, when: datetime) -> None:
    copy_row(connection, "justification", id=901, user_id=901, given_at=when)


def _record_contribution(connection: Connection, when: datetime) -> None:
    copy_row(connection, "contribution", id=901, form_key="f901", recorded_by=901, recorded_at=when)


def _invite_who_answers(connection: Connection, when: datetime) -> None:
    copy_row(connection, "guest_link", id=901, token_hash="t901", form_key="f901", invited_by=901, created_at=when)
    copy_row(connection, "guest_review", id=901, guest_link_id=901)


@pytest.mark.parametrize("give", [_justify, _record_contribution, _invite_who_answers])
@pytest.mark.parametrize("since_approved", [True, False])
def test_nobody_approves_what_rests_on_something_they_gave_since_the_last_approved_edition(
    engine: Engine, give: Callable[[Connection, datetime], None], since_approved: bool
) -> None:
    with engine.connect() as connection:
        copy_row(connection, "user_account", id=901, username="second")
        copy_row(connection, "revision", id=901, edition_number=2, content_hash="h901", user_id=None)
        copy_row(connection, "edition", id=901, number=2, state="draft", revision_id=901)
        give(connection, NOW + timedelta(days=1 if since_approved else -1))
        approval = {"edition_id": 901, "content_hash": "h901", "user_id": 901, "approved_at": NOW + timedelta(days=2)}
        if since_approved:
            with pytest.raises(IntegrityError, match="needs a second person"):
                copy_row(connection, "approval", id=901, **approval)
        else:
            copy_row(connection, "approval", id=901, **approval)
