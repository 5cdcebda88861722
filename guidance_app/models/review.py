"""When each section was last checked and must be checked again, every check, and events that asked for one."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.reopening import ReopenCause


class SectionClock(Base):
    """The review clock of one section; a partial check moves only the rows of what it checked.

    `clock_due_on` is the day that the interval gives; `next_check_on` is that day or, before it, the day of an event
    that no check has answered yet. Readers see the second.
    """

    __tablename__ = "section_clock"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    anchor: Mapped[str] = mapped_column(primary_key=True)
    checked_on: Mapped[date]
    clock_due_on: Mapped[date]
    next_check_on: Mapped[date] = mapped_column(index=True)


class SectionCheck(Base):
    """What one person answered about the words of one section. `passed` says whether all answers were good.

    `form_key` names the form that was sent, so that sending it twice is one check.
    """

    __tablename__ = "section_check"
    __table_args__ = (UniqueConstraint("form_key", "document_id", "anchor"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    anchor: Mapped[str]
    section_hash: Mapped[str] = mapped_column(ForeignKey("section.content_hash"))
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    answers: Mapped[dict[str, Any]]
    note: Mapped[str]
    passed: Mapped[bool]
    form_key: Mapped[str]
    checked_on: Mapped[date]
    recorded_at: Mapped[datetime]


class Reopening(Base):
    """One event that asked for checks before their time. `created_by` is empty for what the app did itself."""

    __tablename__ = "reopening"

    id: Mapped[int] = mapped_column(primary_key=True)
    cause: Mapped[ReopenCause] = mapped_column(value_enum(ReopenCause))
    note: Mapped[str]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    form_key: Mapped[str | None] = mapped_column(unique=True)
    created_at: Mapped[datetime]


class ReopenedDocument(Base):
    """A document that an event re-opened; closed once, when all of it was checked after that or it was written anew."""

    __tablename__ = "reopened_document"

    reopening_id: Mapped[int] = mapped_column(ForeignKey("reopening.id"), primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True, index=True)
    closed_at: Mapped[datetime | None]
