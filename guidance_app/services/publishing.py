"""Makes words live: a new revision in a new edition, the old edition superseded, clocks started, the index told."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from guidance_app.db import utc_now
from guidance_app.domain.clocks import next_check
from guidance_app.domain.content import DocumentContent, Significance
from guidance_app.domain.content_json import dump_content
from guidance_app.domain.diffing import compare, summarise
from guidance_app.domain.errors import WrongState
from guidance_app.domain.kinds import Kind
from guidance_app.domain.states import TRANSITIONS, Action, EditionState
from guidance_app.models import Document, Edition, Revision, RevisionSection, SectionClock, StatusChange
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.indexing import queue_document
from guidance_app.services.sections import store_sections


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
    """Publish the words as the live edition of the document, inside the caller's transaction.

    Raises TextRefused when a section cannot be rendered safely; WrongState when the number does not follow.
    """
    previous = session.scalar(select(Edition).where(Edition.document_id == document.id).order_by(Edition.number.desc()))
    _ensure_follows(document, previous, new.number)
    if previous is not None and previous.state is EditionState.LIVE:
        move_edition(session, previous, Action.SUPERSEDE, f"Replaced by v{new.number}.")
        # Two live editions of one document are refused by the database, so the old one steps down first.
        session.flush()
    edition = _add_edition(session, document, new)
    move_edition(session, edition, Action.PUBLISH, note)
    session.flush()
    _describe_changes(session, document.id, new)
    set_clocks(session, document.id, document.kind, new)
    queue_document(session, document.id)
    return edition


def move_edition(session: Session, edition: Edition, action: Action, note: str) -> None:
    """Take one step of the transition table and record it. Raises WrongState when the table has no such step."""
    step = TRANSITIONS.get((edition.state, action))
    if step is None or (step.needs_note and not note.strip()):
        raise WrongState(f"An edition that is {edition.state.value} cannot {action.value}.")
    revision = session.get_one(Revision, edition.revision_id)
    session.add(
        StatusChange(
            edition_id=edition.id,
            from_state=edition.state,
            to_state=step.to,
            content_hash=revision.content_hash,
            note=note,
            changed_at=utc_now(),
        )
    )
    edition.state = step.to


def set_clocks(session: Session, document_id: int, kind: Kind, new: NewEdition) -> None:
    """Start the review clock of every section of the edition from the day it was checked."""
    session.execute(delete(SectionClock).where(SectionClock.document_id == document_id))
    due = next_check(kind, new.checked_on)
    session.add_all(
        SectionClock(document_id=document_id, anchor=s.anchor, checked_on=new.checked_on, next_check_on=due)
        for s in new.content.sections
    )


def _describe_changes(session: Session, document_id: int, new: NewEdition) -> None:
    earlier = select(Edition).where(Edition.document_id == document_id, Edition.number < new.number)
    for edition in session.scalars(earlier):
        if edition.revision_id is not None:
            edition.changed_since = summarise(compare(load_content_of(edition.revision_id), new.content))


def _ensure_follows(document: Document, previous: Edition | None, number: int) -> None:
    expected = 1 if previous is None else previous.number + 1
    if number != expected:
        raise WrongState(f"{document.reference} v{number} cannot be published: the next edition is v{expected}.")


def _add_edition(session: Session, document: Document, new: NewEdition) -> Edition:
    store_sections(session, new.content.sections)
    revision = Revision(
        document_id=document.id,
        edition_number=new.number,
        content_hash=new.content.content_hash,
        title=new.content.title,
        summary=new.content.summary,
        review_state=new.content.review_state,
        content=dump_content(new.content),
        created_at=utc_now(),
    )
    session.add(revision)
    session.flush()
    session.add_all(
        RevisionSection(revision_id=revision.id, position=position, anchor=s.anchor, section_hash=s.content_hash)
        for position, s in enumerate(new.content.sections)
    )
    edition = Edition(
        document_id=document.id,
        number=new.number,
        state=EditionState.DRAFT,
        revision_id=revision.id,
        significance=new.significance,
        change_note=new.change_note,
        published_on=new.published_on,
        checked_on=new.checked_on,
    )
    session.add(edition)
    session.flush()
    return edition
