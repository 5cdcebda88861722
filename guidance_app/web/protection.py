"""Sets up everything that stands between a request and a view, in the one order that is safe; it decides nothing."""

from flask import Flask

from guidance_app.settings import Settings
from guidance_app.web import (
    access,
    addresses,
    bearer,
    csrf,
    current_user,
    errors,
    headers,
    input_checks,
    sessions,
    sign_in_rules,
)


def prepare_app(app: Flask, settings: Settings) -> None:
    """Set up what routes need before they are registered: secret, converters, hosts, proxies, sessions."""
    app.secret_key = settings.secret_key
    addresses.init_app(app, settings)
    sessions.init_app(app, settings)
    current_user.init_app(app)
    sign_in_rules.init_app(app)
    bearer.init_app(app)


def guard_app(app: Flask, settings: Settings) -> None:
    """Guard all registered routes. Call it last, when templates render and every blueprint is there.

    Order: broken input is refused before anything is read from it; then who may enter, so that nobody learns from a
    missing token what they may not see; then whether a write is really theirs.

    Raises RuntimeError when a view names no permission.
    """
    input_checks.init_app(app)
    access.init_app(app)
    csrf.init_app(app)
    errors.init_app(app)
    headers.init_app(app, settings)
