"""What the publish checks need to know of the live library; kept in memory until any edition changes its state."""

from collections import defaultdict
from functools import lru_cache

from sqlalchemy import func, select

from guidance_app.db import get_engine, get_session
from guidance_app.domain.content import Section
from guidance_app.domain.content_json import load_content
from guidance_app.domain.publish_checks import KnownLibrary, know_library
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, Revision, RevisionSection, StatusChange


def load_known_library() -> KnownLibrary:
    """Return what is known of all live documents; one small query when nothing was published since."""
    newest = get_session().scalar(select(func.max(StatusChange.id)))
    return _load(str(get_engine().url), newest or 0)


@lru_cache(maxsize=2)
def _load(_database: str, _newest: int) -> KnownLibrary:
    anchors: dict[int, list[Section]] = defaultdict(list)
    live = select(Document.slug, Edition.revision_id, Revision.content).join(
        Edition, Edition.document_id == Document.id
    )
    rows = get_session().execute(
        live.join(Revision, Revision.id == Edition.revision_id).where(Edition.state == EditionState.LIVE)
    )
    contents = {row.revision_id: (row.slug, row.content) for row in rows}
    found = select(RevisionSection.revision_id, RevisionSection.anchor).order_by(RevisionSection.position)
    for revision_id, anchor in get_session().execute(found.where(RevisionSection.revision_id.in_(contents))):
        # Anchors are all that is asked of other documents' sections.
        anchors[revision_id].append(Section(anchor, "", ""))
    return know_library({slug: load_content(values, tuple(anchors[key])) for key, (slug, values) in contents.items()})
