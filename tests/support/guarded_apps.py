"""Small apps with all that guards a view and none of the library: tests add the views and templates they need."""

import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask, request
from flask.testing import FlaskClient
from jinja2 import DictLoader
from werkzeug.test import TestResponse

from guidance_app import db
from guidance_app.db import Base, get_engine
from guidance_app.domain.permissions import Permission, Role
from guidance_app.services.accounts import add_user
from guidance_app.services.indexing import prepare_index
from guidance_app.settings import Settings
from guidance_app.web import account, health
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.moments import CLOCK
from guidance_app.web.protection import guard_app, prepare_app
from guidance_app.web.sessions import background

_DATABASE = "guarded.sqlite3"
PASSWORD = "violet kettle under gravel"
_FORM = '<input type="hidden" name="csrf_token" value="{{ csrf_token() }}">'
TEMPLATES = {
    "account/sign_in.html": _FORM + '<input name="next" value="{{ next }}">{{ username }}{{ form_errors }}',
    "account/account.html": _FORM + "{{ account_name }} {{ theme }}",
    "account/tokens.html": _FORM,
    "account/signed_out.html": "signed out {{ account_name }}",
    "errors/error.html": "<h1>{{ heading }}</h1>{{ message }}|{{ what_to_do|join(' ') }}|{{ status }}|{{ reference }}"
    "<pre>{{ kept_text }}</pre>{{ account_name }}",
    "errors/last_resort.html": "last resort {{ reference }}",
}


class Clock:
    """A clock that only tests move."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **time: float) -> None:
        self.now += timedelta(**time)


class GuardedApp:
    """One app on its own database, with an account for each role under the role's name."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.settings = _make_settings(folder, settings)
        self.clock = Clock()
        self.templates = dict(TEMPLATES)
        self.app = Flask("guarded", static_folder=None)
        self.app.jinja_loader = DictLoader(self.templates)
        self.app.extensions[CLOCK] = self.clock
        self.app.testing = True
        db.init_db(self.app, self.settings.database_url)
        self.app.extensions["settings"] = self.settings
        prepare_app(self.app, self.settings)
        _add_views(self.app)
        self.app.register_blueprint(account.blueprint)
        self.app.register_blueprint(health.blueprint)
        health.init_app(self.app, self.settings)

    def start(self) -> "GuardedApp":
        """Guard the views added so far, and fill the database with one account a role."""
        guard_app(self.app, self.settings)
        shutil.copy(_fill_database(), self.settings.index_folder.parent / _DATABASE)
        with self.app.app_context():
            prepare_index()
        return self

    @property
    def base_url(self) -> str:
        return "https://localhost" if self.settings.secure_cookies else "http://localhost"

    def open_browser(self) -> "Browser":
        """Return a browser that has visited nothing."""
        return Browser(self)

    def sign_in(self, username: str = "officer", password: str = PASSWORD) -> "Browser":
        """Return a browser signed in under a username."""
        browser = self.open_browser()
        answer = browser.sign_in(username, password)
        assert answer.status_code == 303, answer.text
        return browser

    def count_rows(self, table: str) -> int:
        """Return how many rows a table has."""
        return len(self.run(f"SELECT 1 FROM {table}"))

    def run(self, statement: str) -> list[tuple[object, ...]]:
        """Run a statement outside of any session and return its rows."""
        with self.app.app_context(), get_engine().begin() as connection:
            result = connection.exec_driver_sql(statement)
            return [tuple(row) for row in result] if result.returns_rows else []


class Browser:
    """A test client that takes the token out of the sign-in page, as a browser's form would."""

    def __init__(self, guarded: GuardedApp) -> None:
        self.guarded = guarded
        self.client: FlaskClient = guarded.app.test_client()

    def get(self, path: str, **rest: Any) -> TestResponse:
        return self.send("GET", path, **rest)

    def send(self, method: str, path: str, **rest: Any) -> TestResponse:
        return self.client.open(path, method=method, base_url=self.guarded.base_url, **rest)

    def post(self, path: str, data: dict[str, str] | None = None, **rest: Any) -> TestResponse:
        return self.send("POST", path, data={"csrf_token": self.read_token(), **(data or {})}, **rest)

    def read_token(self) -> str:
        """Return the token of the form that this browser may send now."""
        page = self.get("/sign-in")
        text = (page if page.status_code == 200 else self.get("/account")).text
        return text.split('name="csrf_token" value="')[1].split('"')[0]

    def sign_in(self, username: str, password: str, **rest: Any) -> TestResponse:
        return self.post("/sign-in", {"username": username, "password": password}, **rest)

    @property
    def session_id(self) -> str | None:
        """Return what the session cookie holds."""
        cookie = self.client.get_cookie(self.guarded.app.config["SESSION_COOKIE_NAME"])
        return None if cookie is None else cookie.value

    @session_id.setter
    def session_id(self, value: str) -> None:
        settings = self.guarded.settings
        self.client.set_cookie(self.guarded.app.config["SESSION_COOKIE_NAME"], value, secure=settings.secure_cookies)


@cache
def _fill_database() -> Path:
    """Return a database with the tables and one account a role, made once for all tests of this process."""
    folder = Path(tempfile.mkdtemp(prefix="guarded-"))
    app = Flask("filling", static_folder=None)
    db.init_db(app, f"sqlite:///{folder / _DATABASE}")
    with app.app_context():
        Base.metadata.create_all(get_engine())
        for role in Role:
            add_user(role.value, f"Name of {role.value}", role, "Test force", PASSWORD)
    with app.app_context():
        get_engine().dispose()
    return folder / _DATABASE


def _make_settings(folder: Path, changes: dict[str, Any]) -> Settings:
    (folder / "search_index").mkdir(exist_ok=True)
    values: dict[str, Any] = {
        "secret_key": "for tests only " + "x" * 32,
        "database_url": f"sqlite:///{folder / _DATABASE}",
        "index_folder": folder / "search_index",
        "trusted_hosts": ("localhost",),
        "secure_cookies": False,
        "testing": True,
    }
    return Settings(**{**values, **changes})


def _add_views(app: Flask) -> None:
    @app.get("/", endpoint="library.home")
    @requires(Permission.READ_LIBRARY)
    def home() -> str:
        return f"home of {current_viewer().role.value}"

    @app.get("/guidance/<slug:slug>")
    @requires(Permission.READ_LIBRARY)
    def document(slug: str) -> str:
        return slug

    @app.get("/guidance/<slug:slug>/v/<number:number>")
    @requires(Permission.READ_LIBRARY)
    def edition(slug: str, number: int) -> str:
        return f"{slug} {number}"

    @app.get("/r/<ref:reference>")
    @requires(Permission.READ_LIBRARY)
    def short(reference: str) -> str:
        return reference

    _add_restricted_views(app)


def _add_restricted_views(app: Flask) -> None:
    @app.get("/poll")
    @requires(Permission.READ_LIBRARY)
    @background
    def poll() -> str:
        return "polled"

    @app.get("/accounts")
    @requires(Permission.MANAGE_ACCOUNTS)
    def accounts() -> str:
        return "accounts"

    @app.get("/hidden")
    @requires(Permission.MANAGE_ACCOUNTS, hidden=True)
    def hidden() -> str:
        return "hidden"

    @app.post("/write")
    @requires(Permission.READ_LIBRARY)
    def write() -> str:
        return f"wrote {request.form.get('text', '')}"
