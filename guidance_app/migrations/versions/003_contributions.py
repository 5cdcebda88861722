"""Contributions, consent, withheld words and guest review.

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

revision = "003"
down_revision = "002"

_ROLES = ("womens-group", "survivors-group", "faith-group", "youth-group", "community-association", "individual")
_METHODS = ("workshop", "interview", "survivor-panel", "written", "guest-review")
_VERDICTS = ("fair", "not-us", "harm")
_FROZEN = (
    "contribution",
    "contribution_section",
    "contribution_withdrawal",
    "guest_comment",
    "guest_review",
    "withheld_words",
)
_TABLES = (
    "contribution",
    "contribution_section",
    "contribution_withdrawal",
    "withheld_words",
    "guest_link",
    "guest_review",
    "guest_comment",
)
_TERMS = "id, edition_id, token_hash, form_key, group_name, group_role, area, invited_by, created_at, expires_at"
_KEPT_LINKS = (
    Refusal("guest_link_keeps_its_terms", "guest_link", f"UPDATE OF {_TERMS}"),
    Refusal("guest_link_stays_revoked", "guest_link", "UPDATE OF revoked_at", "OLD.revoked_at IS NOT NULL"),
    Refusal("guest_link_is_never_deleted", "guest_link", "DELETE"),
)


def upgrade() -> None:
    dialect = op.get_bind().dialect.name
    _create_contributions()
    _create_guests()
    for table in _FROZEN:
        for statement in freeze_table_statements(dialect, table):
            op.execute(statement)
    for refusal in _KEPT_LINKS:
        for statement in refuse_statements(dialect, refusal):
            op.execute(statement)


def downgrade() -> None:
    dialect = op.get_bind().dialect.name
    for refusal in _KEPT_LINKS:
        op.execute(allow_statement(dialect, refusal.name, refusal.table))
    for table in _FROZEN:
        for statement in thaw_table_statements(dialect, table):
            op.execute(statement)
    for table in reversed(_TABLES):
        op.drop_table(table)


def _choices(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=32)


def _foreign_key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))


def _create_contributions() -> None:
    op.create_table(
        "contribution",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("since_edition", sa.Integer(), nullable=False),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
        sa.Column("form_key", sa.String(), nullable=False),
        sa.Column("group_name", sa.String(), nullable=False),
        sa.Column("group_role", _choices("grouprole", *_ROLES), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("method", _choices("method", *_METHODS), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("how_many", sa.Integer(), nullable=False),
        sa.Column("not_heard", sa.String(), nullable=False),
        sa.Column("disagreement", sa.String(), nullable=False),
        sa.Column("may_use_text", sa.Boolean(), nullable=False),
        sa.Column("may_name", sa.Boolean(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("may_train", sa.Boolean(), nullable=False),
        sa.Column("offline_days", sa.Integer(), nullable=True),
        sa.Column("offline_until", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.Column("performed_by", sa.String(), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=False),
        sa.Column("recorded_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("may_use_text", name=op.f("ck_contribution_has_consent")),
        sa.CheckConstraint("person = '' OR may_name", name=op.f("ck_contribution_names_with_consent")),
        sa.CheckConstraint("how_many >= 1", name=op.f("ck_contribution_is_by_somebody")),
        _foreign_key("contribution", "document_id", "document"),
        _foreign_key("contribution", "edition_id", "edition"),
        _foreign_key("contribution", "corrects_id", "contribution"),
        _foreign_key("contribution", "recorded_by", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contribution")),
        sa.UniqueConstraint("corrects_id", name=op.f("uq_contribution_corrects_id")),
        sa.UniqueConstraint("document_id", "form_key", name=op.f("uq_contribution_document_id_form_key")),
    )
    op.create_table(
        "contribution_section",
        sa.Column("contribution_id", sa.Integer(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        _foreign_key("contribution_section", "contribution_id", "contribution"),
        sa.PrimaryKeyConstraint("contribution_id", "anchor", name=op.f("pk_contribution_section")),
    )
    op.create_table(
        "contribution_withdrawal",
        sa.Column("contribution_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=False),
        _foreign_key("contribution_withdrawal", "contribution_id", "contribution"),
        _foreign_key("contribution_withdrawal", "user_id", "user_account"),
        sa.PrimaryKeyConstraint("contribution_id", name=op.f("pk_contribution_withdrawal")),
    )
    op.create_table(
        "withheld_words",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("words_hash", sa.String(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("contribution_id", sa.Integer(), nullable=False),
        sa.Column("withheld_at", UtcDateTime(), nullable=False),
        _foreign_key("withheld_words", "document_id", "document"),
        _foreign_key("withheld_words", "contribution_id", "contribution"),
        sa.PrimaryKeyConstraint("document_id", "words_hash", name=op.f("pk_withheld_words")),
    )
    op.create_index(op.f("ix_withheld_words_contribution_id"), "withheld_words", ["contribution_id"])


def _create_guests() -> None:
    op.create_table(
        "guest_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("form_key", sa.String(), nullable=False),
        sa.Column("group_name", sa.String(), nullable=False),
        sa.Column("group_role", _choices("grouprole", *_ROLES), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("invited_by", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        _foreign_key("guest_link", "edition_id", "edition"),
        _foreign_key("guest_link", "invited_by", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guest_link")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_guest_link_token_hash")),
        sa.UniqueConstraint("edition_id", "form_key", name=op.f("uq_guest_link_edition_id_form_key")),
    )
    op.create_table(
        "guest_review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("guest_link_id", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("verdict", _choices("verdict", *_VERDICTS), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("may_name_group", sa.Boolean(), nullable=False),
        sa.Column("how_many", sa.Integer(), nullable=False),
        sa.Column("submitted_at", UtcDateTime(), nullable=False),
        _foreign_key("guest_review", "guest_link_id", "guest_link"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guest_review")),
    )
    op.create_index(op.f("ix_guest_review_guest_link_id"), "guest_review", ["guest_link_id"])
    op.create_table(
        "guest_comment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("guest_link_id", sa.Integer(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("section_hash", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        _foreign_key("guest_comment", "guest_link_id", "guest_link"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guest_comment")),
    )
    op.create_index(op.f("ix_guest_comment_guest_link_id"), "guest_comment", ["guest_link_id"])
