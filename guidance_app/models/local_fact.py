"""What a force has answered in each slot, every answer it ever gave; the newest counts."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class LocalFact(Base):
    """One answer. `version` counts from 1 for each slot of a force; an empty `value` takes the answer before it out."""

    __tablename__ = "local_fact"
    __table_args__ = (
        UniqueConstraint("force_id", "slot", "version"),
        ForeignKeyConstraint(["force_id", "post_id"], ["post.force_id", "post.id"]),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    force_id: Mapped[int] = mapped_column(ForeignKey("force.id"))
    slot: Mapped[str]
    version: Mapped[int]
    value: Mapped[str]
    note: Mapped[str]
    post_id: Mapped[int]
    checked_on: Mapped[date]
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[datetime]
