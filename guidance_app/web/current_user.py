"""Who is signed in, by Flask-Login over our own session rows; what they may do is decided in `access.py`."""

from dataclasses import dataclass
from typing import Any, cast

from flask import Flask, g
from flask_login import LoginManager, current_user

from guidance_app.domain.errors import NotPermitted
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.queries.accounts import Account
from guidance_app.web.sessions import current_session


@dataclass(frozen=True, slots=True)
class CurrentUser:
    """The signed-in person in the form that Flask-Login expects; a disabled account never becomes one."""

    account: Account
    is_authenticated: bool = True
    is_active: bool = True
    is_anonymous: bool = False

    def get_id(self) -> str:
        """Return the id as Flask-Login keeps it."""
        return str(self.account.user_id)

    @property
    def role(self) -> Role:
        """Return the role."""
        return self.account.role


def init_app(app: Flask) -> None:
    """Let Flask-Login find the person through the session row that was already loaded."""
    manager = LoginManager()
    # Its protection ties a session to a hash of address and browser name: ours needs the row, ends on the server, and
    # is not broken by a phone that changes network between two doors.
    manager.session_protection = None
    manager.user_loader(_load_user)
    # Not `manager.init_app`: all that adds is the remember-me cookie, looked for (and the session read) on every
    # response, /healthz too. There is no remember-me here.
    cast("Any", app).login_manager = manager
    app.context_processor(_name_viewer)


def use_bearer(account: Account) -> None:
    """Let this request act for whoever stands behind a token; no session is looked at any more."""
    g.bearer_account = account


def current_account() -> Account | None:
    """Return the account of the person behind the token or of the person signed in, or None."""
    bearer: Account | None = g.get("bearer_account")
    if bearer is not None:
        return bearer
    return current_user.account if isinstance(current_user, CurrentUser) else None


def current_viewer() -> Viewer:
    """Return the person asking. Raises NotPermitted when nobody is signed in."""
    account = current_account()
    if account is None:
        raise NotPermitted("Sign in to see this.")
    return account.viewer


def forget_current_user() -> None:
    """Let the next question find out anew who is signed in, after a session began or ended within this request."""
    g.pop("_login_user", None)
    g.pop("csrf_token", None)


def _name_viewer() -> dict[str, object]:
    account = current_account()
    if account is None:
        return {"viewer": None, "account_name": "", "theme": "device"}
    return {"viewer": account.viewer, "account_name": account.display_name, "theme": account.theme}


def _load_user(_user_id: str) -> CurrentUser | None:
    stored = current_session().stored
    return None if stored is None else CurrentUser(stored.account)
