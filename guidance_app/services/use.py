"""Counts openings of pages and finished packs, by week; it is given no person, and keeps nothing of a session."""

import logging
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.errors import TooManyAttempts
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.use import FINISH_LIMITS, SAME_FINISH, TOO_MANY, name_finish_buckets, name_same_finish
from guidance_app.domain.vain_searches import week_of
from guidance_app.models import PackFinish, PageUse
from guidance_app.queries.editions import find_pack
from guidance_app.services.attempt_counters import reserve_attempt
from guidance_app.services.report_intake import Sender

_log = logging.getLogger(__name__)


def count_openings(openings: Mapping[int, int], today: date) -> None:
    """Add openings, `{document id: how many}`, to this week's counts; lost where the database takes no writes."""
    try:
        with transaction() as session:
            for document_id, opened in sorted(openings.items()):
                _add(session, PageUse, "opened", document_id, week_of(today), opened)
    except SQLAlchemyError as error:
        _log.warning("Openings of pages could not be counted: %s.", type(error).__name__)


def finish_pack(viewer: Viewer, slug: str, sender: Sender) -> None:
    """Count that somebody has finished a pack; once for however often a page is sent.

    Raises NotFound for a pack that this reader cannot open, and TooManyAttempts.
    """
    document_id = find_pack(viewer, slug).id
    reserve_attempt(name_finish_buckets(sender.secret, sender.address), FINISH_LIMITS, sender.now, TOO_MANY)
    try:
        reserve_attempt(name_same_finish(sender.secret, sender.session_id, slug), SAME_FINISH, sender.now, TOO_MANY)
    except TooManyAttempts:
        return
    with transaction() as session:
        _add(session, PackFinish, "finished", document_id, week_of(sender.today), 1)


def _add(session: Session, table: Any, column: str, document_id: int, week: date, more: int) -> None:
    row = session.get(table, (document_id, week), with_for_update=True)
    if row is None:
        session.add(table(document_id=document_id, week=week, **{column: more}))
    else:
        setattr(row, column, getattr(row, column) + more)
