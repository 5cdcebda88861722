"""Cards for learning pages: of our own addresses only, with status and trust line, whole XML, and no script."""

from typing import Any
from xml.etree import ElementTree as ET

import html5lib
import pytest
from flask.testing import FlaskClient

from guidance_app.services.importing import import_editions
from tests.factories.publishable import make_publishable_file
from tests.support.hidden_words import CANARY, HIDE, REFERENCE, SLUG, Scene
from tests.support.installations import Installation
from tests.support.tokens import open_api

OURS = "http://localhost"
HOSTILE = "]]> <script>alert(1)</script> & \"quoted\" 'x'"


def ask(api: FlaskClient, path: str, rest: str = "") -> Any:
    return api.get(f"/oembed?url={OURS}{path}{rest}")


@pytest.mark.parametrize(
    "path", ["/r/HBA-002/v1", "/guidance/one-chance-rule/v/1", "/r/HBA-002", "/guidance/one-chance-rule"]
)
def test_a_card_says_which_version_it_is_and_how_it_stands(api: FlaskClient, path: str) -> None:
    card = ask(api, path).json
    assert (card["type"], card["version"]) == ("rich", "1.0")
    old = path.endswith("1")
    assert card["title"].startswith("The one chance rule (HBA-002 v")
    assert ("Superseded: a later version stands now." if old else "Current version.") in card["html"]
    assert "Starter text: no community in this force has reviewed it yet" in card["html"]
    assert f"{OURS}/r/HBA-002/v" in card["html"]


def test_both_forms_say_the_same(api: FlaskClient) -> None:
    card = ask(api, "/r/HBA-002").json
    answer = ask(api, "/r/HBA-002", "&format=xml")
    assert answer.mimetype == "text/xml"
    assert {each.tag: each.text for each in ET.fromstring(answer.data)} == {  # noqa: S314 - our own
        name: str(value) for name, value in card.items()
    }


@pytest.mark.parametrize("form", ["json", "xml"])
def test_a_hostile_title_stays_a_title(bare_installation: Installation, form: str) -> None:
    with bare_installation.app.app_context():
        import_editions([make_publishable_file(title=HOSTILE)])
    answer = ask(open_api(bare_installation), f"/r/{REFERENCE}", f"&format={form}")
    made: Any = answer.json if form == "json" else {e.tag: e.text for e in ET.fromstring(answer.data)}  # noqa: S314
    assert HOSTILE in made["title"]
    tree = html5lib.parseFragment(made["html"], namespaceHTMLElements=False)
    assert {each.tag for each in tree.iter()} == {"DOCUMENT_FRAGMENT", "blockquote", "p", "a"}
    assert tree.find(".//a").text == HOSTILE


@pytest.mark.parametrize(
    "url",
    ["", "x", "http://example.org/r/HBA-002", "https://localhost/r/HBA-002", "http://localhost/account", "http://localhost/now",
     "http://localhost/r/HBA-999", "http://localhost/write", "//localhost/r/HBA-002", "http://[", "http://localhost@evil.com/r/HBA-002"],
)  # fmt: skip
def test_there_is_no_card_of_anything_else(api: FlaskClient, url: str) -> None:
    answer = api.get("/oembed", query_string={"url": url})
    assert (answer.status_code, answer.mimetype) == (404, "application/problem+json")


def test_a_form_that_we_do_not_write_is_said_so_and_sizes_are_kept(api: FlaskClient) -> None:
    assert ask(api, "/r/HBA-002", "&format=yaml").status_code == 501
    assert ask(api, "/r/HBA-002", "&maxwidth=300").json["width"] == 300
    assert ask(api, "/r/HBA-002", "&maxwidth=9000").json["width"] == 600
    assert ask(api, "/r/HBA-002", "&maxwidth=x").status_code == 422


def test_there_is_no_card_of_a_page_that_is_down(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        HIDE["taken down"](Scene())
    api = open_api(bare_installation)
    for path in (f"/r/{REFERENCE}", f"/guidance/{SLUG}/v/2"):
        assert ask(api, path).status_code == 410


def test_a_withdrawn_version_says_so(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        Scene().withdraw()
    api = open_api(bare_installation)
    assert ask(api, f"/r/{REFERENCE}").status_code == 410
    assert "Withdrawn: do not act on it." in ask(api, f"/r/{REFERENCE}/v2").json["html"]
    assert CANARY not in ask(api, f"/r/{REFERENCE}").text
