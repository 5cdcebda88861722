"""One opened state of the index: its Whoosh reader, and which of our documents each Whoosh number stands for."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from warnings import catch_warnings, simplefilter
from weakref import finalize

from whoosh import index

from guidance_app.search.whoosh_engine.schema import FORCE, KEY, LENGTH, STAMP


class Listed(NamedTuple):
    """What is read of every document when the index is opened."""

    key: int
    stamp: str
    force: int
    length: int


Segments = dict[str, dict[int, Listed]]


@dataclass(slots=True, weakref_slot=True, eq=False)
class Reader:
    """An open index. The arrays are by Whoosh number, `numbers` by our id; deleted documents have id 0."""

    folder: Path
    generation: int
    opened: Any
    searcher: Any
    segments: Segments
    keys: "array[int]"
    forces: "array[int]"
    lengths: "array[int]"
    numbers: dict[int, int]
    stamps: dict[int, str]
    has_force_documents: bool
    closing: Callable[[], object] | None = None

    def latest_generation(self) -> int:
        """Return the newest Whoosh generation on disk in this folder; -1 when its table of contents is gone."""
        return int(self.opened.latest_generation())

    def refresh(self) -> "Reader":
        """Return a reader of the newest generation; this one is closed. Segments that stayed are not listed again."""
        self.close()
        return open_reader(self.folder, self.segments)

    def close(self) -> None:
        """Give the files back; a second time does nothing."""
        if self.closing is not None:
            self.closing()


def open_reader(folder: Path, known: Segments | None = None) -> Reader:
    """Open the index in a folder. Raises whatever Whoosh or the file system does when it is missing or damaged."""
    with catch_warnings():
        # On damaged files Whoosh tries again and again and drops each try's open files.
        simplefilter("ignore", ResourceWarning)
        return _open(folder, known or {})


def _open(folder: Path, known: Segments) -> Reader:
    opened = index.open_dir(str(folder))
    # Mapped files would count as this process's memory as soon as they are read once; reading costs no more.
    opened.storage.supports_mmap = False
    # Read before the index is opened: should a commit come between, the next look notices it.
    generation = int(opened.latest_generation())
    searcher = opened.searcher()
    try:
        reader = _read(folder, generation, opened, searcher, known)
    except BaseException:
        searcher.close()
        raise
    # Whoever lets a reader go need not know that it holds files.
    reader.closing = finalize(reader, searcher.close)
    return reader


def _read(folder: Path, generation: int, opened: Any, searcher: Any, known: Segments) -> Reader:
    whole = searcher.reader()
    count = whole.doc_count_all()
    keys, forces, lengths = (array(code, bytes(array(code).itemsize * count)) for code in "qqI")
    segments: Segments = {}
    numbers: dict[int, int] = {}
    stamps: dict[int, str] = {}
    for leaf, base in _leaves(whole):
        segment = segments[leaf.segment().segment_id()] = _read_segment(leaf, known)
        for number, listed in segment.items():
            keys[base + number], forces[base + number], lengths[base + number] = listed.key, listed.force, listed.length
            numbers[listed.key] = base + number
            stamps[listed.key] = listed.stamp
    return Reader(folder, generation, opened, searcher, segments, keys, forces, lengths, numbers, stamps, any(forces))


def _leaves(reader: Any) -> list[tuple[Any, int]]:
    # An index without a document has a reader without segments.
    return [(leaf, base) for leaf, base in reader.leaf_readers() if leaf.segment() is not None]


def _read_segment(leaf: Any, known: Segments) -> dict[int, Listed]:
    before = known.get(leaf.segment().segment_id())
    if before is not None:
        # A segment's documents never change; they can only be marked as deleted.
        return {number: listed for number, listed in before.items() if not leaf.is_deleted(number)}
    return {number: _read_listed(leaf.stored_fields(number)) for number in leaf.all_doc_ids()}


def _read_listed(stored: dict[str, Any]) -> Listed:
    return Listed(int(stored[KEY]), str(stored[STAMP]), int(stored[FORCE]), int(stored[LENGTH]))
