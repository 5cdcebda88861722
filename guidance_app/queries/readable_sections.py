"""Finds the exact section that a reader names, if it is one that they may read."""

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.errors import NotFound
from guidance_app.domain.feedback import Place
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Document, Edition, RevisionSection
from guidance_app.queries.visibility import IS_READABLE, bind_viewer

_SECTION = (
    select(Document.id)
    .join(Edition, Edition.document_id == Document.id)
    .join(RevisionSection, RevisionSection.revision_id == Edition.revision_id)
    .where(
        IS_READABLE,
        Document.reference == bindparam("reference"),
        Edition.number == bindparam("number"),
        RevisionSection.anchor == bindparam("anchor"),
    )
)


def find_readable_section(viewer: Viewer, place: Place) -> int:
    """Return the id of the document. Raises NotFound for what is not there or not for this reader; one query."""
    named = {"reference": place.reference, "number": place.number, "anchor": place.anchor}
    document_id: int | None = read_rows(_SECTION, bind_viewer(viewer, **named)).scalar_one_or_none()
    if document_id is None:
        raise NotFound("There is no such section, or it is not for your force.")
    return document_id
