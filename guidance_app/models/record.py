"""The Record: an append-only, hash-chained list of who did what to which thing."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class Record(Base):
    """One sentence. `digest` covers it and the one before, so that a change or a gap shows."""

    __tablename__ = "record"

    id: Mapped[int] = mapped_column(primary_key=True)
    previous: Mapped[str] = mapped_column(unique=True)
    digest: Mapped[str] = mapped_column(unique=True)
    recorded_at: Mapped[datetime]
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    action: Mapped[str]
    subject: Mapped[str]
    detail: Mapped[dict[str, Any]]
