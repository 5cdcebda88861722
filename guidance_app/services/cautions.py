"""Puts cautions over pages and takes them off: one person proposes, another confirms, one approver lifts."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.cautions import word_caution
from guidance_app.domain.errors import InputRefused, NotFound, NotPermitted, WrongState
from guidance_app.domain.free_text import SHORT_TEXT, check_free_text
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import Document, PageCaution, RevisionSection
from guidance_app.services.loading import find_standing, load_document
from guidance_app.services.records import record
from guidance_app.services.report_loading import load_report
from guidance_app.services.standing import refresh_standing

_NO_CAUTION = "There is no such caution, or it is not for your force."


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody sent: over which section (empty for the page), for which reason of the list, one sentence more."""

    anchor: str
    reason: str
    sentence: str


def propose_caution(viewer: Viewer, number: str, proposal: Proposal) -> int:
    """Propose a caution because of a report; readers see it once somebody else confirms. Return its number.

    Proposing the same again changes nothing. Raises InputRefused naming what to correct, and WrongState for a report
    that is about no document yet.
    """
    words = word_caution(proposal.reason, proposal.sentence)
    with transaction() as session:
        report, document = load_report(session, viewer, number)
        if document is None:
            raise WrongState("First say which document this report is about.")
        _refuse_unknown_section(session, document, proposal.anchor)
        same = _find_same(session, document, proposal.anchor, words)
        if same is not None:
            return same
        caution = PageCaution(
            document_id=document.id,
            anchor=proposal.anchor,
            words=words,
            report_id=report.id,
            proposed_by=viewer.user_id,
            proposed_at=utc_now(),
        )
        session.add(caution)
        session.flush()
        record(session, viewer, RecordAction.CAUTION_PROPOSED, _name(document, caution), report=number)
        return caution.id


def confirm_caution(viewer: Viewer, caution_id: int) -> None:
    """Put a caution that somebody else proposed before readers. Raises NotPermitted for whoever proposed it."""
    with transaction() as session:
        document, caution = _load(session, viewer, caution_id, Permission.ANSWER_REPORTS)
        if caution.proposed_by == viewer.user_id:
            raise NotPermitted("You proposed this caution. A second person has to confirm it.")
        if caution.lifted_at is not None:
            raise WrongState("This caution was lifted. Nothing was changed.")
        if caution.confirmed_at is not None:
            return
        caution.confirmed_by, caution.confirmed_at = viewer.user_id, utc_now()
        refresh_standing(session, document.id)
        record(session, viewer, RecordAction.CAUTION_CONFIRMED, _name(document, caution))


def lift_caution(viewer: Viewer, caution_id: int, typed: str) -> None:
    """Take a caution off, or turn a proposal down, with a note that says why."""
    note = check_free_text("note", typed, most=SHORT_TEXT)
    with transaction() as session:
        document, caution = _load(session, viewer, caution_id, Permission.APPROVE)
        if caution.lifted_at is not None:
            raise WrongState("Somebody else lifted this caution. Nothing was changed.")
        caution.lifted_by, caution.lifted_at, caution.lift_note = viewer.user_id, utc_now(), note
        refresh_standing(session, document.id)
        record(session, viewer, RecordAction.CAUTION_LIFTED, _name(document, caution))


def _load(session: Session, viewer: Viewer, caution_id: int, permission: Permission) -> tuple[Document, PageCaution]:
    if not viewer.may(permission):
        raise NotPermitted("Your account does not allow this.")
    caution = session.scalar(select(PageCaution).where(PageCaution.id == caution_id).with_for_update())
    if caution is None:
        raise NotFound(_NO_CAUTION)
    reference = session.get_one(Document, caution.document_id).reference
    try:
        return load_document(session, viewer, reference, permission), caution
    except (NotFound, NotPermitted):
        raise NotFound(_NO_CAUTION) from None


def _refuse_unknown_section(session: Session, document: Document, anchor: str) -> None:
    edition = find_standing(session, document)
    if edition is None:
        raise WrongState(f"{document.reference} has no words that readers see now.")
    anchors = session.scalars(
        select(RevisionSection.anchor).where(RevisionSection.revision_id == edition.revision_id)
    ).all()
    if anchor and anchor not in anchors:
        raise InputRefused("anchor", "Choose a section of the page, or the whole page.")


def _find_same(session: Session, document: Document, anchor: str, words: str) -> int | None:
    return session.scalar(
        select(PageCaution.id).where(
            PageCaution.document_id == document.id,
            PageCaution.anchor == anchor,
            PageCaution.words == words,
            PageCaution.lifted_at.is_(None),
        )
    )


def _name(document: Document, caution: PageCaution) -> str:
    return f"caution {caution.id} on {document.reference}"
