"""What trainers watch, why a citation stays, reminders of citations, and use counted by week."""

import sqlalchemy as sa
from alembic import op

from guidance_app.db import UtcDateTime
from guidance_app.db_dialects import (
    freeze_table_statements,
    keep_rows_statements,
    let_rows_go_statements,
    thaw_table_statements,
)

revision = "015"
down_revision = "014"

_KEPT = "kept_pin"


def upgrade() -> None:
    op.create_table(
        "pack_watch",
        sa.Column("force_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        _foreign_key("pack_watch", "force_id", "force"),
        _foreign_key("pack_watch", "document_id", "document"),
        sa.PrimaryKeyConstraint("force_id", "document_id", name=op.f("pk_pack_watch")),
    )
    op.create_table(
        _KEPT,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("pin", sa.String(), nullable=False),
        sa.Column("against", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("kept_at", UtcDateTime(), nullable=False),
        _foreign_key(_KEPT, "document_id", "document"),
        _foreign_key(_KEPT, "user_id", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_pin")),
    )
    op.create_index(op.f("ix_kept_pin_document_id"), _KEPT, ["document_id"])
    dialect = op.get_bind().dialect.name
    for statement in (*freeze_table_statements(dialect, _KEPT), *keep_rows_statements(dialect, _KEPT, ())):
        op.execute(statement)
    _create_reminders()
    for table, column in (("page_use", "opened"), ("pack_finish", "finished")):
        _create_weeks(table, column)


def downgrade() -> None:
    for table in ("pack_finish", "page_use", "citation_reminder_sent"):
        op.drop_table(table)
    dialect = op.get_bind().dialect.name
    for statement in (*let_rows_go_statements(dialect, _KEPT), *thaw_table_statements(dialect, _KEPT)):
        op.execute(statement)
    op.drop_table(_KEPT)
    op.drop_table("pack_watch")


def _create_reminders() -> None:
    table = "citation_reminder_sent"
    op.create_table(
        table,
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("cited", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("claimed_at", UtcDateTime(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        _foreign_key(table, "user_id", "user_account"),
        sa.PrimaryKeyConstraint("user_id", "cited", "due_on", "stage", name=op.f(f"pk_{table}")),
    )


def _create_weeks(table: str, column: str) -> None:
    op.create_table(
        table,
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column(column, sa.Integer(), nullable=False),
        _foreign_key(table, "document_id", "document"),
        sa.PrimaryKeyConstraint("document_id", "week", name=op.f(f"pk_{table}")),
    )


def _foreign_key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))
