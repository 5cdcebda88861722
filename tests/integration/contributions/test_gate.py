"""The publish gate as writers and approvers meet it: who stands behind a draft, read anew from the tables."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain import publish_checks
from guidance_app.domain.contributions import ABOUT_SEXUAL_ABUSE
from guidance_app.domain.errors import InputRefused, TextRefused
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.domain.states import EditionState
from guidance_app.models import Edition, Revision
from guidance_app.queries.draft_checks import check_draft
from guidance_app.services.approving import approve
from guidance_app.services.contributions import record_contribution
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.saving import save_parts
from guidance_app.services.submitting import submit
from guidance_app.services.withdrawing import withdraw_contribution
from tests.factories.contents import make_content
from tests.factories.contributions import COMMUNITY, TODAY, make_form
from tests.factories.drafts import save_draft
from tests.factories.edition_files import change_section, make_edition_file
from tests.integration.contributions.conftest import second_edition
from tests.support.decisions import read_fingerprint
from tests.support.installations import Installation
from tests.support.people import APPROVER, EDITOR
from tests.support.writers import Writer

PEOPLE = ("contributions-few", "contributions-sexual-abuse", "words-withheld")


def blocks() -> set[str]:
    content = replace(second_edition().content, sections=change_section(second_edition(), "words", "Written anew."))
    save_draft(COMMUNITY, content)
    found = check_draft(1, "community-900", content, TODAY).findings
    return {each.found.rule for each in found if each.found.severity is Severity.BLOCK and each.found.rule in PEOPLE}


def test_a_draft_of_a_profile_waits_for_two_voices_and_the_right_one_among_them(profile: Installation) -> None:
    with profile.app.app_context():
        assert blocks() == {"contributions-few", "contributions-sexual-abuse"}
        record_contribution(EDITOR, make_form(("names",), "one", group_role="faith-group"), TODAY)
        record_contribution(EDITOR, make_form(ABOUT_SEXUAL_ABUSE, "two", group_role="youth-group"), TODAY)
        assert blocks() == {"contributions-sexual-abuse"}
        number = record_contribution(
            EDITOR, make_form(ABOUT_SEXUAL_ABUSE, "three", group_role="survivors-group"), TODAY
        )
        assert blocks() == set()
        withdraw_contribution(EDITOR, COMMUNITY, number, "")
        # The words about sexual abuse are older than the contribution and stay; nobody who counts stands behind them.
        assert blocks() == {"contributions-sexual-abuse"}


def test_imported_starter_text_asks_for_nobody(profile: Installation) -> None:
    with profile.app.app_context():
        import_editions([make_edition_file(Kind.COMMUNITY, serial=901)])
    assert profile.sign_in().get("/guidance/community-901").status_code == 200


def test_other_kinds_are_published_without_voices(profile: Installation) -> None:
    with profile.app.app_context():
        import_editions([make_edition_file(Kind.RISK)])
        found = check_draft(2, "risk-900", make_content(Kind.RISK), TODAY).findings
        assert {each.found.rule for each in found} & set(PEOPLE) == set()


def save_and_send(not_asked: str) -> None:
    start_draft(EDITOR, COMMUNITY)
    edition = get_session().scalars(select(Edition).order_by(Edition.number.desc())).first()
    assert edition is not None
    save_parts(EDITOR, COMMUNITY, edition.revision_id or 0, {"names": {"body": "Ask how they write it."}})
    words = get_session().scalars(select(Revision.content_hash).order_by(Revision.id.desc())).first()
    submit(EDITOR, COMMUNITY, words or "", "minor", "Added a question.", not_asked)


def decide() -> None:
    approve(APPROVER, COMMUNITY, read_fingerprint(COMMUNITY, TODAY), "", TODAY)


def test_a_profile_is_approved_with_two_live_voices_of_different_groups_and_not_before(
    profile: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What the words themselves lack is not what this is about.
    monkeypatch.setattr(publish_checks, "_CHECKS", ())
    with profile.app.app_context():
        save_and_send("The group meets in spring.")
        with pytest.raises(TextRefused, match="Nobody stands behind this profile"):
            decide()
        survivors = {"group_role": "survivors-group", "group_name": "Testshire Survivors"}
        record_contribution(EDITOR, make_form(ABOUT_SEXUAL_ABUSE, "one", **survivors), TODAY)
        with pytest.raises(TextRefused, match="Only one group stands"):
            decide()
        early = {"held_on": "2027-01-05", "expires_on": "2027-03-02", "group_role": "faith-group"}
        record_contribution(EDITOR, make_form(("names",), "two", **early), date(2027, 2, 1))
        with pytest.raises(TextRefused, match="Only one group stands"):
            decide()
        again = {**survivors, "group_name": " TESTSHIRE  Survivors."}
        record_contribution(EDITOR, make_form(("names",), "three", **again), TODAY)
        with pytest.raises(TextRefused, match="Only one group stands"):
            decide()
        record_contribution(EDITOR, make_form(("names",), "four", group_role="faith-group"), TODAY)
        decide()
        live = select(Edition.number).where(Edition.state == EditionState.LIVE)
        assert get_session().scalars(live).all() == [3]


def test_whoever_sends_a_profile_that_nobody_was_asked_about_says_why_and_the_approver_reads_it(
    profile: Installation,
) -> None:
    with profile.app.app_context():
        with pytest.raises(InputRefused) as refused:
            save_and_send(" ")
        assert refused.value.field == "not_asked"
    writer = Writer.sign_in(profile)
    page = writer.client.get(f"/write/{COMMUNITY}").text
    form = {"content_hash": page.split('name="content_hash" value="')[1].split('"')[0], "significance": "minor"}
    answer = writer.send(f"/write/{COMMUNITY}/send", page, {**form, "change_note": "Added a question."})
    assert (answer.status_code, "Added a question." in answer.text) == (422, True)
    assert "Say why they were not asked." in answer.text
    sent = {**form, "change_note": "Added a question.", "not_asked": "The group meets in spring."}
    assert writer.send(f"/write/{COMMUNITY}/send", page, sent).status_code == 303
    seen = profile.sign_in(Role.APPROVER).get(f"/approve/{COMMUNITY}").text
    assert "The community was not asked" in seen
    assert "Because: The group meets in spring." in seen


def test_with_a_live_voice_nobody_has_to_say_why(profile: Installation) -> None:
    with profile.app.app_context():
        record_contribution(EDITOR, make_form(("names",)), TODAY)
        save_and_send("")
