"""The library, its editions and the people who may read it.

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

revision = "001"
down_revision = None

_PUBLISHED = "OLD.state <> 'draft'"
_KEPT_WORDS = (
    Refusal("edition_keeps_its_words", "edition", "UPDATE OF document_id, number, revision_id", _PUBLISHED),
    Refusal("edition_is_never_deleted", "edition", "DELETE", _PUBLISHED),
)
_FROZEN = ("revision", "revision_section", "section", "status_change")
_TABLES = (
    "force",
    "search_miss",
    "section",
    "sign_in_limit",
    "document",
    "section_rendering",
    "user_account",
    "document_address",
    "index_job",
    "revision",
    "section_clock",
    "user_session",
    "edition",
    "revision_section",
    "status_change",
)


def upgrade() -> None:
    op.create_table(
        "force",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_force")),
        sa.UniqueConstraint("name", name=op.f("uq_force_name")),
    )
    op.create_table(
        "search_miss",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("known_words", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "known_words", name=op.f("pk_search_miss")),
    )
    op.create_table(
        "section",
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("heading", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("content_hash", name=op.f("pk_section")),
    )
    op.create_table(
        "sign_in_limit",
        sa.Column("bucket", sa.String(), nullable=False),
        sa.Column("window_began_at", UtcDateTime(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("bucket", name=op.f("pk_sign_in_limit")),
    )
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "community",
                "risk",
                "trauma",
                "practice",
                "engagement",
                "service",
                "term",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("force_id", sa.Integer(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["force_id"], ["force.id"], name=op.f("fk_document_force_id_force")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("reference", name=op.f("uq_document_reference")),
        sa.UniqueConstraint("slug", name=op.f("uq_document_slug")),
    )
    op.create_index(op.f("ix_document_force_id"), "document", ["force_id"], unique=False)

    op.create_table(
        "section_rendering",
        sa.Column("section_hash", sa.String(), nullable=False),
        sa.Column("renderer_version", sa.Integer(), nullable=False),
        sa.Column("html", sa.String(), nullable=False),
        sa.Column("plain_text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["section_hash"], ["section.content_hash"], name=op.f("fk_section_rendering_section_hash_section")
        ),
        sa.PrimaryKeyConstraint("section_hash", "renderer_version", name=op.f("pk_section_rendering")),
    )
    op.create_table(
        "user_account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "officer",
                "trainer",
                "editor",
                "approver",
                "administrator",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("force_id", sa.Integer(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("theme", sa.String(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("disabled_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("username = lower(username)", name=op.f("ck_user_account_username_is_lower_case")),
        sa.ForeignKeyConstraint(["force_id"], ["force.id"], name=op.f("fk_user_account_force_id_force")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_user_account")),
        sa.UniqueConstraint("username", name=op.f("uq_user_account_username")),
    )
    op.create_table(
        "document_address",
        sa.Column("old_slug", sa.String(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_document_address_document_id_document")
        ),
        sa.PrimaryKeyConstraint("old_slug", name=op.f("pk_document_address")),
    )
    op.create_index(op.f("ix_document_address_document_id"), "document_address", ["document_id"], unique=False)

    op.create_table(
        "index_job",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("queued_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_index_job_document_id_document")),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_index_job")),
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("edition_number", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column(
            "review_state",
            sa.Enum("starter", "reviewed", name="reviewstate", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_revision_document_id_document")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_revision_user_id_user_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    op.create_index(op.f("ix_revision_content_hash"), "revision", ["content_hash"], unique=False)
    op.create_index(op.f("ix_revision_document_id"), "revision", ["document_id"], unique=False)

    op.create_table(
        "section_clock",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("next_check_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_section_clock_document_id_document")),
        sa.PrimaryKeyConstraint("document_id", "anchor", name=op.f("pk_section_clock")),
    )
    op.create_index(op.f("ix_section_clock_next_check_on"), "section_clock", ["next_check_on"], unique=False)

    op.create_table(
        "user_session",
        sa.Column("id_hash", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("last_seen_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_user_session_user_id_user_account")),
        sa.PrimaryKeyConstraint("id_hash", name=op.f("pk_user_session")),
    )
    op.create_index(op.f("ix_user_session_last_seen_at"), "user_session", ["last_seen_at"], unique=False)
    op.create_index(op.f("ix_user_session_user_id"), "user_session", ["user_id"], unique=False)

    op.create_table(
        "edition",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "live",
                "superseded",
                "withdrawn",
                name="editionstate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("revision_id", sa.Integer(), nullable=True),
        sa.Column(
            "significance",
            sa.Enum(
                "typo", "minor", "major", name="significance", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("change_note", sa.String(), nullable=False),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("changed_since", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("state = 'draft' OR revision_id IS NOT NULL", name=op.f("ck_edition_published_has_words")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_edition_number_is_positive")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_edition_document_id_document")),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_edition_revision_id_revision")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edition")),
        sa.UniqueConstraint("document_id", "number", name=op.f("uq_edition_document_id_number")),
    )
    op.create_index(
        "uq_edition_one_in_preparation",
        "edition",
        ["document_id"],
        unique=True,
        sqlite_where=sa.text("state = 'draft'"),
        postgresql_where=sa.text("state = 'draft'"),
    )
    op.create_index(
        "uq_edition_one_live",
        "edition",
        ["document_id"],
        unique=True,
        sqlite_where=sa.text("state = 'live'"),
        postgresql_where=sa.text("state = 'live'"),
    )

    op.create_table(
        "revision_section",
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("section_hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name=op.f("fk_revision_section_revision_id_revision")
        ),
        sa.ForeignKeyConstraint(
            ["section_hash"], ["section.content_hash"], name=op.f("fk_revision_section_section_hash_section")
        ),
        sa.PrimaryKeyConstraint("revision_id", "position", name=op.f("pk_revision_section")),
        sa.UniqueConstraint("revision_id", "anchor", name=op.f("uq_revision_section_revision_id_anchor")),
    )
    op.create_index(op.f("ix_revision_section_section_hash"), "revision_section", ["section_hash"], unique=False)

    op.create_table(
        "status_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column(
            "from_state",
            sa.Enum(
                "draft",
                "live",
                "superseded",
                "withdrawn",
                name="from_state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "to_state",
            sa.Enum(
                "draft",
                "live",
                "superseded",
                "withdrawn",
                name="to_state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_status_change_edition_id_edition")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_status_change_user_id_user_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_status_change")),
    )
    op.create_index(op.f("ix_status_change_edition_id"), "status_change", ["edition_id"], unique=False)
    dialect = op.get_bind().dialect.name
    for table in _FROZEN:
        for statement in freeze_table_statements(dialect, table):
            op.execute(statement)
    for refusal in _KEPT_WORDS:
        for statement in refuse_statements(dialect, refusal):
            op.execute(statement)


def downgrade() -> None:
    dialect = op.get_bind().dialect.name
    for table in _FROZEN:
        for statement in thaw_table_statements(dialect, table):
            op.execute(statement)
    for refusal in _KEPT_WORDS:
        op.execute(allow_statement(dialect, refusal.name, refusal.table))
    for table in reversed(_TABLES):
        op.drop_table(table)
