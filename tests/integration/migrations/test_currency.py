"""Forces and clocks from before there were posts and events: each gets what it must have, and goes down and up."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from guidance_app.migrations.commands import migrate_back, migrate_to
from tests.support.databases import make_engine

BEFORE = """
INSERT INTO force (id, name, keeps_national, created_at) VALUES
 (1, 'First', 1, '2026-01-01'), (2, 'Second', 0, '2026-01-01');
INSERT INTO user_account
 (id, username, display_name, role, force_id, password_hash, theme, created_at, disabled_at) VALUES
 (1, 'left', 'Left', 'approver', 1, 'x', 'device', '2026-01-01', '2026-02-01'),
 (2, 'lead', 'Lead', 'approver', 1, 'x', 'device', '2026-01-01', NULL),
 (3, 'editor', 'Editor', 'editor', 2, 'x', 'device', '2026-01-01', NULL);
INSERT INTO document (id, reference, slug, kind, created_at) VALUES (1, 'HBA-900', 'a', 'risk', '2026-01-01');
INSERT INTO section_clock (document_id, anchor, checked_on, next_check_on) VALUES (1, 'a', '2026-01-01', '2027-01-01');
"""


def read(engine: Engine, statement: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(statement))]


def fill_before(path: Path) -> Engine:
    engine = make_engine(path)
    migrate_to(engine, "003")
    with engine.begin() as connection:
        for statement in BEFORE.strip().split(";\n"):
            connection.execute(text(statement.rstrip(";")))
    return engine


def test_each_force_gets_a_lead_post_that_its_first_active_approver_holds(tmp_path: Path) -> None:
    engine = fill_before(tmp_path / "guidance.sqlite3")
    migrate_to(engine)
    posts = read(engine, "SELECT force_id, name, holder_id, is_lead FROM post ORDER BY force_id")
    assert posts == [(1, "HBA lead", 2, 1), (2, "HBA lead", None, 1)]


def test_clocks_keep_their_day_and_everything_goes_down_and_up_again(tmp_path: Path) -> None:
    engine = fill_before(tmp_path / "guidance.sqlite3")
    for _ in range(2):
        migrate_to(engine)
        assert read(engine, "SELECT clock_due_on, next_check_on FROM section_clock") == [("2027-01-01", "2027-01-01")]
        migrate_back(engine, "003")
    assert read(engine, "SELECT anchor, next_check_on FROM section_clock") == [("a", "2027-01-01")]
    assert read(engine, "SELECT count(*) FROM user_account") == [(3,)]


def test_an_answered_event_stays_answered_and_none_is_deleted(tmp_path: Path) -> None:
    engine = fill_before(tmp_path / "guidance.sqlite3")
    migrate_to(engine)
    event = "INSERT INTO reopening (id, cause, note, created_at) VALUES (1, 'law-changed', '', '2027-01-01')"
    with engine.begin() as connection:
        connection.execute(text(event))
        connection.execute(text("INSERT INTO reopened_document (reopening_id, document_id) VALUES (1, 1)"))
        connection.execute(text("UPDATE reopened_document SET closed_at = '2027-02-01'"))
    for statement in ("UPDATE reopened_document SET closed_at = NULL", "DELETE FROM reopened_document"):
        with engine.connect() as connection, pytest.raises(IntegrityError, match="reopened_document"):
            connection.execute(text(statement))
