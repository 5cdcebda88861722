"""Lets words go live: approved by a second person, or urgently with that person's check to follow."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.errors import NotFound, NotPermitted, TextRefused, WrongState
from guidance_app.domain.free_text import check_free_text
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.states import Action, EditionState
from guidance_app.models import Approval, Document, Edition, Revision, UrgentPublication
from guidance_app.queries.authorship import find_authors
from guidance_app.queries.draft_checks import DraftChecks, check_draft
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.loading import (
    find_standing,
    load_document,
    load_same_words,
    name_edition,
    refuse_other_words,
)
from guidance_app.services.moving import Move
from guidance_app.services.publishing import make_live
from guidance_app.services.records import record
from guidance_app.services.standing import refresh_standing

URGENT_CHECK_WITHIN = timedelta(hours=72)
# What not even an urgent correction may carry.
_NEVER_URGENT = ("personal-", "slur", "words-withheld", "merge-unfinished")


def approve(viewer: Viewer, reference: str, content_hash: str, note: str, today: date) -> None:
    """Approve exactly these words, which are live from then on.

    Raises StaleEdition when the words are others now, NotPermitted for whoever wrote a part of them since the last
    approved edition, and TextRefused with everything that still has to be mended or justified.
    """
    said = check_free_text("note", note, required=False)
    with transaction() as session:
        document, draft = load_same_words(session, viewer, reference, Permission.APPROVE, content_hash)
        if draft.state is not EditionState.READY:
            raise WrongState("These words have not been sent for approval.")
        _refuse_own_words(document, draft, viewer)
        checks = _check(document, draft, today)
        if checks.stopping:
            raise TextRefused(tuple(each.found.message for each in checks.stopping))
        _add_approval(session, document, draft, viewer, said, checks)
        make_live(session, document, draft, Move(Action.APPROVE, said, viewer), today)


def publish_urgently(viewer: Viewer, reference: str, content_hash: str, reason: str, today: date) -> None:
    """Publish a correction at once; a second person has to check it within 72 hours, and every page says so.

    Raises TextRefused for personal data, slurs and withheld words, which no haste excuses.
    """
    said = check_free_text("reason", reason)
    with transaction() as session:
        document, draft = load_same_words(session, viewer, reference, Permission.PUBLISH_URGENTLY, content_hash)
        stopping = [
            each.found.message
            for each in _check(document, draft, today).stopping
            if each.found.rule.startswith(_NEVER_URGENT)
        ]
        if stopping:
            raise TextRefused(tuple(stopping))
        now = utc_now()
        due_at = now + URGENT_CHECK_WITHIN
        draft.change_note = draft.change_note or said
        session.add(
            UrgentPublication(edition_id=draft.id, user_id=viewer.user_id, reason=said, published_at=now, due_at=due_at)
        )
        session.flush()
        make_live(session, document, draft, Move(Action.PUBLISH_URGENTLY, said, viewer), today)
        name = name_edition(document, draft)
        record(session, viewer, RecordAction.EDITION_PUBLISHED_URGENTLY, name, due_at=due_at.isoformat())


def confirm_urgent(viewer: Viewer, reference: str, content_hash: str, note: str, today: date) -> None:
    """Check, as the second person, words that went live urgently. Raises as `approve`."""
    said = check_free_text("note", note, required=False)
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.APPROVE)
        edition = find_standing(session, document)
        urgent = None if edition is None else session.get(UrgentPublication, edition.id)
        if edition is None or urgent is None or _is_approved(session, edition):
            raise NotFound("Nothing here waits for a second person's check.")
        refuse_other_words(session, edition, content_hash)
        if urgent.user_id == viewer.user_id:
            raise NotPermitted("You published this urgently. A second person has to check it.")
        _refuse_own_words(document, edition, viewer)
        checks = _check(document, edition, today)
        _add_approval(session, document, edition, viewer, said, checks)
        refresh_standing(session, document.id)


def _refuse_own_words(document: Document, edition: Edition, viewer: Viewer) -> None:
    if viewer.user_id in find_authors(document.id, edition.number):
        raise NotPermitted("You wrote a part of these words. Somebody who wrote none of them has to approve them.")


def _check(document: Document, edition: Edition, today: date) -> DraftChecks:
    return check_draft(document.id, document.slug, load_content_of(edition.revision_id or 0), today)


def _is_approved(session: Session, edition: Edition) -> bool:
    return session.scalar(select(Approval.id).where(Approval.edition_id == edition.id)) is not None


def _add_approval(
    session: Session, document: Document, edition: Edition, viewer: Viewer, note: str, checks: DraftChecks
) -> None:
    content_hash = session.get_one(Revision, edition.revision_id).content_hash
    overrides = [
        {"rule": each.found.rule, "section": each.found.section, "words": each.found.words, "reason": each.reason}
        for each in checks.overrides
    ]
    session.add(
        Approval(
            edition_id=edition.id,
            content_hash=content_hash,
            user_id=viewer.user_id,
            note=note,
            overrides=overrides,
            approved_at=utc_now(),
        )
    )
    session.flush()
    subject = name_edition(document, edition)
    record(session, viewer, RecordAction.EDITION_APPROVED, subject, content_hash=content_hash[:12])
