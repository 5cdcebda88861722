"""Learning platforms, nonces that were taken once, and our signing keys. No table holds anything of a learner."""

import sqlalchemy as sa
from alembic import op

from guidance_app.db import UtcDateTime

revision = "014"
down_revision = "013"


def upgrade() -> None:
    op.create_table(
        "learning_platform",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("force_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("deployments", sa.JSON(), nullable=False),
        sa.Column("auth_address", sa.String(), nullable=False),
        sa.Column("token_address", sa.String(), nullable=False),
        sa.Column("keys_address", sa.String(), nullable=False),
        sa.Column("origins", sa.JSON(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["force_id"], ["force.id"], name=op.f("fk_learning_platform_force_id_force")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learning_platform")),
        sa.UniqueConstraint("issuer", "client_id", name=op.f("uq_learning_platform_issuer_client_id")),
    )
    op.create_index(op.f("ix_learning_platform_force_id"), "learning_platform", ["force_id"])
    op.create_table(
        "spent_nonce",
        sa.Column("nonce_hash", sa.String(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("nonce_hash", name=op.f("pk_spent_nonce")),
    )
    op.create_index(op.f("ix_spent_nonce_expires_at"), "spent_nonce", ["expires_at"])
    op.create_table(
        "signing_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signing_key")),
    )


def downgrade() -> None:
    op.drop_table("signing_key")
    op.drop_index(op.f("ix_spent_nonce_expires_at"), "spent_nonce")
    op.drop_table("spent_nonce")
    op.drop_index(op.f("ix_learning_platform_force_id"), "learning_platform")
    op.drop_table("learning_platform")
