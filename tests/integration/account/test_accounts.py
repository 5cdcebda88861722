"""Accounts are made and disabled by the rules, and somebody can always make another."""

import threading

import pytest

from guidance_app.domain.errors import InputRefused, NotFound, WrongState
from guidance_app.domain.permissions import Role
from guidance_app.queries.accounts import list_accounts
from guidance_app.services.accounts import add_user, disable_user
from tests.support.guarded_apps import PASSWORD, GuardedApp


def test_an_added_person_can_sign_in_in_a_force_that_was_made_for_them(guarded: GuardedApp) -> None:
    with guarded.app.app_context():
        assert add_user(" New.Person ", "  New   Person ", Role.EDITOR, "Another force", PASSWORD) == "new.person"
        entry = next(entry for entry in list_accounts() if entry.username == "new.person")
    assert (entry.display_name, entry.role, entry.force_name) == ("New Person", Role.EDITOR, "Another force")
    guarded.sign_in("new.person")


def test_a_force_that_is_there_is_not_made_twice(guarded: GuardedApp) -> None:
    assert guarded.count_rows("force") == 1


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("username", {"username": "a"}),
        ("username", {"username": "name with spaces"}),
        ("username", {"username": "<script>"}),
        ("username", {"username": "\u043efficer"}),
        ("username", {"username": "OFFICER"}),
        ("display_name", {"display_name": "  "}),
        ("display_name", {"display_name": "x" * 121}),
        ("display_name", {"display_name": "Name\u202e"}),
        ("force", {"force_name": ""}),
        ("password", {"password": "too short"}),
        ("password", {"password": "testforce2026!!"}),
    ],
)
def test_what_cannot_be_used_is_refused_by_field_and_leaves_nothing(
    guarded: GuardedApp, field: str, change: dict[str, str]
) -> None:
    given = {"username": "someone", "display_name": "Some One", "force_name": "Test force", "password": PASSWORD}
    given |= change
    with guarded.app.app_context(), pytest.raises(InputRefused) as refusal:
        add_user(given["username"], given["display_name"], Role.OFFICER, given["force_name"], given["password"])
    assert refusal.value.field == field
    assert guarded.count_rows("user_account") == len(Role)


def test_the_last_active_administrator_cannot_be_disabled(guarded: GuardedApp) -> None:
    with guarded.app.app_context():
        with pytest.raises(WrongState):
            disable_user("administrator")
        add_user("second", "Second", Role.ADMINISTRATOR, "Test force", PASSWORD)
        disable_user("administrator")
        with pytest.raises(WrongState):
            disable_user("second")
        disable_user("officer")


def test_of_two_people_who_disable_the_last_two_administrators_one_is_refused(guarded: GuardedApp) -> None:
    with guarded.app.app_context():
        add_user("second", "Second", Role.ADMINISTRATOR, "Test force", PASSWORD)
    barrier, outcomes = threading.Barrier(2), []

    def disable(username: str) -> None:
        with guarded.app.app_context():
            barrier.wait()
            try:
                disable_user(username)
            except WrongState:
                outcomes.append("refused")
            else:
                outcomes.append("disabled")

    threads = [threading.Thread(target=disable, args=(name,)) for name in ("administrator", "second")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["disabled", "refused"]
    remaining = "SELECT count(*) FROM user_account WHERE role = 'administrator' AND disabled_at IS NULL"
    assert guarded.run(remaining) == [(1,)]


def test_disabling_nobody_or_twice_says_so(guarded: GuardedApp) -> None:
    with guarded.app.app_context():
        with pytest.raises(NotFound):
            disable_user("nobody")
        disable_user("officer")
        with pytest.raises(WrongState):
            disable_user("officer")
