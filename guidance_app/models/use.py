"""How often pages were opened and packs finished, by week: numbers that lead to nobody.

No column names a person, a session, an address or a time; nothing is finer than a week.
"""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class PageUse(Base):
    """How often the page of one document was opened in one week, by anybody; `week` is its Monday."""

    __tablename__ = "page_use"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    week: Mapped[date] = mapped_column(primary_key=True)
    opened: Mapped[int]


class PackFinish(Base):
    """How often somebody said that they had finished a pack, in one week."""

    __tablename__ = "pack_finish"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    week: Mapped[date] = mapped_column(primary_key=True)
    finished: Mapped[int]
