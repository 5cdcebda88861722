"""What the server gives a device to keep: signed, small, named by content, and never more than this reader may see."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.test import TestResponse

from guidance_app.content_files import read_folder
from guidance_app.db import transaction
from guidance_app.domain.permissions import Role
from guidance_app.paths import STARTER_CONTENT_FOLDER
from guidance_app.services.accounts import disable_user
from guidance_app.services.contributions import record_contribution
from guidance_app.services.devices import forget_devices_of
from guidance_app.services.importing import import_editions
from guidance_app.web.assets import find_asset
from guidance_app.web.shift import pocket
from tests.factories.contributions import make_form
from tests.factories.edition_files import change_section, make_edition_file, next_edition
from tests.factories.publishable import make_publishable_file
from tests.support.forces import add_person, find_viewer
from tests.support.hidden_words import ANCHOR, CANARY, HIDE, REFERENCE, SLUG, Scene
from tests.support.installations import Installation
from tests.support.local_facts import fill
from tests.support.people import ADMINISTRATOR, EDITOR, OFFICER
from tests.support.pocket import EVERYTHING, PocketDevice, check_signature
from tests.support.queries import record_queries

GIVEN_ON = date(2027, 3, 3)
WHOLE_LIBRARY, ONE_EDIT = 3_000_000, 20_000


def read_json(answer: TestResponse) -> Any:
    return json.loads(answer.text)


def read_contact(client: FlaskClient) -> Any:
    return json.loads(read_json(client.get("/pocket/contact.json"))["signed"])


def read_standing(client: FlaskClient, reader: str) -> bool:
    answer = read_json(client.get("/pocket/standing.json?asked=7", headers={"Pocket-Reader": reader}))
    check_signature(answer["key"], answer["signed"], answer["signature"])
    said = json.loads(answer["signed"])
    assert said["asked"] == "7"
    return bool(said["forget"])


def one_document(installation: Installation) -> None:
    with installation.app.app_context():
        import_editions([make_edition_file()])


def name_asset(installation: Installation, name: str) -> str:
    with installation.app.app_context():
        return find_asset(name)


def test_the_whole_library_is_small_on_the_wire_and_an_edit_costs_next_to_nothing(installation: Installation) -> None:
    device = PocketDevice(installation.sign_in())
    device.save(*EVERYTHING)
    whole, before = device.bytes, set(device.lines)
    assert len(before) > 100
    assert whole < WHOLE_LIBRARY
    edition = next(e for e in read_folder(STARTER_CONTENT_FOLDER).editions if e.slug == "izzat" and e.is_newest)
    anchor = edition.content.sections[0].anchor
    with installation.app.app_context():
        import_editions([next_edition(edition, sections=change_section(edition, anchor, "Said anew. {practice: s}"))])
    device.save(*EVERYTHING)
    assert len(set(device.lines) - before) == 1
    assert "Said anew." in str(device.entry("izzat"))
    assert device.bytes - whole < ONE_EDIT


def test_a_pack_is_signed_and_a_changed_one_is_noticed(bare_installation: Installation) -> None:
    one_document(bare_installation)
    officer = bare_installation.sign_in()
    key = read_json(officer.get("/pocket/contact.json"))["key"]
    pack = read_json(officer.get("/pocket/packs/risk.json"))
    check_signature(key, pack["signed"], pack["signature"])
    with pytest.raises(InvalidSignature):
        check_signature(key, pack["signed"].replace("risk", "rusk"), pack["signature"])


def test_the_key_is_the_installations_and_stays(bare_installation: Installation) -> None:
    officer, trainer = (bare_installation.sign_in(role) for role in list(Role)[:2])
    first, second = (read_json(each.get("/pocket/contact.json")) for each in (officer, trainer))
    assert first["key"] == second["key"]
    assert read_contact(officer)["reader"] != read_contact(trainer)["reader"]
    assert str(bare_installation.app.secret_key) not in str(first)


def test_asking_again_renders_nothing_again(bare_installation: Installation) -> None:
    one_document(bare_installation)
    officer = bare_installation.sign_in()
    officer.get("/pocket/packs/risk.json")
    with record_queries(bare_installation.app) as queries:
        officer.get("/pocket/packs/risk.json")
    assert len(queries) == 4, queries  # Who is asking, what is live, its clocks, which words name a local fact.


def test_a_local_fact_that_changes_reaches_the_device_and_no_other_entry_is_sent(
    bare_installation: Installation,
) -> None:
    number = "0116 496 0000"
    file = make_edition_file()
    naming = replace(file.content, sections=change_section(file, "do-now", "Ring: {local: duty-hba-lead} {law: s}"))
    with bare_installation.app.app_context():
        import_editions([replace(file, content=naming), make_edition_file(serial=901)])
    device = PocketDevice(bare_installation.sign_in())
    device.save("risk")
    before = set(device.lines)
    assert number not in str(device.entry("risk-900"))
    fill(bare_installation.app, find_viewer(bare_installation.app, "editor"), number)
    device.save("risk")
    assert number in str(device.entry("risk-900"))
    assert len(set(device.lines) - before) == 1


def test_an_entry_carries_what_a_page_says_around_the_words(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        Scene().publish_first()  # With a caution over a section.
    device = PocketDevice(bare_installation.sign_in())
    device.save("term")
    entry = device.entry(SLUG)
    said = " ".join(part["html"] for part in entry["parts"])
    assert "Take care." in said
    assert "Starter text" in said
    assert REFERENCE in said
    assert said.count("<!--due-->") == 1 + sum(1 for part in entry["parts"][1:] if "due" in part)
    assert "<form" not in said
    assert "<script" not in said


@pytest.mark.parametrize("state", HIDE)
def test_no_pack_holds_words_that_are_hidden(bare_installation: Installation, state: str) -> None:
    with bare_installation.app.app_context():
        HIDE[state](Scene())
    officer = bare_installation.sign_in()
    names = [name for name in EVERYTHING if officer.get(f"/pocket/packs/{name}.json").status_code == 200]
    device = PocketDevice(officer)
    device.save(*names)
    assert CANARY not in "".join(device.lines.values())
    assert CANARY not in officer.get("/saved").text


def test_the_same_words_are_in_a_pack_when_they_are_published(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        Scene().publish()
    device = PocketDevice(bare_installation.sign_in())
    device.save("term")
    assert CANARY in "".join(device.lines.values())


def test_an_entry_of_another_force_is_not_given_even_to_who_knows_its_hash(bare_installation: Installation) -> None:
    one_document(bare_installation)
    officer = bare_installation.sign_in()
    entries = json.loads(read_json(officer.get("/pocket/packs/risk.json"))["signed"])["entries"]
    address = f"/pocket/entries?want={','.join(each[:16] for each in entries)}"
    assert "risk-900" in officer.get(address).text
    with bare_installation.app.app_context(), transaction() as session:
        session.execute(text("INSERT INTO force (id, name, created_at) VALUES (9, 'Other', '2026-01-01')"))
        session.execute(text("UPDATE document SET force_id = 9"))
    assert "risk-900" not in officer.get(address).text


@pytest.mark.parametrize(
    ("offline", "kept", "limits"),
    [
        ({"offline": "no"}, False, {}),
        ({"offline": "days", "offline_days": "7"}, True, {"days": 7, "until": "2029-02-01"}),
        ({"offline": "until", "offline_until": "2027-06-01"}, True, {"until": "2027-06-01"}),
    ],
)
def test_words_that_somebody_gave_are_kept_as_they_agreed(
    bare_installation: Installation,
    monkeypatch: pytest.MonkeyPatch,
    offline: dict[str, str],
    kept: bool,
    limits: dict[str, object],
) -> None:
    monkeypatch.setattr(pocket, "today", lambda: GIVEN_ON)
    with bare_installation.app.app_context():
        import_editions([make_publishable_file()])
        record_contribution(EDITOR, make_form((ANCHOR,), reference=REFERENCE, **offline), GIVEN_ON)
    device = PocketDevice(bare_installation.sign_in())
    device.save("term")
    entry = device.entry(SLUG)
    part = next(each for each in entry["parts"] if each.get("anchor") == ANCHOR)
    assert bool(part["html"]) is kept
    assert part.get("gone", False) is not kept
    assert {name: part[name] for name in ("until", "days") if name in part} == limits
    others = [each for each in entry["parts"] if each.get("anchor") not in (ANCHOR, None)]
    assert others
    assert all(each["html"] and "until" not in each for each in others if each["anchor"] != "in-two-minutes")


def test_devices_are_told_to_forget_one_person_at_a_time_or_all(bare_installation: Installation) -> None:
    officer, trainer = bare_installation.sign_in(Role.OFFICER), bare_installation.sign_in(Role.TRAINER)
    administrator = bare_installation.sign_in(Role.ADMINISTRATOR)

    def epochs() -> list[str]:
        return [read_contact(client)["epoch"] for client in (officer, trainer)]

    def forget(who: str) -> int:
        token = administrator.get("/force/devices").text.split('name="csrf_token" value="')[1].split('"')[0]
        return administrator.post("/force/devices", data={"who": who, "csrf_token": token}).status_code

    first = epochs()
    assert forget("1") == 303
    second = epochs()
    assert (second[0] != first[0], second[1]) == (True, first[1])
    assert forget("everybody") == 303
    assert all(now != before for now, before in zip(epochs(), second, strict=True))
    assert (forget(""), forget("99"), forget("x")) == (422, 404, 422)
    with bare_installation.app.app_context(), transaction() as session:
        said = session.execute(text("SELECT subject FROM record WHERE action = 'devices:forgotten'")).scalars().all()
    assert said == ["devices of officer", "all devices of the force"]


def test_a_device_whose_reader_is_signed_out_still_learns_that_it_must_forget(bare_installation: Installation) -> None:
    app, officer = bare_installation.app, bare_installation.sign_in()
    nobody = app.test_client()
    said = read_contact(officer)
    device = f"{said['reader']} {said['epoch']}"
    assert read_standing(nobody, device) is False
    made_up = [device.replace(".", ".0", 1), f"2.{said['reader'].partition('.')[2]} {said['epoch']}", "", "x", "9" * 40]
    assert [read_standing(nobody, each) for each in made_up] == [True] * len(made_up)
    with app.app_context():
        forget_devices_of(ADMINISTRATOR, OFFICER.user_id)
    assert read_standing(nobody, device) is True
    renewed = f"{said['reader']} {read_contact(officer)['epoch']}"
    assert read_standing(nobody, renewed) is False
    with app.app_context():
        disable_user(Role.OFFICER)
    assert read_standing(nobody, renewed) is True


def test_two_forces_that_answered_once_each_get_their_own_answers(bare_installation: Installation) -> None:
    app = bare_installation.app
    file = make_edition_file()
    naming = replace(file.content, sections=change_section(file, "do-now", "Ring: {local: duty-hba-lead} {law: s}"))
    with app.app_context():
        import_editions([replace(file, content=naming)])
    numbers = {"editor": "0116 496 0000", "elsewhere": "0117 496 0111"}
    add_person(app, "elsewhere", force="Other force")
    for username, number in numbers.items():
        fill(app, find_viewer(app, username), number)
    said = {}
    for username in numbers:
        device = PocketDevice(bare_installation.sign_in(username))
        device.save("risk")
        said[username] = str(device.entry("risk-900"))
    assert [[number in words for number in numbers.values()] for words in said.values()] == [
        [True, False],
        [False, True],
    ]


def test_an_answer_is_signed_for_who_asked_and_what_was_asked_with(bare_installation: Installation) -> None:
    one_document(bare_installation)
    officer = bare_installation.sign_in()
    for address in ("/pocket/contact.json", "/pocket/packs/risk.json"):
        answer = read_json(officer.get(f"{address}?asked=abc123"))
        check_signature(answer["key"], answer["signed"], answer["signature"])
        said = json.loads(answer["signed"])
        assert (said["asked"], said["reader"]) == ("abc123", read_contact(officer)["reader"])
        again = read_json(officer.get(f"{address}?asked=def456"))
        assert json.loads(again["signed"])["asked"] == "def456"


def test_saving_leaves_no_row_behind(bare_installation: Installation) -> None:
    one_document(bare_installation)
    officer = bare_installation.sign_in()
    with record_queries(bare_installation.app) as queries:
        PocketDevice(officer).save("risk")
        officer.get("/saved")
    assert [query for query in queries if not query.startswith("SELECT")] == []


def test_the_worker_comes_from_the_root_and_is_asked_for_anew(bare_installation: Installation) -> None:
    answer = bare_installation.app.test_client().get("/sw.js")
    assert (answer.mimetype, answer.headers["Cache-Control"]) == ("text/javascript", "no-cache")
    assert "connect-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "Set-Cookie" not in answer.headers


def test_what_a_phone_shows_of_the_app_is_neutral(bare_installation: Installation) -> None:
    nobody = bare_installation.app.test_client()
    manifest = read_json(nobody.get("/app.webmanifest"))
    said = f"{manifest['name']} {manifest['short_name']} {nobody.get('/notes').text}".lower()
    assert not any(word in said for word in ("guidance", "officer", "police", "honour", "abuse"))
    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
    home = nobody.get("/now").text.split('rel="apple-touch-icon" href="')[1].split('"')[0]
    pictures = {icon["src"]: icon["sizes"] for icon in manifest["icons"] if icon["type"] == "image/png"}
    for address, size in {**pictures, home: "180x180"}.items():
        with nobody.get(address) as answer:
            picture = answer.data
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        assert f"{int.from_bytes(picture[16:20], 'big')}x{int.from_bytes(picture[20:24], 'big')}" == size


def test_the_pages_of_the_first_hour_and_the_frame_name_nobody_and_need_no_account(
    bare_installation: Installation,
) -> None:
    nobody = bare_installation.app.test_client()
    kept = read_json(nobody.get("/pocket/now.json"))
    assert kept["pages"][0] == "/now"
    assert all(nobody.get(address).status_code == 200 for address in kept["pages"])
    needed = ("app.css", "hour.css", "app.js", "hide.js")
    assert {name_asset(bare_installation, name) for name in needed} <= set(kept["files"])
    frame = nobody.get("/pocket/frame").text
    assert [frame.count(mark) for mark in ("<!--words-->", "<!--/words-->", "<title>[[title]]")] == [1, 1, 1]
    assert "Account" not in frame


def test_a_browser_may_keep_the_first_hour_of_whoever_is_not_signed_in_alone(bare_installation: Installation) -> None:
    readers = (bare_installation.app.test_client(), bare_installation.sign_in())
    assert [each.get("/now").headers["Cache-Control"] for each in readers] == ["private, no-cache", "no-store"]
    assert readers[0].get("/app.webmanifest").headers["Cache-Control"] == "no-cache"
