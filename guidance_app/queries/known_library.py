"""What the publish checks need to know of the live library, kept in memory: only words not seen before are read."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import lru_cache
from threading import Lock

from sqlalchemy import func, select

from guidance_app.db import get_engine, get_session
from guidance_app.domain.content import Section
from guidance_app.domain.content_json import load_content
from guidance_app.domain.publish_checks import KnownDocument, KnownLibrary, join_documents, know_document
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, Revision, RevisionSection, StatusChange

_one_at_a_time = Lock()


def load_known_library() -> KnownLibrary:
    """Return what is known of all live documents; one small query when nothing was published since."""
    newest = get_session().scalar(select(func.max(StatusChange.id)))
    return _load(str(get_engine().url), newest or 0)


@lru_cache(maxsize=2)
def _load(database: str, _newest: int) -> KnownLibrary:
    live = (
        select(Document.slug, Revision.content_hash, Revision.id)
        .join(Edition, Edition.document_id == Document.id)
        .join(Revision, Revision.id == Edition.revision_id)
        .where(Edition.state == EditionState.LIVE)
    )
    rows = get_session().execute(live).all()
    with _one_at_a_time:
        known = _known_words(database)
        new = {row.id: row.content_hash for row in rows if row.content_hash not in known}
        known |= {new[key]: document for key, document in _read(new)}
        for gone in known.keys() - {row.content_hash for row in rows}:
            del known[gone]
        return join_documents({row.slug: known[row.content_hash] for row in rows})


@lru_cache(maxsize=2)
def _known_words(_database: str) -> dict[str, KnownDocument]:
    """Return what is known of live words by their hash, for the next load to fill."""
    return {}


def _read(revision_ids: Collection[int]) -> Iterator[tuple[int, KnownDocument]]:
    anchors: dict[int, list[Section]] = defaultdict(list)
    found = select(RevisionSection.revision_id, RevisionSection.anchor).order_by(RevisionSection.position)
    for revision_id, anchor in get_session().execute(found.where(RevisionSection.revision_id.in_(revision_ids))):
        # Anchors are all that is asked of other documents' sections.
        anchors[revision_id].append(Section(anchor, "", ""))
    contents = select(Revision.id, Revision.content).where(Revision.id.in_(revision_ids))
    for key, values in get_session().execute(contents):
        yield key, know_document(load_content(values, tuple(anchors[key])))
