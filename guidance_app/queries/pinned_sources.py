"""Which edition of a document stands now, for pages that point into it for good: reference, number and section."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Document, Edition, Revision, RevisionSection, Section
from guidance_app.queries.visibility import IS_LIVE, IS_SHOWN, bind_viewer


@dataclass(frozen=True, slots=True)
class PinnedSource:
    """One section of the edition that is live now; `name` is how officers quote it."""

    reference: str
    number: int
    title: str
    anchor: str
    heading: str

    @property
    def name(self) -> str:
        """Return the reference with the number of the edition, such as `HBA-001 v4`."""
        return f"{self.reference} v{self.number}"


def pin_sources(viewer: Viewer, references: Collection[str]) -> dict[tuple[str, str], PinnedSource]:
    """Return the live sections of these documents by reference and anchor; one that does not stand now is missing."""
    rows = read_rows(_SECTIONS, bind_viewer(viewer, wanted=sorted(references)))
    return {(pinned.reference, pinned.anchor): pinned for pinned in (PinnedSource(*row) for row in rows)}


_SECTIONS = (
    select(Document.reference, Edition.number, Revision.title, RevisionSection.anchor, Section.heading)
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .join(RevisionSection, RevisionSection.revision_id == Revision.id)
    .join(Section, Section.content_hash == RevisionSection.section_hash)
    .where(IS_LIVE, IS_SHOWN, Document.reference.in_(bindparam("wanted", expanding=True)))
)
