"""Which reminder went to whom about which due date."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class ReminderSent(Base):
    """One reminder of one stage. Without `sent_at` it is being sent, or whoever was sending it was stopped."""

    __tablename__ = "reminder_sent"

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    due_on: Mapped[date] = mapped_column(primary_key=True)
    stage: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    claimed_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]


class FactReminderSent(Base):
    """The same for a local fact of the person's force."""

    __tablename__ = "fact_reminder_sent"

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True)
    slot: Mapped[str] = mapped_column(primary_key=True)
    due_on: Mapped[date] = mapped_column(primary_key=True)
    stage: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    claimed_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]


class CitationReminderSent(Base):
    """The same for what a pack cites and what became of it: `cited` is such as `PCK-002 HBA-002 v5`."""

    __tablename__ = "citation_reminder_sent"

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True)
    cited: Mapped[str] = mapped_column(primary_key=True)
    due_on: Mapped[date] = mapped_column(primary_key=True)
    stage: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    claimed_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
