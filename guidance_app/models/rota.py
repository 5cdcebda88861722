"""Who of a force can be rung when: people at work, by their work numbers, and nobody else."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.rota import RotaRole


class RotaEntry(Base):
    """One person on duty from `starts_at` until just before `ends_at`; `languages` are codes."""

    __tablename__ = "rota_entry"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="ends_after_it_starts"),
        UniqueConstraint("force_id", "role", "name", "number", "area", "starts_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    force_id: Mapped[int] = mapped_column(ForeignKey("force.id"))
    role: Mapped[RotaRole] = mapped_column(value_enum(RotaRole))
    name: Mapped[str]
    number: Mapped[str]
    area: Mapped[str]
    expertise: Mapped[str]
    languages: Mapped[list[str]]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime] = mapped_column(index=True)
