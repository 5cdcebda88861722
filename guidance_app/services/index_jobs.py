"""The queue of documents that the index still has to learn: read fresh, and emptied only of what was done."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from guidance_app.db import get_engine, transaction
from guidance_app.models import IndexJob

Job = tuple[int, datetime]


def open_fresh_session() -> Session:
    """Return a session of its own for reading: it sees the database as it is now and disturbs no caller's objects."""
    return Session(get_engine(), autoflush=False)


def read_jobs() -> tuple[Job, ...]:
    """Return the queued documents with the moment of queueing."""
    with open_fresh_session() as session:
        rows = session.execute(select(IndexJob.document_id, IndexJob.queued_at).order_by(IndexJob.document_id))
        return tuple((document_id, queued_at) for document_id, queued_at in rows)


def forget_jobs(jobs: Sequence[Job]) -> None:
    """Delete jobs that are done. One that was queued again meanwhile has a later moment and stays."""
    if not jobs:
        return
    with transaction() as session:
        for document_id, queued_at in jobs:
            done = (IndexJob.document_id == document_id, IndexJob.queued_at == queued_at)
            session.execute(delete(IndexJob).where(*done))
