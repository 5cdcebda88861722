"""Sends drafts on their way and takes them back, and writes down why a finding stands; nothing goes live here."""

from guidance_app.db import transaction, utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.content import Significance
from guidance_app.domain.errors import InputRefused, WrongState
from guidance_app.domain.free_text import check_free_text
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.states import WRITABLE_STATES, Action
from guidance_app.models import Justification
from guidance_app.queries.community_checks import is_community_unheard
from guidance_app.services.loading import find_standing, load_document, load_preparation, load_same_words
from guidance_app.services.moving import Move, move_edition
from guidance_app.services.records import record

_LEAST_REASON = 20


def submit(
    viewer: Viewer, reference: str, content_hash: str, significance: str, change_note: str, not_asked: str = ""
) -> None:
    """Send a draft for approval, saying how much it changes and what; and why the community was not asked, if so.

    Raises InputRefused, StaleEdition when others saved since, and WrongState when nothing was changed.
    """
    note = check_free_text("change_note", change_note)
    why_not_asked = check_free_text("not_asked", not_asked, required=False)
    if significance not in tuple(Significance):
        raise InputRefused("significance", "Say how much this changes.")
    with transaction() as session:
        document, draft = load_same_words(session, viewer, reference, Permission.WRITE, content_hash)
        standing = find_standing(session, document)
        if standing is not None and standing.revision_id == draft.revision_id:
            raise WrongState("Nothing has been changed in this draft yet.")
        is_unheard = is_community_unheard(document.id, document.kind, london_day(utc_now()))
        if is_unheard and not why_not_asked:
            raise InputRefused(
                "not_asked", "Nobody of this community stands behind it today. Say why they were not asked."
            )
        draft.not_asked = why_not_asked if is_unheard else ""
        draft.significance, draft.change_note = Significance(significance), note
        move_edition(session, draft, Move(Action.SUBMIT, note, viewer))


def ask_community(viewer: Viewer, reference: str, content_hash: str) -> None:
    """Say that a draft is with the community now; it can still be written in."""
    with transaction() as session:
        _document, draft = load_same_words(session, viewer, reference, Permission.WRITE, content_hash)
        move_edition(session, draft, Move(Action.ASK_COMMUNITY, "", viewer))


def take_back(viewer: Viewer, reference: str) -> None:
    """Take a draft back from the community or from approval, to go on writing."""
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.WRITE)
        move_edition(session, load_preparation(session, document), Move(Action.TAKE_BACK, "", viewer))


def return_draft(viewer: Viewer, reference: str, content_hash: str, note: str) -> None:
    """Give a draft back to its writers with what has to change. Raises InputRefused without a note."""
    said = check_free_text("return_note", note)
    with transaction() as session:
        _document, draft = load_same_words(session, viewer, reference, Permission.APPROVE, content_hash)
        move_edition(session, draft, Move(Action.RETURN, said, viewer))


def justify_finding(viewer: Viewer, reference: str, rule: str, section: str, words: str, reason: str) -> None:
    """Write down why a finding stands; whoever approves sees it, and that is somebody else.

    Raises InputRefused for a reason that says little, and WrongState for words that stand still for a decision.
    """
    said = check_free_text("reason", reason)
    if len(said) < _LEAST_REASON:
        raise InputRefused("reason", "Say why in a whole sentence: the approver decides by it.")
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.WRITE)
        draft = load_preparation(session, document)
        if draft.state not in WRITABLE_STATES:
            raise WrongState("These words wait for approval and stand still, with their reasons. Take them back first.")
        session.add(
            Justification(
                document_id=document.id,
                rule=rule[:80],
                section=section[:80],
                words=words[:500],
                reason=said,
                edition_number=draft.number,
                user_id=viewer.user_id,
                given_at=utc_now(),
            )
        )
        session.flush()
        record(session, viewer, RecordAction.FINDING_JUSTIFIED, document.reference, rule=rule[:80])
