"""A library in memory behind an engine of the simplest kind, so that understanding is tested without an index."""

from collections.abc import Iterable, Mapping

from guidance_app.domain.content import DocumentContent, Section, Term
from guidance_app.domain.kinds import Kind
from guidance_app.search.documents import IndexDocument, IndexIdentity, build_index_document
from guidance_app.search.engine import EngineHit, EngineQuery
from guidance_app.search.finder import Finder
from guidance_app.search.records import Record, combined_stems, make_record
from tests.factories.contents import make_content


def make_document(key: int, content: DocumentContent, force_id: int | None = None) -> IndexDocument:
    """Return an index document of a content whose Markdown is plain text already."""
    identity = IndexIdentity(key, f"REF-{key:03d}", f"document-{key}", force_id, 1, content.content_hash)
    return build_index_document(identity, content, {section.anchor: section.body for section in content.sections})


def make_term(
    title: str, spellings: tuple[str, ...], synonyms: tuple[str, ...] = (), body: str = ""
) -> DocumentContent:
    """Return a word that an officer may hear."""
    text = Section("what-it-means", "What it means", body or f"{title} is a word.")
    return make_content(Kind.TERM, title=title, term=Term(spellings, synonyms), sections=(text,))


class PlainEngine:
    """Keeps everything in dictionaries and counts words."""

    def __init__(self, documents: Iterable[IndexDocument]) -> None:
        self.state = 0
        self.documents: dict[int, IndexDocument] = {}
        self.index(documents)

    def close(self) -> None:
        pass

    def generation(self) -> str:
        return f"plain:{self.state}"

    def index(self, documents: Iterable[IndexDocument], removed: Iterable[int] = ()) -> None:
        self.state += 1
        self.documents.update({d.identity.document_id: d for d in documents})
        for key in removed:
            self.documents.pop(key, None)

    def remove(self, document_id: int) -> None:
        self.index((), (document_id,))

    def rebuild(self, documents: Iterable[IndexDocument]) -> None:
        self.documents.clear()
        self.index(documents)

    def search(self, query: EngineQuery) -> tuple[EngineHit, ...]:
        hits = [EngineHit(key, self._score(document, query)) for key, document in self.documents.items()]
        return tuple(sorted((hit for hit in hits if hit.score > 0), key=lambda hit: -hit.score)[: query.limit])

    def read_stamps(self) -> Mapping[int, str]:
        return {key: document.identity.stamp for key, document in self.documents.items()}

    def read_records(self, document_ids: Iterable[int]) -> dict[int, Record]:
        return {key: make_record(self.documents[key]) for key in document_ids if key in self.documents}

    def _score(self, document: IndexDocument, query: EngineQuery) -> float:
        if document.identity.force_id not in (None, query.force_id):
            return 0.0
        stems = combined_stems(document)
        groups = [max(a.weight * min(stems.count(part) for part in a.stems) for a in group) for group in query.groups]
        return 0.0 if not all(groups[: query.required]) else sum(groups)


def make_finder(*contents: DocumentContent) -> Finder:
    """Return a finder over national documents numbered from 1."""
    return Finder(PlainEngine(make_document(key, content) for key, content in enumerate(contents, start=1)))
