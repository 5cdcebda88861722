"""From a draft to the reader: exact words, a second person, and what follows when it is urgent or goes wrong."""

from collections.abc import Iterator
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import get_engine, get_session, transaction, utc_now
from guidance_app.domain.errors import InputRefused, NotFound, NotPermitted, StaleEdition, TextRefused, WrongState
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.publish_checks.version import name_rules_version
from guidance_app.domain.states import EditionState
from guidance_app.models import Approval, Document, SectionClock, StatusChange, UrgentPublication
from guidance_app.services import approving, submitting, taking_down
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.records import verify_chain
from tests.factories.edition_files import make_edition_file
from tests.factories.publishable import make_publishable_file
from tests.support.installations import Installation
from tests.support.packs import PACK_REFERENCE, publish_pack
from tests.support.people import APPROVER, EDITOR, OFFICER
from tests.support.terms import (
    GENERALISED,
    GENERALISING,
    REASON,
    REFERENCE,
    TODAY,
    approve,
    content_hash,
    editions,
    justify,
    newest,
    seen,
    submit,
    write,
)


@pytest.fixture
def library(bare_installation: Installation) -> Iterator[Flask]:
    with bare_installation.app.app_context():
        import_editions([make_publishable_file(), make_edition_file(Kind.TERM, serial=901)])
        yield bare_installation.app


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
    read = seen()
    write(EDITOR, "Ask once.")
    submit()
    with pytest.raises(StaleEdition, match="The words were changed"):
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


def test_a_justified_finding_is_shown_and_kept_with_the_approval(
    library: Flask, bare_installation: Installation
) -> None:
    write(EDITOR, GENERALISING)
    justify()
    submit()
    page = bare_installation.sign_in(Role.APPROVER).get(f"/approve/{REFERENCE}").text
    assert REASON in page
    assert "Given for v2 by an editor on" in page
    assert "An older reason" not in page
    approve()
    kept = get_session().scalars(select(Approval)).one()
    found = {"rule": "universal-claim", "section": "when-you-hear-it", "words": GENERALISED, "reason": REASON}
    assert kept.overrides == [found]
    assert kept.role == "approver"
    assert kept.rules_version == name_rules_version()
    assert kept.finding_count == 2, "one that is justified, and a hint"


def test_an_urgent_correction_is_live_at_once_and_waits_for_somebody_elses_check(
    library: Flask, second_approver: Viewer
) -> None:
    write(EDITOR)
    approving.publish_urgently(APPROVER, REFERENCE, seen(), "The number was wrong.", TODAY)
    assert editions()[2] is EditionState.LIVE
    urgent = get_session().scalars(select(UrgentPublication)).one()
    assert (urgent.due_at - urgent.published_at).total_seconds() == 72 * 3600
    with pytest.raises(NotPermitted, match="second person"):
        approving.confirm_urgent(APPROVER, REFERENCE, seen(), "", TODAY)
    approving.confirm_urgent(second_approver, REFERENCE, seen(), "", TODAY)
    with pytest.raises(NotFound):
        approving.confirm_urgent(second_approver, REFERENCE, seen(), "", TODAY)


def test_the_database_keeps_the_urgent_publisher_from_being_the_second_person(library: Flask) -> None:
    write(EDITOR)
    approving.publish_urgently(APPROVER, REFERENCE, seen(), "The number was wrong.", TODAY)
    words = {"edition_id": newest().id, "content_hash": content_hash(), "user_id": APPROVER.user_id}
    with pytest.raises(IntegrityError, match="needs a second person"):
        add(Approval(note="", overrides=[], approved_at=utc_now(), **words))


def test_words_written_in_an_urgent_edition_keep_their_writer_from_approving_the_next(
    library: Flask, second_approver: Viewer
) -> None:
    write(APPROVER)
    approving.publish_urgently(second_approver, REFERENCE, seen(), "It was wrong.", TODAY)
    write(EDITOR, "Ask once.")
    submit()
    with pytest.raises(NotPermitted, match="You wrote a part"):
        approve(APPROVER)


def test_haste_excuses_neither_personal_data_nor_a_slur(library: Flask) -> None:
    write(EDITOR, "Ring Mrs Jane Example on 07700 900123.")
    with pytest.raises(TextRefused):
        approving.publish_urgently(APPROVER, REFERENCE, seen(), "The number was wrong.", TODAY)


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


def test_no_guidance_leads_to_a_pack_instead_nor_a_pack_to_guidance(library: Flask) -> None:
    publish_pack()
    for withdrawn, instead in ((REFERENCE, PACK_REFERENCE), (PACK_REFERENCE, REFERENCE)):
        with pytest.raises(InputRefused, match="replaces this one"):
            taking_down.withdraw(APPROVER, withdrawn, 1, "The law changed.", instead)
