"""The headers of every response, whoever made it; nothing that was read signed in is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from secrets import token_hex
from typing import TYPE_CHECKING, Any, TypeVar

from flask import Flask, Response, current_app, has_request_context, request

from guidance_app.domain.permissions import Permission
from guidance_app.settings import Settings
from guidance_app.web.access import current_account, find_requirement

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_SOURCES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
}
# A page that must not send what is typed into it, whatever goes wrong in its script.
_SEALED_SOURCES = _SOURCES | {"connect-src": "'none'", "form-action": "'none'"}


def _write_policy(sources: dict[str, str]) -> str:
    return "; ".join(f"{directive} {allowed}" for directive, allowed in sources.items())


CONTENT_SECURITY_POLICY = _write_policy(_SOURCES)
SEALED_POLICY = _write_policy(_SEALED_SOURCES)
_UNUSED_FEATURES = (
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
)
FIXED_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    # Not `no-referrer`: our own forms may be asked where they come from; other sites learn nothing either way.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _UNUSED_FEATURES),
}
STRICT_TRANSPORT = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}
READING_CACHE = "private, no-cache"
NO_CACHE = "no-store"
ASKED_AGAIN = "no-cache"
_REQUEST_ID = "guidance.request_id"
_IS_SEALED = "guidance.is_sealed"
View = TypeVar("View", bound=Callable[..., Any])


# What the browser itself asks for again and again; it must see a new one at once.
_ASKED_AGAIN = frozenset({"shift.worker", "shift.web_manifest"})


def init_app(app: Flask, settings: Settings) -> None:
    """Wrap the app, so that errors, 304s and built files carry the headers too.

    Call it after `repeat_visits.init_app` (a page that must not be stored gets no tag) and after `assets.init_app`.
    """
    fixed = FIXED_HEADERS | (STRICT_TRANSPORT if settings.secure_cookies else {})
    app.after_request(_say_who_may_keep_it)
    app.wsgi_app = FixedHeaders(app.wsgi_app, fixed)  # type: ignore[method-assign]


def sealed(view: View) -> View:
    """Mark a view whose page may send nothing and is kept nowhere. It can only be stricter than the others."""
    vars(view)["is_sealed"] = True
    return view


def request_id() -> str:
    """Return this request's random id, which is on the response, on error pages and in the log."""
    return str(request.environ.get(_REQUEST_ID, "")) if has_request_context() else ""


class FixedHeaders:
    """Puts the same headers on each response; no view can weaken one, and an unmarked response is not stored."""

    def __init__(self, app: WSGIApplication, fixed: dict[str, str]) -> None:
        self._app = app
        self._fixed = tuple(fixed.items())
        self._sealed = tuple((fixed | {"Content-Security-Policy": SEALED_POLICY}).items())
        self._names = frozenset(name.lower() for name in fixed)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Run the app with a request id of our own; one that a client sends is never believed."""
        identity = token_hex(8)
        environ[_REQUEST_ID] = identity

        def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            kept = [pair for pair in headers if pair[0].lower() not in self._names]
            if not any(name.lower() == "cache-control" for name, _ in kept):
                kept.append(("Cache-Control", NO_CACHE))
            fixed = self._sealed if environ.get(_IS_SEALED) else self._fixed
            return start_response(status, [*kept, *fixed, ("X-Request-ID", identity)], *rest)

        return self._app(environ, start)


def _say_who_may_keep_it(response: Response) -> Response:
    is_sealed = getattr(current_app.view_functions.get(request.endpoint or ""), "is_sealed", False)
    request.environ[_IS_SEALED] = is_sealed
    response.headers["Cache-Control"] = NO_CACHE if is_sealed else _choose_keeping(response.status_code)
    response.vary.add("Authorization" if _is_opened_by_token() else "Cookie")
    return response


def _choose_keeping(status: int) -> str:
    """Return who may keep this response: nobody what was read signed in, for the device may be handed on.

    Another system that shows a token keeps what it read for itself, and asks each time whether it still stands.
    """
    if request.endpoint in _ASKED_AGAIN:
        return ASKED_AGAIN
    requirement = find_requirement(request.endpoint)
    if _is_opened_by_token():
        return READING_CACHE if status in (200, 304) else NO_CACHE
    is_open = requirement is not None and requirement.permission is Permission.READ_FIRST_HOUR
    return READING_CACHE if is_open and status in (200, 304) and current_account() is None else NO_CACHE


def _is_opened_by_token() -> bool:
    requirement = find_requirement(request.endpoint)
    return requirement is not None and requirement.scope is not None
