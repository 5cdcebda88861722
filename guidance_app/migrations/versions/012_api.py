"""Personal access tokens, kept as hashes, and the key of a person's address for the feed of changes."""

import sqlalchemy as sa
from alembic import op

from guidance_app.db import UtcDateTime
from guidance_app.db_dialects import (
    Refusal,
    allow_statement,
    keep_rows_statements,
    let_rows_go_statements,
    refuse_statements,
)

revision = "012"
down_revision = "011"

_TABLE = "api_token"
_TERMS = "id, user_id, force_id, name, scopes, token_hash, form_key, created_at, expires_on"
_KEPT = (
    Refusal("api_token_keeps_its_terms", _TABLE, f"UPDATE OF {_TERMS}"),
    Refusal("api_token_stays_revoked", _TABLE, "UPDATE OF revoked_at, revoked_by", "OLD.revoked_at IS NOT NULL"),
    Refusal("api_token_is_never_deleted", _TABLE, "DELETE"),
)
_KEYS = ("token_hash", "user_id, form_key")


def upgrade() -> None:
    dialect = op.get_bind().dialect.name
    op.create_table(
        _TABLE,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("force_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("form_key", sa.String(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.Column("last_used_on", sa.Date(), nullable=True),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        sa.Column("revoked_by", sa.Integer(), nullable=True),
        _foreign_key("user_id", "user_account"),
        _foreign_key("force_id", "force"),
        _foreign_key("revoked_by", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_token")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_api_token_token_hash")),
        sa.UniqueConstraint("user_id", "form_key", name=op.f("uq_api_token_user_id_form_key")),
    )
    op.create_index(op.f("ix_api_token_force_id"), _TABLE, ["force_id"])
    kept = [statement for refusal in _KEPT for statement in refuse_statements(dialect, refusal)]
    for statement in (*kept, *keep_rows_statements(dialect, _TABLE, _KEYS)):
        op.execute(statement)
    op.add_column("user_account", sa.Column("changes_key", sa.String(), nullable=True))


def downgrade() -> None:
    dialect = op.get_bind().dialect.name
    op.drop_column("user_account", "changes_key")
    dropped = [allow_statement(dialect, refusal.name, _TABLE) for refusal in _KEPT]
    for statement in (*let_rows_go_statements(dialect, _TABLE), *dropped):
        op.execute(statement)
    op.drop_table(_TABLE)


def _foreign_key(column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{_TABLE}_{column}_{other}"))
