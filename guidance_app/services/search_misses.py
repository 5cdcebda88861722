"""Counts searches that found nothing, by day and by words that the library itself uses; nothing else typed is kept."""

import logging
from datetime import date

from sqlalchemy.exc import SQLAlchemyError

from guidance_app.db import transaction
from guidance_app.domain.errors import SearchUnavailable
from guidance_app.domain.permissions import Viewer
from guidance_app.models import SearchMiss
from guidance_app.search.analysis import tokenise
from guidance_app.search.current import get_finder
from guidance_app.search.words.noise import NOISE

_log = logging.getLogger(__name__)
_MOST_WORDS = 8


def count_miss(viewer: Viewer, typed: str, today: date) -> None:
    """Count one search that found nothing.

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
        _count(today, " ".join(sorted(set(known))[:_MOST_WORDS]))
    except SQLAlchemyError as error:
        _log.warning("A search that found nothing could not be counted: %s.", type(error).__name__)


def _count(today: date, words: str) -> None:
    with transaction() as session:
        miss = session.get(SearchMiss, (today, words), with_for_update=True)
        if miss is None:
            session.add(SearchMiss(day=today, known_words=words, count=1))
        else:
            miss.count += 1
