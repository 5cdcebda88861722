"""Counts searches that found nothing, by words that the library itself uses; nothing else typed is kept.

How many people searched is counted without keeping who: `domain/vain_searches.py` and `search_weeks.py` say how.
"""

import logging
import secrets
from datetime import date

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.errors import SearchUnavailable
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.vain_searches import SALT_BYTES, hash_person, week_of
from guidance_app.models import SearchMiss, SearchMissPerson, SearchMissSalt
from guidance_app.search.analysis import tokenise
from guidance_app.search.current import get_finder
from guidance_app.search.words.noise import NOISE
from guidance_app.services.search_weeks import fold_past_weeks

_log = logging.getLogger(__name__)
_MOST_WORDS = 8


def count_miss(viewer: Viewer, typed: str, today: date, secret: bytes) -> None:
    """Count one search that found nothing; `secret` is the installation's, for telling people apart.

    Kept are only words that at least two national documents use, in the order of the alphabet: no name, number or
    sentence can be read from them. Nothing is counted while search is being rebuilt.
    """
    finder = get_finder()
    try:
        said = tokenise(finder.understand(typed, viewer.force_id).shown_query)
        known = finder.known_words([word for word in said if word.isalpha() and word not in NOISE])
    except SearchUnavailable:
        return
    try:
        _count(viewer, today, " ".join(sorted(set(known))[:_MOST_WORDS]), secret)
    except SQLAlchemyError as error:
        _log.warning("A search that found nothing could not be counted: %s.", type(error).__name__)


def _count(viewer: Viewer, today: date, words: str, secret: bytes) -> None:
    with transaction() as session:
        fold_past_weeks(session, today)
        miss = session.get(SearchMiss, (today, words), with_for_update=True)
        if miss is None:
            session.add(SearchMiss(day=today, known_words=words, count=1))
        else:
            miss.count += 1
        week = week_of(today)
        person = hash_person(secret, _find_salt(session, week), words, viewer.user_id)
        if session.get(SearchMissPerson, (week, words, person)) is None:
            session.add(SearchMissPerson(week=week, known_words=words, person_hash=person))


def _find_salt(session: Session, week: date) -> bytes:
    found = session.get(SearchMissSalt, week)
    if found is None:
        found = SearchMissSalt(week=week, salt=secrets.token_bytes(SALT_BYTES))
        session.add(found)
    return found.salt
