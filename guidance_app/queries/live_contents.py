"""What live documents of a kind hold beside their sections: for pages that list it; it never opens a section."""

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.content_json import load_content
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Document, Edition, Revision
from guidance_app.queries.visibility import IS_LIVE, bind_viewer

_CONTENTS = (
    select(Document.slug, Revision.content)
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .where(IS_LIVE, Document.kind == bindparam("kind"))
)


def load_live_contents(viewer: Viewer, kind: Kind) -> dict[str, DocumentContent]:
    """Return the content of all live documents of a kind by slug, without sections; one query."""
    rows = read_rows(_CONTENTS, bind_viewer(viewer, kind=kind))
    return {row.slug: load_content(row.content, ()) for row in rows}
