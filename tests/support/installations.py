"""Whole installations for tests: a folder with a database, an index and the starter library, made once and copied."""

import shutil
import tempfile
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient
from jinja2 import FileSystemBytecodeCache

from guidance_app import create_app
from guidance_app.content_files import read_folder
from guidance_app.db import get_engine
from guidance_app.domain.permissions import Role
from guidance_app.migrations.commands import migrate_to
from guidance_app.paths import STARTER_CONTENT_FOLDER
from guidance_app.services.accounts import add_user
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import prepare_index
from guidance_app.services.justifications import import_justifications
from tests.support.app_settings import FORCE_NAME, make_settings

__all__ = ["FORCE_NAME", "PASSWORD", "Installation", "make_installation", "make_settings", "read_token"]

PASSWORD = "a long enough test password"


@dataclass(frozen=True, slots=True)
class Installation:
    """One installation that a test may do anything with."""

    folder: Path
    app: Flask

    def close(self) -> None:
        """Give back the files of the index and of the database."""
        if "finder" in self.app.extensions:
            self.app.extensions["finder"].close()
        self.app.extensions["engine"].dispose()

    def sign_in(self, username: str = Role.OFFICER) -> FlaskClient:
        """Return a browser signed in as somebody; the person of a role has its name."""
        client = self.app.test_client()
        token = read_token(client.get("/sign-in").text)
        answer = client.post("/sign-in", data={"username": str(username), "password": PASSWORD, "csrf_token": token})
        assert answer.status_code in (302, 303), answer.text
        return client


def read_token(page: str) -> str:
    """Return the CSRF token of a page's form."""
    return page.split('name="csrf_token"', 1)[1].split('value="', 1)[1].split('"', 1)[0]


def make_installation(folder: Path, *, with_library: bool = True) -> Installation:
    """Return an installation in the empty `folder` with one account a role, and the starter library if wanted."""
    shutil.copytree(_template(with_library), folder, dirs_exist_ok=True)
    app = create_app(make_settings(folder))
    app.jinja_env.bytecode_cache = _compiled_templates()
    return Installation(folder, app)


@cache
def _compiled_templates() -> FileSystemBytecodeCache:
    return FileSystemBytecodeCache(tempfile.mkdtemp(prefix="guidance-test-templates-"))


def make_installation_on(database_url: str, folder: Path) -> Installation:
    """Return an installation without documents on a database of its own, with its index in `folder`."""
    app = create_app(replace(make_settings(folder), database_url=database_url))
    with app.app_context():
        _begin()
    return Installation(folder, app)


@cache
def _template(with_library: bool) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="guidance-test-"))
    app = create_app(make_settings(folder))
    with app.app_context():
        _begin()
        if with_library:
            import_editions(read_folder(STARTER_CONTENT_FOLDER).editions)
            import_justifications(STARTER_CONTENT_FOLDER)

    return folder


def _begin() -> None:
    migrate_to(get_engine())
    for role in Role:
        add_user(role.value, f"Test {role.value}", role, FORCE_NAME, PASSWORD)
    prepare_index()
