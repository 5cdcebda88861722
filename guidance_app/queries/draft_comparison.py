"""What a draft changes: against the words that stand now, or against an earlier save of its own."""

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.content import DocumentContent, Provenance
from guidance_app.domain.diffing import EditionDiff, compare
from guidance_app.domain.errors import NotFound
from guidance_app.domain.withholding import withhold
from guidance_app.models import Revision
from guidance_app.queries.drafts import find_words
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.withheld import load_withheld
from guidance_app.queries.written_documents import WrittenDocument


def compare_draft(document: WrittenDocument, since: int | None = None) -> EditionDiff:
    """Return what differs from the live words, or from the save `since`; a new document is compared with nothing.

    Words whose consent was withdrawn come back in neither text. Raises NotFound without a draft or without that save.
    """
    edition, revision_id, content = find_words(document)
    old_id = document.standing.revision_id if document.standing else None
    if since is not None:
        old_id = _find_save(document.id, edition.number, since)
    withheld = load_withheld(document.id)
    old = _nothing(content) if old_id is None else content if old_id == revision_id else load_content_of(old_id)
    return compare(withhold(old, withheld), withhold(content, withheld))


def _find_save(document_id: int, number: int, revision_id: int) -> int:
    wanted = select(Revision.id).where(
        Revision.id == revision_id, Revision.document_id == document_id, Revision.edition_number == number
    )
    found = get_session().scalar(wanted)
    if found is None:
        raise NotFound("This draft has no such save.")
    return found


def _nothing(content: DocumentContent) -> DocumentContent:
    return DocumentContent(
        title="",
        kind=content.kind,
        summary="",
        provenance=Provenance(""),
        sections=(),
        review_state=content.review_state,
        nations=(),
    )
