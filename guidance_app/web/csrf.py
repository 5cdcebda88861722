"""Refuses writes that did not come from one of our own pages; who may write is decided in `access.py`."""

from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from flask import Flask, current_app, request
from werkzeug.exceptions import BadRequest

from guidance_app.extensions import csrf

_UNSAFE_METHODS = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_OWN_SITES = frozenset({"same-origin", "none"})

View = TypeVar("View", bound=Callable[..., Any])


class CrossSiteWrite(BadRequest):
    """A browser said that another site sent this."""


def accept_without_token(view: View) -> View:
    """Let a form on a reading page write: such a page holds no token (docs/adr/0002).

    In its place the browser itself must say that one of our own pages sent it. What it takes must be safe to repeat.
    """
    vars(view)["needs_own_origin"] = True
    csrf.exempt(view)
    return view


def accept_from_platforms(view: View) -> View:
    """Let another site send a form here: what it sends is believed only as far as it is signed (docs/adr/0046)."""
    vars(view)["takes_other_sites"] = True
    csrf.exempt(view)
    return view


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
    app.before_request(refuse_other_sites)
    csrf.init_app(app)


def refuse_other_sites() -> None:
    if request.method not in _UNSAFE_METHODS or _is_marked("takes_other_sites"):
        return
    site = request.headers.get("Sec-Fetch-Site", "none")
    origin = request.headers.get("Origin")
    if site not in _OWN_SITES or (origin is not None and not _is_own(origin)):
        raise CrossSiteWrite
    if _is_marked("needs_own_origin") and site != "same-origin" and origin is None:
        raise CrossSiteWrite


def _is_marked(mark: str) -> bool:
    return getattr(current_app.view_functions.get(request.endpoint or ""), mark, False)


def _is_own(origin: str) -> bool:
    parts = urlsplit(origin)
    return (parts.scheme, parts.netloc) == (request.scheme, request.host)
