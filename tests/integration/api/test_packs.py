"""Training packs for other systems: what learners read, how each pin stands, and nothing for the trainer."""

from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient

from guidance_app.domain.permissions import Role
from tests.support.hidden_words import ANCHOR, CANARY, HIDE, REFERENCE, Scene
from tests.support.installations import Installation
from tests.support.packs import FOR_TRAINERS, PACK_REFERENCE, SLUG, publish_pack
from tests.support.tokens import open_api

PACK = f"/api/v1/packs/{PACK_REFERENCE}"
EDITION = f"{PACK}/editions/1"
BESIDE = {"/packs.json": "/api/v1/packs", f"/packs/{SLUG}.json": PACK, f"/packs/{SLUG}/v/1.json": EDITION}
Bring = Callable[..., FlaskClient]


@pytest.fixture
def bring(bare_installation: Installation) -> Bring:
    """Bring an installation into a state, with a pack over it; return a client with a token of the trainer."""

    def into(happens: Callable[[Scene], None] = Scene.publish) -> FlaskClient:
        with bare_installation.app.app_context():
            happens(Scene())
            publish_pack()
        return open_api(bare_installation, Role.TRAINER)

    return into


def read(api: FlaskClient, path: str) -> Any:
    answer = api.get(path)
    assert answer.status_code == 200, answer.text
    return answer.json


def test_the_list_leads_to_each_pack_and_to_its_page(bring: Bring) -> None:
    api = bring()
    (pack,) = read(api, "/api/v1/packs")["packs"]
    assert (pack["reference"], pack["version"], pack["owner"]) == (PACK_REFERENCE, 1, None)
    assert pack["api"].endswith(PACK)
    assert pack["page"].endswith(f"/packs/{SLUG}")
    assert [each["version"] for each in read(api, f"{PACK}/editions")["editions"]] == [1]


def test_a_pack_holds_its_steps_with_questions_that_teach(bring: Bring) -> None:
    api = bring()
    pack = read(api, PACK)
    assert pack == read(api, EDITION)
    assert pack["edition"]["cite"].endswith(f"/r/{PACK_REFERENCE}/v1")
    (step,) = pack["steps"]
    assert "You are at a flat." in step["scenario_html"]
    assert step["think_about"] == ["Who can hear?"]
    right = [[answer["words"] for answer in each["answers"] if answer["right"]] for each in step["questions"]]
    assert right == [["Ask."], ["One.", "Two."]]
    assert all(answer["why"] and answer["rests_on"] for each in step["questions"] for answer in each["answers"])


def test_a_pin_says_what_it_is_how_it_stands_and_where_its_words_are(bring: Bring) -> None:
    api = bring()
    section, whole = read(api, PACK)["steps"][0]["read"]
    assert (section["pin"], section["status"], section["words_stand"]) == (f"{REFERENCE} v2 #{ANCHOR}", "current", True)
    assert (whole["anchor"], whole["heading"]) == (None, "")
    base = f"http://localhost/api/v1/documents/{REFERENCE}/editions/2"
    assert (section["api"], whole["api"]) == (f"{base}/sections/{ANCHOR}", base)
    for pin in (section, whole):
        assert api.get(pin["api"]).status_code == 200


@pytest.mark.parametrize("state", ["taken down", "withheld by consent"])
def test_hidden_words_are_in_no_pack_and_the_pin_says_why(bring: Bring, state: str) -> None:
    api = bring(HIDE[state])
    answer = api.get(PACK)
    assert answer.status_code == 200
    assert CANARY not in answer.text
    pin = answer.json["steps"][0]["read"][0]  # type: ignore[index]
    assert pin["status"] == "taken-down" or pin["withheld"].startswith("Taken out on")


def test_not_even_a_trainers_token_reads_what_is_for_the_trainer(bring: Bring) -> None:
    api = bring()
    for path in ("/api/v1/packs", PACK, EDITION, f"{PACK}/editions"):
        assert not any(words in api.get(path).text for words in FOR_TRAINERS)


def test_a_pack_is_no_document_and_a_document_is_no_pack(bring: Bring) -> None:
    api = bring()
    tails = ("", "/sections", "/sections/how-to-run-it", "/editions", "/editions/1", "/editions/1/sections")
    answers = [api.get(f"/api/v1/documents/{PACK_REFERENCE}{tail}") for tail in tails]
    assert [answer.status_code for answer in answers] == [404] * len(tails)
    assert not any(words in answer.text for words in FOR_TRAINERS for answer in answers)
    assert api.get(f"/api/v1/packs/{REFERENCE}").status_code == 404


@pytest.mark.parametrize("path", BESIDE)
def test_the_json_beside_a_page_is_the_apis_and_is_kept_by_nobody(
    bare_installation: Installation, bring: Bring, path: str
) -> None:
    api = bring()
    beside = bare_installation.sign_in(Role.TRAINER).get(path)
    assert beside.headers["Cache-Control"] == "no-store"
    assert beside.json == api.get(BESIDE[path]).json


def test_a_short_address_leads_to_the_json_of_a_pack(bare_installation: Installation, bring: Bring) -> None:
    bring()
    client = bare_installation.sign_in()
    for short, path in ((f"/r/{PACK_REFERENCE}.json", f"/packs/{SLUG}.json"), (f"/r/{PACK_REFERENCE}/v1.json", "")):
        led = client.get(short)
        assert led.location == (path or f"/packs/{SLUG}/v/1.json")
        assert client.get(led.location).status_code == 200


def test_a_card_for_a_pack_says_which_version_it_is(bring: Bring) -> None:
    api = bring()
    for path in (f"/packs/{SLUG}", f"/packs/{SLUG}/v/1", f"/r/{PACK_REFERENCE}", f"/r/{PACK_REFERENCE}/v1"):
        card = api.get(f"/oembed?url=http://localhost{path}").json
        assert f"({PACK_REFERENCE} v1)" in card["title"]  # type: ignore[index]
