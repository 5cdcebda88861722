"""The `.json` beside pages of a shift, of citations and of comparisons says what the page says."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from guidance_app.domain.first_hour import STEPS, VARIANTS
from tests.support.hidden_words import ANCHOR, HIDE, REFERENCE, SLUG, Scene
from tests.support.installations import Installation
from tests.support.queries import record_queries

FIRST_HOUR = ("/now", "/now/3", "/now/for/custody", "/now/pathway", "/now/language")


@pytest.fixture
def officer(library: Installation) -> FlaskClient:
    return library.sign_in()


def read(client: FlaskClient, path: str, status: int = 200) -> Any:
    answer = client.get(path)
    assert answer.status_code == status, answer.text
    return answer.json


def test_anybody_reads_the_first_hour_and_the_database_is_not_asked(library: Installation) -> None:
    nobody = library.app.test_client()
    with record_queries(library.app) as queries:
        whole, step, role, pathway, phrases = (read(nobody, f"{path}.json") for path in FIRST_HOUR)
    assert queries == []
    assert [each["heading"] for each in whole["steps"]] == [each.heading for each in STEPS]
    assert [each["slug"] for each in whole["roles"]] == list(VARIANTS)
    assert [each["number"] for each in step["steps"]] == [3]
    assert (step["roles"], [each["slug"] for each in role["roles"]]) == ([], ["custody"])
    assert pathway["pathway"][-1]["lines"]
    assert len(phrases["languages"]) >= 30
    assert whole["unchecked"] == "Desk research; not yet checked by your force."


def test_each_line_of_the_first_hour_leads_to_its_source(library: Installation) -> None:
    nobody = library.app.test_client()
    for path in FIRST_HOUR[:4]:
        said = read(nobody, f"{path}.json")
        lines = [line for step in said["steps"] for line in (*step["do"], *step["do_not"])]
        lines += [line for role in said["roles"] for part in role["parts"] for line in part["lines"]]
        lines += [line for stage in said["pathway"] for line in stage["lines"]]
        named = {source["id"] for source in said["sources"]}
        assert lines
        assert all(line["source"] in named or (line["mark"], line["source"]) == ("unverified", "") for line in lines)


@pytest.mark.parametrize(
    "path", ["/now/9.json", "/now/for/nobody.json", "/phrases/xyz.json", "/cite/HBA-002/v1/no.json"]
)
def test_what_is_not_there_is_not_found(officer: FlaskClient, path: str) -> None:
    assert officer.get(path).status_code == 404


def test_phrases_and_the_rota_say_what_may_be_relied_on(officer: FlaskClient) -> None:
    (sorani,) = read(officer, "/phrases/ckb.json")["languages"]
    assert sorani["right_to_left"]
    assert sorani["checked_by"] == ""
    assert sorani["phrases"].keys() <= read(officer, "/phrases.json")["english"].keys()
    duty = read(officer, "/contacts/now.json?language=ckb")
    assert duty["on_duty"] == []
    assert "999" in [step["number"] for step in duty["chain"]]


def test_a_citation_says_how_it_stands_and_what_to_copy(officer: FlaskClient) -> None:
    old = read(officer, "/cite/HBA-002/v1/do-now.json")
    assert (old["citation"], old["status"], old["words_stand"]) == ("HBA-002 v1 #do-now", "superseded", False)
    assert old["newer"] == read(officer, "/guidance/one-chance-rule.json")["edition"]["version"]
    assert old["said"]
    assert old["page"].endswith("/r/HBA-002/v1/do-now")
    assert old["page"] in old["cite"]
    assert old["fingerprint"][:8] in old["cite"].replace(" ", "")
    assert read(officer, f"/cite/HBA-002/v{old['newer']}.json")["words_stand"]


def test_a_comparison_holds_what_changed_and_nothing_else(officer: FlaskClient) -> None:
    said = read(officer, "/guidance/one-chance-rule/compare.json?from=2&to=1")
    assert (said["older"], said["newer"]) == (1, 2)
    assert said["sections"]
    texts = [text for section in said["sections"] for text in section["texts"]]
    assert all(text["older"] != text["newer"] or text["change"].startswith("moved") for text in texts)
    assert read(officer, "/guidance/one-chance-rule/compare.json?from=1&to=1")["sections"] == []


def test_what_was_taken_down_is_in_neither_of_them(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        HIDE["taken down"](Scene())
    officer = bare_installation.sign_in()
    said = read(officer, f"/cite/{REFERENCE}/v2/{ANCHOR}.json", 410)
    assert (said["status"], said["heading"], said["fingerprint"]) == ("taken-down", "", None)
    assert "sections" not in read(officer, f"/guidance/{SLUG}/compare.json", 410)
