"""What somebody has typed and not saved; kept so that no lost connection or ended session loses a character."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class UnsavedWork(Base):
    """The newest unsaved text of one person for one part of one edition. It is nobody else's, and no numbered version.

    `part` is a section's anchor or a name of `domain/parts.py`; `base_revision_id` is what it was typed over.
    """

    __tablename__ = "unsaved_work"

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), primary_key=True)
    part: Mapped[str] = mapped_column(primary_key=True)
    base_revision_id: Mapped[int | None] = mapped_column(ForeignKey("revision.id"))
    text: Mapped[str]
    saved_at: Mapped[datetime]
