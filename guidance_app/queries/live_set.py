"""Which documents stand now for readers of one force, and with which words; kept until an edition changes its state
or words are withheld."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import func, select

from guidance_app.db import get_engine, get_session
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.withholding import name_shown_words
from guidance_app.models import Document, Edition, Revision, StatusChange, WithheldWords
from guidance_app.queries.visibility import IS_LIVE
from guidance_app.queries.withheld import read_withheld

_KEPT_FORCES = 8
# Every change of state leaves a row in the first table, all withheld words one in the second, and no row ever goes: the
# last number of the one and the count of the other name what readers see.
_NEWEST_CHANGE = select(
    func.max(StatusChange.__table__.c.id), select(func.count()).select_from(WithheldWords.__table__).scalar_subquery()
)
_HASHES: Any = (
    select(Document.id, Revision.content_hash)
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .where(IS_LIVE)
)


@dataclass(frozen=True, slots=True)
class LiveSet:
    """What names the words that readers see of live documents, by document id; `version` is the same as long as they
    are."""

    version: Hashable
    hashes: Mapping[int, str]


def load_live_set(viewer: Viewer, generation: Hashable) -> LiveSet:
    """Return what is live for a viewer: one small query, and one over all documents after a change.

    `generation` is the search index's: when that has moved, what is live is read again whatever the reason was.
    """
    newest = tuple(get_session().execute(_NEWEST_CHANGE).one())
    return _read(str(get_engine().url), viewer.force_id, (newest, generation))


@lru_cache(maxsize=_KEPT_FORCES)
def _read(_database: str, force_id: int, version: Hashable) -> LiveSet:
    rows = get_session().execute(_HASHES, {"viewer_force_id": force_id}).all()
    withheld = read_withheld(get_session())
    shown = {key: name_shown_words(words, (w.words_hash for w in withheld.get(key, ()))) for key, words in rows}
    return LiveSet((force_id, version), shown)
