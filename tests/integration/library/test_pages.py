"""The pages an officer reads: right words, right status, few queries, cheap to ask for again."""

import re

import pytest
from flask.testing import FlaskClient

from guidance_app.db import transaction
from guidance_app.domain.kinds import GUIDANCE
from guidance_app.paths import STARTER_CONTENT_FOLDER
from guidance_app.services.sections import render_all_missing
from tests.support.installations import Installation
from tests.support.queries import record_queries

MOST_QUERIES = 6
READING_PAGES = [
    "/",
    "/risk",
    "/re-traumatisation",
    "/communities",
    "/practice",
    "/meeting-people",
    "/words",
    "/words?q=gudniin",
    "/contacts",
    "/contacts?need=forced-marriage",
    "/now",
    "/search?q=interpreter",
    "/search?q=izat",
    "/search?q=qqzzxx",
    "/suggest?q=kurd",
    "/guidance/one-chance-rule",
    "/guidance/one-chance-rule/v/1",
    "/guidance/one-chance-rule/v/2",
    "/guidance/one-chance-rule/print",
    "/guidance/one-chance-rule/history",
    "/guidance/one-chance-rule/compare?from=1&to=2",
]


@pytest.fixture
def officer(installation: Installation) -> FlaskClient:
    return installation.sign_in()


@pytest.mark.parametrize("path", READING_PAGES)
def test_a_page_takes_at_most_six_queries_even_the_first_time(
    installation: Installation, officer: FlaskClient, path: str
) -> None:
    with record_queries(installation.app) as queries:
        assert officer.get(path).status_code == 200
    if "qqzzxx" in path:
        queries = [q for q in queries if "search_miss" not in q]
    assert 0 < len(queries) <= MOST_QUERIES, queries


def test_a_document_page_read_again_takes_three_queries(installation: Installation, officer: FlaskClient) -> None:
    officer.get("/guidance/one-chance-rule")
    with record_queries(installation.app) as queries:
        officer.get("/guidance/one-chance-rule")
    assert len(queries) == 3, queries


def test_reading_writes_nothing(installation: Installation, officer: FlaskClient) -> None:
    with record_queries(installation.app) as queries:
        for path in READING_PAGES:
            if "qqzzxx" not in path:
                officer.get(path)
    assert [q for q in queries if not q.startswith("SELECT")] == []


@pytest.mark.parametrize("path", READING_PAGES)
def test_a_page_read_signed_in_is_not_left_in_the_browsers_cache(officer: FlaskClient, path: str) -> None:
    headers = officer.get(path).headers
    assert headers["Cache-Control"] == "no-store"
    assert "ETag" not in headers


def test_asking_again_for_the_unchanged_first_hour_sends_no_page(installation: Installation) -> None:
    nobody = installation.app.test_client()
    again = nobody.get("/now", headers={"If-None-Match": nobody.get("/now").headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize("path", READING_PAGES)
def test_no_reading_page_carries_a_token_and_what_can_be_sent_from_it_is_one_tap_of_feedback(
    officer: FlaskClient, path: str
) -> None:
    page = officer.get(path).text
    assert "csrf_token" not in page
    writing = re.findall(r'<form[^>]*method="post"[^>]*action="([^"]*)"', page, re.IGNORECASE)
    assert [address for address in writing if not address.startswith("/feedback/")] == []
    assert len(writing) == page.lower().count('method="post"')


@pytest.mark.parametrize("path", [path for path in READING_PAGES if path != "/now"])
def test_nobody_reads_without_signing_in(installation: Installation, path: str) -> None:
    answer = installation.app.test_client().get(path)
    assert answer.status_code == 302
    assert "/sign-in" in answer.headers["Location"]


def test_the_first_hour_needs_no_session(installation: Installation) -> None:
    answer = installation.app.test_client().get("/now")
    assert answer.status_code == 200
    assert "999" in answer.text


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("/r/HBA-002", "/guidance/one-chance-rule"),
        ("/r/hba-002", "/guidance/one-chance-rule"),
        ("/r/HBA-002/v1", "/guidance/one-chance-rule/v/1"),
    ],
)
def test_a_short_reference_leads_to_its_document(officer: FlaskClient, path: str, leads_to: str) -> None:
    answer = officer.get(path)
    assert answer.status_code == 302
    assert answer.headers["Location"] == leads_to


@pytest.mark.parametrize(
    "path",
    [
        "/guidance/no-such-document",
        "/guidance/one-chance-rule/v/9",
        "/guidance/one-chance-rule/v/0",
        "/guidance/one-chance-rule/v/99999999999999999999",
        "/guidance/one-chance-rule/compare?from=1&to=9",
        "/guidance/one-chance-rule/compare?from=x&to=2",
        "/r/HBA-999",
        "/r/HBA-002/v7",
        "/r/ZZZ-001",
        "/kinds/rumour",
    ],
)
def test_what_does_not_exist_is_our_own_page_not_found(officer: FlaskClient, path: str) -> None:
    answer = officer.get(path)
    assert answer.status_code == 404
    assert "<h1" in answer.text
    assert answer.headers["Cache-Control"] == "no-store"


def test_every_community_profile_says_that_people_differ_and_that_culture_is_no_reason_not_to_act(
    officer: FlaskClient,
) -> None:
    for path in ("/guidance/kurdish-communities", "/guidance/kurdish-communities/v/1"):
        page = " ".join(officer.get(path).text.split()).lower()
        assert "people differ" in page
        assert "never a reason not to act" in page
        assert "do not contact anyone in the community about this case" in page


def test_starter_text_says_so_on_its_page_in_results_and_in_lists(officer: FlaskClient) -> None:
    for path in ("/guidance/izzat", "/search?q=izzat", "/words", "/contacts", "/communities"):
        assert "Starter text" in officer.get(path).text, path


def test_a_superseded_edition_says_so_and_in_one_sentence_what_changed(officer: FlaskClient) -> None:
    page = officer.get("/guidance/one-chance-rule/v/1").text
    assert "What changed since" in page
    assert 'href="/guidance/one-chance-rule"' in page
    assert "What changed since" not in officer.get("/guidance/one-chance-rule").text


def test_evidence_marks_lead_to_sources_that_are_on_the_page(officer: FlaskClient) -> None:
    page = officer.get("/guidance/one-chance-rule").text
    wanted = {part.split('"', 1)[0] for part in page.split('href="#source-')[1:]}
    assert wanted
    assert {source for source in wanted if f'id="source-{source}"' not in page} == set()


def test_an_unverified_number_says_that_the_force_has_not_checked_it(officer: FlaskClient) -> None:
    page = officer.get("/guidance/karma-nirvana").text
    assert 'href="tel:' in page
    assert "not yet checked by your force" in page.lower()


def test_compare_without_numbers_shows_the_latest_change(officer: FlaskClient) -> None:
    page = officer.get("/guidance/one-chance-rule/compare").text
    assert "v1" in page
    assert "v2" in page
    assert "<ins" in page


def test_compare_in_either_order_goes_from_old_to_new(officer: FlaskClient) -> None:
    forward = officer.get("/guidance/one-chance-rule/compare?from=1&to=2").text
    assert officer.get("/guidance/one-chance-rule/compare?from=2&to=1").text == forward


def test_a_search_that_finds_nothing_is_answered_even_when_the_database_cannot_be_written(
    installation: Installation, officer: FlaskClient
) -> None:
    with installation.app.extensions["engine"].connect() as connection:
        connection.exec_driver_sql("DROP TABLE search_miss")
        connection.commit()
    answer = officer.get("/search?q=qqzzxx")
    assert answer.status_code == 200
    assert "You can still act" in answer.text
    answer.close()


def test_compare_of_a_single_version_says_that_there_is_only_one(officer: FlaskClient) -> None:
    guidance = (path for kind in GUIDANCE for path in sorted((STARTER_CONTENT_FOLDER / kind).glob("*.md")))
    newest = (path for path in guidance if "." not in path.stem)
    slug = next(path.stem for path in newest if not path.with_name(f"{path.stem}.v1.md").exists())
    page = officer.get(f"/guidance/{slug}/compare").text
    assert "There is only one version so far." in page


def test_a_section_without_a_rendering_fails_the_page_and_is_never_left_out(
    installation: Installation, officer: FlaskClient
) -> None:
    with installation.app.extensions["engine"].connect() as connection:
        connection.exec_driver_sql("DELETE FROM section_rendering")
        connection.commit()
    answer = officer.get("/guidance/one-chance-rule")
    assert answer.status_code == 500
    assert "None" not in answer.text
    with installation.app.app_context(), transaction() as session:
        assert render_all_missing(session) > 0
    assert officer.get("/guidance/one-chance-rule").status_code == 200
