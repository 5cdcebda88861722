"""Searches that found nothing: by day and by week, in words that the library itself uses; no other word is kept.

What tells people apart lives for one week only: `services/search_weeks.py` throws it away.
"""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class SearchMiss(Base):
    """How often a day's searches with these known words (often none) found nothing; this week's days only."""

    __tablename__ = "search_miss"

    day: Mapped[date] = mapped_column(primary_key=True)
    known_words: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]


class SearchMissSalt(Base):
    """The random bytes that this week's people are hashed with; gone when the week is."""

    __tablename__ = "search_miss_salt"

    week: Mapped[date] = mapped_column(primary_key=True)
    salt: Mapped[bytes]


class SearchMissPerson(Base):
    """That somebody searched for these known words this week: a hash that nothing leads back from without the salt."""

    __tablename__ = "search_miss_person"

    week: Mapped[date] = mapped_column(primary_key=True)
    known_words: Mapped[str] = mapped_column(primary_key=True)
    person_hash: Mapped[str] = mapped_column(primary_key=True)


class SearchMissWeek(Base):
    """How many people searched in vain for these known words in a week that is over: five at least."""

    __tablename__ = "search_miss_week"
    __table_args__ = (CheckConstraint("people >= 5", name="is_of_enough_people"),)

    week: Mapped[date] = mapped_column(primary_key=True)
    known_words: Mapped[str] = mapped_column(primary_key=True)
    people: Mapped[int]
