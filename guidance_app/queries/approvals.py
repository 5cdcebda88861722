"""What an approver reads before deciding: the words against the live ones, what was found, who stands behind them."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.content import DocumentContent, Provenance, Significance
from guidance_app.domain.diffing import EditionDiff, compare, summarise
from guidance_app.domain.errors import NotFound
from guidance_app.domain.hands import explain_hands
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.standing import GivenBy
from guidance_app.domain.states import PREPARATION_STATES, STANDING_STATES, EditionState
from guidance_app.models import Approval, Document, Edition, UrgentPublication, User
from guidance_app.queries.authorship import find_hands, list_writers
from guidance_app.queries.deciders import may_anybody_approve
from guidance_app.queries.decision_ground import read_ground
from guidance_app.queries.draft_checks import DraftChecks
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.visibility import IS_VISIBLE, bind_viewer


@dataclass(frozen=True, slots=True)
class Urgency:
    """Words that went live before a second person had seen them."""

    published_at: datetime
    due_at: datetime
    reason: str
    by_viewer: bool


@dataclass(frozen=True, slots=True)
class ApprovalView:
    """One edition to decide on. `own_hand` says what this viewer did for it, who cannot be the second person then.

    `anybody_may` is false when everybody who could approve it had a hand in it. `fingerprint` is what the forms carry.
    """

    reference: str
    slug: str
    kind: Kind
    number: int
    state: EditionState
    content_hash: str
    fingerprint: str
    content: DocumentContent
    significance: Significance
    change_note: str
    not_asked: str
    live_number: int | None
    summary: str
    diff: EditionDiff
    checks: DraftChecks
    authors: tuple[str, ...]
    own_hand: str
    anybody_may: bool
    given_by: tuple[GivenBy, ...]
    urgency: Urgency | None

    @property
    def kind_name(self) -> str:
        """Return the kind as a reader sees it."""
        return RULES[self.kind].singular


def show_approval(viewer: Viewer, reference: str, today: date) -> ApprovalView:
    """Return what is to be decided about a document: its edition in preparation, else an urgent one not checked yet.

    Raises NotFound when there is neither, or the document is not this person's to see.
    """
    document = get_session().scalar(
        select(Document).where(Document.reference == reference, IS_VISIBLE), bind_viewer(viewer)
    )
    edition = None if document is None else _find_edition(document.id)
    if document is None or edition is None or edition.revision_id is None:
        raise NotFound("Nothing waits for a decision there.")
    ground = read_ground(document, edition, today)
    live = _find_before(document.id, edition)
    before = _empty(ground.content) if live is None else load_content_of(live.revision_id or 0)
    diff = compare(before, ground.content)
    hands = find_hands(document.id, edition.number)
    return ApprovalView(
        reference=document.reference,
        slug=document.slug,
        kind=document.kind,
        number=edition.number,
        state=edition.state,
        content_hash=ground.fingerprint.words,
        fingerprint=str(ground.fingerprint),
        content=ground.content,
        significance=edition.significance,
        change_note=edition.change_note,
        not_asked=edition.not_asked,
        live_number=None if live is None else live.number,
        summary=summarise(diff),
        diff=diff,
        checks=ground.checks,
        authors=_name(list_writers(hands)),
        own_hand=explain_hands(hands.get(viewer.user_id, frozenset())),
        anybody_may=may_anybody_approve(viewer.force_id, document.id, edition.number),
        given_by=ground.given_by,
        urgency=_find_urgency(viewer, edition.id),
    )


def _find_edition(document_id: int) -> Edition | None:
    """Return what waits most: a draft that was sent, then an urgent edition, then a draft that is being written."""
    editions = select(Edition).where(Edition.document_id == document_id)
    prepared = get_session().scalar(editions.where(Edition.state.in_(sorted(PREPARATION_STATES))))
    if prepared is not None and prepared.state is EditionState.READY:
        return prepared
    approved = select(Approval.id).where(Approval.edition_id == Edition.id)
    urgent = get_session().scalar(
        editions.join(UrgentPublication, UrgentPublication.edition_id == Edition.id).where(
            Edition.state.in_(sorted(STANDING_STATES)), ~approved.exists()
        )
    )
    return urgent or prepared


def _find_before(document_id: int, edition: Edition) -> Edition | None:
    """Return the edition that readers had, or have, before this one."""
    return get_session().scalar(
        select(Edition)
        .where(
            Edition.document_id == document_id,
            Edition.number < edition.number,
            Edition.state.not_in(sorted(PREPARATION_STATES)),
        )
        .order_by(Edition.number.desc())
        .limit(1)
    )


def _empty(content: DocumentContent) -> DocumentContent:
    return DocumentContent("", content.kind, "", Provenance(""), ())


def _name(user_ids: frozenset[int]) -> tuple[str, ...]:
    names = select(User.display_name).where(User.id.in_(user_ids)).order_by(User.display_name)
    return tuple(get_session().scalars(names))


def _find_urgency(viewer: Viewer, edition_id: int) -> Urgency | None:
    urgent = get_session().get(UrgentPublication, edition_id)
    if urgent is None:
        return None
    return Urgency(urgent.published_at, urgent.due_at, urgent.reason, urgent.user_id == viewer.user_id)
