"""Tokens for tests: made by the service as a person would, and shown by a client that has no session."""

from datetime import UTC, datetime
from secrets import token_hex

from flask.testing import FlaskClient

from guidance_app.domain.api_scopes import Scope
from guidance_app.domain.api_tokens import TokenTerms
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.services.api_tokens import make_token
from tests.support.installations import Installation
from tests.support.people import PEOPLE


def make_token_of(
    installation: Installation,
    who: Role | Viewer = Role.OFFICER,
    scopes: tuple[Scope, ...] = tuple(Scope),
    days: int = 30,
) -> str:
    """Return a new token of a person."""
    viewer = PEOPLE[who] if isinstance(who, Role) else who
    with installation.app.app_context():
        terms = TokenTerms("A system in testing", scopes, days)
        return make_token(viewer, terms, token_hex(16), datetime.now(UTC)).token


def show_token(client: FlaskClient, token: str) -> FlaskClient:
    """Let a client show a token with every request."""
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    return client


def open_api(installation: Installation, who: Role | Viewer = Role.OFFICER, **terms: object) -> FlaskClient:
    """Return a client with a new token and no session."""
    return show_token(installation.app.test_client(), make_token_of(installation, who, **terms))  # type: ignore[arg-type]
