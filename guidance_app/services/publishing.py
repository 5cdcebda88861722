"""Makes words live: the old edition superseded, clocks started, what changed said, the index told."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from guidance_app.domain.clocks import spread_check
from guidance_app.domain.content import DocumentContent, Significance
from guidance_app.domain.errors import WrongState
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import PREPARATION_STATES, TRANSITIONS, Action, EditionState
from guidance_app.models import Document, Edition, SectionClock
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.change_sentences import describe_changes
from guidance_app.services.clocks import close_by_edition, settle_clocks
from guidance_app.services.indexing import queue_document
from guidance_app.services.loading import find_preparation, find_standing
from guidance_app.services.moving import Move, move_edition, write_down
from guidance_app.services.revisions import add_revision
from guidance_app.services.shared_blocks import reopen_holders
from guidance_app.services.standing import refresh_standing


@dataclass(frozen=True, slots=True)
class NewEdition:
    """What is to be published: the words, and what is said about them."""

    number: int
    content: DocumentContent
    significance: Significance
    change_note: str
    published_on: date
    checked_on: date


def publish_edition(session: Session, document: Document, new: NewEdition, note: str) -> Edition:
    """Publish imported words as the live edition of the document, inside the caller's transaction.

    A draft that is being written meanwhile goes on under the next number.

    Raises TextRefused when a section cannot be rendered safely; WrongState when the number does not follow.
    """
    _ensure_follows(session, document, new.number)
    _step_down(session, document, new.number)
    draft = find_preparation(session, document)
    if draft is not None:
        draft.number = new.number + 1
        session.flush()
    revision = add_revision(session, document, new.number, new.content, None)
    # Live at once: beside a draft there is no room for a second edition in preparation.
    edition = Edition(
        document_id=document.id,
        number=new.number,
        state=TRANSITIONS[EditionState.DRAFT, Action.IMPORT].to,
        revision_id=revision.id,
        significance=new.significance,
        change_note=new.change_note,
        published_on=new.published_on,
        checked_on=new.checked_on,
    )
    session.add(edition)
    session.flush()
    write_down(session, edition, EditionState.DRAFT, Move(Action.IMPORT, note))
    _settle(session, document, new.content, None)
    words = _hashes(new.content)
    _drop_other_clocks(session, document, words)
    close_by_edition(session, document.id, new.significance, new.checked_on)
    set_clocks(session, document, words, new.checked_on)
    return edition


def make_live(session: Session, document: Document, edition: Edition, move: Move, today: date) -> None:
    """Let an edition in preparation stand for the document from now on.

    Sections whose words changed count as checked today; the clocks of all others run on. Mended typing is no check:
    where an edition says that it is no more, only sections that are new start a clock.
    """
    content = load_content_of(_revision_of(edition))
    before = _step_down(session, document, edition.number)
    edition.published_on = edition.checked_on = today
    move_edition(session, edition, move)
    _settle(session, document, content, move.viewer)
    words = _hashes(content)
    _drop_other_clocks(session, document, words)
    close_by_edition(session, document.id, edition.significance, today)
    is_mended = edition.significance is Significance.TYPO
    changed = {a for a in words if a not in before or (before[a] != words[a] and not is_mended)}
    set_clocks(session, document, changed, today)


def set_clocks(session: Session, document: Document, anchors: Collection[str], checked_on: date) -> None:
    """Start the clocks of these sections anew from that day."""
    session.execute(delete(SectionClock).where(_clocks_of(document), SectionClock.anchor.in_(anchors)))
    due = {anchor: spread_check(document.kind, checked_on, document.reference, anchor) for anchor in sorted(anchors)}
    session.add_all(
        SectionClock(document_id=document.id, anchor=a, checked_on=checked_on, clock_due_on=day, next_check_on=day)
        for a, day in due.items()
    )
    settle_clocks(session, document.id)


def _drop_other_clocks(session: Session, document: Document, anchors: Collection[str]) -> None:
    session.execute(delete(SectionClock).where(_clocks_of(document), SectionClock.anchor.not_in(anchors)))


def _clocks_of(document: Document) -> ColumnElement[bool]:
    return SectionClock.document_id == document.id


def _step_down(session: Session, document: Document, number: int) -> dict[str, str]:
    """Let the edition that stood until now step down; return the hashes of its sections, none when there was none."""
    previous = find_standing(session, document)
    if previous is None:
        return {}
    # Two standing editions of one document are refused by the database, so the old one goes first.
    move_edition(session, previous, Move(Action.SUPERSEDE, f"Replaced by v{number}."))
    return _hashes(load_content_of(_revision_of(previous)))


def _settle(session: Session, document: Document, content: DocumentContent, viewer: Viewer | None) -> None:
    describe_changes(session, document.id)
    refresh_standing(session, document.id)
    reopen_holders(session, viewer, document, content)
    queue_document(session, document.id)


def _hashes(content: DocumentContent) -> dict[str, str]:
    return {section.anchor: section.content_hash for section in content.sections}


def _revision_of(edition: Edition) -> int:
    if edition.revision_id is None:
        raise LookupError("A published edition has words.")
    return edition.revision_id


def _ensure_follows(session: Session, document: Document, number: int) -> None:
    published = select(Edition.number).where(
        Edition.document_id == document.id, Edition.state.not_in(sorted(PREPARATION_STATES))
    )
    expected = (session.scalar(published.order_by(Edition.number.desc()).limit(1)) or 0) + 1
    if number != expected:
        raise WrongState(f"{document.reference} v{number} cannot be published: the next edition is v{expected}.")
