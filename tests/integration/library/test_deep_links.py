"""Links from other systems: every code lands on guidance, none on a risk, and nothing sent is kept or logged."""

import logging
import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient

from guidance_app.domain.deep_links.codes import ETHNICITIES, GUIDANCE_NEEDS
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.kinds import GUIDANCE
from guidance_app.domain.service_needs import NEEDS
from tests.support.installations import PASSWORD, Installation, make_installation, read_token

CANARY = "quillverbena"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    made = make_installation(tmp_path_factory.mktemp("go") / "installation")
    yield made
    made.close()


@pytest.fixture(scope="module")
def officer(library: Installation) -> FlaskClient:
    return library.sign_in()


def follow(client: FlaskClient, path: str) -> tuple[str, str]:
    """Return the address where a link ends and the page there."""
    answer = client.get(path, follow_redirects=True)
    assert answer.status_code == 200, path
    return answer.request.full_path.rstrip("?"), answer.text


def list_guidance(page: str) -> list[str]:
    """Return the documents that a page lists."""
    return re.findall(r'<a href="/guidance/([a-z0-9-]+)"', page)


@pytest.mark.parametrize("code", ETHNICITIES)
def test_every_code_of_18_and_1_lands_on_guidance_and_on_no_risk(
    library: Installation, officer: FlaskClient, code: str
) -> None:
    address, page = follow(officer, f"/go?ethnicity={code}")
    risks = list_guidance(officer.get("/risk").text)
    wanted = [f"{community}-communities" for community in ETHNICITIES[code].communities]
    if len(wanted) == 1:
        assert address == f"/guidance/{wanted[0]}"
    else:
        assert sorted(list_guidance(page)) == sorted(wanted)
        assert "A code says nothing about this person." in page
        assert not set(list_guidance(page)) & set(risks)
    # Whoever is shown a profile is told how to take it.
    assert not wanted or "People differ. Ask this person; do not assume." in page
    assert follow(officer, f"/go?ethnicity={code.lower()}")[0].lower() == address.lower()


@pytest.mark.parametrize("parameter", ["language", "religion", "community"])
def test_every_code_of_our_tables_lands_on_guidance_and_on_no_risk(officer: FlaskClient, parameter: str) -> None:
    codes = {"language": LANGUAGES, "religion": FAITHS, "community": COMMUNITIES}[parameter]
    risks = set(list_guidance(officer.get("/risk").text))
    for code in codes:
        address, page = follow(officer, f"/go?{parameter}={code}")
        assert "/go" not in address or "Guidance that may help" in page, code
        assert not address.startswith("/guidance/") or address.removeprefix("/guidance/") not in risks
        assert "/go" not in address or not set(list_guidance(page)) & risks, code


def test_every_need_and_kind_lands_where_it_is_answered(officer: FlaskClient) -> None:
    for need in NEEDS:
        assert follow(officer, f"/go?need={need}")[0] == f"/contacts?need={need}"
    for need in GUIDANCE_NEEDS:
        assert follow(officer, f"/go?need={need}")[0].startswith("/guidance/")
    for kind in GUIDANCE:
        assert not follow(officer, f"/go?kind={kind}")[0].startswith("/go")


@pytest.mark.parametrize(
    ("sent", "there"),
    [
        ("ref=hba-002", "/guidance/one-chance-rule"),
        ("ref=HBA-002&ethnicity=A2&x=1", "/guidance/one-chance-rule"),
        ("need=forced-marriage&language=ur", "/contacts?need=forced-marriage&language=urd"),
        ("need=forced_marriage&language=ku", "/contacts?need=forced-marriage"),
        ("danger=1&ref=HBA-002", "/now"),
        ("danger=yes", "/now"),
        ("ethnicity=O1", "/guidance/chinese-communities"),
    ],
)
def test_what_is_most_particular_decides(officer: FlaskClient, sent: str, there: str) -> None:
    assert follow(officer, f"/go?{sent}")[0] == there


def test_the_language_that_the_issue_names_leads_to_interpreters_phrases_and_services(officer: FlaskClient) -> None:
    page = follow(officer, "/go?language=sorani&need=interpreter")[1]
    assert list_guidance(page) == ["working-with-interpreters"]
    assert "/phrases/ckb" in page
    assert "/contacts?language=ckb" in page


@pytest.mark.parametrize(
    "sent", ["", "ethnicity=IC4", "ethnicity=W5", "language=klingon", f"name={CANARY}", f"q={CANARY}"]
)
def test_what_nobody_knows_lands_on_a_page_that_helps_and_repeats_nothing(library: Installation, sent: str) -> None:
    _address, page = follow(library.app.test_client(), f"/go?{sent}" if sent else "/go")
    assert "What to do in the first hour" in page
    assert CANARY not in page
    assert "klingon" not in page


def test_part_that_is_not_known_is_left_out_and_said(officer: FlaskClient) -> None:
    page = follow(officer, f"/go?language=urd&surname={CANARY}")[1]
    assert "Part of the link was not understood" in page
    assert CANARY not in page
    assert "Part of the link" not in follow(officer, "/go?language=urd&faith=sikh")[1]


def test_danger_needs_no_session_and_the_rest_goes_on_after_signing_in(library: Installation) -> None:
    client = library.app.test_client()
    assert client.get("/go?danger=1").headers["Location"] == "/now"
    asked = client.get(f"/go?ethnicity=a2&surname={CANARY}")
    page = client.get(asked.headers["Location"])
    form = {"username": "officer", "password": PASSWORD, "csrf_token": read_token(page.text)}
    form["next"] = page.text.partition('name="next" value="')[2].partition('"')[0]
    answer = client.post("/sign-in", data=form)
    assert answer.headers["Location"] == "/go?ethnicity=A2"


def test_nothing_that_is_sent_is_logged_or_written(library: Installation, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = library.sign_in()
    for sent in (f"language={CANARY}", f"x={CANARY}", f"ref=HBA-002&x={CANARY}", "ethnicity=%ff", f"danger={CANARY}"):
        client.get(f"/go?{sent}")
    assert CANARY not in caplog.text
    written = b"".join(path.read_bytes() for path in library.folder.rglob("guidance.sqlite3*"))
    assert CANARY.encode() not in written


@pytest.mark.parametrize("sent", ["<script>", "//evil.com", "/../", "A2" * 100, "\u202e", "A2\u0000"])
def test_no_hostile_value_goes_anywhere(library: Installation, sent: str) -> None:
    for name in ("ref", "need", "language", "ethnicity", "community", "religion", "kind"):
        answer = library.app.test_client().get(f"/go?{name}={quote(sent)}")
        assert answer.status_code in (200, 400)
        assert "<script>" not in answer.text
