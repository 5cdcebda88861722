"""Learning platforms that may open packs, answers of theirs that were taken, and our keys. Nothing of a learner."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class LearningPlatform(Base):
    """One registration of a force. A pair of issuer and client belongs to one force only."""

    __tablename__ = "learning_platform"
    __table_args__ = (UniqueConstraint("issuer", "client_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    force_id: Mapped[int] = mapped_column(ForeignKey("force.id"), index=True)
    name: Mapped[str]
    issuer: Mapped[str]
    client_id: Mapped[str]
    deployments: Mapped[list[str]]
    auth_address: Mapped[str]
    token_address: Mapped[str]
    keys_address: Mapped[str]
    origins: Mapped[list[str]]
    created_at: Mapped[datetime]


class SpentNonce(Base):
    """The hash of a nonce whose answer was taken; kept until no browser could bring it again."""

    __tablename__ = "spent_nonce"

    nonce_hash: Mapped[str] = mapped_column(primary_key=True)
    expires_at: Mapped[datetime] = mapped_column(index=True)


class SigningKey(Base):
    """One key of ours, sealed with the installation's secret; the newest signs, the one before is still shown."""

    __tablename__ = "signing_key"

    id: Mapped[int] = mapped_column(primary_key=True)
    sealed: Mapped[str]
    created_at: Mapped[datetime]
