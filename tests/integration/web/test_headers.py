"""Every response, whoever made it, carries the same strict headers; pages may be kept, all else may not."""

import re
from pathlib import Path

import pytest
from flask import Response

from guidance_app.domain.permissions import Permission
from guidance_app.web.access import requires
from tests.support.guarded_apps import GuardedApp

EXPECTED = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
        "microphone=(), midi=(), payment=(), usb=()"
    ),
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
}
# What browsers accept; a value outside of it is silently no protection at all.
GRAMMAR = {
    "Content-Security-Policy": r"([a-z-]+( ('none'|'self'|'script'|data:))+(; |$))+",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin|same-origin-allow-popups|unsafe-none",
    "Cross-Origin-Resource-Policy": "same-origin|same-site|cross-origin",
    "Permissions-Policy": r"[a-z-]+=\(\)(, [a-z-]+=\(\))*",
    "Strict-Transport-Security": r"max-age=\d{8}; includeSubDomains",
}
PLACES = ["/", "/guidance/izzat", "/sign-in", "/account", "/nothing", "/accounts", "/healthz", "/readyz", "/guidance/A"]


@pytest.mark.parametrize("path", PLACES)
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "POST", "DELETE", "TRACE"])
def test_every_response_carries_every_header_once(secure: GuardedApp, path: str, method: str) -> None:
    for browser in (secure.open_browser(), secure.sign_in()):
        answer = browser.send(method, path)
        for name, value in EXPECTED.items():
            assert answer.headers.getlist(name) == [value]
        assert "Server" not in answer.headers
        assert re.fullmatch("[0-9a-f]{16}", answer.headers["X-Request-ID"])
        assert answer.headers.getlist("Vary") == ["Cookie"]
        assert len(answer.headers.getlist("Cache-Control")) == 1


def test_the_values_are_such_as_browsers_understand() -> None:
    assert set(GRAMMAR) == set(EXPECTED)
    for name, value in EXPECTED.items():
        assert re.fullmatch(GRAMMAR[name], value), name


def test_plain_http_promises_no_transport_security(guarded: GuardedApp) -> None:
    assert "Strict-Transport-Security" not in guarded.open_browser().get("/sign-in").headers


@pytest.mark.parametrize(
    ("path", "status", "keeping"),
    [
        ("/", 200, "no-store"),
        ("/guidance/izzat", 200, "no-store"),
        ("/sign-in", 303, "no-store"),
        ("/account", 200, "no-store"),
        ("/accounts", 403, "no-store"),
        ("/nothing", 404, "no-store"),
        ("/guidance/izzat/v/1/x.css", 404, "no-store"),
        ("/account/x.css", 404, "no-store"),
        ("/healthz", 200, "no-store"),
    ],
)
def test_browsers_keep_nothing_that_is_read_signed_in(
    guarded: GuardedApp, path: str, status: int, keeping: str
) -> None:
    answer = guarded.sign_in().get(path)
    assert (answer.status_code, answer.headers["Cache-Control"]) == (status, keeping)


def test_the_redirect_to_sign_in_is_never_kept_in_a_pages_place(guarded: GuardedApp) -> None:
    answer = guarded.open_browser().get("/")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (302, "no-store")


def test_no_view_can_weaken_a_header_and_304_has_them_too(tmp_path: Path) -> None:
    guarded = GuardedApp(tmp_path, secure_cookies=True)

    @guarded.app.get("/weak")
    @requires(Permission.READ_LIBRARY)
    def weak() -> Response:
        answer = Response("", 304)
        answer.headers["Content-Security-Policy"] = "default-src *"
        answer.headers["Cache-Control"] = "public"
        return answer

    guarded.start()
    answer = guarded.sign_in().get("/weak")
    assert answer.status_code == 304
    assert {name: answer.headers[name] for name in EXPECTED} == EXPECTED
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_request_id_that_somebody_sends_is_not_taken_over(guarded: GuardedApp) -> None:
    answer = guarded.open_browser().get("/healthz", headers={"X-Request-ID": "chosen"})
    assert answer.headers["X-Request-ID"] != "chosen"
