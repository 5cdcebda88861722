"""What an approver reads before deciding: the words against the live ones, what was found, who stands behind them."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.content import DocumentContent, Provenance, Significance
from guidance_app.domain.diffing import EditionDiff, compare, summarise
from guidance_app.domain.errors import NotFound
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.standing import GivenBy
from guidance_app.domain.states import PREPARATION_STATES, STANDING_STATES, EditionState
from guidance_app.models import Approval, Document, Edition, Revision, UrgentPublication, User
from guidance_app.queries.authorship import find_authors
from guidance_app.queries.draft_checks import DraftChecks, check_draft
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.given_by import collect_given_by
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
    """One edition to decide on. `own_words`: this viewer wrote a part of it and cannot be the second person."""

    reference: str
    slug: str
    kind: Kind
    number: int
    state: EditionState
    content_hash: str
    content: DocumentContent
    significance: Significance
    change_note: str
    live_number: int | None
    summary: str
    diff: EditionDiff
    checks: DraftChecks
    authors: tuple[str, ...]
    own_words: bool
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
    content = load_content_of(edition.revision_id)
    live = _find_before(document.id, edition)
    diff = compare(_empty(content) if live is None else load_content_of(live.revision_id or 0), content)
    authors = find_authors(document.id, edition.number)
    return ApprovalView(
        reference=document.reference,
        slug=document.slug,
        kind=document.kind,
        number=edition.number,
        state=edition.state,
        content_hash=get_session().get_one(Revision, edition.revision_id).content_hash,
        content=content,
        significance=edition.significance,
        change_note=edition.change_note,
        live_number=None if live is None else live.number,
        summary=summarise(diff),
        diff=diff,
        checks=check_draft(document.id, document.slug, content, today),
        authors=_name(authors),
        own_words=viewer.user_id in authors,
        given_by=collect_given_by(get_session(), document.id),
        urgency=_find_urgency(viewer, edition.id),
    )


def _find_edition(document_id: int) -> Edition | None:
    editions = select(Edition).where(Edition.document_id == document_id)
    prepared = get_session().scalar(editions.where(Edition.state.in_(sorted(PREPARATION_STATES))))
    if prepared is not None:
        return prepared
    approved = select(Approval.id).where(Approval.edition_id == Edition.id)
    return get_session().scalar(
        editions.join(UrgentPublication, UrgentPublication.edition_id == Edition.id).where(
            Edition.state.in_(sorted(STANDING_STATES)), ~approved.exists()
        )
    )


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
