"""Server-side sessions: the cookie holds a random id, the row all else; who may do what is decided elsewhere."""

import hmac
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from typing import Any, TypeVar

from flask import Flask, Request, Response, current_app, request, session
from flask.sessions import SessionInterface, SessionMixin

from guidance_app.domain.permissions import Viewer
from guidance_app.domain.session_ids import WORDS_KEPT_FOR, SessionLife, hash_session_id, is_session_id
from guidance_app.queries.accounts import StoredSession, find_open_session
from guidance_app.services.user_sessions import keep_session
from guidance_app.settings import Settings
from guidance_app.web.browser_session import BrowserSession
from guidance_app.web.moments import current_moment
from guidance_app.web.secrets import derive_key

_NOTE_EVERY = timedelta(minutes=1)
_LIFE = "guidance_session_life"

View = TypeVar("View", bound=Callable[..., Any])


def init_app(app: Flask, settings: Settings) -> None:
    """Put our sessions in place of Flask's."""
    # The prefix makes the browser refuse the cookie unless it is Secure, for the whole host, and from the host itself:
    # a neighbouring host name cannot plant one.
    app.config.update(
        SESSION_COOKIE_NAME="__Host-session" if settings.secure_cookies else "session",
        SESSION_COOKIE_SECURE=settings.secure_cookies,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_PATH="/",
        SESSION_COOKIE_DOMAIN=None,
    )
    app.extensions[_LIFE] = SessionLife(
        timedelta(minutes=settings.session_idle_minutes), timedelta(hours=settings.session_absolute_hours)
    )
    app.session_interface = RowSessions()


def current_session() -> BrowserSession:
    """Return this request's session. Raises RuntimeError when sessions are not ours."""
    if not isinstance(session, BrowserSession):
        raise RuntimeError("Server-side sessions are not set up.")
    return session


def session_life(app: Flask) -> SessionLife:
    """Return how long sessions last in this installation."""
    life: SessionLife = app.extensions[_LIFE]
    return life


def find_ended_person() -> Viewer | None:
    """Return whose session the cookie of this request names when its time has run out; it signs nobody in.

    None for a session that was signed out, and after a day. Whether the request is that person's own is told by its
    token, which the caller checks.
    """
    session_id = current_session().id
    if session_id is None:
        return None
    stored = find_open_session(hash_session_id(session_id))
    if stored is None or current_moment() - stored.last_seen_at > session_life(current_app).idle + WORDS_KEPT_FOR:
        return None
    return stored.account.viewer


def background(view: View) -> View:
    """Mark a view that pages ask for by themselves: it does not count as activity and keeps no session alive."""
    vars(view)["is_background"] = True
    return view


class RowSessions(SessionInterface):
    """Opens a session without touching the database, and closes it with at most one write a minute."""

    def open_session(self, app: Flask, request: Request) -> BrowserSession:
        """Take the id from the cookie if it could be one of ours; its row is read when somebody asks."""
        cookie = request.cookies.get(self.get_cookie_name(app), "")
        return BrowserSession(cookie if is_session_id(cookie) else None, _load_live, _make_csrf_token)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Write what changed, and set or remove the cookie when the id did."""
        if not isinstance(session, BrowserSession):
            return
        _keep(app, session)
        if session.cookie_is_due:
            self._send_cookie(app, session, response)

    def _send_cookie(self, app: Flask, session: BrowserSession, response: Response) -> None:
        flags: dict[str, Any] = {
            "path": self.get_cookie_path(app),
            "secure": self.get_cookie_secure(app),
            "httponly": self.get_cookie_httponly(app),
            "samesite": self.get_cookie_samesite(app),
        }
        if session.id is None:
            response.delete_cookie(self.get_cookie_name(app), **flags)
        else:
            # Without an age: the browser drops it when it is closed.
            response.set_cookie(self.get_cookie_name(app), session.id, **flags)


def _load_live(session_id: str) -> StoredSession | None:
    stored = find_open_session(hash_session_id(session_id))
    if stored is None:
        return None
    ended = session_life(current_app).has_ended(stored.created_at, stored.last_seen_at, current_moment())
    return None if ended else stored


def _make_csrf_token(session_id: str) -> str:
    return hmac.new(derive_key("csrf"), session_id.encode(), sha256).hexdigest()


def _keep(app: Flask, session: BrowserSession) -> None:
    stored = session.loaded
    if stored is None or session.id is None:
        return
    now = current_moment()
    is_due = now - stored.last_seen_at >= _NOTE_EVERY and not _is_background(app)
    if is_due or session.modified:
        keep_session(session.id, now if is_due else None, stored.data if session.modified else None)


def _is_background(app: Flask) -> bool:
    return getattr(app.view_functions.get(request.endpoint or ""), "is_background", False)
