"""Finds a document by its address or reference, and the published editions it has."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select

from guidance_app.db import get_session
from guidance_app.domain.content import Significance
from guidance_app.domain.errors import NotFound
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, DocumentAddress, Edition, Force, Revision
from guidance_app.queries.visibility import is_readable, is_visible_document

NO_SUCH_PAGE = "There is no such page, or it is not for your force."


@dataclass(frozen=True, slots=True)
class EditionRow:
    """One published edition as stored, without its words."""

    edition_id: int
    number: int
    state: EditionState
    significance: Significance
    change_note: str
    published_on: date
    revision_id: int
    content_hash: str
    title: str
    changed_since: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document with its published editions, newest first; never empty."""

    id: int
    slug: str
    reference: str
    kind: Kind
    force_name: str | None
    editions: tuple[EditionRow, ...]

    @property
    def current(self) -> EditionRow:
        """Return the live edition, or the newest one when none is live (all withdrawn)."""
        return next((e for e in self.editions if e.state is EditionState.LIVE), self.editions[0])

    def numbered(self, number: int) -> EditionRow:
        """Return edition `number`. Raises NotFound when it was never published."""
        for edition in self.editions:
            if edition.number == number:
                return edition
        raise NotFound(f"{self.reference} has no version {number}.")


def find_document(viewer: Viewer, slug: str) -> DocumentRow:
    """Return the document at an address. Raises NotFound."""
    return _find(viewer, Document.slug == slug)


def find_by_reference(viewer: Viewer, reference: str) -> DocumentRow:
    """Return the document with a reference such as `HBA-001`, in any case. Raises NotFound."""
    return _find(viewer, Document.reference == reference.upper())


def find_moved_slug(viewer: Viewer, old_slug: str) -> str | None:
    """Return where a document that used to have this address is now, or None."""
    return get_session().scalar(
        select(Document.slug)
        .join(DocumentAddress, DocumentAddress.document_id == Document.id)
        .where(DocumentAddress.old_slug == old_slug, is_visible_document(viewer))
    )


def _find(viewer: Viewer, condition: ColumnElement[bool]) -> DocumentRow:
    rows = get_session().execute(
        select(
            Document.id,
            Document.slug,
            Document.reference,
            Document.kind,
            Force.name,
            Edition.id,
            Edition.number,
            Edition.state,
            Edition.significance,
            Edition.change_note,
            Edition.published_on,
            Revision.id,
            Revision.content_hash,
            Revision.title,
            Edition.changed_since,
        )
        .join(Edition, Edition.document_id == Document.id)
        .join(Revision, Revision.id == Edition.revision_id)
        .outerjoin(Force, Force.id == Document.force_id)
        .where(condition, is_readable(viewer))
        .order_by(Edition.number.desc())
    ).all()
    if not rows:
        raise NotFound(NO_SUCH_PAGE)
    return DocumentRow(*rows[0][:5], editions=tuple(EditionRow(*row[5:]) for row in rows))
