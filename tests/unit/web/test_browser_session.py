"""A browser's session asks for its row once, when it is needed, and follows the id when that changes."""

from datetime import UTC, datetime

import pytest

from guidance_app.domain.permissions import Role
from guidance_app.queries.accounts import Account, StoredSession
from guidance_app.web.browser_session import BrowserSession

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


class Rows:
    """Rows by id, and how often they were asked for."""

    def __init__(self, **user_ids: int) -> None:
        self.user_ids = user_ids
        self.asked: list[str] = []

    def load(self, session_id: str) -> StoredSession | None:
        self.asked.append(session_id)
        user_id = self.user_ids.get(session_id)
        if user_id is None:
            return None
        account = Account(user_id, "officer", "An officer", Role.OFFICER, 1, "A force", "device")
        return StoredSession(account, {"kept": session_id}, NOW, NOW)


def open_session(rows: Rows, cookie: str | None) -> BrowserSession:
    return BrowserSession(cookie, rows.load, lambda session_id: f"token of {session_id}")


def test_the_row_is_asked_for_once_and_only_when_needed() -> None:
    rows = Rows(one=1)
    session = open_session(rows, "one")
    assert session["csrf_token"] == "token of one"
    assert (rows.asked, session.loaded) == ([], None)
    assert [session["_user_id"], session["kept"], session.get("nothing"), len(session)] == ["1", "one", None, 1]
    assert rows.asked == ["one"]


def test_no_row_is_asked_for_twice_when_there_is_none() -> None:
    rows = Rows()
    session = open_session(rows, "gone")
    assert [session.get("_user_id"), session.get("kept"), list(session)] == [None, None, []]
    assert rows.asked == ["gone"]


def test_a_session_that_begins_is_the_new_persons_at_once() -> None:
    rows = Rows(one=1, two=2)
    session = open_session(rows, "one")
    session["kept"] = "changed"
    session.begin("two")
    assert (session["_user_id"], session["kept"], session["csrf_token"]) == ("2", "two", "token of two")
    assert (session.modified, session.cookie_is_due) == (False, True)


def test_a_session_that_ended_is_nobodys_and_gets_an_id_only_for_a_form() -> None:
    rows = Rows(one=1)
    session = open_session(rows, "one")
    session.end()
    assert (session.id, session.get("_user_id"), session.cookie_is_due) == (None, None, True)
    assert session["csrf_token"] == f"token of {session.id}"
    assert rows.asked == []


@pytest.mark.parametrize("key", ["csrf_token", "_user_id", "anything"])
def test_a_visitor_can_keep_nothing(key: str) -> None:
    session = open_session(Rows(), None)
    with pytest.raises(RuntimeError, match=key):
        session[key] = "value"
    assert not session.modified


def test_nobody_can_become_somebody_else_by_writing_to_the_session() -> None:
    session = open_session(Rows(one=1), "one")
    with pytest.raises(RuntimeError):
        session["_user_id"] = "2"
    assert session["_user_id"] == "1"
