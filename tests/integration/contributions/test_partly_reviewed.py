"""A profile of which people gave one section: readers are told which, and that the rest is starter text still."""

import pytest

from guidance_app.services.contributions import record_contribution
from tests.factories.contributions import TODAY, make_form
from tests.support.installations import Installation
from tests.support.people import EDITOR
from tests.support.read_pages import read_sections

STARTER = "Starter text: no community has reviewed this section yet"
PAGE = "/guidance/community-900"


@pytest.fixture
def page(profile: Installation) -> str:
    """The page as an officer reads it once people have given `names`."""
    with profile.app.app_context():
        record_contribution(EDITOR, make_form(("names",)), TODAY)
    return profile.sign_in().get(PAGE).text


def test_the_starter_label_stays_on_each_section_that_nobody_reviewed(page: str) -> None:
    labelled = {anchor: STARTER in words for anchor, words in read_sections(page).items()}
    assert labelled.pop("names") is False
    assert len(labelled) == 9
    assert all(labelled.values())


def test_the_page_says_on_screen_and_on_paper_that_it_is_reviewed_in_part(page: str) -> None:
    assert "Reviewed with 1 group in 1 of 10 sections, the rest is starter text" in page
    assert "Partly reviewed with a community, the rest is starter text" in page


def test_before_anybody_gave_anything_the_whole_page_is_starter_text(profile: Installation) -> None:
    page = profile.sign_in().get(PAGE).text
    assert "Starter text: no community in this force has reviewed it yet" in page
    assert "Partly reviewed" not in page
