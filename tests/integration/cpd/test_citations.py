"""A citation shows the words that were cited, how to cite them and how they stand today, and never what is hidden."""

from collections.abc import Callable
from datetime import UTC, datetime
from html import unescape

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from guidance_app.db import get_session
from guidance_app.domain.citations import CitationState
from guidance_app.queries.citations import Pin, list_statuses
from guidance_app.rendering.citations import WORDS_BELOW
from guidance_app.services import taking_down
from guidance_app.services.drafts import restore_edition
from guidance_app.web.moments import CLOCK
from tests.support.cited import GOLDEN, CitedWords, list_cited
from tests.support.hidden_words import ANCHOR, CANARY, HIDE, REFERENCE, TODAY, Scene
from tests.support.installations import Installation
from tests.support.people import APPROVER, EDITOR, OFFICER
from tests.support.queries import record_queries

EDITION, SECTION = f"/cite/{REFERENCE}/v2", f"/cite/{REFERENCE}/v2/{ANCHOR}"
TEXTS = {
    "/cite/TER-001/v1.txt": "TER-001-v1.txt",
    "/cite/SER-001/v1.txt": "SER-001-v1.txt",
    "/cite/HBA-002/v1/do-now.txt": "HBA-002-v1-do-now.txt",
}
CITED = (EDITION, SECTION, f"{EDITION}.txt", f"{SECTION}.txt")
NEVER_PUBLISHED = (
    "/cite/HBA-002/v9",
    "/cite/HBA-002/v1/no-such-section",
    "/cite/HBA-002/v1/no-such-section.txt",
    "/cite/HBA-998/v1",
    "/r/HBA-002/v1/no-such-section",
    "/cite/ZZZ-001/v1",
)
LATER = datetime(2031, 1, 2, 12, tzinfo=UTC)
Bring = Callable[[Callable[[Scene], None]], FlaskClient]


@pytest.fixture
def bring(bare_installation: Installation) -> Bring:
    """Bring the installation into a state, and return an officer's browser."""

    def bring_into(into: Callable[[Scene], None]) -> FlaskClient:
        with bare_installation.app.app_context():
            into(Scene())
        return bare_installation.sign_in()

    return bring_into


@pytest.fixture
def officer(installation: Installation) -> FlaskClient:
    return installation.sign_in()


def read(client: FlaskClient, path: str, status: int = 200) -> str:
    """Return what a page says, its spaces folded."""
    answer = client.get(path)
    assert answer.status_code == status, path
    return " ".join(unescape(answer.text).split())


def test_a_citation_says_who_what_which_version_when_where_and_under_which_fingerprint(
    installation: Installation, officer: FlaskClient
) -> None:
    installation.app.extensions[CLOCK] = lambda: datetime(2026, 11, 25, 12, tzinfo=UTC)
    cited = {each.label: each.fingerprint for each in list_cited()}
    section = cited["HBA-002 v1 #do-now"]
    page = read(officer, "/cite/HBA-002/v1/do-now")
    assert (
        "National guidance, Guidance for officers. “The one chance rule”, HBA-002 v1, published 23 November 2026. "
        f"Section “Do now”. http://localhost/r/HBA-002/v1/do-now (fingerprint {section[:12]}). "
        "Read on 25 November 2026."
    ) in page
    for said in (section, "<textarea", "readonly", 'role="img"', "The cited words"):
        assert said in page
    assert cited["HBA-002 v1"] in read(officer, "/cite/HBA-002/v1")


def test_the_plain_text_ends_in_the_kept_bytes_whatever_stands_above_them(
    installation: Installation, officer: FlaskClient
) -> None:
    today = {path: officer.get(path) for path in TEXTS}
    installation.app.extensions[CLOCK] = lambda: LATER
    officer = installation.sign_in()
    for path, golden in TEXTS.items():
        first, later = today[path], officer.get(path)
        assert first.mimetype == "text/plain"
        assert first.headers["Content-Disposition"] == f'inline; filename="{golden}"'
        assert later.data != first.data
        for answer in (first, later):
            assert answer.data.split(f"{WORDS_BELOW}\n".encode(), 1)[1] == (GOLDEN / golden).read_bytes()


def test_what_is_stored_is_cited_under_the_fingerprints_of_the_golden_list(installation: Installation) -> None:
    sections = text(
        "SELECT d.reference, e.number, s.anchor, s.section_hash FROM document d JOIN edition e ON e.document_id = d.id"
        " JOIN revision_section s ON s.revision_id = e.revision_id WHERE d.kind <> 'pack'"
    )
    editions = text(
        "SELECT d.reference, e.number, r.content_hash FROM document d JOIN edition e ON e.document_id = d.id"
        " JOIN revision r ON r.id = e.revision_id WHERE d.kind <> 'pack'"
    )
    with installation.app.app_context():
        stored = {f"{r} v{n} #{anchor}": words for r, n, anchor, words in get_session().execute(sections)}
        stored |= {f"{r} v{n}": words for r, n, words in get_session().execute(editions)}
    assert stored == {each.label: each.fingerprint for each in list_cited()}


def test_what_was_never_published_cannot_be_cited(officer: FlaskClient) -> None:
    for path in NEVER_PUBLISHED:
        read(officer, path, 404)


def test_another_forces_citation_is_as_if_it_never_was(bring: Bring) -> None:
    officer = bring(HIDE["another force's"])
    for path in (*CITED, f"/r/{REFERENCE}/v2/{ANCHOR}"):
        read(officer, path, 404)


def test_a_short_address_leads_to_the_cited_section(officer: FlaskClient) -> None:
    answer = officer.get("/r/hba-002/v1/do-now")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/guidance/one-chance-rule/v/1#do-now")


def test_a_citation_is_reached_from_the_page_from_each_section_from_history_and_from_paper(
    officer: FlaskClient,
) -> None:
    page = officer.get("/guidance/one-chance-rule/v/1").text
    assert 'href="/cite/HBA-002/v1"' in page
    assert 'href="/cite/HBA-002/v1/do-now"' in page
    assert "Cite these: /r/HBA-002/v1" in page
    assert 'href="/cite/HBA-002/v1"' in officer.get("/guidance/one-chance-rule/history").text
    assert "cite as /r/HBA-002/v1" in officer.get("/guidance/one-chance-rule/v/1/print").text


def test_a_caution_is_over_the_cited_words_and_above_the_plain_text(bring: Bring) -> None:
    officer = bring(Scene.publish)
    for path in CITED:
        assert "Take care. We were told that this could cause harm." in read(officer, path)


def test_no_copy_leaves_out_danger_starter_text_what_to_check_and_what_every_profile_says(officer: FlaskClient) -> None:
    for path in ("/cite/COM-014/v2", "/cite/COM-014/v2/names", "/cite/COM-014/v2.txt", "/cite/COM-014/v2/names.txt"):
        said = read(officer, path)
        for words in (
            "People differ. Ask this person",
            "ing 999",
            "Starter text: no community in this force",
            "Check ",
        ):
            assert words in said, path
    assert "Source npcc-2024: " in read(officer, "/cite/HBA-002/v1/do-now.txt")


def test_evidence_marks_of_cited_words_lead_to_sources_on_the_page_and_a_section_lists_no_others(
    officer: FlaskClient,
) -> None:
    for path in ("/cite/HBA-002/v1/do-now", "/cite/HBA-002/v1"):
        page = officer.get(path).text
        marked = {part.split('"', 1)[0] for part in page.split('href="#source-')[1:]}
        listed = {part.split('"', 1)[0] for part in page.split('id="source-')[1:]}
        assert marked <= listed
        assert marked == listed or not path.endswith("do-now")


def test_a_citation_that_was_replaced_keeps_its_words_and_says_how_much_they_changed(bring: Bring) -> None:
    officer = bring(Scene.supersede)
    page = read(officer, SECTION)
    assert "Replaced by v3" in page
    assert "The words of this section have changed since: a small change." in page
    assert CANARY in page
    assert "v3 says the same" in read(officer, f"/cite/{REFERENCE}/v2/what-it-means")
    assert "v3 says the same" in read(officer, f"/cite/{REFERENCE}/v1/{ANCHOR}")


def test_a_withdrawn_citation_says_why_on_every_edition(bring: Bring) -> None:
    officer = bring(Scene.withdraw)
    for path in (SECTION, EDITION, f"/cite/{REFERENCE}/v1", f"{SECTION}.txt"):
        said = read(officer, path)
        assert "Withdrawn: do not act on it" in said
        assert "It was wrong." in said


def test_words_that_were_pulled_and_then_replaced_say_why_they_were_pulled(
    bare_installation: Installation, bring: Bring
) -> None:
    officer = bring(HIDE["taken down"])
    with bare_installation.app.app_context():
        scene = Scene()
        restore_edition(EDITOR, REFERENCE, 1)
        scene.submit()
        scene.approve()
    assert "It could lead a family to her. Replaced by v3." in read(officer, EDITION)


def test_while_a_page_is_taken_down_its_citations_say_so_and_show_no_words(bring: Bring) -> None:
    officer = bring(HIDE["taken down"])
    for path in (*CITED, f"/cite/{REFERENCE}/v1"):
        said = read(officer, path, 410)
        assert "Taken down: its words are not shown" in said
        assert "It could lead a family to her." in said
        assert "words." not in said
        assert "fingerprint" not in said.lower()


def test_words_whose_consent_was_withdrawn_are_in_no_citation_but_that_they_were_taken_out(bring: Bring) -> None:
    officer = bring(HIDE["withheld by consent"])
    for path in CITED:
        said = read(officer, path)
        assert CANARY not in said
        assert "the people who gave these words withdrew their consent" in said
    assert "Words taken out: they are not shown" in read(officer, SECTION)
    assert "fingerprint" not in read(officer, f"{SECTION}.txt").lower()
    for path in (EDITION, f"{EDITION}.txt"):
        assert "of the words as they were published, with those that were taken out" in read(officer, path)


def test_the_first_visit_of_a_citation_takes_few_queries_and_later_ones_fewer(
    installation: Installation, officer: FlaskClient
) -> None:
    counts = []
    for _visit in range(2):
        with record_queries(installation.app) as queries:
            officer.get("/cite/HBA-002/v1/do-now")
        counts.append(len(queries))
    assert counts == [6, 4]


def test_any_number_of_citations_is_judged_in_two_queries(installation: Installation) -> None:
    pins = [_read_pin(each) for each in list_cited()]
    with installation.app.app_context(), record_queries(installation.app) as queries:
        statuses = list_statuses(OFFICER, pins, TODAY)
    assert len(queries) == 2
    assert [status.label for status in statuses] == [each.label for each in list_cited()]
    assert {status.state for status in statuses} == {CitationState.CURRENT, CitationState.SUPERSEDED}


def test_with_reasons_and_cards_that_were_taken_out_it_takes_four(
    bare_installation: Installation, bring: Bring
) -> None:
    bring(HIDE["withheld by consent"])
    pins = (Pin(REFERENCE, 2), Pin(REFERENCE, 2, ANCHOR), Pin("TER-998", 1))
    with bare_installation.app.app_context():
        taking_down.withdraw(APPROVER, REFERENCE, 2, "It was wrong.")
        with record_queries(bare_installation.app) as queries:
            found = list_statuses(OFFICER, pins, TODAY)
    assert len(queries) == 4
    assert [status.state for status in found] == ["withdrawn", "withdrawn", "unknown"]


def test_nobody_is_told_of_another_forces_citation_among_many(bare_installation: Installation, bring: Bring) -> None:
    bring(HIDE["another force's"])
    with bare_installation.app.app_context():
        found = list_statuses(EDITOR, (Pin(REFERENCE, 1), Pin(REFERENCE, 2, ANCHOR)), TODAY)
    assert [status.state for status in found] == [CitationState.UNKNOWN] * 2


def _read_pin(cited: CitedWords) -> Pin:
    reference, number, *anchor = cited.label.split(" ")
    return Pin(reference, int(number[1:]), anchor[0][1:] if anchor else "")
