"""The checklist's page sends nothing, is kept nowhere, and points each prompt at the edition that is live now."""

import re

import pytest

from guidance_app.domain.checklist import PARTS, Boxes
from guidance_app.domain.on_shift import SHIFT_PAGES
from tests.support.installations import Installation, make_installation
from tests.support.queries import record_queries


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    return make_installation(tmp_path_factory.mktemp("checklist") / "installation")


@pytest.fixture(scope="module")
def page(installed: Installation) -> str:
    return installed.sign_in().get("/checklist").text


def test_its_policy_lets_nothing_out_and_nobody_keeps_it(bare_installation: Installation) -> None:
    browser = bare_installation.sign_in()
    answer = browser.get("/checklist")
    policy = answer.headers.getlist("Content-Security-Policy")
    assert len(policy) == 1
    assert {"connect-src 'none'", "form-action 'none'", "script-src 'self'"} <= set(policy[0].split("; "))
    assert answer.headers["Cache-Control"] == "no-store"
    assert "ETag" not in answer.headers
    assert "connect-src 'self'" in browser.get("/").headers["Content-Security-Policy"]


def test_there_is_no_form_no_way_to_send_and_no_script_in_the_page(page: str) -> None:
    main = page.split("<main", 1)[1]
    assert re.findall(r"<form|<input type=\"(?:text|submit|hidden)|type=\"submit\"|formaction| action=", main) == []
    assert re.findall(r"<script(?![^>]* src=)", page) == []
    assert main.count("<textarea") == len(re.findall(r"<textarea[^>]*autocomplete=\"off\" spellcheck=\"false\"", main))
    assert main.count("<input") == len(re.findall(r"<input[^>]*autocomplete=\"off\"", main))


def test_every_prompt_leads_to_its_section_in_the_edition_that_is_live(installed: Installation, page: str) -> None:
    assert page.count("data-app-field") == page.count("data-app-address") == sum(len(part.fields) for part in PARTS)
    addresses = set(re.findall(r'data-app-address="([^"#]+)#([^"]+)"', page))
    browser = installed.sign_in()
    for address, anchor in addresses:
        answer = browser.get(address, follow_redirects=True)
        assert f'id="{anchor}"' in answer.text
        assert "/v/" in answer.request.path
    assert ("/r/HBA-001/v4", "what-you-may-see") in addresses


def test_a_page_that_is_not_there_is_said_and_the_prompts_stay(bare_installation: Installation) -> None:
    page = bare_installation.sign_in().get("/checklist").text
    assert "data-app-address" not in page
    assert "is not in this library now" in page
    lines = [line.words for part in PARTS for field in part.fields if isinstance(field, Boxes) for line in field.lines]
    assert page.count("data-app-line=") == len(lines)


def test_it_reads_once_and_writes_nothing(installed: Installation) -> None:
    browser = installed.sign_in()
    browser.get("/checklist")
    with record_queries(installed.app) as statements:
        browser.get("/checklist")
    assert sum("revision_section" in statement for statement in statements) == 1
    assert [statement for statement in statements if not statement.startswith("SELECT")] == []


def test_home_leads_to_it(bare_installation: Installation) -> None:
    assert 'href="/checklist"' in bare_installation.sign_in().get("/").text


@pytest.mark.parametrize(
    ("typed", "words"),
    [("no house key", "Seen or told a sign?"), ("family will kill her", "Checklist: what you saw or were told")],
)
def test_search_by_a_sign_or_a_danger_offers_it(installed: Installation, typed: str, words: str) -> None:
    main = installed.sign_in().get("/search", query_string={"q": typed}).text.split("<main", 1)[1]
    assert re.search(rf'href="/checklist">{re.escape(words)}', main)


def test_search_for_something_else_does_not(installed: Installation) -> None:
    main = installed.sign_in().get("/search", query_string={"q": "eid dates"}).text.split("<main", 1)[1]
    assert "/checklist" not in main


@pytest.mark.parametrize("reference", SHIFT_PAGES)
def test_a_document_leads_to_its_page_for_the_shift_around_words_that_stay(
    installed: Installation, reference: str
) -> None:
    browser = installed.sign_in()
    answer = browser.get(f"/r/{reference}", follow_redirects=True)
    address = {"shift.checklist": "/checklist", "shift.pathway": "/now/pathway"}[SHIFT_PAGES[reference][0].endpoint]
    assert f'href="{address}"' in answer.text.split("<main", 1)[1]
    cited = browser.get(f"/r/{reference}/v1", follow_redirects=True).text.split("<main", 1)[1]
    assert f'href="{address}"' not in cited
