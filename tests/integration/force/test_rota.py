"""The rota: by form and by file, seen by one force, taken whole or not at all."""

import io
from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.rota_row import FIELDS
from guidance_app.models import Record, RotaEntry
from guidance_app.queries.waiting_rota import collect_rota_end
from tests.support.days import Calendar
from tests.support.forces import add_person, find_viewer
from tests.support.installations import PASSWORD, Installation, read_token
from tests.support.queries import record_queries

PAGE = "/force/rota"
HEAD = ",".join(FIELDS)
NIGHT = "champion,PC Khan,0116 496 0000,West,Forced marriage,Urdu,2026-11-25 22:00,2026-11-26 07:00"
DAY = "spoc,DS Jones,+44 116 496 0001,East,,,2026-11-26 07:00,19:00"
GOOD = "\r\n".join((HEAD, NIGHT, DAY))


@pytest.fixture
def editor(bare_installation: Installation, november: Calendar) -> FlaskClient:
    return bare_installation.sign_in(Role.EDITOR)


def post(client: FlaskClient, path: str, **values: object) -> tuple[int, str]:
    token = read_token(client.get("/account").text)
    answer = client.post(path, data={"csrf_token": token, **values})
    return answer.status_code, answer.text


def preview(client: FlaskClient, text: str | bytes) -> tuple[int, str]:
    data = text if isinstance(text, bytes) else text.encode()
    return post(client, f"{PAGE}/preview", file=(io.BytesIO(data), "rota.csv"))


def read_fingerprint(page: str) -> str:
    return page.split('name="fingerprint" value="', 1)[1].split('"', 1)[0]


def take(client: FlaskClient, text: str) -> int:
    status, page = preview(client, text)
    assert status == 200
    if "nothing to import" in page:
        return status
    return post(client, f"{PAGE}/import", text=text, fingerprint=read_fingerprint(page))[0]


def names(force: Installation) -> list[str]:
    with force.app.app_context():
        return list(get_session().scalars(select(RotaEntry.name).order_by(RotaEntry.starts_at, RotaEntry.name)))


def test_a_file_is_looked_at_then_imported_and_the_same_file_again_changes_nothing(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    status, page = preview(editor, GOOD)
    assert status == 200
    assert "2 new, 0 taken out, 0 unchanged" in page
    assert names(bare_installation) == [], "nothing is changed by looking"
    assert take(editor, GOOD) == 303
    assert names(bare_installation) == ["PC Khan", "DS Jones"]
    assert take(editor, GOOD) == 200
    # A second tap on the button finds the rota as it should be.
    assert post(editor, f"{PAGE}/import", text=GOOD, fingerprint="old")[0] == 303
    assert names(bare_installation) == ["PC Khan", "DS Jones"]
    with bare_installation.app.app_context():
        said = get_session().scalars(select(Record.action).where(Record.action.like("rota:%"))).all()
    assert said == ["rota:imported"]


def test_rows_that_are_pasted_are_a_file_too(bare_installation: Installation, editor: FlaskClient) -> None:
    status, page = post(editor, f"{PAGE}/preview", text=GOOD)
    assert status == 200
    assert "2 new" in page


def test_a_newer_file_replaces_what_begins_from_its_first_duty_on(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    take(editor, GOOD)
    page = preview(editor, f"{HEAD}\n{DAY.replace('DS Jones', 'DS Smith')}")[1]
    assert "1 new, 1 taken out, 0 unchanged" in page
    assert take(editor, f"{HEAD}\n{DAY.replace('DS Jones', 'DS Smith')}") == 303
    assert names(bare_installation) == ["PC Khan", "DS Smith"]


def test_a_file_with_one_bad_line_changes_nothing_and_says_all_that_is_wrong_by_line(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    take(editor, GOOD)
    bad = "\n".join((HEAD, NIGHT.replace("PC Khan", "PC New"), "boss,,x,BD1 1AA,,,never,never", DAY))
    status, page = preview(editor, bad)
    assert status == 422
    for field in ("role", "name", "number", "area", "starts", "ends"):
        assert f"Line 3, {field}:" in page
    assert post(editor, f"{PAGE}/import", text=bad, fingerprint="x")[0] == 422
    assert names(bare_installation) == ["PC Khan", "DS Jones"]


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (b"", "The file is empty"),
        ("PC Müller".encode("cp1252"), "CSV UTF-8"),
        (b"PK\x03\x04\xff\xfe", "CSV UTF-8"),
        (f"{HEAD}\n=HYPERLINK(1),=1,=1,=1,=1,=1,=1,=1".encode(), "Line 2"),
        (HEAD.encode() + b"\n" + b"x" * 250_000, "200,000 characters"),
    ],
)
def test_what_is_no_rota_is_refused_in_words(editor: FlaskClient, sent: bytes, words: str) -> None:
    status, page = preview(editor, sent)
    assert status == 422
    assert words in page


def test_a_file_that_is_far_too_large_is_not_even_read(editor: FlaskClient) -> None:
    assert post(editor, f"{PAGE}/preview", text="x" * 4_000_000)[0] == 413


def test_what_a_file_says_is_words_on_the_page(editor: FlaskClient) -> None:
    page = preview(editor, f"{HEAD},<script>alert(1)</script>\n{NIGHT}")[1]
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_who_looked_before_somebody_else_changed_the_rota_looks_again(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    take(editor, GOOD)
    newer = f"{HEAD}\n{NIGHT.replace('PC Khan', 'PC New')}"
    seen = read_fingerprint(preview(editor, newer)[1])
    assert post(bare_installation.sign_in(Role.APPROVER), PAGE, **one_duty(starts="2026-11-27 08:00"))[0] == 303
    status, page = post(editor, f"{PAGE}/import", text=newer, fingerprint=seen)
    assert status == 409
    assert "2 new" not in page
    assert "3 taken out" in page
    assert "PC New" not in names(bare_installation)
    assert post(editor, f"{PAGE}/import", text=newer, fingerprint=read_fingerprint(page))[0] == 303
    assert names(bare_installation) == ["PC New"]


def one_duty(**changes: str) -> dict[str, str]:
    fields = ("champion", "Duty champion", "0116 496 0009", "", "", "", "2026-11-26T07:00", "19:00")
    return {**dict(zip(FIELDS, fields, strict=True)), **changes}


def test_a_duty_is_added_once_and_taken_out(bare_installation: Installation, editor: FlaskClient) -> None:
    for _ in range(2):
        assert post(editor, PAGE, **one_duty())[0] == 303
    assert names(bare_installation) == ["Duty champion"]
    assert post(editor, PAGE, **one_duty(ends="20:00"))[0] == 422
    status, page = post(editor, PAGE, **one_duty(name="", number="x", area="Kept words"))
    assert status == 422
    assert "Give a work name or a role" in page
    assert 'value="Kept words"' in page
    assert remove(editor, "Duty champion") == 303
    assert names(bare_installation) == []
    assert post(editor, f"{PAGE}/1/remove", seen="")[0] == 303, "a second tap finds it taken out"


def find_form(client: FlaskClient, name: str) -> tuple[str, str]:
    """Return where the button that takes somebody out leads, and what it sends of the duty that is seen."""
    entry = client.get(PAGE).text.split(f"<strong>{name}</strong>", 1)[1]
    return entry.split('action="', 1)[1].split('"', 1)[0], entry.split('name="seen" value="', 1)[1].split('"', 1)[0]


def remove(client: FlaskClient, name: str, **more: str) -> int:
    path, seen = find_form(client, name)
    return post(client, path, seen=seen, **more)[0]


def test_a_page_that_is_old_takes_nobody_else_out(bare_installation: Installation, editor: FlaskClient) -> None:
    take(editor, f"{HEAD}\n{NIGHT}")
    path, seen = find_form(editor, "PC Khan")
    # SQLite gives the number of a row that is gone to the next one.
    assert take(editor, f"{HEAD}\n{NIGHT.replace('PC Khan', 'PC New')}") == 303
    assert find_form(editor, "PC New")[0] == path
    status, page = post(editor, path, seen=seen)
    assert status == 409
    assert "Nobody was taken out" in page
    assert "PC New" in page
    assert names(bare_installation) == ["PC New"]


def test_whoever_leaves_is_taken_out_of_all_duties_at_once(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    other_nights = [NIGHT.replace("11-25", day).replace("11-26 07", f"{day} 23") for day in ("12-01", "12-02")]
    take(editor, "\n".join((HEAD, NIGHT, DAY, *other_nights)))
    assert "Take out all 3 duties of PC Khan" in editor.get(PAGE).text
    assert remove(editor, "PC Khan", whose="person") == 303
    assert names(bare_installation) == ["DS Jones"]


def test_a_file_that_begins_long_ago_can_be_imported_again_and_changes_nothing(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    year = "\n".join((HEAD, NIGHT.replace("2026-11", "2026-09"), NIGHT, DAY))
    assert take(editor, year) == 303
    assert names(bare_installation) == ["PC Khan", "DS Jones"]
    assert take(editor, year) == 200
    status, page = preview(editor, f"{HEAD}\n{NIGHT.replace('2026-11', '2026-09')}")
    assert status == 422
    assert "more than a month ago" in page


def test_an_import_names_who_stays_because_they_begin_before_it(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    take(editor, GOOD)
    page = preview(editor, f"{HEAD}\n{DAY}")[1]
    assert page.index("Stay, because they begin before the file does") < page.index("PC Khan")


def test_the_export_holds_no_formula_and_can_be_imported_again(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    take(editor, GOOD)
    exported = editor.get(f"{PAGE}.csv").get_data().decode("utf-8-sig")
    assert "'+44 116 496 0001" in exported
    assert "nothing to import" in preview(editor, exported)[1]


def test_nobody_sees_or_changes_another_force_s_rota(bare_installation: Installation, editor: FlaskClient) -> None:
    take(editor, GOOD)
    add_person(bare_installation.app, "elsewhere", Role.EDITOR, force="Another force")
    other = bare_installation.app.test_client()
    token = read_token(other.get("/sign-in").text)
    other.post("/sign-in", data={"username": "elsewhere", "password": PASSWORD, "csrf_token": token})
    seen = other.get(PAGE).text + other.get(f"{PAGE}.csv").text + other.get("/contacts/now").text
    assert "PC Khan" not in seen
    path, seen = find_form(editor, "PC Khan")
    assert post(other, path, seen=seen, whose="person")[0] == 303
    assert names(bare_installation) == ["PC Khan", "DS Jones"]
    assert take(other, f"{HEAD}\n{NIGHT.replace('PC Khan', 'PC Elsewhere')}") == 303
    assert names(bare_installation) == ["PC Elsewhere", "PC Khan", "DS Jones"]
    assert "PC Elsewhere" not in editor.get("/contacts/now").text


@pytest.mark.parametrize(
    ("path", "queries"), [(PAGE, 2), (f"{PAGE}.csv", 2), ("/force/facts", 3), ("/force/facts/sarc", 4)]
)
def test_each_page_of_a_force_s_own_answers_costs_a_known_number_of_queries(
    bare_installation: Installation, editor: FlaskClient, path: str, queries: int
) -> None:
    take(editor, GOOD)
    editor.get(path)
    with record_queries(bare_installation.app) as statements:
        assert editor.get(path).status_code == 200
    assert len(statements) == queries, statements


def test_a_rota_that_runs_out_waits_for_the_lead_until_it_goes_on(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    lead, writer = (find_viewer(bare_installation.app, name) for name in ("approver", "editor"))

    def read(viewer: Viewer, day: date) -> list[str]:
        with bare_installation.app.app_context():
            return [item.what for item in collect_rota_end(viewer, day)]

    assert read(lead, date(2026, 11, 25)) == [], "a force without a rota is not asked for one"
    take(editor, GOOD)
    assert read(lead, date(2026, 11, 22)) == []
    assert read(lead, date(2026, 11, 23)) == ["Fill in: ends 26 November 2026"]
    assert read(lead, date(2026, 11, 27)) == ["Fill in: ended 26 November 2026"]
    assert read(writer, date(2026, 11, 27)) == []
    take(editor, f"{HEAD}\n{NIGHT.replace('2026-11', '2026-12')}")
    assert read(lead, date(2026, 11, 27)) == []


def test_who_was_on_duty_is_forgotten_a_month_after(
    bare_installation: Installation, editor: FlaskClient, november: Calendar
) -> None:
    take(editor, GOOD)
    november.go_to(date(2026, 12, 27))
    assert post(bare_installation.sign_in(Role.EDITOR), PAGE, **one_duty(starts="2026-12-28 08:00"))[0] == 303
    assert names(bare_installation) == ["DS Jones", "Duty champion"]
