"""When each section of a document was last checked and must be checked again."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class SectionClock(Base):
    """The review clock of one section; a partial check moves only the rows of what it checked."""

    __tablename__ = "section_clock"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    anchor: Mapped[str] = mapped_column(primary_key=True)
    checked_on: Mapped[date]
    next_check_on: Mapped[date] = mapped_column(index=True)
