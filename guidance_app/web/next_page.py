"""Remembers, signed, which page somebody wanted before signing in; only addresses that this app made are accepted."""

from collections.abc import Mapping
from typing import Any

from flask import current_app, request, url_for
from itsdangerous import BadData, URLSafeTimedSerializer
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RoutingException

from guidance_app.web.secrets import derive_key

_LIFETIME_SECONDS = 12 * 60 * 60


def sign_wanted_page() -> str | None:
    """Return a token for the page that was asked for, or None when home will do.

    After a form it is the page at the form's address. Built from endpoint and values, not from the address sent, and
    without the query: searched words have no place in another address, where proxies log them.
    """
    found = _find_page()
    if found is None:
        return None
    endpoint, values = found
    path = url_for(endpoint, **values)
    return None if path == url_for("library.home") else sign_page(path)


def sign_page(path: str) -> str:
    """Return a token for a path of our own that is put together of our own words."""
    return _serializer().dumps(path)


def read_wanted_page(token: str) -> str:
    """Return the path that a token of ours holds, or home for anything else."""
    try:
        path = _serializer().loads(token, max_age=_LIFETIME_SECONDS)
    except BadData:
        return url_for("library.home")
    return str(path)


def _find_page() -> tuple[str, Mapping[str, Any]] | None:
    if request.endpoint is None:
        return None
    if request.method in ("GET", "HEAD"):
        return request.endpoint, request.view_args or {}
    try:
        endpoint, values = current_app.create_url_adapter(request).match(method="GET")  # type: ignore[union-attr]
    except (HTTPException, RoutingException):
        return None
    return str(endpoint), values


def _serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(derive_key("next-page"), salt="next-page")
