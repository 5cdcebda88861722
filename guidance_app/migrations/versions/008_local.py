"""Local facts, every answer kept, and the rota of who can be rung.

Enum lists are spelt out here: a migration keeps saying what it said when it was written.
"""

import sqlalchemy as sa
from alembic import op

from guidance_app.db import UtcDateTime
from guidance_app.db_dialects import (
    freeze_table_statements,
    keep_rows_statements,
    let_rows_go_statements,
    thaw_table_statements,
)

revision = "008"
down_revision = "007"

_FACT, _ROTA = "local_fact", "rota_entry"
_ROTA_ROLES = ("champion", "spoc")
_KEYS = ("force_id, slot, version",)


def upgrade() -> None:
    dialect = op.get_bind().dialect.name
    op.create_table(
        _FACT,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("force_id", sa.Integer(), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("recorded_at", UtcDateTime(), nullable=False),
        _foreign_key(_FACT, "force_id", "force"),
        _foreign_key(_FACT, "user_id", "user_account"),
        sa.ForeignKeyConstraint(
            ["force_id", "post_id"], ["post.force_id", "post.id"], name=op.f("fk_local_fact_force_id_post")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_local_fact")),
        sa.UniqueConstraint("force_id", "slot", "version", name=op.f("uq_local_fact_force_id_slot_version")),
    )
    for statement in (*freeze_table_statements(dialect, _FACT), *keep_rows_statements(dialect, _FACT, _KEYS)):
        op.execute(statement)
    _create_rota()


def downgrade() -> None:
    dialect = op.get_bind().dialect.name
    op.drop_table(_ROTA)
    for statement in (*let_rows_go_statements(dialect, _FACT), *thaw_table_statements(dialect, _FACT)):
        op.execute(statement)
    op.drop_table(_FACT)


def _foreign_key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))


def _create_rota() -> None:
    roles = sa.Enum(*_ROTA_ROLES, name="rotarole", native_enum=False, create_constraint=True, length=32)
    op.create_table(
        _ROTA,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("force_id", sa.Integer(), nullable=False),
        sa.Column("role", roles, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("expertise", sa.String(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("starts_at", UtcDateTime(), nullable=False),
        sa.Column("ends_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_rota_entry_ends_after_it_starts")),
        _foreign_key(_ROTA, "force_id", "force"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rota_entry")),
        sa.UniqueConstraint(
            "force_id",
            "role",
            "name",
            "number",
            "area",
            "starts_at",
            name=op.f("uq_rota_entry_force_id_role_name_number_area_starts_at"),
        ),
    )
    op.create_index(op.f("ix_rota_entry_ends_at"), _ROTA, ["ends_at"])
