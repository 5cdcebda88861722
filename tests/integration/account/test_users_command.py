"""`guidance users` makes the first administrator, lists everybody, and explains every refusal."""

import importlib
import json

import pytest
from click.testing import Result

from guidance_app.cli.users import users
from tests.support.guarded_apps import PASSWORD, GuardedApp

ADD = ["add", "first.admin", "--role", "administrator", "--display-name", "First Admin"]


def run(guarded: GuardedApp, *arguments: str, given: str | None = None) -> Result:
    return guarded.app.test_cli_runner().invoke(users, list(arguments), input=given)


def test_the_first_administrator_is_made_with_a_password_from_a_pipe(guarded: GuardedApp) -> None:
    guarded.run("DELETE FROM post")
    guarded.run("DELETE FROM user_account")
    guarded.run("DELETE FROM force")
    result = run(guarded, *ADD, "--force", "First force", given=f"{PASSWORD}\n")
    assert (result.exit_code, result.output) == (
        0,
        "first.admin can sign in now, as administrator of First force.\n",
    )
    guarded.sign_in("first.admin")


def test_the_only_force_need_not_be_named(guarded: GuardedApp) -> None:
    assert "administrator of Test force" in run(guarded, *ADD, given=f"{PASSWORD}\n").output


def test_without_a_force_it_says_how_to_name_one(guarded: GuardedApp) -> None:
    guarded.run("DELETE FROM post")
    guarded.run("DELETE FROM user_account")
    guarded.run("DELETE FROM force")
    result = run(guarded, *ADD, given=f"{PASSWORD}\n")
    assert result.exit_code == 1
    assert "--force" in result.output


def test_spaces_at_the_ends_of_a_piped_password_are_part_of_it(guarded: GuardedApp) -> None:
    run(guarded, *ADD, given=f"  {PASSWORD} \r\n")
    guarded.sign_in("first.admin", f"  {PASSWORD} ")


def test_a_terminal_is_asked_twice_and_shows_nothing(guarded: GuardedApp, monkeypatch: pytest.MonkeyPatch) -> None:
    # The group hides the module of its name inside the package.
    monkeypatch.setattr(importlib.import_module("guidance_app.cli.users"), "_is_terminal", lambda: True)
    result = run(guarded, *ADD, given=f"{PASSWORD}\n{PASSWORD}\n")
    assert result.exit_code == 0
    assert PASSWORD not in result.output
    guarded.sign_in("first.admin")


@pytest.mark.parametrize(
    ("arguments", "given", "words"),
    [
        (["add", "officer", *ADD[2:]], PASSWORD, "taken"),
        (ADD, "short", "at least 15 characters"),
        (ADD, "", "at least 15 characters"),
        (ADD, "first.admin.first.admin", "easily guessed"),
        (["disable", "nobody"], None, "users list"),
        (["disable", "administrator"], None, "last active administrator"),
    ],
)
def test_a_refusal_is_one_sentence_and_exit_status_1(
    guarded: GuardedApp, arguments: list[str], given: str | None, words: str
) -> None:
    result = run(guarded, *arguments, given=given)
    assert result.exit_code == 1
    assert words in result.output
    assert "Traceback" not in result.output


def test_an_unknown_role_is_answered_with_the_roles_there_are(guarded: GuardedApp) -> None:
    result = run(guarded, "add", "someone", "--role", "chief", "--display-name", "Some One")
    assert result.exit_code == 2
    assert "approver" in result.output


def test_the_list_is_a_plain_table_or_json(guarded: GuardedApp) -> None:
    assert run(guarded, "disable", "officer").output == "officer can no longer sign in.\n"
    table = run(guarded, "list").output.splitlines()
    assert table[0].split() == ["USERNAME", "NAME", "ROLE", "FORCE", "STATE"]
    assert len(table) == 6
    assert next(line for line in table if "disabled" in line).startswith("officer")
    entries = {entry["username"]: entry for entry in json.loads(run(guarded, "list", "--json").output)}
    assert entries["editor"]["disabled_at"] is None
    assert entries["officer"]["disabled_at"] is not None
    assert not any("password" in key for key in entries["officer"])


def test_an_empty_list_says_what_to_do(guarded: GuardedApp) -> None:
    guarded.run("DELETE FROM post")
    guarded.run("DELETE FROM user_account")
    assert "users add" in run(guarded, "list").output
    assert json.loads(run(guarded, "list", "--json").output) == []


def test_reminders_go_where_an_administrator_says_and_nowhere_again(guarded: GuardedApp) -> None:
    def email() -> object:
        return guarded.run("SELECT email FROM user_account WHERE username = 'editor'")[0][0]

    assert email() is None
    assert run(guarded, "set-email", "editor", " e.ditor@force.example ").exit_code == 0
    assert email() == "e.ditor@force.example"
    assert run(guarded, "set-email", "EDITOR").output == "No mail goes to EDITOR any more.\n"
    assert email() is None


def test_an_account_can_be_made_with_an_address(guarded: GuardedApp) -> None:
    result = run(guarded, *ADD, "--email", "first@force.example", given=f"{PASSWORD}\n")
    assert result.exit_code == 0
    assert guarded.run("SELECT email FROM user_account WHERE username = 'first.admin'") == [("first@force.example",)]


@pytest.mark.parametrize(
    "arguments",
    [
        ["set-email", "editor", "a@force.example\nBcc: b@force.example"],
        ["set-email", "editor", "nobody"],
        ["set-email", "editor", ""],
        ["set-email", "nobody", "a@force.example"],
        [*ADD, "--email", "a b@force.example"],
    ],
)
def test_what_is_no_address_or_nobody_is_refused_and_changes_nothing(guarded: GuardedApp, arguments: list[str]) -> None:
    result = run(guarded, *arguments, given=f"{PASSWORD}\n")
    assert result.exit_code == 1
    assert guarded.run("SELECT count(*) FROM user_account WHERE email IS NOT NULL") == [(0,)]
    assert len(guarded.run("SELECT 1 FROM user_account")) == 5
