"""Opens documents for a check before their time, after an event; whoever checks them closes them again."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.errors import InputRefused
from guidance_app.domain.free_text import check_note
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.reopening import CHOSEN_CAUSES, ReopenCause
from guidance_app.models import ReopenedDocument, Reopening
from guidance_app.services.clocks import settle_clocks
from guidance_app.services.loading import load_document
from guidance_app.services.records import record
from guidance_app.services.standing import refresh_standing


@dataclass(frozen=True, slots=True)
class ReopenForm:
    """What somebody sent: why, in a few words, and which documents. `key` names the form, so that twice is once."""

    cause: str
    note: str
    references: tuple[str, ...]
    key: str


def reopen_documents(
    session: Session,
    viewer: Viewer | None,
    cause: ReopenCause,
    note: str,
    document_ids: Sequence[int],
    form_key: str | None = None,
) -> int:
    """Let every section of these documents fall due today, in the caller's transaction; return the event's number.

    The caller decides whether the person may, has passed `note` through `check_note`, and adds to the Record.
    """
    event = Reopening(
        cause=cause,
        note=note,
        created_by=viewer.user_id if viewer else None,
        form_key=form_key,
        created_at=utc_now(),
    )
    session.add(event)
    session.flush()
    session.add_all(ReopenedDocument(reopening_id=event.id, document_id=key) for key in sorted(set(document_ids)))
    for document_id in sorted(set(document_ids)):
        settle_clocks(session, document_id)
        refresh_standing(session, document_id)
    return event.id


def reopen_chosen(viewer: Viewer, form: ReopenForm) -> int:
    """Re-open the documents that somebody ticked, and return the event's number.

    Raises InputRefused naming what is missing, NotFound and NotPermitted for documents that are not theirs to open.
    """
    cause = _check_cause(form.cause)
    note = check_note("note", form.note)
    references = sorted({reference.upper() for reference in form.references})
    if not references:
        raise InputRefused("documents", "Tick at least one document.")
    with transaction() as session:
        documents = [load_document(session, viewer, reference, Permission.CHECK) for reference in references]
        number = session.scalar(select(Reopening.id).where(Reopening.form_key == form.key))
        if number is None:
            number = reopen_documents(session, viewer, cause, note, [each.id for each in documents], form.key)
            named = ", ".join(references)
            record(session, viewer, RecordAction.DOCUMENTS_REOPENED, f"event {number}", cause=cause, documents=named)
    return number


def _check_cause(text: str) -> ReopenCause:
    for cause in CHOSEN_CAUSES:
        if text == cause.value:
            return cause
    raise InputRefused("cause", "Choose what happened.")
