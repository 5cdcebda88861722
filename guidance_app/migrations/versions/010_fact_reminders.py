"""Which reminder of a local fact went to whom, apart from reminders of documents."""

import sqlalchemy as sa
from alembic import op

from guidance_app.db import UtcDateTime

revision = "010"
down_revision = "009"

_TABLE = "fact_reminder_sent"


def upgrade() -> None:
    op.create_table(
        _TABLE,
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("claimed_at", UtcDateTime(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user_account.id"], name=op.f("fk_fact_reminder_sent_user_id_user_account")
        ),
        sa.PrimaryKeyConstraint("user_id", "slot", "due_on", "stage", name=op.f("pk_fact_reminder_sent")),
    )


def downgrade() -> None:
    op.drop_table(_TABLE)
