"""Tokens: made with the password, shown once, kept as a hash, good for reading alone, and ended in five ways."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import get_session, transaction
from guidance_app.domain.api_limits import API_LIMITS, REFUSED_LIMITS
from guidance_app.domain.api_scopes import Scope
from guidance_app.domain.api_tokens import MOST_LIVE, hash_token
from guidance_app.domain.permissions import Permission, Role
from guidance_app.services.accounts import disable_user
from guidance_app.web.access import find_requirement
from guidance_app.web.moments import CLOCK
from tests.support.forces import add_person, change_user
from tests.support.installations import PASSWORD, Installation, read_token
from tests.support.tokens import make_token_of, open_api, show_token

ADDRESS = "/api/v1/documents"


def send(client: FlaskClient, path: str = "/account/tokens", **form: Any) -> str:
    page = client.get("/account/tokens").text
    key = re.search(r'name="form_key" value="(\w+)"', page)
    filled = {
        "csrf_token": read_token(page),
        "form_key": key[1] if key else "",
        "name": "Command and control",
        "scopes": ["documents"],
        "days": "30",
        "password": PASSWORD,
    }
    return client.post(path, data={**filled, **form}).text


def find_token(page: str) -> str | None:
    found = re.search(r"gfo_[\w-]{43}", page)
    return found[0] if found else None


def read_rows(installation: Installation, statement: str) -> list[tuple[object, ...]]:
    with installation.app.app_context():
        return [tuple(row) for row in get_session().execute(text(statement))]


def ask(installation: Installation, token: str, path: str = ADDRESS) -> int:
    return show_token(installation.app.test_client(), token).get(path).status_code


def test_a_token_is_shown_once_works_and_is_kept_as_a_hash(bare_installation: Installation) -> None:
    client = bare_installation.sign_in()
    token = find_token(send(client))
    assert token
    assert token not in client.get("/account/tokens").text
    assert ask(bare_installation, token) == 200
    (row,) = read_rows(bare_installation, "SELECT * FROM api_token")
    assert token not in str(row)
    assert hash_token(token) in row
    records = read_rows(bare_installation, "SELECT subject, detail FROM record WHERE action = 'token:made'")
    assert records[0][0] == "token 1"
    assert token not in str(records)
    assert "Command" not in str(records)


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"password": ""}, "Enter your password"),
        ({"password": "not the password at all"}, "The password is not right"),
        ({"days": "366"}, "from 1 to 365"),
        ({"days": "0"}, "from 1 to 365"),
        ({"scopes": []}, "Choose at least one"),
        ({"scopes": ["everything"]}, "Choose at least one"),
        ({"name": ""}, "Say what it is for"),
        ({"name": "Ring 07700 900123"}, "07700 900123"),
    ],
)
def test_a_form_that_is_not_right_makes_none(bare_installation: Installation, form: dict[str, Any], said: str) -> None:
    page = send(bare_installation.sign_in(), **form)
    assert said in page
    assert find_token(page) is None
    assert read_rows(bare_installation, "SELECT 1 FROM api_token") == []


def test_guessing_the_password_in_an_open_session_ends_like_guessing_at_the_door(
    bare_installation: Installation,
) -> None:
    client = bare_installation.sign_in()
    pages = [send(client, password="wrong wrong wrong") for _ in range(11)]
    assert "Too many attempts to sign in" in pages[-1]
    assert find_token(send(client)) is None


def test_sending_a_form_twice_makes_one_and_there_is_a_most(bare_installation: Installation) -> None:
    client = bare_installation.sign_in()
    key = "0" * 32
    assert find_token(send(client, form_key=key))
    assert "A token is shown only once" in send(client, form_key=key)
    for _ in range(MOST_LIVE - 1):
        make_token_of(bare_installation)
    assert "Revoke one" in send(client)


def test_it_ends_when_its_owner_revokes_it(bare_installation: Installation) -> None:
    token = make_token_of(bare_installation)
    client = bare_installation.sign_in()
    other = bare_installation.sign_in(Role.EDITOR)
    send(other, "/account/tokens/1/revoke")
    assert ask(bare_installation, token) == 200
    send(client, "/account/tokens/1/revoke")
    assert ask(bare_installation, token) == 401
    assert "Works no more: revoked" in client.get("/account/tokens").text


def test_it_ends_when_an_administrator_of_its_force_revokes_it_and_no_other(bare_installation: Installation) -> None:
    token = make_token_of(bare_installation)
    elsewhere = add_person(bare_installation.app, "elsewhere", Role.OFFICER, force="Another force")
    theirs = make_token_of(bare_installation, elsewhere)
    client = bare_installation.sign_in(Role.ADMINISTRATOR)
    assert "of Test officer" in client.get("/force/tokens").text
    assert client.get("/force/tokens").text.count("Revoke this token") == 1
    for number in (1, 2):
        send(client, f"/force/tokens/{number}/revoke")
    assert (ask(bare_installation, token), ask(bare_installation, theirs)) == (401, 200)


def test_it_ends_with_the_account_and_does_not_come_back(bare_installation: Installation) -> None:
    token = make_token_of(bare_installation)
    with bare_installation.app.app_context():
        disable_user("officer")
    assert ask(bare_installation, token) == 401
    change_user(bare_installation.app, "officer", disabled_at=None)
    assert ask(bare_installation, token) == 401


def test_it_ends_for_somebody_who_goes_to_another_force(bare_installation: Installation) -> None:
    token = make_token_of(bare_installation)
    elsewhere = add_person(bare_installation.app, "elsewhere", Role.OFFICER, force="Another force")
    change_user(bare_installation.app, "officer", force_id=elsewhere.force_id)
    assert ask(bare_installation, token) == 401


def test_it_ends_after_its_last_day(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    token = make_token_of(bare_installation, days=2)
    now = datetime.now(UTC)
    for days, status in ((1, 200), (2, 401)):
        bare_installation.app.extensions[CLOCK] = lambda days=days: now + timedelta(days=days)
        assert ask(bare_installation, token) == status


def test_it_gives_no_more_than_its_scopes_and_never_more_than_reading(bare_installation: Installation) -> None:
    token = make_token_of(bare_installation, Role.ADMINISTRATOR, (Scope.SEARCH,))
    assert ask(bare_installation, token, "/api/v1/search?q=x") == 200
    for path in (ADDRESS, "/api/v1/changes", "/api/v1/contacts", "/oembed"):
        assert ask(bare_installation, token, path) == 403
    # Pages do not look at a token at all.
    assert ask(bare_installation, token, "/force/tokens") == 302
    app = bare_installation.app
    with app.app_context():
        needs = [find_requirement(rule.endpoint) for rule in app.url_map.iter_rules()]
    assert {need.permission for need in needs if need and need.scope} == {Permission.READ_LIBRARY}


def test_a_session_opens_no_door_of_the_api_and_the_api_sets_no_cookie(bare_installation: Installation) -> None:
    sessions = "SELECT count(*) FROM user_session"
    assert bare_installation.sign_in().get(ADDRESS).status_code == 401
    before = read_rows(bare_installation, sessions)
    answer = open_api(bare_installation).get(ADDRESS)
    assert "Set-Cookie" not in answer.headers
    assert read_rows(bare_installation, sessions) == before


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "Basic {}", "{}", "Bearer {}x", "Bearer  {}", "Token {}"])
def test_any_other_header_is_refused_with_one_same_answer(bare_installation: Installation, header: str) -> None:
    token = make_token_of(bare_installation)
    answer = bare_installation.app.test_client().get(ADDRESS, headers={"Authorization": header.format(token)})
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Bearer realm=api")
    assert answer.json["detail"] == "Send a token that works in the header Authorization."  # type: ignore[index]


@pytest.mark.parametrize("name", ["token", "access_token", "Authorization", "q"])
def test_a_token_in_an_address_opens_nothing(bare_installation: Installation, name: str) -> None:
    token = make_token_of(bare_installation)
    assert bare_installation.app.test_client().get(f"/api/v1/search?{name}={token}").status_code == 401


def test_the_day_of_the_last_use_is_kept_and_nothing_of_what_was_read(bare_installation: Installation) -> None:
    api = open_api(bare_installation)
    before = {table: read_rows(bare_installation, f"SELECT * FROM {table}") for table in ("record", "user_session")}
    for path in ("/api/v1/documents/HBA-002", "/api/v1/search?q=zanzibarcanary", "/api/v1/contacts?need=fgm"):
        api.get(path)
    ((used,),) = read_rows(bare_installation, "SELECT last_used_on FROM api_token")
    assert str(date.fromisoformat(str(used))) == used
    assert {table: read_rows(bare_installation, f"SELECT * FROM {table}") for table in before} == before
    counters = read_rows(bare_installation, "SELECT bucket FROM sign_in_limit")
    assert all(re.fullmatch("[0-9a-f]{64}", str(bucket)) for (bucket,) in counters)
    assert read_rows(bare_installation, "SELECT 1 FROM search_miss_person") == []


def fill_counters(installation: Installation, number: int) -> None:
    with installation.app.app_context(), transaction() as session:
        session.execute(text("UPDATE sign_in_limit SET failures = :number"), {"number": number})


def test_too_many_requests_wait_and_are_told_how_long(bare_installation: Installation) -> None:
    api = open_api(bare_installation)
    assert api.get(ADDRESS).status_code == 200
    fill_counters(bare_installation, API_LIMITS["token"].failures)
    answer = api.get(ADDRESS)
    assert (answer.status_code, answer.mimetype) == (429, "application/problem+json")
    assert 0 < int(answer.headers["Retry-After"]) <= 300
    # Another token from the same address is another matter, until the address has had its share too.
    other = open_api(bare_installation, Role.EDITOR)
    assert other.get(ADDRESS).status_code == 200
    fill_counters(bare_installation, API_LIMITS["address"].failures)
    assert open_api(bare_installation, Role.TRAINER).get(ADDRESS).status_code == 429


def test_trying_tokens_is_counted_by_address_and_locks_out_none_that_works(bare_installation: Installation) -> None:
    client = bare_installation.app.test_client()
    assert client.get(ADDRESS).status_code == 401
    fill_counters(bare_installation, REFUSED_LIMITS["refused"].failures)
    assert client.get(ADDRESS).status_code == 429
    assert open_api(bare_installation).get(ADDRESS).status_code == 200


def test_a_database_that_takes_no_writes_is_still_read(
    bare_installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = open_api(bare_installation)
    api.get(ADDRESS)
    with bare_installation.app.app_context(), transaction() as session:
        session.execute(
            text("CREATE TRIGGER full BEFORE INSERT ON sign_in_limit BEGIN SELECT RAISE(ABORT, 'full'); END")
        )
        session.execute(
            text("CREATE TRIGGER full2 BEFORE UPDATE ON sign_in_limit BEGIN SELECT RAISE(ABORT, 'full'); END")
        )
    assert api.get(ADDRESS).status_code == 200


def test_the_database_keeps_a_token_s_terms_and_that_it_was_revoked(bare_installation: Installation) -> None:
    make_token_of(bare_installation)
    with bare_installation.app.app_context(), transaction() as session:
        session.execute(text("UPDATE api_token SET revoked_at = '2026-12-01'"))
    for change in (
        "UPDATE api_token SET revoked_at = NULL",
        "UPDATE api_token SET expires_on = '2099-01-01'",
        "UPDATE api_token SET scopes = '[]'",
        "DELETE FROM api_token",
        "INSERT OR REPLACE INTO api_token SELECT * FROM api_token",
    ):
        app_context = bare_installation.app.app_context()
        with app_context, pytest.raises(IntegrityError, match="append-only"), transaction() as session:
            session.execute(text(change))
