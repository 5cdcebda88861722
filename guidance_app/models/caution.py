"""A caution that two people put over a page or a section while a doubt is looked into."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class PageCaution(Base):
    """One caution; `anchor` is empty for the whole page. Readers see it from its confirmation until it is lifted."""

    __tablename__ = "caution"
    __table_args__ = (
        CheckConstraint("confirmed_by <> proposed_by", name="takes_two_people"),
        CheckConstraint("(confirmed_at IS NULL) = (confirmed_by IS NULL)", name="is_confirmed_by_somebody"),
        CheckConstraint(
            "(lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lift_note IS NULL)",
            name="is_lifted_with_a_note",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    anchor: Mapped[str]
    words: Mapped[str]
    report_id: Mapped[int | None] = mapped_column(ForeignKey("report.id"))
    proposed_by: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    proposed_at: Mapped[datetime]
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    confirmed_at: Mapped[datetime | None]
    lifted_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    lifted_at: Mapped[datetime | None]
    lift_note: Mapped[str | None]
