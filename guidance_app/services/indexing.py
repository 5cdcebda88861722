"""Keeps the search index equal to the live editions in the database: after each commit, on request, or from nothing.

The database is the record. A change leaves a row in `index_job` in its own transaction; the row goes when the index has
it. Whoever writes the index first takes the write turn and only then reads the database, so that no older words can
arrive after newer ones.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from guidance_app.db import after_commit, utc_now
from guidance_app.domain.errors import SearchUnavailable
from guidance_app.models import IndexJob
from guidance_app.search.current import get_finder
from guidance_app.search.documents import IndexDocument
from guidance_app.search.engine import SearchEngine
from guidance_app.search.write_turn import take_write_turn
from guidance_app.services.index_jobs import forget_jobs, open_fresh_session, read_jobs
from guidance_app.services.live_documents import list_live_stamps, read_live_documents

_log = logging.getLogger(__name__)
_TURN_SECONDS = 10.0
_REPAIR_TURN_SECONDS = 60.0
_BATCH = 50
_TOGETHER: ContextVar[bool] = ContextVar("index_together", default=False)

Progress = Callable[[int, int], None]


def _be_silent(_done: int, _total: int) -> None:
    """Show no progress."""


@dataclass(frozen=True, slots=True)
class IndexDifferences:
    """Document ids: live but not found, found but not live, and found with other words than the live ones."""

    missing: tuple[int, ...] = ()
    surplus: tuple[int, ...] = ()
    stale: tuple[int, ...] = ()

    @property
    def count(self) -> int:
        """Return how many documents differ."""
        return len(self.missing) + len(self.surplus) + len(self.stale)


def queue_document(session: Session, document_id: int) -> None:
    """Note, in the caller's transaction, that the index must learn this document, and teach it after the commit."""
    session.merge(IndexJob(document_id=document_id, queued_at=utc_now()))
    # One drain empties the whole queue, so one is enough however many documents a transaction changes.
    if not _TOGETHER.get() and drain_after_commit not in session.info.get("after_commit", ()):
        after_commit(drain_after_commit)


@contextmanager
def index_together() -> Iterator[None]:
    """Teach the index at the end, once, what is queued inside; were it cut off, the next start would."""
    kept = _TOGETHER.set(True)
    try:
        yield
    finally:
        _TOGETHER.reset(kept)
        drain_after_commit()


def drain_after_commit() -> None:
    """Drain the queue; what cannot be indexed now stays queued, because the words themselves are safely published."""
    try:
        drain_queue()
    except (SearchUnavailable, OSError, SQLAlchemyError) as error:
        _log.warning(
            "The index is behind and will catch up at the next change, start or `guidance index sync`: %s", error
        )


def drain_queue() -> int:
    """Index every queued document and return how many. Raises SearchUnavailable when the index cannot be written."""
    with _write_turn(_TURN_SECONDS):
        return _index_queued()


def check_index() -> IndexDifferences:
    """Return how the index differs from the live editions. Raises SearchUnavailable when it cannot be read."""
    with open_fresh_session() as session:
        return _compare(list_live_stamps(session), get_finder().engine)


def sync_index() -> int:
    """Make the index equal to the live editions, both ways, and return how many documents it had wrong or queued.

    A missing or damaged index is rebuilt. Safe to run again, and in several processes at once.
    """
    with _write_turn(_REPAIR_TURN_SECONDS):
        try:
            return _repair()
        except SearchUnavailable:
            return _rebuild(_be_silent)


def rebuild_index(progress: Progress = _be_silent) -> int:
    """Build the index of all live editions aside, switch to it, and return how many documents it holds.

    `progress` is called with documents done and documents in all. Searches go on in the old index meanwhile.
    """
    with _write_turn(_REPAIR_TURN_SECONDS):
        return _rebuild(progress)


def prepare_index() -> str:
    """Do at start what a crash may have left undone, and return one line on it."""
    changed = sync_index()
    return f"{changed} documents brought up to date" if changed else "up to date"


def _write_turn(seconds: float) -> AbstractContextManager[None]:
    return take_write_turn(current_app.extensions["settings"].index_folder, seconds)


def _repair() -> int:
    engine = get_finder().engine
    jobs = read_jobs()
    with open_fresh_session() as session:
        differences = _compare(list_live_stamps(session), engine)
        wrong = differences.missing + differences.stale
        for start in range(0, len(wrong), _BATCH):
            engine.index(read_live_documents(session, wrong[start : start + _BATCH]))
    if differences.surplus:
        engine.index((), differences.surplus)
    forget_jobs(jobs)
    return differences.count


def _rebuild(progress: Progress) -> int:
    jobs = read_jobs()
    with open_fresh_session() as session:
        keys = sorted(list_live_stamps(session))
        get_finder().engine.rebuild(_count_documents(session, keys, progress))
    forget_jobs(jobs)
    _index_queued()
    return len(keys)


def _count_documents(session: Session, keys: Sequence[int], progress: Progress) -> Iterator[IndexDocument]:
    for done, document in enumerate(read_live_documents(session, keys), start=1):
        yield document
        progress(done, len(keys))


def _index_queued() -> int:
    done = 0
    while jobs := read_jobs()[:_BATCH]:
        keys = [document_id for document_id, _ in jobs]
        with open_fresh_session() as session:
            documents = list(read_live_documents(session, keys))
        live = {document.identity.document_id for document in documents}
        get_finder().engine.index(documents, [key for key in keys if key not in live])
        forget_jobs(jobs)
        done += len(jobs)
    return done


def _compare(wanted: dict[int, str], engine: SearchEngine) -> IndexDifferences:
    found = engine.read_stamps()
    return IndexDifferences(
        missing=tuple(sorted(wanted.keys() - found.keys())),
        surplus=tuple(sorted(found.keys() - wanted.keys())),
        stale=tuple(sorted(key for key in wanted.keys() & found.keys() if wanted[key] != found[key])),
    )
