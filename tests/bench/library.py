"""A library of 1,000 documents: how long its index takes, what a worker needs, how soon a change is found elsewhere."""

import time
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from guidance_app.content_files import EditionFile
from guidance_app.db import transaction, utc_now
from guidance_app.domain.content import DocumentContent, Section, Significance
from guidance_app.models import Document
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import rebuild_index
from guidance_app.services.publishing import NewEdition, publish_edition
from tests.bench.client import Visitor
from tests.bench.servers import memory_of_worker
from tests.bench.table import Row, at_most
from tests.factories.contents import DAY
from tests.factories.corpus import make_corpus
from tests.support.installations import Installation, make_installation
from tests.support.servers import serve_installation

DOCUMENTS = 1_000
_CHANGES = 7


@dataclass(frozen=True, slots=True)
class LargeLibrary:
    """An installation with many documents, and the files of a few that can be changed."""

    installation: Installation
    changeable: tuple[EditionFile, ...]


def make_large_library(folder: Path) -> LargeLibrary:
    """Publish the made-up documents in one transaction."""
    installation = make_installation(folder, with_library=False)
    corpus = list(make_corpus(DOCUMENTS))
    with installation.app.app_context(), transaction() as session:
        for reference, slug, content in corpus:
            document = Document(reference=reference, slug=slug, kind=content.kind, created_at=utc_now())
            session.add(document)
            session.flush()
            publish_edition(session, document, _first(content), "Made for measuring.")
    return LargeLibrary(installation, tuple(_to_file(*entry) for entry in corpus[:_CHANGES]))


def measure(library: LargeLibrary) -> list[Row]:
    """Return the rows on rebuilding, memory and publishing."""
    app = library.installation.app
    with app.app_context():
        began = time.perf_counter()
        rebuild_index()
        rebuilt = time.perf_counter() - began
        with serve_installation(library.installation.folder) as (address, pid):
            visitor = Visitor(address)
            visitor.sign_in()
            visitor.get("/search?q=honour")
            delays = [_time_until_found(visitor, file, number) for number, file in enumerate(library.changeable)]
            for words in ("interpreter", "family shame", "izat", "passport abroad", "custody code form"):
                visitor.get(f"/search?q={words.replace(' ', '+')}")
            memory = memory_of_worker(pid)
    return [
        at_most(f"index rebuild of {DOCUMENTS:,} documents", rebuilt, 20, "s"),
        at_most("memory of a serving worker with them", memory, 150, "MB"),
        at_most("publish one changed document until another process finds it, median", median(delays), 300, "ms"),
        at_most("the same, slowest of seven", max(delays), 300, "ms"),
    ]


def _time_until_found(visitor: Visitor, file: EditionFile, number: int) -> float:
    word = f"zyxo{'abcdefg'[number]}vuts"
    first, *others = file.content.sections
    changed = replace(file.content, sections=(Section(first.anchor, first.heading, f"{first.body}\n\n{word}"), *others))
    second = replace(file, number=2, content=changed)
    began = time.perf_counter()
    import_editions([second])
    while file.slug not in visitor.get(f"/search?q={word}&exact=1").decode():
        if time.perf_counter() - began > 10:
            raise RuntimeError("A published change was not found within ten seconds.")
    return (time.perf_counter() - began) * 1000


def _first(content: DocumentContent) -> NewEdition:
    return NewEdition(1, content, Significance.MAJOR, "First.", DAY, DAY)


def _to_file(reference: str, slug: str, content: DocumentContent) -> EditionFile:
    path = Path(content.kind.value) / f"{slug}.md"
    return EditionFile(slug, reference, 1, Significance.MAJOR, "First.", DAY, DAY, content, True, path)
