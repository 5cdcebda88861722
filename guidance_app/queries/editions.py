"""Finds a document by its address or reference, and the published editions it has."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Select, bindparam, or_, select

from guidance_app.db import get_session, read_rows
from guidance_app.domain.content import Significance
from guidance_app.domain.errors import NotFound, WordsWithheld
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.standing import Standing, load_standing
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, DocumentAddress, DocumentStanding, Edition, Force, Revision, StatusChange
from guidance_app.queries.visibility import IS_KNOWN, IS_KNOWN_PACK, IS_VISIBLE, bind_viewer

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
    standing: Standing
    editions: tuple[EditionRow, ...]

    @property
    def current(self) -> EditionRow:
        """Return the live edition, or the newest one when none is live (all withdrawn)."""
        return next((e for e in self.editions if e.state is EditionState.LIVE), self.editions[0])

    @property
    def pulled(self) -> EditionRow | None:
        """Return the edition that is taken down; while there is one, no words of the document may be shown."""
        return next((e for e in self.editions if e.state is EditionState.SUSPENDED), None)

    def numbered(self, number: int) -> EditionRow:
        """Return edition `number`. Raises NotFound when it was never published."""
        for edition in self.editions:
            if edition.number == number:
                return edition
        raise NotFound(f"{self.reference} has no version {number}.")


def find_document(viewer: Viewer, slug: str) -> DocumentRow:
    """Return the document at an address. Raises NotFound, and WordsWithheld while it is taken down."""
    return _find(_BY_SLUG, bind_viewer(viewer, wanted=slug))


def find_pack(viewer: Viewer, slug: str) -> DocumentRow:
    """Return the training pack at an address. Raises as `find_document`."""
    return _find(_PACK_BY_SLUG, bind_viewer(viewer, wanted=slug))


def find_document_by_reference(viewer: Viewer, reference: str) -> DocumentRow:
    """Return the document with a reference such as `HBA-001`, in any case; never a pack. Raises as `find_document`."""
    return _find(_DOCUMENT_BY_REFERENCE, bind_viewer(viewer, wanted=reference.upper()))


def find_pack_by_reference(viewer: Viewer, reference: str) -> DocumentRow:
    """Return the training pack with a reference such as `PCK-001`, in any case. Raises as `find_document`."""
    return _find(_PACK_BY_REFERENCE, bind_viewer(viewer, wanted=reference.upper()))


def find_by_reference(viewer: Viewer, reference: str) -> DocumentRow:
    """Return the document or pack with a reference, in any case, for leading on to its page. Raises as above."""
    return _find(_BY_REFERENCE, bind_viewer(viewer, wanted=reference.upper()))


def list_known(viewer: Viewer, references: Collection[str]) -> dict[str, DocumentRow]:
    """Return those documents that this person may know of, by reference, taken down ones too; one query.

    For saying how a document stands: whoever shows words asks `find_document` or looks at `pulled` first.
    """
    rows = read_rows(_BY_REFERENCES, bind_viewer(viewer, wanted=sorted(references)))
    documents = (_gather(tuple(each)) for _key, each in groupby(rows, key=lambda row: row[0]))
    return {document.reference: document for document in documents}


def find_moved_slug(viewer: Viewer, old_slug: str) -> str | None:
    """Return where a document that used to have this address is now, or None."""
    return get_session().scalar(_MOVED, bind_viewer(viewer, wanted=old_slug))


_EDITIONS = (
    select(
        Document.id,
        Document.slug,
        Document.reference,
        Document.kind,
        Force.name,
        DocumentStanding.standing,
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
    .outerjoin(DocumentStanding, DocumentStanding.document_id == Document.id)
    .order_by(Document.id, Edition.number.desc())
)
_BY_SLUG = _EDITIONS.where(IS_KNOWN, Document.slug == bindparam("wanted"))
_PACK_BY_SLUG = _EDITIONS.where(IS_KNOWN_PACK, Document.slug == bindparam("wanted"))
_DOCUMENT_BY_REFERENCE = _EDITIONS.where(IS_KNOWN, Document.reference == bindparam("wanted"))
_PACK_BY_REFERENCE = _EDITIONS.where(IS_KNOWN_PACK, Document.reference == bindparam("wanted"))
_BY_REFERENCE = _EDITIONS.where(or_(IS_KNOWN, IS_KNOWN_PACK), Document.reference == bindparam("wanted"))
_BY_REFERENCES = _EDITIONS.where(IS_KNOWN, Document.reference.in_(bindparam("wanted", expanding=True)))
_MOVED = (
    select(Document.slug)
    .join(DocumentAddress, DocumentAddress.document_id == Document.id)
    .where(DocumentAddress.old_slug == bindparam("wanted"), IS_VISIBLE)
)


def _find(statement: Select[*tuple[Any, ...]], parameters: dict[str, object]) -> DocumentRow:
    rows = read_rows(statement, parameters).all()
    if not rows:
        raise NotFound(NO_SUCH_PAGE)
    document = _gather(tuple(rows))
    if document.pulled is not None:
        title = document.pulled.title
        raise WordsWithheld(f"{document.reference}, “{title}”, was taken down. {_find_reason(document.pulled)}")
    return document


def _gather(rows: tuple[Any, ...]) -> DocumentRow:
    key, slug, reference, kind, force_name, standing, *_ = rows[0]
    editions = tuple(EditionRow(*tuple(row)[6:]) for row in rows)
    return DocumentRow(key, slug, reference, kind, force_name, load_standing(standing), editions)


def _find_reason(pulled: EditionRow) -> str:
    return (
        get_session().scalar(
            select(StatusChange.note)
            .where(StatusChange.edition_id == pulled.edition_id, StatusChange.to_state == EditionState.SUSPENDED)
            .order_by(StatusChange.id.desc())
            .limit(1)
        )
        or ""
    )
