"""What people searched for and did not find: only what at least five of them did in one week."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select

from guidance_app.db import read_rows
from guidance_app.domain.vain_searches import FEWEST, week_of
from guidance_app.models import SearchMissPerson, SearchMissWeek


@dataclass(frozen=True, slots=True)
class VainSearch:
    """Words of the library that people searched for in one week; empty when it knows none of what was typed."""

    week: date
    known_words: str
    people: int


_PAST = select(SearchMissWeek.week, SearchMissWeek.known_words, SearchMissWeek.people).where(
    SearchMissWeek.people >= FEWEST, SearchMissWeek.week < bindparam("this_week")
)
_THIS_WEEK = (
    select(SearchMissPerson.week, SearchMissPerson.known_words, func.count().label("people"))
    .where(SearchMissPerson.week == bindparam("this_week"))
    .group_by(SearchMissPerson.week, SearchMissPerson.known_words)
    .having(func.count() >= FEWEST)
)


def list_vain_searches(today: date) -> tuple[VainSearch, ...]:
    """Return what was searched for in vain, the newest week first and in it the most people; two queries."""
    values = {"this_week": week_of(today)}
    found = [VainSearch(*row) for statement in (_PAST, _THIS_WEEK) for row in read_rows(statement, values)]
    return tuple(sorted(found, key=lambda each: (-each.week.toordinal(), -each.people, each.known_words)))
