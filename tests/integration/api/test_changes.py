"""What happened since last time: every step that readers notice, once, in order, and nothing of what is hidden."""

from typing import Any
from xml.etree import ElementTree as ET

import pytest
from flask.testing import FlaskClient

from guidance_app.db import utc_now
from guidance_app.domain.permissions import Role
from guidance_app.services import taking_down
from guidance_app.services.importing import import_editions
from tests.factories.publishable import make_publishable_file
from tests.support.forces import change_user
from tests.support.hidden_words import CANARY, HIDE, REFERENCE, Scene
from tests.support.installations import Installation, read_token
from tests.support.people import APPROVER, EDITOR
from tests.support.queries import record_queries
from tests.support.tokens import open_api

ATOM = "{http://www.w3.org/2005/Atom}"


def read_all(api: FlaskClient, limit: int, since: str = "") -> tuple[list[dict[str, Any]], str]:
    """Return all changes after a cursor, asked for in pages, and the last cursor."""
    found: list[dict[str, Any]] = []
    while True:
        page: Any = api.get(f"/api/v1/changes?limit={limit}&since={since}").json
        found, since = found + page["changes"], page["cursor"]
        if not page["more"]:
            return found, since


def name(changes: list[dict[str, Any]]) -> list[tuple[str, int | None]]:
    return [(each["change"], each["version"]) for each in changes]


def test_every_step_that_readers_notice_is_told_once_and_in_order(bare_installation: Installation) -> None:
    scene = Scene()
    with bare_installation.app.app_context():
        scene.publish()
        taking_down.suspend(EDITOR, REFERENCE, 2, "It could lead a family to her.")
        taking_down.restore(APPROVER, REFERENCE, 2, "It was a mistake.")
        taking_down.withdraw(APPROVER, REFERENCE, 2, "It was wrong.")
    api = open_api(bare_installation)
    found, _ = read_all(api, 500)
    assert name(found) == [
        ("published", 1),
        ("superseded", 1),
        ("published", 2),
        ("taken-down", 2),
        ("put-back", 2),
        ("withdrawn", 2),
    ]
    # Why it is withdrawn is said; why it was down once is over.
    assert [each["note"] for each in found][3:] == ["", "", "It was wrong."]
    assert {each["title"] for each in found} == {""}
    assert all(each["meaning"] for each in found)


@pytest.mark.parametrize("limit", [1, 2, 3, 500])
def test_pages_of_any_size_tell_the_same(installation: Installation, limit: int) -> None:
    api = open_api(installation)
    whole, _ = read_all(api, 500)
    first: Any = api.get(f"/api/v1/changes?limit={limit}").json
    assert first["changes"] == whole[:limit]
    second: Any = api.get(f"/api/v1/changes?limit={limit}&since={first['cursor']}").json
    assert second["changes"] == whole[limit : 2 * limit]


def test_who_asks_with_the_last_cursor_hears_what_happened_since_and_nothing_else(
    bare_installation: Installation,
) -> None:
    scene, api = Scene(), open_api(bare_installation)
    with bare_installation.app.app_context():
        scene.publish_first()
    _, cursor = read_all(api, 500)
    assert read_all(api, 500, cursor) == ([], cursor)
    with bare_installation.app.app_context():
        scene.write()
        scene.submit()
    assert read_all(api, 500, cursor) == ([], cursor)
    with bare_installation.app.app_context():
        scene.approve()
    found, _ = read_all(api, 1, cursor)
    assert name(found) == [("superseded", 1), ("published", 2)]
    assert found[1]["note"] == "Said it anew."


def test_words_that_were_taken_out_are_told_without_saying_which(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        HIDE["withheld by consent"](Scene())
    found, cursor = read_all(open_api(bare_installation), 1)
    assert name(found)[-1] == ("words-taken-out", None)
    assert found[-1]["reference"] == REFERENCE
    assert "They asked." not in str(found)
    assert read_all(open_api(bare_installation), 1, cursor) == ([], cursor)


@pytest.mark.parametrize("state", [state for state in HIDE if state != "withheld by consent"])
def test_nothing_hidden_is_named(bare_installation: Installation, state: str) -> None:
    with bare_installation.app.app_context():
        HIDE[state](Scene())
    found, _ = read_all(open_api(bare_installation), 500)
    assert CANARY not in str(found)
    if state in ("never published", "another force's"):
        assert found == []


@pytest.mark.parametrize("cursor", ["x", "WzEsMF0", "a.b.c"])
def test_a_cursor_that_is_none_of_ours_is_refused(bare_installation: Installation, cursor: str) -> None:
    assert open_api(bare_installation).get(f"/api/v1/changes?since={cursor}").status_code == 422


def test_it_asks_the_database_a_known_number_of_times(installation: Installation) -> None:
    api = open_api(installation)
    api.get("/api/v1/changes")
    with record_queries(installation.app) as statements:
        api.get("/api/v1/changes")
    assert len(statements) == 5, "the token, its counters (2), steps, withdrawals"


def make_feed_address(installation: Installation, role: Role = Role.OFFICER) -> str:
    client = installation.sign_in(role)
    client.post("/account/changes", data={"csrf_token": read_token(client.get("/account").text)})
    return "/changes/" + client.get("/account").text.partition("http://localhost/changes/")[2].partition("<")[0]


def read_feed(installation: Installation, address: str) -> ET.Element:
    answer = installation.app.test_client().get(address)
    assert (answer.status_code, answer.mimetype) == (200, "application/atom+xml")
    assert "Set-Cookie" not in answer.headers
    return ET.fromstring(answer.data)  # noqa: S314 - our own feed


def test_the_feed_holds_references_titles_and_what_happened_newest_first(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        import_editions([make_publishable_file(title="Less < more & “quoted”")])
    feed = read_feed(bare_installation, make_feed_address(bare_installation))
    entry = feed.find(f"{ATOM}entry")
    assert entry is not None
    assert entry.findtext(f"{ATOM}title") == f"{REFERENCE} v1 Less < more & “quoted”"
    assert (entry.findtext(f"{ATOM}summary") or "").startswith("Published: these words stand now.")
    assert (entry.findtext(f"{ATOM}id") or "").startswith("urn:uuid:")
    assert (
        bare_installation.sign_in().get("/changes.atom").data
        == bare_installation.app.test_client().get(make_feed_address(bare_installation)).data
    )


def test_a_feed_s_address_ends_as_a_calendar_s_does_and_fits_no_calendar(bare_installation: Installation) -> None:
    address = make_feed_address(bare_installation)
    get = bare_installation.app.test_client().get
    token = address.removeprefix("/changes/").removesuffix(".atom")
    assert get(f"/calendar/{token}.ics").status_code == 404
    assert get(f"/changes/{token}x.atom").status_code == 404
    renewed = make_feed_address(bare_installation)
    assert (get(address).status_code, get(renewed).status_code) == (404, 200)
    change_user(bare_installation.app, "officer", disabled_at=utc_now())
    assert get(renewed).status_code == 404
    assert get("/changes.atom").status_code == 302
