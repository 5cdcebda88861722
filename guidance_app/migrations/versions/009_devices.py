"""Devices: a number for a person and for a force that only grows; a device that knows another forgets what it keeps.

No table of devices, and none of what is kept on them.
"""

import sqlalchemy as sa
from alembic import op

revision = "009"
down_revision = "008"

_TABLES = ("force", "user_account")


def upgrade() -> None:
    for table in _TABLES:
        op.add_column(table, sa.Column("devices_epoch", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.drop_column(table, "devices_epoch")
