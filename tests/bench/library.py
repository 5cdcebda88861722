"""A library of 1,000 documents: how long its index takes, what a worker needs, how soon a change is found elsewhere."""

import time
from datetime import date
from pathlib import Path
from statistics import median

from sqlalchemy import text

from guidance_app.db import get_session, transaction, utc_now
from guidance_app.domain.content import DocumentContent, Significance
from guidance_app.models import Document
from guidance_app.services.approving import approve
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import rebuild_index
from guidance_app.services.publishing import NewEdition, publish_edition
from guidance_app.services.saving import save_parts
from guidance_app.services.submitting import submit
from tests.bench.client import Visitor
from tests.bench.servers import memory_of_worker
from tests.bench.table import Row, at_most
from tests.factories.contents import DAY
from tests.factories.corpus import make_corpus
from tests.factories.publishable import make_publishable_file
from tests.support.decisions import read_fingerprint
from tests.support.installations import Installation, make_installation
from tests.support.people import APPROVER, EDITOR
from tests.support.servers import serve_installation

DOCUMENTS = 1_000
_CHANGES = 7
TODAY = date(2026, 12, 1)
REFERENCE, SLUG, ANCHOR = "TER-900", "term-900", "when-you-hear-it"


def make_large_library(folder: Path) -> Installation:
    """Publish the made-up documents in one transaction, and one that passes every check, to be changed."""
    installation = make_installation(folder, with_library=False)
    with installation.app.app_context(), transaction() as session:
        for reference, slug, content in make_corpus(DOCUMENTS - 1):
            document = Document(reference=reference, slug=slug, kind=content.kind, created_at=utc_now())
            session.add(document)
            session.flush()
            publish_edition(session, document, _first(content), "Made for measuring.")
    with installation.app.app_context():
        import_editions([make_publishable_file()])
    return installation


def measure(installation: Installation) -> list[Row]:
    """Return the rows on rebuilding, memory and publishing."""
    with installation.app.app_context():
        began = time.perf_counter()
        rebuild_index()
        rebuilt = time.perf_counter() - began
        with serve_installation(installation.folder) as (address, pid):
            visitor = Visitor(address)
            visitor.sign_in()
            visitor.get("/search?q=honour")
            delays = [_time_until_found(visitor, number) for number in range(_CHANGES)]
            for words in ("interpreter", "family shame", "izat", "passport abroad", "custody code form"):
                visitor.get(f"/search?q={words.replace(' ', '+')}")
            memory = memory_of_worker(pid)
    return [
        at_most(f"index rebuild of {DOCUMENTS:,} documents", rebuilt, 20, "s"),
        at_most("memory of a serving worker with them", memory, 150, "MB"),
        at_most("approve one changed document until another process finds it, median", median(delays), 300, "ms"),
        at_most("the same, slowest of seven", max(delays), 300, "ms"),
    ]


def _time_until_found(visitor: Visitor, number: int) -> float:
    word = f"zyxo{'abcdefg'[number]}vuts"
    _prepare(f"Ask about {word} words. {{practice: s}}")
    seen = read_fingerprint(REFERENCE, TODAY)
    began = time.perf_counter()
    approve(APPROVER, REFERENCE, seen, "", TODAY)
    while SLUG not in visitor.get(f"/search?q={word}&exact=1").decode():
        if time.perf_counter() - began > 10:
            raise RuntimeError("A published change was not found within ten seconds.")
    return (time.perf_counter() - began) * 1000


def _prepare(words: str) -> None:
    start_draft(EDITOR, REFERENCE)
    base, _hash = _newest_revision()
    save_parts(EDITOR, REFERENCE, base, {ANCHOR: {"body": words}})
    _base, content_hash = _newest_revision()
    submit(EDITOR, REFERENCE, content_hash, "minor", "Said it anew.")


def _newest_revision() -> tuple[int, str]:
    return tuple(get_session().execute(text("SELECT id, content_hash FROM revision ORDER BY id DESC LIMIT 1")).one())


def _first(content: DocumentContent) -> NewEdition:
    return NewEdition(1, content, Significance.MAJOR, "First.", DAY, DAY)
