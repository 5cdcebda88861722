"""Every action in every state by everybody, against a table by hand: who may, whether why is asked, what follows.

The database here has no guards, so that what refuses is the service.
"""

from collections.abc import Iterator
from datetime import date
from itertools import product

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from guidance_app.db import Base
from guidance_app.domain.content import ReviewState, Significance
from guidance_app.domain.errors import DomainError, NotPermitted, WrongState
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import TRANSITIONS, Action, EditionState, Step
from guidance_app.models import Document, Edition, Record, Revision, StatusChange
from guidance_app.services.moving import Move, move_edition
from tests.support.databases import NOW
from tests.support.people import ADMINISTRATOR, APPROVER, EDITOR, OFFICER, TRAINER

WRITERS, APPROVERS = frozenset({EDITOR, APPROVER}), frozenset({APPROVER})
PEOPLE = (OFFICER, TRAINER, EDITOR, APPROVER, ADMINISTRATOR)
# What the app does itself, as a part of something that was permitted: nobody is asked.
THE_APP = frozenset({None, *PEOPLE})
NOTE, NO_NOTE = True, False

# from, action: to, who, needs a note. A second copy on purpose: a slip in the first is found by this one.
BY_HAND: dict[tuple[str, str], tuple[str, frozenset[Viewer | None], bool]] = {
    ("draft", "ask-community"): ("community-review", WRITERS, NO_NOTE),
    ("draft", "submit"): ("ready", WRITERS, NO_NOTE),
    ("draft", "publish-urgently"): ("live", APPROVERS, NOTE),
    ("draft", "import"): ("live", THE_APP, NOTE),
    ("community-review", "submit"): ("ready", WRITERS, NO_NOTE),
    ("community-review", "take-back"): ("draft", WRITERS, NO_NOTE),
    ("ready", "take-back"): ("draft", WRITERS, NO_NOTE),
    ("ready", "return"): ("draft", APPROVERS, NOTE),
    ("ready", "approve"): ("live", APPROVERS, NO_NOTE),
    ("ready", "publish-urgently"): ("live", APPROVERS, NOTE),
    ("live", "supersede"): ("superseded", THE_APP, NO_NOTE),
    ("live", "suspend"): ("suspended", WRITERS, NOTE),
    ("live", "withdraw"): ("withdrawn", APPROVERS, NOTE),
    ("suspended", "restore"): ("live", APPROVERS, NOTE),
    ("suspended", "withdraw"): ("withdrawn", APPROVERS, NOTE),
    ("suspended", "supersede"): ("withdrawn", THE_APP, NO_NOTE),
}


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """A database with one document and its words."""
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine, autoflush=False) as session:
        session.add(Document(id=1, reference="HBA-900", slug="a", kind=Kind.RISK, created_at=NOW))
        session.add(
            Revision(
                id=1,
                document_id=1,
                edition_number=1,
                content_hash="h",
                title="T",
                summary="S",
                review_state=ReviewState.STARTER,
                content={},
                created_at=NOW,
            )
        )
        session.commit()
        yield session
    engine.dispose()


def attempt(session: Session, state: EditionState, move: Move) -> str | type[DomainError]:
    """Return the state after the move, or the refusal; nothing stays."""
    edition = Edition(
        document_id=1, number=1, state=state, revision_id=1, significance=Significance.MINOR, change_note=""
    )
    edition.published_on = date(2026, 11, 23)
    session.add(edition)
    session.flush()
    try:
        move_edition(session, edition, move)
        kept = session.scalars(select(StatusChange)).one()
        assert (kept.from_state, kept.to_state, kept.note) == (state, edition.state, move.note)
        assert kept.user_id == (move.viewer.user_id if move.viewer else None)
        assert session.scalars(select(Record)).one().action == "edition:moved"
        return edition.state.value
    except DomainError as refusal:
        assert edition.state is state
        assert session.scalars(select(StatusChange)).all() == []
        return type(refusal)
    finally:
        session.rollback()


def expect(state: EditionState, action: Action, who: Viewer | None, note: str) -> str | type[DomainError]:
    step = BY_HAND.get((state.value, action.value))
    if step is None or (step[2] and not note.strip()):
        return WrongState
    return step[0] if who in step[1] else NotPermitted


@pytest.mark.parametrize("state", EditionState)
@pytest.mark.parametrize("action", Action)
def test_each_action_in_each_state_does_what_the_table_says_for_everybody(
    session: Session, state: EditionState, action: Action
) -> None:
    tried = list(product((None, *PEOPLE), ("", " \n", "It could lead a family to her.")))
    for who, note in tried:
        assert attempt(session, state, Move(action, note, who)) == expect(state, action, who, note), (who, note)


def test_nobody_changes_the_table_while_the_app_runs() -> None:
    assert len(TRANSITIONS) == len(BY_HAND)
    key = (EditionState.WITHDRAWN, Action.RESTORE)
    with pytest.raises(TypeError, match="does not support item assignment"):
        TRANSITIONS[key] = Step(EditionState.LIVE, None, needs_note=False)  # type: ignore[index]
    with pytest.raises(AttributeError):
        TRANSITIONS[EditionState.LIVE, Action.WITHDRAW].permission = None  # type: ignore[misc]
