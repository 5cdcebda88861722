"""Remembers, signed, which page somebody wanted before signing in; only addresses that this app made are accepted."""

from flask import request, url_for
from itsdangerous import BadData, URLSafeTimedSerializer

from guidance_app.web.secrets import derive_key

_LIFETIME_SECONDS = 12 * 60 * 60


def sign_wanted_page() -> str | None:
    """Return a token for the page that was asked for, or None when home will do.

    Built from endpoint and values, not from the address sent, and without the query: searched words have no place in
    another address, where proxies log them.
    """
    if request.endpoint is None or request.method not in ("GET", "HEAD"):
        return None
    path = url_for(request.endpoint, **(request.view_args or {}))
    return None if path == url_for("library.home") else _serializer().dumps(path)


def read_wanted_page(token: str) -> str:
    """Return the path that a token of ours holds, or home for anything else."""
    try:
        path = _serializer().loads(token, max_age=_LIFETIME_SECONDS)
    except BadData:
        return url_for("library.home")
    return str(path)


def _serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(derive_key("next-page"), salt="next-page")
