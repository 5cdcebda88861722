"""Takes one step of the table of states for one edition, and writes down who took it; what else follows is not here."""

from dataclasses import dataclass

from sqlalchemy import insert
from sqlalchemy.orm import Session

from guidance_app.db import utc_now
from guidance_app.domain.errors import NotPermitted, WrongState
from guidance_app.domain.kinds import name_permission
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.states import TRANSITIONS, Action, EditionState
from guidance_app.models import Document, Edition, Revision, StatusChange
from guidance_app.services.loading import name_edition
from guidance_app.services.records import record


@dataclass(frozen=True, slots=True)
class Move:
    """What is to be done to an edition, and by whom; `viewer` is None for what the app does itself."""

    action: Action
    note: str = ""
    viewer: Viewer | None = None
    replaced_by_id: int | None = None


def move_edition(session: Session, edition: Edition, move: Move) -> None:
    """Take one step and write it down, in the caller's transaction.

    Raises WrongState when the table has no such step or a note is missing, and NotPermitted.
    """
    step = TRANSITIONS.get((edition.state, move.action))
    if step is None:
        raise WrongState(f"An edition that is {edition.state.value} cannot {move.action.value}. Reload the page.")
    if step.needs_note and not move.note.strip():
        raise WrongState("Say why, in one sentence.")
    if step.permission is not None:
        kind = session.get_one(Document, edition.document_id).kind
        if move.viewer is None or not move.viewer.may(name_permission(step.permission, kind)):
            raise NotPermitted("Your account does not allow this.")
    before, edition.state = edition.state, step.to
    write_down(session, edition, before, move)


def write_down(session: Session, edition: Edition, before: EditionState, move: Move) -> None:
    """Add the row that says how an edition comes to the state it is given, and then write both down."""
    # The row goes in before the edition's own: the database lets a page come back only when it finds that somebody
    # else is on record as bringing it back.
    session.execute(
        insert(StatusChange).values(
            edition_id=edition.id,
            from_state=before,
            to_state=edition.state,
            content_hash=session.get_one(Revision, edition.revision_id).content_hash,
            user_id=move.viewer.user_id if move.viewer else None,
            note=move.note,
            replaced_by_id=move.replaced_by_id,
            changed_at=utc_now(),
        )
    )
    session.flush()
    subject = name_edition(session.get_one(Document, edition.document_id), edition)
    states = {"from_state": before.value, "to_state": edition.state.value}
    record(session, move.viewer, RecordAction.EDITION_MOVED, subject, **states)
