"""Brings content files into the database: idempotent, one transaction a document, never changing what is published."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from guidance_app.content_files import EditionFile
from guidance_app.db import transaction, utc_now
from guidance_app.domain.errors import InputRefused, WrongState
from guidance_app.domain.states import PREPARATION_STATES
from guidance_app.models import Document, Edition, Revision, SectionClock
from guidance_app.services.addresses import change_address, refuse_unusable
from guidance_app.services.indexing import index_together
from guidance_app.services.publishing import NewEdition, publish_edition

_NOTE = "Imported from a content file."


@dataclass(slots=True)
class ImportCounts:
    """What an import did, in documents and editions."""

    documents: int = 0
    editions_added: int = 0
    unchanged: int = 0
    later_checks: int = 0
    """Documents whose file says that the words were checked later than this installation knows."""


def import_editions(
    editions: Iterable[EditionFile], progress: Callable[[str], None] = lambda _slug: None
) -> ImportCounts:
    """Publish every edition that the database does not hold yet, oldest first.

    Each document is one transaction. Raises WrongState when a file would change words that are already published.
    """
    counts = ImportCounts()
    in_order = sorted(editions, key=lambda e: (e.slug, e.number))
    with index_together():
        for slug, group in groupby(in_order, key=lambda e: e.slug):
            _import_document(list(group), counts)
            progress(slug)
    return counts


def _import_document(given: list[EditionFile], counts: ImportCounts) -> None:
    with transaction() as session:
        added = [_import_edition(session, edition) for edition in given]
        counts.later_checks += not added[-1] and _says_later_check(session, given[-1])
    counts.documents += 1
    counts.editions_added += sum(added)
    counts.unchanged += not any(added)


def _import_edition(session: Session, file: EditionFile) -> bool:
    document = _find_or_add_document(session, file)
    published = session.execute(
        select(Edition.significance, Edition.change_note, Edition.published_on, Revision.content_hash)
        .join(Revision, Revision.id == Edition.revision_id)
        .where(
            Edition.document_id == document.id,
            Edition.number == file.number,
            # A draft that has this number makes room: what is being written here is not published.
            Edition.state.not_in(sorted(PREPARATION_STATES)),
        )
    ).one_or_none()
    if published is None:
        publish_edition(session, document, _new_edition(file), _NOTE)
        return True
    if tuple(published) != (file.significance, file.change_note, file.published_on, file.content.content_hash):
        raise WrongState(
            f"{file.path}: {file.reference} v{file.number} is published already and says something else. "
            f"Published words never change: keep them as {file.slug}.v{file.number}.md, "
            f"raise edition to {file.number + 1} in {file.slug}.md and say in change_note what changed."
        )
    return False


def _find_or_add_document(session: Session, file: EditionFile) -> Document:
    document = session.scalar(select(Document).where(Document.reference == file.reference))
    try:
        if document is None:
            refuse_unusable(session, file.slug)
            document = Document(
                reference=file.reference, slug=file.slug, kind=file.content.kind, force_id=None, created_at=utc_now()
            )
            session.add(document)
            session.flush()
        elif document.slug != file.slug:
            change_address(session, document, file.slug)
    except InputRefused as refused:
        raise WrongState(f"{file.path}: {refused.message} Rename the file.") from refused
    return document


def _says_later_check(session: Session, file: EditionFile) -> bool:
    # A date in a file is nobody's check: clocks move when somebody here answers the three questions, or by new words.
    known = select(func.max(SectionClock.checked_on)).join(Document).where(Document.reference == file.reference)
    return file.is_newest and file.checked_on > (session.scalar(known) or file.checked_on)


def _new_edition(file: EditionFile) -> NewEdition:
    return NewEdition(
        number=file.number,
        content=file.content,
        significance=file.significance,
        change_note=file.change_note,
        published_on=file.published_on,
        checked_on=file.checked_on,
    )
