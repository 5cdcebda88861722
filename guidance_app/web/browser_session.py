"""One browser's session during one request: read from its row when first asked for; it never writes the row itself."""

from collections.abc import Callable, Iterator
from typing import Any

from flask.sessions import SessionMixin

from guidance_app.domain.session_ids import new_session_id
from guidance_app.queries.accounts import StoredSession

_CSRF = "csrf_token"
_USER_ID = "_user_id"


class BrowserSession(SessionMixin):
    """What Flask, Flask-WTF and Flask-Login see as the session.

    Two keys are not stored but worked out. `csrf_token` is an HMAC of the id, so the sign-in page is safe without a row
    and nobody can fill the table by asking for it; it lives as long as the id, and a new id at sign-in is a new token.
    `_user_id` is the person of the row. All else is the row's data; a visitor who is not signed in has nowhere to keep
    any, and an attempt to raises instead of forgetting.
    """

    def __init__(
        self,
        cookie_id: str | None,
        load: Callable[[str], StoredSession | None],
        make_token: Callable[[str], str],
    ) -> None:
        self.id = cookie_id
        self.cookie_is_due = False
        self.modified = False
        self._load = load
        self._make_token = make_token
        self._stored: StoredSession | None = None
        self._is_loaded = cookie_id is None

    @property
    def stored(self) -> StoredSession | None:
        """Return the row, asking the database once."""
        if not self._is_loaded and self.id is not None:
            self._stored = self._load(self.id)
            self._is_loaded = True
        return self._stored

    @property
    def loaded(self) -> StoredSession | None:
        """Return the row if this request has needed it; never asks the database."""
        return self._stored

    def begin(self, session_id: str) -> None:
        """Go on under the id of a session that was just started; nothing from before is kept."""
        self._forget(session_id)
        self._is_loaded = False

    def end(self) -> None:
        """Go on as a visitor without an id; the row is the caller's to delete."""
        self._forget(None)
        self._is_loaded = True

    def _forget(self, session_id: str | None) -> None:
        self.id = session_id
        self.cookie_is_due = True
        self.modified = False
        self._stored = None

    def _csrf_token(self) -> str:
        if self.id is None:
            self.id = new_session_id()
            self.cookie_is_due = True
            self._is_loaded = True
        return self._make_token(self.id)

    def __getitem__(self, key: str) -> Any:
        if key == _CSRF:
            return self._csrf_token()
        if self.stored is None:
            raise KeyError(key)
        return str(self.stored.account.user_id) if key == _USER_ID else self.stored.data[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self._data_to_change(key)[key] = value
        self.modified = True

    def __delitem__(self, key: str) -> None:
        del self._data_to_change(key)[key]
        self.modified = True

    def __iter__(self) -> Iterator[str]:
        return iter(self.stored.data if self.stored else ())

    def __len__(self) -> int:
        return len(self.stored.data) if self.stored else 0

    def _data_to_change(self, key: str) -> dict[str, Any]:
        if self.stored is None or key in (_CSRF, _USER_ID):
            raise RuntimeError(f"This session cannot keep {key!r}: only the data of a signed-in person is stored.")
        return self.stored.data
