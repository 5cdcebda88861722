"""What readers and communities say of guidance: counts of taps, reports under a number, and cautions over pages.

No column names, or leads to, whoever tapped or reported: no account, session, address or time of day.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.feedback import ReportKind
from guidance_app.domain.permissions import Role


class FeedbackCount(Base):
    """How often one answer was given to one section of one edition on one day."""

    __tablename__ = "feedback_count"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    edition_number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    anchor: Mapped[str] = mapped_column(primary_key=True)
    answer: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    count: Mapped[int]


class Report(Base):
    """One report and its answer. `topic` and `seen_where` come with the open form, which names no document.

    `closed_as` is the role that answered; `answered_by` is kept for those who account for answers, and never shown.
    """

    __tablename__ = "report"
    __table_args__ = (
        CheckConstraint("what = 'wrong-about-us' OR document_id IS NOT NULL", name="is_about_a_document"),
        CheckConstraint(
            "(closed_at IS NULL) = (answer IS NULL) AND (closed_at IS NULL) = (closed_as IS NULL)",
            name="closes_with_an_answer",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"), index=True)
    edition_number: Mapped[int | None]
    anchor: Mapped[str]
    what: Mapped[ReportKind] = mapped_column(value_enum(ReportKind))
    words: Mapped[str | None]
    topic: Mapped[str]
    seen_where: Mapped[str]
    received_on: Mapped[date]
    answer: Mapped[str | None]
    closed_at: Mapped[datetime | None]
    closed_as: Mapped[Role | None] = mapped_column(value_enum(Role))
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
