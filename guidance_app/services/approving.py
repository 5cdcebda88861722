"""Lets words go live: approved by a second person, or urgently with that person's check to follow."""

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.decision import find_change
from guidance_app.domain.errors import NotFound, NotPermitted, StaleEdition, TextRefused, WrongState
from guidance_app.domain.free_text import check_free_text
from guidance_app.domain.hands import explain_hands
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.publish_checks.version import name_rules_version
from guidance_app.domain.records import RecordAction
from guidance_app.domain.states import Action, EditionState
from guidance_app.models import Approval, Document, Edition, UrgentPublication
from guidance_app.queries.authorship import find_hands
from guidance_app.queries.decision_ground import DecisionGround, read_ground
from guidance_app.queries.draft_checks import WeighedFinding
from guidance_app.services.loading import find_standing, load_document, load_preparation, load_words, name_edition
from guidance_app.services.moving import Move
from guidance_app.services.publishing import make_live
from guidance_app.services.records import record
from guidance_app.services.standing import refresh_standing

URGENT_CHECK_WITHIN = timedelta(hours=72)


def approve(viewer: Viewer, reference: str, fingerprint: str, note: str, today: date) -> None:
    """Approve exactly these words, which are live from then on, on exactly the ground that was shown.

    Raises StaleEdition when words, reasons, voices or withheld words are others now, NotPermitted for whoever had a
    hand in them since the last approved edition, and TextRefused with everything that still has to be mended.
    """
    said = check_free_text("note", note, required=False)
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.APPROVE)
        draft = load_preparation(session, document)
        ground = _read_same_ground(session, document, draft, fingerprint, today)
        if draft.state is not EditionState.READY:
            raise WrongState("These words have not been sent for approval.")
        _refuse_own_hand(document, draft, viewer)
        _refuse_findings(ground.checks.stopping)
        _add_approval(session, document, draft, viewer, said, ground)
        make_live(session, document, draft, Move(Action.APPROVE, said, viewer), today)


def publish_urgently(viewer: Viewer, reference: str, fingerprint: str, reason: str, today: date) -> None:
    """Publish a correction at once; a second person has to check it within 72 hours, and every page says so.

    Raises StaleEdition as `approve`, and TextRefused for what no haste excuses: see `domain/publish_checks/urgent.py`.
    """
    said = check_free_text("reason", reason)
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.PUBLISH_URGENTLY)
        draft = load_preparation(session, document)
        _refuse_findings(_read_same_ground(session, document, draft, fingerprint, today).checks.stopping_urgent)
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


def confirm_urgent(viewer: Viewer, reference: str, fingerprint: str, note: str, today: date) -> None:
    """Check, as the second person, words that went live urgently.

    Raises as `approve`; the page goes on saying that nobody has checked it.
    """
    said = check_free_text("note", note, required=False)
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.APPROVE)
        edition = find_standing(session, document)
        urgent = None if edition is None else session.get(UrgentPublication, edition.id)
        if edition is None or urgent is None or _is_approved(session, edition):
            raise NotFound("Nothing here waits for a second person's check.")
        ground = _read_same_ground(session, document, edition, fingerprint, today)
        if urgent.user_id == viewer.user_id:
            raise NotPermitted("You published this urgently. A second person has to check it.")
        _refuse_own_hand(document, edition, viewer)
        _refuse_findings(ground.checks.stopping)
        _add_approval(session, document, edition, viewer, said, ground)
        refresh_standing(session, document.id)


def _read_same_ground(
    session: Session, document: Document, edition: Edition, fingerprint: str, today: date
) -> DecisionGround:
    load_words(session, edition)
    ground = read_ground(document, edition, today)
    change = find_change(fingerprint, ground.fingerprint)
    if change:
        raise StaleEdition(change)
    return ground


def _refuse_own_hand(document: Document, edition: Edition, viewer: Viewer) -> None:
    hands = find_hands(document.id, edition.number).get(viewer.user_id, frozenset())
    if hands:
        raise NotPermitted(explain_hands(hands))


def _refuse_findings(stopping: Iterable[WeighedFinding]) -> None:
    problems = tuple(each.found.message for each in stopping)
    if problems:
        raise TextRefused(problems)


def _is_approved(session: Session, edition: Edition) -> bool:
    return session.scalar(select(Approval.id).where(Approval.edition_id == edition.id)) is not None


def _add_approval(
    session: Session, document: Document, edition: Edition, viewer: Viewer, note: str, ground: DecisionGround
) -> None:
    content_hash = ground.fingerprint.words
    session.add(
        Approval(
            edition_id=edition.id,
            content_hash=content_hash,
            user_id=viewer.user_id,
            note=note,
            overrides=list(ground.overrides),
            role=viewer.role.value,
            rules_version=name_rules_version(),
            finding_count=len(ground.checks.findings),
            approved_at=utc_now(),
        )
    )
    session.flush()
    subject = name_edition(document, edition)
    record(session, viewer, RecordAction.EDITION_APPROVED, subject, content_hash=content_hash[:12])
