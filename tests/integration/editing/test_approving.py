"""From a draft to the reader: exact words, a second person, and what follows when it is urgent or goes wrong."""

from collections.abc import Iterator
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import get_engine, get_session, transaction, utc_now
from guidance_app.domain.drafting import list_parts, read_values
from guidance_app.domain.errors import InputRefused, NotFound, NotPermitted, StaleEdition, TextRefused, WrongState
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.states import EditionState
from guidance_app.models import Approval, Document, Edition, Revision, SectionClock, StatusChange, UrgentPublication
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services import approving, submitting, taking_down
from guidance_app.services.accounts import add_user
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.records import verify_chain
from guidance_app.services.saving import save_parts
from tests.factories.edition_files import make_edition_file
from tests.factories.publishable import make_publishable_file
from tests.support.installations import FORCE_NAME, PASSWORD, Installation
from tests.support.people import APPROVER, EDITOR, FORCE_ID, OFFICER

TODAY = date(2026, 12, 1)
REFERENCE = "TER-900"


@pytest.fixture
def library(bare_installation: Installation) -> Iterator[Flask]:
    with bare_installation.app.app_context():
        import_editions([make_publishable_file(), make_edition_file(Kind.TERM, serial=901)])
        yield bare_installation.app


@pytest.fixture
def second_approver(library: Flask) -> Viewer:
    add_user("approver-two", "Test approver two", Role.APPROVER, FORCE_NAME, PASSWORD)
    user_id = get_session().execute(text("SELECT id FROM user_account WHERE username = 'approver-two'")).scalar_one()
    return Viewer(user_id, Role.APPROVER, FORCE_ID)


def editions() -> dict[int, EditionState]:
    get_session().expire_all()
    rows = get_session().execute(
        select(Edition.number, Edition.state)
        .join(Document, Document.id == Edition.document_id)
        .where(Document.reference == REFERENCE)
        .order_by(Edition.number)
    )
    return {row.number: row.state for row in rows}


def newest() -> Edition:
    get_session().expire_all()
    found = select(Edition).join(Document, Document.id == Edition.document_id).where(Document.reference == REFERENCE)
    return get_session().scalars(found.order_by(Edition.number.desc())).first() or pytest.fail("no edition")


def content_hash() -> str:
    return get_session().get_one(Revision, newest().revision_id).content_hash


def write(viewer: Viewer, line: str = "Sit where they can see the door.") -> None:
    """Add one sentence to the section on hearing it."""
    start_draft(viewer, REFERENCE)
    revision_id = newest().revision_id or 0
    content = load_content_of(revision_id)
    part = next(each for each in list_parts(content) if each.name == "when-you-hear-it")
    body = read_values(part, content)["body"]
    save_parts(viewer, REFERENCE, revision_id, {"when-you-hear-it": {"body": f"{body}\n\n{line} {{practice: s}}"}})


def submit(viewer: Viewer = EDITOR) -> None:
    submitting.submit(viewer, REFERENCE, content_hash(), "minor", "Added where to sit.")


def approve(viewer: Viewer = APPROVER) -> None:
    approving.approve(viewer, REFERENCE, content_hash(), "", TODAY)


def add(row: Approval | StatusChange) -> None:
    with transaction() as session:
        session.add(row)
        session.flush()


def test_words_go_live_when_a_second_person_approves_exactly_them(library: Flask) -> None:
    write(EDITOR)
    submit()
    approve()
    assert editions() == {1: EditionState.SUPERSEDED, 2: EditionState.LIVE}
    kept = get_session().scalars(select(Approval)).one()
    assert (kept.content_hash, kept.user_id) == (content_hash(), APPROVER.user_id)
    assert verify_chain().broken_at is None


def test_only_the_sections_that_changed_count_as_checked(library: Flask) -> None:
    write(EDITOR)
    submit()
    approve()
    clocks = get_session().scalars(select(SectionClock).where(SectionClock.document_id == newest().document_id))
    checked = {clock.anchor: clock.checked_on for clock in clocks}
    assert checked.pop("when-you-hear-it") == TODAY
    assert set(checked.values()) == {date(2026, 11, 23)}


@pytest.mark.parametrize("second_save", [False, True])
def test_nobody_approves_words_of_which_they_wrote_a_part(library: Flask, second_save: bool) -> None:
    write(APPROVER, "Offer water.")
    if second_save:
        write(EDITOR)
    submit()
    with pytest.raises(NotPermitted, match="You wrote a part"):
        approve(APPROVER)
    assert editions()[2] is EditionState.READY


def test_the_database_refuses_it_too_and_any_edition_that_nobody_approved(library: Flask) -> None:
    write(APPROVER)
    submit()
    row = {"edition_id": newest().id, "content_hash": content_hash(), "user_id": APPROVER.user_id}
    insert = (
        "INSERT INTO approval (edition_id, content_hash, user_id, note, overrides, approved_at)"
        " VALUES (:edition_id, :content_hash, :user_id, '', '[]', '2026-12-01')"
    )
    with get_engine().begin() as connection, pytest.raises(IntegrityError, match="needs a second person"):
        connection.execute(text(insert), row)
    with get_engine().begin() as connection, pytest.raises(IntegrityError, match="names other words"):
        connection.execute(text(insert), {**row, "user_id": OFFICER.user_id, "content_hash": "x"})
    with get_engine().connect() as connection:
        connection.execute(text("UPDATE edition SET state = 'superseded' WHERE state = 'live'"))
        with pytest.raises(IntegrityError, match="has not been approved"):
            connection.execute(text("UPDATE edition SET state = 'live' WHERE id = :edition_id"), row)


def test_one_character_more_and_it_is_no_longer_approved(library: Flask) -> None:
    write(EDITOR)
    read = content_hash()
    write(EDITOR, "Ask once.")
    submit()
    with pytest.raises(StaleEdition):
        approving.approve(APPROVER, REFERENCE, read, "", TODAY)
    assert editions()[2] is EditionState.READY


def test_what_waits_for_approval_stands_still_until_it_is_taken_back_or_returned(library: Flask) -> None:
    write(EDITOR)
    submit()
    with pytest.raises(WrongState, match="stand still"):
        write(EDITOR, "More.")
    submitting.take_back(EDITOR, REFERENCE)
    write(EDITOR, "More.")
    submit()
    submitting.return_draft(APPROVER, REFERENCE, content_hash(), "Say where the door is.")
    assert editions()[2] is EditionState.DRAFT
    with pytest.raises(InputRefused):
        submitting.return_draft(APPROVER, REFERENCE, content_hash(), " ")


def test_a_draft_in_which_nothing_changed_is_not_sent(library: Flask) -> None:
    start_draft(EDITOR, REFERENCE)
    with pytest.raises(WrongState, match="Nothing has been changed"):
        submit()


def test_a_finding_that_blocks_keeps_words_from_being_approved(library: Flask) -> None:
    write(EDITOR, "Ring Mrs Jane Example on 07700 900123.")
    submit()
    with pytest.raises(TextRefused, match="no service we know"):
        approve()


def test_a_justified_finding_is_shown_and_kept_with_the_approval(library: Flask) -> None:
    write(EDITOR, "Every Pakistani father picks the husband.")
    submitting.justify_finding(
        EDITOR, REFERENCE, "universal-claim", "when-you-hear-it", "x", "Quoted as an example of what not to say."
    )
    submit()
    with pytest.raises(TextRefused):
        approve()


def test_an_urgent_correction_is_live_at_once_and_waits_for_somebody_elses_check(
    library: Flask, second_approver: Viewer
) -> None:
    write(EDITOR)
    approving.publish_urgently(APPROVER, REFERENCE, content_hash(), "The number was wrong.", TODAY)
    assert editions()[2] is EditionState.LIVE
    urgent = get_session().scalars(select(UrgentPublication)).one()
    assert (urgent.due_at - urgent.published_at).total_seconds() == 72 * 3600
    with pytest.raises(NotPermitted, match="second person"):
        approving.confirm_urgent(APPROVER, REFERENCE, content_hash(), "", TODAY)
    approving.confirm_urgent(second_approver, REFERENCE, content_hash(), "", TODAY)
    with pytest.raises(NotFound):
        approving.confirm_urgent(second_approver, REFERENCE, content_hash(), "", TODAY)


def test_the_database_keeps_the_urgent_publisher_from_being_the_second_person(library: Flask) -> None:
    write(EDITOR)
    approving.publish_urgently(APPROVER, REFERENCE, content_hash(), "The number was wrong.", TODAY)
    words = {"edition_id": newest().id, "content_hash": content_hash(), "user_id": APPROVER.user_id}
    with pytest.raises(IntegrityError, match="needs a second person"):
        add(Approval(note="", overrides=[], approved_at=utc_now(), **words))


def test_words_written_in_an_urgent_edition_keep_their_writer_from_approving_the_next(
    library: Flask, second_approver: Viewer
) -> None:
    write(APPROVER)
    approving.publish_urgently(second_approver, REFERENCE, content_hash(), "It was wrong.", TODAY)
    write(EDITOR, "Ask once.")
    submit()
    with pytest.raises(NotPermitted, match="You wrote a part"):
        approve(APPROVER)


def test_haste_excuses_neither_personal_data_nor_a_slur(library: Flask) -> None:
    write(EDITOR, "Ring Mrs Jane Example on 07700 900123.")
    with pytest.raises(TextRefused):
        approving.publish_urgently(APPROVER, REFERENCE, content_hash(), "The number was wrong.", TODAY)


def test_a_page_is_taken_down_by_one_and_put_back_by_another(library: Flask, second_approver: Viewer) -> None:
    taking_down.suspend(APPROVER, REFERENCE, 1, "A line could lead a family to her.")
    assert editions() == {1: EditionState.SUSPENDED}
    with pytest.raises(NotPermitted, match="second person"):
        taking_down.restore(APPROVER, REFERENCE, 1, "Looked at.")
    with pytest.raises(NotPermitted):
        taking_down.restore(EDITOR, REFERENCE, 1, "Looked at.")
    taking_down.restore(second_approver, REFERENCE, 1, "Looked at: it cannot.")
    assert editions() == {1: EditionState.LIVE}


def test_the_database_refuses_who_took_it_down(library: Flask) -> None:
    taking_down.suspend(APPROVER, REFERENCE, 1, "A line could lead a family to her.")
    moved = {"from_state": EditionState.SUSPENDED, "to_state": EditionState.LIVE, "content_hash": content_hash()}
    who = {"edition_id": newest().id, "user_id": APPROVER.user_id}
    with pytest.raises(IntegrityError, match="needs a second person"):
        add(StatusChange(note="n", changed_at=utc_now(), **who, **moved))


def test_pulled_words_do_not_come_back_as_harmless_history(library: Flask) -> None:
    taking_down.suspend(EDITOR, REFERENCE, 1, "A line could lead a family to her.")
    write(EDITOR)
    submit()
    approve()
    assert editions() == {1: EditionState.WITHDRAWN, 2: EditionState.LIVE}


def test_a_withdrawn_document_leads_to_a_live_one_of_the_same_library(library: Flask) -> None:
    with pytest.raises(InputRefused):
        taking_down.withdraw(APPROVER, REFERENCE, 1, "The law changed.", REFERENCE)
    with pytest.raises(NotPermitted):
        taking_down.withdraw(EDITOR, REFERENCE, 1, "The law changed.", "TER-901")
    taking_down.withdraw(APPROVER, REFERENCE, 1, "The law changed.", "ter-901")
    step = get_session().scalars(select(StatusChange).order_by(StatusChange.id.desc())).first()
    other = get_session().scalars(select(Document.id).where(Document.reference == "TER-901")).one()
    assert step is not None
    assert step.replaced_by_id == other
