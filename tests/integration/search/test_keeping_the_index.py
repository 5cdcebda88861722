"""The index follows the commit, and whatever happens between the two is repaired."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from whoosh.writing import SegmentWriter

from guidance_app.db import get_session, transaction
from guidance_app.domain.content import Significance
from guidance_app.domain.errors import SearchUnavailable, WrongState
from guidance_app.models import IndexJob
from guidance_app.search.current import get_finder
from guidance_app.search.write_turn import take_write_turn
from guidance_app.services import indexing
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import IndexDifferences, check_index, prepare_index, rebuild_index, sync_index
from tests.factories.publishable import make_publishable_file
from tests.integration.search.libraries import make_app, open_library, publish, search, slugs, withdraw
from tests.support.installations import Installation


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Flask]:
    with open_library(tmp_path) as app:
        yield app


def _count_jobs() -> int:
    get_session().rollback()
    return get_session().query(IndexJob).count()


@pytest.mark.usefixtures("library")
def test_what_is_published_is_found_at_once_and_nothing_stays_queued() -> None:
    publish("kettle-rules", "Put the kettle on.")
    assert slugs(search("kettle")) == ["kettle-rules"]
    assert _count_jobs() == 0


@pytest.mark.usefixtures("library")
def test_a_new_edition_replaces_the_words_of_the_old_one() -> None:
    publish("kettle-rules", "Put the saucepan on.", summary="One.")
    publish("kettle-rules", "Put the lantern on.", summary="One.")
    assert slugs(search("saucepan")) == []
    assert slugs(search("lantern")) == ["kettle-rules"]


@pytest.mark.usefixtures("library")
def test_what_is_withdrawn_is_found_no_more_nor_are_its_words_suggested() -> None:
    key = publish("kettle-rules", "Put the saucepan on.")
    withdraw(key)
    found = search("saucepann")
    assert found.hits == ()
    assert found.understanding.corrections == ()


@pytest.mark.usefixtures("library")
def test_what_is_rolled_back_is_never_indexed() -> None:
    key = publish("kettle-rules", "Put the kettle on.")
    with suppress(ZeroDivisionError), transaction() as session:
        indexing.queue_document(session, key)
        raise ZeroDivisionError
    assert _count_jobs() == 0


def test_publishing_succeeds_while_another_process_writes_the_index_and_is_found_later(
    library: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_TURN_SECONDS", 0.0)
    with take_write_turn(library.extensions["settings"].index_folder, 0.0):
        publish("kettle-rules", "Put the kettle on.")
    assert (_count_jobs(), slugs(search("kettle"))) == (1, [])
    sync_index()
    assert (_count_jobs(), slugs(search("kettle"))) == (0, ["kettle-rules"])


@pytest.mark.usefixtures("library")
def test_differences_are_named_and_mended_both_ways() -> None:
    kept, changed, gone = (publish(slug, f"Words of {slug}.") for slug in ("kettle", "lantern", "saucepan"))
    engine = get_finder().engine
    engine.remove(kept)
    stale = engine.read_records([changed])
    assert stale
    publish("lantern", "Now about a bucket.")
    withdraw(gone)
    with transaction() as session:
        session.query(IndexJob).delete()
    engine.rebuild([])
    assert check_index() == IndexDifferences(missing=(kept, changed))
    assert sync_index() == 2
    assert check_index().count == 0
    assert sync_index() == 0
    assert slugs(search("bucket")) == ["lantern"]


@pytest.mark.usefixtures("library")
def test_a_document_that_is_no_longer_live_is_taken_out_by_a_sync() -> None:
    key = publish("saucepan", "About a saucepan.")
    record_before = get_finder().engine.read_stamps()[key]
    with transaction() as session:
        session.connection().exec_driver_sql("UPDATE edition SET state = 'withdrawn'")
    assert check_index().surplus == (key,)
    assert search("saucepan").hits == ()
    assert sync_index() == 1
    assert record_before not in get_finder().engine.read_stamps().values()


@pytest.mark.usefixtures("library")
def test_a_rebuild_shows_progress_and_holds_what_the_database_holds() -> None:
    publish("kettle", "About a kettle.")
    publish("lantern", "About a lantern.")
    seen: list[tuple[int, int]] = []
    assert rebuild_index(lambda done, total: seen.append((done, total))) == 2
    assert seen == [(1, 2), (2, 2)]
    assert check_index().count == 0


@pytest.mark.usefixtures("library")
def test_while_the_words_in_the_index_are_older_than_the_live_ones_they_are_not_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    publish("kettle-rules", "The old kettle secret.")
    monkeypatch.setattr(indexing, "drain_queue", lambda: 0)
    publish("kettle-rules", "The new words.", summary="Today's summary.")
    (hit,) = search("kettle secret").hits
    assert (hit.sections, hit.document.summary) == ((), "Today's summary.")


_DIE = """
import os, signal, sys
from pathlib import Path
from guidance_app.services import indexing
from guidance_app.services.importing import import_editions
from tests.factories.publishable import make_publishable_file
from tests.integration.search.libraries import open_library, publish
where = sys.argv[2]
def die(*_args, **_kwargs):
    os.kill(os.getpid(), signal.SIGKILL)
with open_library(Path(sys.argv[1])):
    publish("before", "About a lantern.")
    if where == "before":
        indexing.drain_queue = die
    elif where == "within":
        from guidance_app.search.whoosh_engine import engine
        engine.to_fields = die
    else:
        indexing.forget_jobs = die
    publish("after", "About a kettle.")
"""


@pytest.mark.parametrize("where", ["before", "within", "after"])
def test_a_process_killed_between_commit_and_index_leaves_nothing_that_a_start_does_not_mend(
    tmp_path: Path, where: str
) -> None:
    died = subprocess.run([sys.executable, "-c", _DIE, str(tmp_path), where], cwd=Path.cwd(), check=False)
    assert died.returncode == -9
    with make_app(tmp_path).app_context():
        assert _count_jobs() == 1
        prepare_index()
        assert (_count_jobs(), check_index().count) == (0, 0)
        assert slugs(search("kettle")) == ["after"]


def test_the_write_turn_is_refused_to_a_second_taker(tmp_path: Path) -> None:
    with take_write_turn(tmp_path, 0.0), pytest.raises(SearchUnavailable), take_write_turn(tmp_path, 0.0):
        pass


@pytest.mark.usefixtures("library")
def test_a_commit_of_the_index_that_fails_once_does_not_stop_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_self: SegmentWriter) -> None:
        raise OSError("No space left on device")

    with monkeypatch.context() as patches:
        patches.setattr(SegmentWriter, "_assemble_segment", fail)
        publish("kettle", "About a kettle.")
    publish("lantern", "About a lantern.")
    assert slugs(search("kettle")) == ["kettle"]
    assert slugs(search("lantern")) == ["lantern"]
    assert check_index().count == 0


def test_what_was_imported_before_something_failed_is_found(bare_installation: Installation) -> None:
    first = make_publishable_file()
    other = replace(first, reference="TER-800", slug="a-term-800")
    with bare_installation.app.app_context():
        import_editions([first])
        with pytest.raises(WrongState):
            import_editions([other, replace(first, significance=Significance.MAJOR, change_note="Not what it was.")])
        assert _count_jobs() == 0
        assert check_index() == IndexDifferences()
        assert {"a-term-800", first.slug} <= set(slugs(search("standing")))
