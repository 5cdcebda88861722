"""On PostgreSQL too one writer is let in at a time, so that what a use case has read is still true when it commits."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from guidance_app.db import get_engine, get_session, transaction
from guidance_app.db_dialects import WRITE_OPTION
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import queue_document
from tests.factories.publishable import make_publishable_file
from tests.support.installations import make_installation_on
from tests.support.postgres import add_database

WAITING = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")


@pytest.fixture(scope="module")
def app(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """An app on PostgreSQL with one published document."""
    installation = make_installation_on(add_database(postgres, "one_writer"), Path(tmp_path_factory.mktemp("writer")))
    with installation.app.app_context():
        import_editions([make_publishable_file()])
    yield installation.app
    installation.close()


def queue(app: Flask) -> None:
    with app.app_context(), transaction() as session:
        queue_document(session, 1)


def wait_until_it_waits(app: Flask, work: Future[None]) -> None:
    """Return when somebody waits for a lock, or when the work is over without having waited."""
    with app.app_context(), get_engine().connect() as watching:
        while not watching.execute(WAITING).scalar_one() and not work.done():
            watching.rollback()


def test_two_who_queue_one_document_for_the_index_do_not_trip_over_each_other(app: Flask) -> None:
    with ThreadPoolExecutor(1) as pool, app.app_context():
        with transaction() as session:
            queue_document(session, 1)
            session.flush()
            second = pool.submit(queue, app)
            wait_until_it_waits(app, second)
            assert not second.done()
        second.result(timeout=60)
        assert get_session().execute(text("SELECT count(*) FROM index_job")).scalar_one() == 0


def test_a_reader_waits_for_no_writer(app: Flask) -> None:
    with app.app_context(), transaction() as session:
        queue_document(session, 1)
        session.flush()
        with get_engine().connect() as reading:
            reading.exec_driver_sql("SET lock_timeout = 1")
            assert reading.execute(text("SELECT count(*) FROM document")).scalar_one() == 1
        session.rollback()


def test_a_writer_who_waits_too_long_gives_up_like_on_sqlite(app: Flask) -> None:
    engine = app.extensions["engine"]
    with engine.connect() as connection:
        assert connection.execute(text("SHOW lock_timeout")).scalar_one() == "5s"
    with app.app_context(), transaction(), engine.connect() as impatient:
        impatient.exec_driver_sql("SET lock_timeout = 1")
        impatient.commit()
        with pytest.raises(OperationalError, match="lock timeout"):
            impatient.execution_options(**{WRITE_OPTION: True}).begin()
        impatient.invalidate()
