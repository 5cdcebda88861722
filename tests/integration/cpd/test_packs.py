"""Packs have pages of their own: learners see no trainer's notes, and officers' lists and search hold no pack."""

import re

import pytest
from flask.testing import FlaskClient

from guidance_app.domain.permissions import Role
from tests.support.installations import Installation
from tests.support.packs import SLUG, withdraw_for_another

PACK = "/packs/response-officers"
FOR_TRAINERS = ("How to run this session", "Write the action, not only the flag", "For the trainer")


@pytest.fixture
def officer(installation: Installation) -> FlaskClient:
    return installation.sign_in()


def test_the_list_leads_to_each_pack(officer: FlaskClient) -> None:
    assert f'href="{PACK}"' in officer.get("/packs").text
    assert officer.get(PACK).status_code == 200


def test_a_pack_shows_the_words_that_it_pins_as_they_were_published(officer: FlaskClient) -> None:
    page = officer.get(PACK).text
    assert 'href="/guidance/one-chance-rule/v/4#do-now"' in page
    assert "HBA-002 v4" in page


def test_each_step_leads_on_to_the_next_and_back_to_all_of_them(officer: FlaskClient) -> None:
    page = officer.get(PACK).text
    steps = re.findall(r'<li><a href="#([a-z0-9-]+)">', page.partition('id="contents"')[2].partition("</nav>")[0])
    assert len(steps) >= 5
    assert re.findall(r'href="#([a-z0-9-]+)">Next: ', page) == steps[1:]
    assert page.count('href="#contents">All steps') == len(steps)
    assert [f"Step {number} of {len(steps)}" in page for number in range(1, len(steps) + 1)] == [True] * len(steps)


def test_without_a_script_a_question_says_how_it_teaches(officer: FlaskClient) -> None:
    page = officer.get(PACK).text
    assert page.count("Open each answer to read whether it is right, and why.") == page.count("data-app-question=")


def test_a_whole_version_that_is_cited_can_be_read_where_it_is_cited(officer: FlaskClient) -> None:
    page = officer.get("/packs/initial-training").text
    assert "Read all of it" in page


@pytest.mark.parametrize("address", [PACK, f"{PACK}/v/1"])
def test_what_is_for_the_trainer_reaches_those_who_write_packs_and_nobody_else(
    installation: Installation, address: str
) -> None:
    for role in Role:
        page = installation.sign_in(role).get(address).text
        sees = role in {Role.TRAINER, Role.EDITOR, Role.APPROVER}
        assert [words in page for words in FOR_TRAINERS] == [sees] * len(FOR_TRAINERS), role


@pytest.mark.parametrize("tail", ["", "/v/1", "/history", "/compare?from=1&to=1", "/print", "/briefing.pdf"])
def test_no_page_of_guidance_holds_a_pack(officer: FlaskClient, tail: str) -> None:
    assert officer.get(f"/guidance/response-officers{tail}").status_code == 404


def test_a_reference_leads_to_the_pack(officer: FlaskClient) -> None:
    assert officer.get("/r/PCK-002").location == PACK
    assert officer.get("/r/PCK-002/v1").location == f"{PACK}/v/1"


def test_lists_and_search_hold_no_pack(officer: FlaskClient) -> None:
    for address in ("/", "/search?q=response+officers+first+hour", "/suggest?q=response", "/saved"):
        assert "response-officers" not in officer.get(address).text, address


def test_a_pack_that_was_withdrawn_names_what_to_teach_from_instead(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        title = withdraw_for_another()
    page = bare_installation.sign_in().get(f"/packs/{SLUG}")
    assert page.status_code == 410
    assert f'Teach from this instead: <a href="/packs/pack-901">{title}</a>' in page.text
