"""Every address that can be read stands with a real example in the list that the browser tests walk through."""

from urllib.parse import urlsplit

import pytest
from flask import Flask
from werkzeug.exceptions import NotFound

from guidance_app import create_app
from tests.e2e.lived_in import SAMPLES
from tests.e2e.pages import FILES, LEADS_ON, PAGES, PRESSED
from tests.support.installations import make_settings

EXAMPLES = (*(example.path for example in PAGES.values()), *LEADS_ON, *FILES)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    return create_app(make_settings(tmp_path_factory.mktemp("app")))


def match(app: Flask, path: str) -> str | None:
    address = urlsplit(path.format_map(SAMPLES)).path
    try:
        return app.url_map.bind("localhost").match(address, method="GET", return_rule=True)[0].rule
    except NotFound:
        return None


def test_the_list_names_an_example_of_every_address_that_can_be_read(app: Flask) -> None:
    read = {rule.rule for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())}
    assert read - {match(app, path) for path in EXAMPLES} == set()


def test_an_example_that_matches_no_address_is_the_page_that_is_not_there(app: Flask) -> None:
    assert [path for path in EXAMPLES if match(app, path) is None] == ["/no-such-page"]


def test_buttons_are_pressed_on_pages_that_are_looked_at(app: Flask) -> None:
    looked_at = {example.path for example in PAGES.values()}
    assert [path for path, _ in PRESSED.values() if path not in looked_at] == []
