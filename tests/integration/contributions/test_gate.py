"""The publish gate as writers and approvers meet it: who stands behind a draft, read anew from the tables."""

from dataclasses import replace

from guidance_app.domain.contributions import ABOUT_SEXUAL_ABUSE
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import Kind
from guidance_app.queries.draft_checks import check_draft
from guidance_app.services.contributions import record_contribution
from guidance_app.services.importing import import_editions
from guidance_app.services.withdrawing import withdraw_contribution
from tests.factories.contents import make_content
from tests.factories.contributions import COMMUNITY, TODAY, make_form
from tests.factories.drafts import save_draft
from tests.factories.edition_files import change_section, make_edition_file
from tests.integration.contributions.conftest import second_edition
from tests.support.installations import Installation
from tests.support.people import EDITOR

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
