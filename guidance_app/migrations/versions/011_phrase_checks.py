"""What speakers said of the phrases in their languages, each check kept.

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

revision = "011"
down_revision = "010"

_TABLE = "phrase_check"
_SPEAKERS = ("registered-interpreter", "interpreter", "staff", "group")


def upgrade() -> None:
    dialect = op.get_bind().dialect.name
    op.create_table(
        _TABLE,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("force_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("words_hash", sa.String(), nullable=False),
        sa.Column(
            "speaker",
            sa.Enum(*_SPEAKERS, name="speaker", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("speaker_name", sa.String(), nullable=False),
        sa.Column("stands", sa.Boolean(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("recorded_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["force_id"], ["force.id"], name=op.f("fk_phrase_check_force_id_force")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_phrase_check_user_id_user_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phrase_check")),
    )
    for statement in (*freeze_table_statements(dialect, _TABLE), *keep_rows_statements(dialect, _TABLE, ())):
        op.execute(statement)


def downgrade() -> None:
    dialect = op.get_bind().dialect.name
    for statement in (*let_rows_go_statements(dialect, _TABLE), *thaw_table_statements(dialect, _TABLE)):
        op.execute(statement)
    op.drop_table(_TABLE)
