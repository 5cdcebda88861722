"""Refuses writes that did not come from one of our own pages; who may write is decided in `access.py`."""

from urllib.parse import urlsplit

from flask import Flask, request
from werkzeug.exceptions import BadRequest

from guidance_app.extensions import csrf

_UNSAFE_METHODS = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_OWN_SITES = frozenset({"same-origin", "none"})


class CrossSiteWrite(BadRequest):
    """A browser said that another site sent this."""


def init_app(app: Flask) -> None:
    """Check every unsafe method: first what the browser says about where it comes from, then our token."""
    app.config.update(
        WTF_CSRF_ENABLED=True,
        # The token is worked out from the session's id and lives exactly as long.
        WTF_CSRF_TIME_LIMIT=None,
        # A Referer that is missing must not lock out people behind a proxy that removes it; a foreign origin is refused
        # below by the headers that browsers send for this purpose.
        WTF_CSRF_SSL_STRICT=False,
    )
    app.before_request(_refuse_other_sites)
    csrf.init_app(app)


def _refuse_other_sites() -> None:
    if request.method not in _UNSAFE_METHODS:
        return
    site = request.headers.get("Sec-Fetch-Site", "none")
    origin = request.headers.get("Origin")
    if site not in _OWN_SITES or (origin is not None and not _is_own(origin)):
        raise CrossSiteWrite


def _is_own(origin: str) -> bool:
    parts = urlsplit(origin)
    return (parts.scheme, parts.netloc) == (request.scheme, request.host)
