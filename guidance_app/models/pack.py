"""What trainers watch: packs of others that a force follows, and citations that stay as they are for a reason.

The citations themselves stand in the words of a pack.
"""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class PackWatch(Base):
    """That a force hears when what a pack cites changes, though it does not own the pack. No person is named."""

    __tablename__ = "pack_watch"

    force_id: Mapped[int] = mapped_column(ForeignKey("force.id"), primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    since: Mapped[datetime]


class KeptPin(Base):
    """Why one citation of a pack stays as it is although an edition came after it; append-only.

    `against` is the newest edition that whoever kept it had before them: a later one asks again.
    """

    __tablename__ = "kept_pin"

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    pin: Mapped[str]
    against: Mapped[str]
    reason: Mapped[str]
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    kept_at: Mapped[datetime]
