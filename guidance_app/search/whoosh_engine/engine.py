"""The Whoosh engine: keeps its reader open, follows generations, and turns every failure into SearchUnavailable."""

import gc
import logging
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from traceback import clear_frames
from typing import Any
from warnings import catch_warnings, simplefilter

from whoosh import index

from guidance_app.domain.errors import SearchUnavailable
from guidance_app.search.analysis import ANALYSIS_VERSION
from guidance_app.search.documents import IndexDocument
from guidance_app.search.engine import EngineHit, EngineQuery
from guidance_app.search.records import RECORD_VERSION, Record
from guidance_app.search.whoosh_engine import generations
from guidance_app.search.whoosh_engine.postings import PostingsStore
from guidance_app.search.whoosh_engine.reader import Reader, open_reader
from guidance_app.search.whoosh_engine.schema import KEY, SCHEMA_VERSION, make_schema, to_fields, to_record
from guidance_app.search.whoosh_engine.scoring import score_documents

_log = logging.getLogger(__name__)
_WRITER_TIMEOUT_SECONDS = 10.0
_REBUILD_MEMORY_MB = 128
_MOST_SEGMENTS = 16


class WhooshEngine:
    """An index in a private folder. One instance serves all threads of a process; calls take turns."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._version = f"{SCHEMA_VERSION}.{RECORD_VERSION}.{ANALYSIS_VERSION}"
        self._lock = RLock()
        self._reader: Reader | None = None
        self._postings: tuple[Reader, PostingsStore] | None = None

    def close(self) -> None:
        """Give the files back; the next question opens them again."""
        with self._lock:
            self._forget()

    def generation(self) -> str:
        """Return a text that changes whenever answers may; empty when there is no usable index."""
        try:
            with self._lock, self._guarded():
                reader = self._current()
                return f"{reader.folder.name}:{reader.generation}"
        except SearchUnavailable:
            return ""

    def index(self, documents: Iterable[IndexDocument], removed: Iterable[int] = ()) -> None:
        """Make these documents findable and forget the removed ones, in one commit."""
        with self._lock, self._guarded():
            folder = self._active_folder()
            writer = index.open_dir(str(folder)).writer(timeout=_WRITER_TIMEOUT_SECONDS)
            try:
                for document_id in removed:
                    writer.delete_by_term(KEY, str(document_id))
                for document in documents:
                    writer.update_document(**to_fields(document))
                # Merging takes many times longer than one document, so what is new is made visible first.
                writer.commit(merge=False)
            except BaseException:
                # A commit that fails, on a full disk, leaves Whoosh's lock held: nobody could write until a restart.
                writer.cancel()
                raise
            if sum(1 for _ in folder.glob("*.seg")) > _MOST_SEGMENTS:
                index.open_dir(str(folder)).writer(timeout=_WRITER_TIMEOUT_SECONDS).commit()

    def remove(self, document_id: int) -> None:
        """Forget one document."""
        self.index((), (document_id,))

    def rebuild(self, documents: Iterable[IndexDocument]) -> None:
        """Make an index of exactly these documents aside, then switch to it. Raises OSError when the disk refuses."""
        generations.make_private_folder(self._folder)
        made = generations.make_generation(self._folder)
        writer = index.create_in(str(made), make_schema()).writer(limitmb=_REBUILD_MEMORY_MB)
        for document in documents:
            writer.add_document(**to_fields(document))
        writer.commit()
        # Opened once before anybody depends on it.
        open_reader(made).close()
        generations.switch_to(self._folder, made, self._version)
        generations.remove_others(self._folder, made)

    def search(self, query: EngineQuery) -> tuple[EngineHit, ...]:
        """Return matching documents, best first."""
        with self._lock, self._guarded():
            reader = self._current()
            scores = score_documents(query, reader, self._postings_of(reader))
            keys = reader.keys
            # Two sorts by look-up are several times faster than one with a function of ours: by id, then by score.
            numbers = sorted(sorted(scores, key=keys.__getitem__), key=scores.__getitem__, reverse=True)
            return tuple(EngineHit(keys[number], scores[number]) for number in numbers[: query.limit])

    def read_stamps(self) -> Mapping[int, str]:
        """Return the stamp of every document in the index."""
        with self._lock, self._guarded():
            return dict(self._current().stamps)

    def read_records(self, document_ids: Iterable[int]) -> dict[int, Record]:
        """Return what was kept of these documents."""
        with self._lock, self._guarded():
            reader = self._current()
            known = [key for key in document_ids if key in reader.numbers]
            return {key: self._read_record(reader, key) for key in known}

    def _read_record(self, reader: Reader, key: int) -> Record:
        stored: dict[str, Any] = reader.searcher.stored_fields(reader.numbers[key])
        return to_record(stored)

    def _postings_of(self, reader: Reader) -> PostingsStore:
        if self._postings is None or self._postings[0] is not reader:
            self._postings = (reader, PostingsStore(reader))
        return self._postings[1]

    def _active_folder(self) -> Path:
        generations.ensure_private(self._folder)
        return generations.read_pointer(self._folder, self._version)

    def _current(self) -> Reader:
        folder = self._active_folder()
        reader = self._reader
        if reader is None or reader.folder != folder:
            self._forget()
            reader = self._reader = open_reader(folder)
        elif reader.generation != reader.latest_generation():
            # The old one is unusable as soon as a fresh one is asked for, so it is let go first.
            self._reader = self._postings = None
            reader = self._reader = reader.refresh()
        return reader

    def _forget(self) -> None:
        reader, self._reader, self._postings = self._reader, None, None
        if reader is not None:
            reader.close()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except SearchUnavailable:
            raise
        except Exception as error:  # Whoosh and pickle raise anything at all on damaged files.
            # That there is no index yet is no news; that there is one which cannot be read is.
            level = logging.INFO if isinstance(error, FileNotFoundError) else logging.WARNING
            _log.log(level, "The search index cannot be used: %s: %s", type(error).__name__, error)
            self._forget()
            _close_what_failed(error)
            raise SearchUnavailable("Search is being rebuilt. Pages can still be read.") from error


def _close_what_failed(error: Exception) -> None:
    # Whoosh leaves files open when it fails, in objects that hold one another; they are let go here and now.
    with catch_warnings():
        simplefilter("ignore", ResourceWarning)
        clear_frames(error.__traceback__)
        gc.collect()
