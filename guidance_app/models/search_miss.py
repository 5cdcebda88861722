"""Searches that found nothing, counted by day and by words that the library itself uses; no other word is kept."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class SearchMiss(Base):
    """How often a day's searches with these known words (often none) found nothing."""

    __tablename__ = "search_miss"

    day: Mapped[date] = mapped_column(primary_key=True)
    known_words: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
