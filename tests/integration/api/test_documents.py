"""Documents for other systems: complete, with all that a page says around the words, and only what readers may see."""

from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from guidance_app.domain.kinds import Kind
from tests.support.hidden_words import CANARY, HIDE, REFERENCE, SLUG, Scene
from tests.support.installations import Installation
from tests.support.queries import record_queries
from tests.support.tokens import open_api

DOCUMENT = f"/api/v1/documents/{REFERENCE}"


def read(api: FlaskClient, path: str) -> Any:
    answer = api.get(path)
    assert answer.status_code == 200, answer.text
    return answer.json


def list_references(api: FlaskClient, query: str = "") -> list[str]:
    return [each["reference"] for each in read(api, f"/api/v1/documents?limit=200&{query}")["documents"]]


def test_pages_follow_one_another_without_a_gap_or_a_repeat(api: FlaskClient) -> None:
    seen: list[str] = []
    after: str | None = ""
    while after is not None:
        page = read(api, f"/api/v1/documents?kind=risk&kind=trauma&limit=5&after={after}")
        seen += [each["reference"] for each in page["documents"]]
        after = page["next"]
    assert seen == list_references(api, "kind=risk&kind=trauma") == sorted(set(seen))


@pytest.mark.parametrize(
    ("query", "some", "others"),
    [
        ("community=kurdish&kind=community", "COM-", ("HBA-",)),
        ("language=ckb&kind=community", "COM-", ("TRA-",)),
        ("faith=sikh&kind=engagement", "ENG-", ("COM-",)),
        ("owner=national&kind=risk", "HBA-", ("COM-",)),
    ],
)
def test_lists_are_narrowed(api: FlaskClient, query: str, some: str, others: tuple[str, ...]) -> None:
    found = list_references(api, query)
    assert found
    assert all(each.startswith(some) for each in found)


def test_nothing_is_the_forces_own_before_it_has_written_anything(api: FlaskClient) -> None:
    assert list_references(api, "owner=force") == []


def test_a_document_says_what_its_page_says_around_the_words(api: FlaskClient) -> None:
    found = read(api, "/api/v1/documents/COM-010")
    head = found["edition"]
    assert head["status"] == "live"
    assert "Starter text: no community in this force has reviewed it yet" in head["trust"]["line"]
    assert head["notice"] == [
        "People differ. Ask this person; do not assume.",
        "Culture is never a reason not to act.",
        "Do not contact anyone in the community about this case.",
    ]
    assert head["danger"]["lines"][0].startswith("Life at risk")
    assert head["danger"]["page"].endswith("/now")
    section = found["sections"][0]
    assert section["html"].startswith("<")
    assert "<" not in section["text"]
    assert section["markdown"]
    assert section["keeping"] == {"allowed": True, "until": None, "days": None}


def test_one_section_is_the_same_by_itself_among_others_and_in_its_edition(api: FlaskClient) -> None:
    whole = read(api, "/api/v1/documents/HBA-002")
    number = whole["edition"]["version"]
    for base in ("/api/v1/documents/HBA-002", f"/api/v1/documents/HBA-002/editions/{number}"):
        listed = read(api, f"{base}/sections")
        assert listed["sections"] == whole["sections"]
        one = read(api, f"{base}/sections/do-now")
        assert one["section"] in whole["sections"]
        assert one["edition"] == whole["edition"]


def test_an_old_edition_keeps_its_words_and_says_that_it_does_not_stand(api: FlaskClient) -> None:
    head = read(api, "/api/v1/documents/HBA-002/editions/1")["edition"]
    assert head["status"] == "superseded"
    assert head["later"]["version"] > 1
    listed = read(api, "/api/v1/documents/HBA-002/editions")["editions"]
    assert [each["version"] for each in listed] == sorted((each["version"] for each in listed), reverse=True)
    assert listed[-1]["content_hash"] == head["content_hash"]


def test_what_has_not_changed_is_not_sent_again(api: FlaskClient) -> None:
    first = api.get("/api/v1/documents/HBA-002")
    assert first.headers["Cache-Control"] == "private, no-cache"
    assert first.headers["Vary"] == "Authorization, Accept-Encoding"
    tag = first.headers["ETag"]
    again = api.get("/api/v1/documents/HBA-002", headers={"If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")
    assert api.get("/api/v1/documents/HBA-001").headers["ETag"] != tag


@pytest.mark.parametrize(
    "path",
    ["/guidance/one-chance-rule.json", "/guidance/one-chance-rule/v/1.json", "/guidance/one-chance-rule/history.json"],
)
def test_the_json_beside_a_page_is_the_apis_and_is_kept_by_nobody(
    library: Installation, api: FlaskClient, path: str
) -> None:
    beside = library.sign_in().get(path)
    assert beside.headers["Cache-Control"] == "no-store"
    tail = {"v/1.json": "/editions/1", "history.json": "/editions"}.get(path.partition("one-chance-rule/")[2], "")
    assert beside.json == api.get(f"/api/v1/documents/HBA-002{tail}").json


def test_lists_beside_pages_hold_what_the_pages_hold(library: Installation) -> None:
    client = library.sign_in()
    for path in ("/risk", "/communities", "/re-traumatisation", "/practice", "/meeting-people"):
        page = client.get(path).text
        documents = client.get(f"{path}.json").json["documents"]  # type: ignore[index]
        assert documents
        assert all(f'href="{each["page"].removeprefix("http://localhost")}"' in page for each in documents)


def test_short_addresses_lead_to_the_json_too(library: Installation) -> None:
    client = library.sign_in()
    assert client.get("/r/hba-002.json").headers["Location"] == "/guidance/one-chance-rule.json"
    assert client.get("/r/HBA-002/v1.json").headers["Location"] == "/guidance/one-chance-rule/v/1.json"


def test_search_understands_what_the_page_understands(library: Installation, api: FlaskClient) -> None:
    found = read(api, "/api/v1/search?q=izat")
    assert found["understood"]["meanings"] == ["izat → izzat, a spelling of Izzat"]
    assert found["found"][0]["document"]["reference"] == "TER-001"
    assert found == library.sign_in().get("/search.json?q=izat").json
    assert read(api, "/api/v1/search?q=taken+abroad+tonight")["danger"]["lines"]
    assert read(api, "/api/v1/search?q=izat")["danger"] is None


def test_contacts_are_those_of_the_page(api: FlaskClient) -> None:
    found = read(api, "/api/v1/contacts?need=forced-marriage")
    assert found["contacts"]
    assert all("forced-marriage" in each["service"]["needs"] for each in found["contacts"])
    assert all(each["service"]["numbers"] or each["service"]["website"] for each in found["contacts"])


@pytest.mark.parametrize(
    "query",
    ["kind=none", "language=xx", "limit=0", "limit=201", "limit=a", "after=x", "owner=me", "x=1", "limit=1&limit=2"],
)
def test_a_parameter_that_means_nothing_is_refused_and_not_passed_over(api: FlaskClient, query: str) -> None:
    answer = api.get(f"/api/v1/documents?{query}")
    assert (answer.status_code, answer.mimetype) == (422, "application/problem+json")
    assert answer.json["status"] == 422  # type: ignore[index]


def expect_problem(answer: TestResponse, status: int) -> str:
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json")
    problem: Any = answer.json
    assert set(problem) == {"type", "title", "status", "detail", "reference"}
    assert problem["reference"] == answer.headers["X-Request-ID"]
    return str(problem["detail"])


def test_every_error_is_a_problem_detail(library: Installation, api: FlaskClient) -> None:
    expect_problem(api.get("/api/v1/nothing"), 404)
    expect_problem(api.get("/api/v1/documents/HBA-999"), 404)
    expect_problem(api.get("/api/v1/documents/HBA-002/sections/none"), 404)
    expect_problem(api.get("/api/v1/documents/HBA-002/editions/99"), 404)
    expect_problem(api.post("/api/v1/documents"), 405)
    expect_problem(api.get("/api/v1/search?q=%ff"), 400)
    expect_problem(library.app.test_client().get("/risk.json"), 401)
    expect_problem(library.sign_in().get("/guidance/none.json"), 404)


def test_no_other_site_may_read_it(api: FlaskClient) -> None:
    answer = api.get("/api/v1/documents", headers={"Origin": "https://example.org"})
    assert not [name for name, _ in answer.headers if name.lower().startswith("access-control-")]


def test_words_that_were_withheld_are_a_sentence_in_every_form(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        HIDE["withheld by consent"](Scene())
    answer = open_api(bare_installation).get(DOCUMENT)
    assert CANARY not in answer.text
    found: Any = answer.json
    gone = [each for each in found["sections"] if each["withheld"]]
    assert len(gone) == 1
    assert (gone[0]["html"], gone[0]["markdown"], gone[0]["text"]) == ("", "", "")
    assert gone[0]["withheld"].startswith("Taken out on ")
    assert found["card_withheld"].startswith("Taken out on ")


def test_a_page_that_was_taken_down_says_why_and_none_of_its_words(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        HIDE["taken down"](Scene())
    api = open_api(bare_installation)
    for path in (DOCUMENT, f"{DOCUMENT}/sections", f"{DOCUMENT}/editions", f"{DOCUMENT}/editions/1"):
        assert "It could lead a family to her." in expect_problem(api.get(path), 410)
    expect_problem(bare_installation.sign_in().get(f"/guidance/{SLUG}.json"), 410)


def test_a_withdrawn_document_says_why_and_is_read_where_it_is_cited(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        Scene().withdraw()
    api = open_api(bare_installation)
    assert "It was wrong." in expect_problem(api.get(DOCUMENT), 410)
    assert CANARY not in api.get(DOCUMENT).text
    head = read(api, f"{DOCUMENT}/editions/2")["edition"]
    assert (head["status"], head["withdrawn"]["why"]) == ("withdrawn", "It was wrong.")


def test_a_caution_stands_over_its_section(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        Scene().publish_first()
    sections = read(open_api(bare_installation), f"{DOCUMENT}/sections")["sections"]
    assert [each["anchor"] for each in sections if each["cautions"]] == ["when-you-hear-it"]


def test_a_request_asks_the_database_a_known_number_of_times(library: Installation, api: FlaskClient) -> None:
    api.get("/api/v1/documents/HBA-002")
    with record_queries(library.app) as statements:
        api.get("/api/v1/documents/HBA-002")
    assert len(statements) == 7, "the token, its counters (2), the document, its clocks, Markdown (2)"
    with record_queries(library.app) as statements:
        api.get(f"/api/v1/documents?kind={Kind.RISK}")
    assert len(statements) == 5, "the token, its counters (2), which ones, what they say"
