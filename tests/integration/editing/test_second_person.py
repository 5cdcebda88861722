"""Who cannot be the second person, and what the second person must have seen and may not let pass."""

from collections.abc import Callable

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import get_engine, get_session, transaction, utc_now
from guidance_app.domain import publish_checks
from guidance_app.domain.clocks import london_day
from guidance_app.domain.contributions import GroupRole
from guidance_app.domain.errors import NotPermitted, StaleEdition, TextRefused, WrongState
from guidance_app.domain.guest_links import Invitation
from guidance_app.domain.guest_reviews import Verdict
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.states import EditionState
from guidance_app.models import Approval, DocumentStanding, GuestReview
from guidance_app.queries.waiting import list_waiting
from guidance_app.services import approving, submitting
from guidance_app.services.contributions import correct_contribution, record_contribution
from guidance_app.services.drafts import start_draft
from guidance_app.services.guest_links import invite_guest, revoke_guest
from guidance_app.services.saving import save_parts
from tests.factories.contributions import TODAY as GIVEN_ON
from tests.factories.contributions import make_form
from tests.support.installations import Installation
from tests.support.people import APPROVER, EDITOR
from tests.support.terms import (
    GENERALISING,
    REFERENCE,
    TODAY,
    approve,
    confirm,
    content_hash,
    editions,
    justify,
    newest,
    publish_urgently,
    seen,
    submit,
    write,
)

PAGE = f"/approve/{REFERENCE}"
UNMARKED = "About 90 per cent say so.\n\nAsk once more."


def record_voice(viewer: Viewer, key: str = "one") -> int:
    return record_contribution(viewer, make_form(("what-it-means",), key, REFERENCE), GIVEN_ON)


def record_and_correct() -> None:
    form = make_form(("what-it-means",), "two", REFERENCE, how_many="8")
    correct_contribution(APPROVER, form, record_voice(EDITOR), GIVEN_ON)


def invite(inviter: Viewer = APPROVER, *, revoked: bool = False, verdict: Verdict = Verdict.FAIR) -> None:
    invitation = Invitation("A group in testing", GroupRole.WOMENS_GROUP, "Testshire", 21)
    link = invite_guest(inviter, REFERENCE, invitation, "key", utc_now())
    with transaction() as session:
        session.add(
            GuestReview(
                guest_link_id=link.number,
                content_hash=content_hash(),
                verdict=verdict,
                answers={},
                may_name_group=False,
                how_many=3,
                submitted_at=utc_now(),
            )
        )
    if revoked:
        revoke_guest(EDITOR, REFERENCE, link.number, utc_now())


HANDS: dict[str, Callable[[], object]] = {
    "who justified a finding": lambda: justify(APPROVER),
    "who recorded a contribution": lambda: record_voice(APPROVER),
    "who corrected a contribution": record_and_correct,
    "who invited a guest who answered": invite,
    "who invited a guest whose answer is out of sight now": lambda: invite(revoked=True),
}


def insert_approval(viewer: Viewer) -> None:
    row = {"edition_id": newest().id, "content_hash": content_hash(), "user_id": viewer.user_id}
    insert = (
        "INSERT INTO approval (edition_id, content_hash, user_id, note, overrides, approved_at)"
        " VALUES (:edition_id, :content_hash, :user_id, '', '[]', '2026-12-01 00:00:00')"
    )
    with get_engine().connect() as connection:
        connection.execute(text(insert), row)


def subjects(viewer: Viewer) -> list[str]:
    return [item.what for item in list_waiting(viewer, TODAY) if item.subject.startswith(REFERENCE)]


@pytest.mark.parametrize("hand", HANDS)
def test_nobody_approves_what_rests_on_something_they_gave(
    term: Installation, second_approver: Viewer, hand: str
) -> None:
    write(EDITOR, GENERALISING)
    HANDS[hand]()
    if hand != "who justified a finding":
        justify()
    submit()
    with pytest.raises(NotPermitted, match="had no hand in them"):
        approve()
    with pytest.raises(IntegrityError, match="needs a second person"):
        insert_approval(APPROVER)
    assert subjects(APPROVER) == []
    assert subjects(second_approver) == ["Approve or return"]
    page = term.sign_in(Role.APPROVER).get(PAGE).text
    assert "You cannot be the second person" in page
    assert "Approve these words" not in page
    approve(second_approver)
    assert editions()[2] is EditionState.LIVE


def test_a_hand_in_words_that_somebody_else_approved_does_not_bind_for_ever(
    term: Installation, second_approver: Viewer
) -> None:
    write(EDITOR, GENERALISING)
    justify(APPROVER)
    record_voice(APPROVER)
    submit()
    approve(second_approver)
    write(EDITOR, "Ask once.")
    submit()
    insert_approval(APPROVER)
    approve(APPROVER)
    assert editions()[3] is EditionState.LIVE


def test_an_old_reason_is_seen_to_be_one(term: Installation, second_approver: Viewer) -> None:
    write(EDITOR, GENERALISING)
    justify()
    submit()
    approve()
    write(EDITOR, "Ask once.")
    submit()
    page = term.sign_in(Role.APPROVER).get(PAGE).text
    assert "<strong>An older reason.</strong> Given for v2 by an editor on" in page


def test_a_reason_is_not_given_while_the_words_wait_for_a_decision(term: Installation) -> None:
    write(EDITOR, GENERALISING)
    submit()
    with pytest.raises(WrongState, match="stand still, with their reasons"):
        justify()
    assert "Justify it" not in term.sign_in(Role.EDITOR).get(f"/write/{REFERENCE}").text
    submitting.take_back(EDITOR, REFERENCE)
    justify()


def test_a_reason_added_while_the_page_was_open_is_read_before_it_is_approved(term: Installation) -> None:
    write(EDITOR, GENERALISING)
    justify()
    submit()
    shown = seen()
    submitting.take_back(EDITOR, REFERENCE)
    justify(reason="Another reason, which nobody who approves has read yet.")
    submit()
    with pytest.raises(StaleEdition, match="justified anew"):
        approving.approve(APPROVER, REFERENCE, shown, "", TODAY)
    assert editions()[2] is EditionState.READY
    approve()


def test_a_voice_that_came_while_the_page_was_open_is_seen_first(term: Installation) -> None:
    write(EDITOR)
    submit()
    shown = seen()
    record_voice(EDITOR)
    with pytest.raises(StaleEdition, match="Who gave or reviewed these words changed"):
        approving.approve(APPROVER, REFERENCE, shown, "", TODAY)


def test_a_second_person_cannot_confirm_what_the_checks_block(term: Installation, second_approver: Viewer) -> None:
    write(EDITOR, UNMARKED)
    publish_urgently(second_approver)
    with pytest.raises(TextRefused, match="evidence mark"):
        confirm(APPROVER)
    assert get_session().scalars(select(Approval)).all() == []
    assert get_session().scalars(select(DocumentStanding)).one().standing["unchecked_edition"] == 2
    page = term.sign_in(Role.APPROVER).get(PAGE).text
    assert "About 90 per cent say so." in page.split('id="found"')[1].split("</section>")[0]
    assert "I have checked these words" not in page
    assert "Nobody can confirm these words before the 1" in page
    mend()
    submit()
    approve()
    assert get_session().scalars(select(DocumentStanding)).one().standing["unchecked_edition"] is None


def mend() -> None:
    start_draft(EDITOR, REFERENCE)
    mended = {"when-you-hear-it": {"body": "Ask what it means to the person, and who says so. {practice: s}"}}
    save_parts(EDITOR, REFERENCE, newest().revision_id or 0, mended)


def test_a_guests_warning_about_urgent_words_is_not_lost_by_publishing_them(
    term: Installation, second_approver: Viewer
) -> None:
    write(EDITOR)
    invite(EDITOR, verdict=Verdict.HARM)
    with pytest.raises(TextRefused, match="could cause harm"):
        publish_urgently(second_approver)
    warned = f"guest 1, {london_day(utc_now()).isoformat()}"
    submitting.justify_finding(EDITOR, REFERENCE, "guest-says-harm", "", warned, "We asked again and changed it.")
    publish_urgently(second_approver)
    assert "We asked again and changed it." in term.sign_in(Role.APPROVER).get(PAGE).text


@pytest.mark.parametrize(
    ("line", "may"),
    [
        (UNMARKED, True),
        (GENERALISING, True),
        ("Ring Mrs Jane Example on 07700 900123.", False),
        ("\n<<<<<<< yours\nAsk once.\n=======\nAsk twice.\n>>>>>>> theirs\n", False),
    ],
)
def test_haste_excuses_what_can_be_mended_tomorrow_and_nothing_that_harms_tonight(
    term: Installation, line: str, may: bool
) -> None:
    write(EDITOR, line)
    page = term.sign_in(Role.APPROVER).get(PAGE).text
    assert ("Why it cannot wait" in page, "Not even urgently" in page) == (may, not may)
    if may:
        publish_urgently()
    else:
        with pytest.raises(TextRefused):
            publish_urgently()
    assert (editions()[2] is EditionState.LIVE) == may


def test_a_rule_that_changed_before_the_decision_is_run_again(
    term: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(EDITOR)
    submit()
    shown = seen()
    stricter = (lambda *_: (find("number-unmarked", "A new rule stops this."),),)
    monkeypatch.setattr(publish_checks, "_CHECKS", (*publish_checks._CHECKS, *stricter))
    with pytest.raises(TextRefused, match="A new rule stops this"):
        approving.approve(APPROVER, REFERENCE, shown, "", TODAY)
