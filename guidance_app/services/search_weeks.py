"""Ends the weeks of searches in vain: counts people where they were enough, and throws everything else away."""

from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.vain_searches import FEWEST, week_of
from guidance_app.models import SearchMiss, SearchMissPerson, SearchMissSalt, SearchMissWeek


def end_past_weeks(today: date) -> int:
    """Close every week that is over and return how many there were; for whatever runs by itself each day."""
    with transaction() as session:
        return fold_past_weeks(session, today)


def fold_past_weeks(session: Session, today: date) -> int:
    """Close every week that is over, in the caller's transaction. With the salt goes all that told people apart."""
    this_week = week_of(today)
    weeks = session.scalars(select(SearchMissSalt.week).where(SearchMissSalt.week < this_week)).all()
    if not weeks:
        return 0
    counted = session.execute(
        select(SearchMissPerson.week, SearchMissPerson.known_words, func.count())
        .where(SearchMissPerson.week.in_(weeks))
        .group_by(SearchMissPerson.week, SearchMissPerson.known_words)
        .having(func.count() >= FEWEST)
    )
    for week, words, people in counted.all():
        session.merge(SearchMissWeek(week=week, known_words=words, people=people))
    session.execute(delete(SearchMissPerson).where(SearchMissPerson.week < this_week))
    session.execute(delete(SearchMissSalt).where(SearchMissSalt.week < this_week))
    # Counts by day say what one person alone searched for, once nothing else tells that it was one.
    session.execute(delete(SearchMiss).where(SearchMiss.day < this_week))
    return len(weeks)
