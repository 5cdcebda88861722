"""Keeping current: posts that own documents, checks, events that re-open, reminders, and a person's calendar.

Enum lists are spelt out here: a migration keeps saying what it said when it was written.
"""

import sqlalchemy as sa
from alembic import op

from guidance_app.db import UtcDateTime
from guidance_app.db_dialects import (
    Refusal,
    allow_statement,
    freeze_table_statements,
    refuse_statements,
    thaw_table_statements,
)

revision = "004"
down_revision = "003"

_KINDS = ("community", "risk", "trauma", "practice", "engagement", "service", "term")
_CAUSES = (
    "law-changed",
    "homicide-review",
    "community-incident",
    "contributor-withdrew",
    "check-failed",
    "block-changed",
)
_FROZEN = ("section_check", "reopening")
_TABLES = (
    "post",
    "kind_owner",
    "document_owner",
    "section_check",
    "reopening",
    "reopened_document",
    "reminder_sent",
)
_REFUSALS = (
    Refusal("post_lead_stays", "post", "DELETE", "OLD.is_lead", "cannot lose its lead: every document has an owner"),
    Refusal(
        "post_lead_is_for_good",
        "post",
        "UPDATE OF is_lead, force_id",
        "OLD.is_lead <> NEW.is_lead OR OLD.force_id <> NEW.force_id",
        "keeps its lead and its force",
    ),
    Refusal("reopened_document_is_never_deleted", "reopened_document", "DELETE"),
    Refusal(
        "reopened_document_closes_once",
        "reopened_document",
        "UPDATE",
        "OLD.closed_at IS NOT NULL OR OLD.reopening_id <> NEW.reopening_id OR OLD.document_id <> NEW.document_id",
        "closes once",
    ),
)
# Every force has a lead post from now on; its first approver holds it until somebody chooses otherwise.
_LEAD_POSTS = (
    "INSERT INTO post (force_id, name, holder_id, is_lead, version) SELECT f.id, 'HBA lead',"
    " (SELECT min(u.id) FROM user_account u"
    " WHERE u.force_id = f.id AND u.role = 'approver' AND u.disabled_at IS NULL), true, 1 FROM force f"
)


def upgrade() -> None:
    dialect = op.get_bind().dialect.name
    op.add_column("user_account", sa.Column("email", sa.String(), nullable=True))
    op.add_column("user_account", sa.Column("calendar_key", sa.String(), nullable=True))
    op.add_column("section_clock", sa.Column("clock_due_on", sa.Date(), nullable=True))
    op.execute("UPDATE section_clock SET clock_due_on = next_check_on")
    with op.batch_alter_table("section_clock") as batch:
        batch.alter_column("clock_due_on", existing_type=sa.Date(), nullable=False)
    _create_owner_tables()
    _create_check_tables()
    op.execute(_LEAD_POSTS)
    for table in _FROZEN:
        for statement in freeze_table_statements(dialect, table):
            op.execute(statement)
    for refusal in _REFUSALS:
        for statement in refuse_statements(dialect, refusal):
            op.execute(statement)


def downgrade() -> None:
    dialect = op.get_bind().dialect.name
    for table in _FROZEN:
        for statement in thaw_table_statements(dialect, table):
            op.execute(statement)
    for refusal in _REFUSALS:
        op.execute(allow_statement(dialect, refusal.name, refusal.table))
    for table in reversed(_TABLES):
        op.drop_table(table)
    with op.batch_alter_table("section_clock") as batch:
        batch.drop_column("clock_due_on")
    op.drop_column("user_account", "calendar_key")
    op.drop_column("user_account", "email")


def _create_owner_tables() -> None:
    lead = sa.text("is_lead")
    op.create_table(
        "post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("force_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=True),
        sa.Column("deputy_id", sa.Integer(), nullable=True),
        sa.Column("is_lead", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["force_id"], ["force.id"], name=op.f("fk_post_force_id_force")),
        sa.ForeignKeyConstraint(["holder_id"], ["user_account.id"], name=op.f("fk_post_holder_id_user_account")),
        sa.ForeignKeyConstraint(["deputy_id"], ["user_account.id"], name=op.f("fk_post_deputy_id_user_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
        sa.UniqueConstraint("force_id", "name", name=op.f("uq_post_force_id_name")),
        sa.UniqueConstraint("force_id", "id", name=op.f("uq_post_force_id_id")),
    )
    op.create_index("uq_post_one_lead", "post", ["force_id"], unique=True, sqlite_where=lead, postgresql_where=lead)
    kinds = sa.Enum(*_KINDS, name="kind", native_enum=False, create_constraint=True, length=32)
    for table, key in (
        ("kind_owner", sa.Column("kind", kinds, nullable=False)),
        ("document_owner", sa.Column("document_id", sa.Integer(), nullable=False)),
    ):
        op.create_table(
            table,
            sa.Column("force_id", sa.Integer(), nullable=False),
            key,
            sa.Column("post_id", sa.Integer(), nullable=False),
            sa.ForeignKeyConstraint(
                ["force_id", "post_id"], ["post.force_id", "post.id"], name=op.f(f"fk_{table}_force_id_post")
            ),
            *_document_key(table),
            sa.PrimaryKeyConstraint("force_id", key.name, name=op.f(f"pk_{table}")),
        )


def _document_key(table: str) -> tuple[sa.ForeignKeyConstraint, ...]:
    if table == "kind_owner":
        return ()
    return (sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f(f"fk_{table}_document_id_document")),)


def _create_check_tables() -> None:
    causes = sa.Enum(*_CAUSES, name="reopencause", native_enum=False, create_constraint=True, length=32)
    op.create_table(
        "section_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("section_hash", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("form_key", sa.String(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", UtcDateTime(), nullable=False),
        *_document_key("section_check"),
        sa.ForeignKeyConstraint(
            ["section_hash"], ["section.content_hash"], name=op.f("fk_section_check_section_hash_section")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_section_check_user_id_user_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_section_check")),
        sa.UniqueConstraint(
            "form_key", "document_id", "anchor", name=op.f("uq_section_check_form_key_document_id_anchor")
        ),
    )
    op.create_index(op.f("ix_section_check_document_id"), "section_check", ["document_id"])
    op.create_table(
        "reopening",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cause", causes, nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("form_key", sa.String(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["user_account.id"], name=op.f("fk_reopening_created_by_user_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reopening")),
        sa.UniqueConstraint("form_key", name=op.f("uq_reopening_form_key")),
    )
    op.create_table(
        "reopened_document",
        sa.Column("reopening_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["reopening_id"], ["reopening.id"], name=op.f("fk_reopened_document_reopening_id_reopening")
        ),
        *_document_key("reopened_document"),
        sa.PrimaryKeyConstraint("reopening_id", "document_id", name=op.f("pk_reopened_document")),
    )
    op.create_index(op.f("ix_reopened_document_document_id"), "reopened_document", ["document_id"])
    op.create_table(
        "reminder_sent",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("claimed_at", UtcDateTime(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_reminder_sent_user_id_user_account")),
        *_document_key("reminder_sent"),
        sa.PrimaryKeyConstraint("user_id", "document_id", "due_on", "stage", name=op.f("pk_reminder_sent")),
    )
