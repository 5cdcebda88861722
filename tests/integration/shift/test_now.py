"""The first hour: open to anybody, asks the database for nothing, and shows whoever is signed in where to read on."""

import re

import pytest
from flask.testing import FlaskClient

from guidance_app.domain.first_hour import STEPS, VARIANTS, Line
from tests.support.installations import Installation
from tests.support.queries import record_queries

PAGES = [
    "/now",
    *(f"/now/{step.number}" for step in STEPS),
    *(f"/now/for/{slug}" for slug in VARIANTS),
    "/now/pathway",
]


@pytest.fixture
def anybody(bare_installation: Installation) -> FlaskClient:
    return bare_installation.app.test_client()


def say(line: Line) -> str:
    return line.words.replace("'", "&#39;")


def test_nobody_has_to_sign_in_and_no_page_asks_the_database_for_anything(
    bare_installation: Installation, anybody: FlaskClient
) -> None:
    with record_queries(bare_installation.app) as queries:
        answers = {path: anybody.get(path).status_code for path in PAGES}
    assert answers == dict.fromkeys(PAGES, 200)
    assert queries == []


def test_every_page_leads_to_all_of_it_to_999_and_says_what_it_rests_on(anybody: FlaskClient) -> None:
    for path in PAGES:
        page = anybody.get(path).text
        assert 'href="tel:999"' in page, path
        assert 'href="/now"' in page or path == "/now"
        assert "Desk research; not yet checked by your force" in page, path
        assert "What each line rests on" in page, path


def test_all_eight_steps_can_be_read_on_one_page(anybody: FlaskClient) -> None:
    page = anybody.get("/now").text
    places = [page.index(f"<li>{say(line)}</li>") for step in STEPS for line in step.lines]
    assert places == sorted(places)


def test_a_step_has_its_own_screen_with_the_way_back_and_on_and_to_all_the_others(anybody: FlaskClient) -> None:
    for step in STEPS:
        page = anybody.get(f"/now/{step.number}").text
        assert f"{step.number} of 8" in page
        assert all(f"<li>{say(line)}</li>" in page for line in step.lines)
        ways = dict(re.findall(r'href="(/now[^"]*)" rel="(prev|next)"', page))
        around = {f"/now/{step.number - 1}": "prev", f"/now/{step.number + 1}": "next"}
        assert ways == {path: way for path, way in around.items() if path in PAGES}
        listed = page.split('id="skip-to"', 1)[1]
        assert all(f'href="/now/{each.number}"' in listed for each in STEPS)
        assert re.findall(r'href="(/now/\d)" aria-current="step"', listed) == [f"/now/{step.number}"]


def test_every_role_is_reached_from_the_first_screen(anybody: FlaskClient) -> None:
    page = anybody.get("/now").text
    for slug, variant in VARIANTS.items():
        assert f'href="/now/for/{slug}">{variant.name}</a>' in page
        own = anybody.get(f"/now/for/{slug}").text
        assert all(say(line) in own for line in variant.lines)


def test_the_picture_reads_as_a_list_too_and_takes_no_style_from_its_markup(anybody: FlaskClient) -> None:
    page = anybody.get("/now/pathway").text
    picture = re.search(r"<svg.*</svg>", page, re.DOTALL)
    assert picture is not None
    assert 'role="img"' in picture[0]
    assert "<title" in picture[0]
    assert "<desc" in picture[0]
    assert re.findall(r"\b(?:style|fill|stroke)=", picture[0]) == []
    below = page.split("The same as a list", 1)[1]
    names = re.findall(r"<h3>(.*?)</h3>", below)
    assert names == ["THRIVE", "HBA seen", "High risk", "Assess", "MARAC"]
    assert all(f"<h4>{tool}</h4>" in below for tool in ("Dash or DARA", "Karma Nirvana tool"))


def test_pages_of_the_library_are_shown_to_those_who_can_open_them(
    bare_installation: Installation, anybody: FlaskClient
) -> None:
    officer = bare_installation.sign_in()
    for path in ("/now", "/now/7", "/now/for/custody", "/now/pathway"):
        assert "/guidance/" not in anybody.get(path).text, path
        assert "/guidance/" in officer.get(path).text, path


@pytest.mark.parametrize("path", ["/now/9", "/now/0", "/now/01", "/now/for/stranger", "/now/for/", "/now/x"])
def test_what_is_no_step_and_no_role_is_not_found(anybody: FlaskClient, path: str) -> None:
    assert anybody.get(path).status_code == 404


def test_asking_again_for_an_unchanged_step_sends_no_page(anybody: FlaskClient) -> None:
    first = anybody.get("/now/1")
    again = anybody.get("/now/1", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    assert again.data == b""
