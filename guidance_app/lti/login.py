"""The first step: a platform names a learner by a hint, and we send the browser back to it for a signed answer."""

import secrets
from collections.abc import Mapping
from typing import Any

from pylti1p3.cookie import CookieService
from pylti1p3.exception import OIDCException
from pylti1p3.oidc_login import OIDCLogin
from pylti1p3.redirect import Redirect
from pylti1p3.request import Request
from pylti1p3.session import SessionService

from guidance_app.domain.learning import Platform
from guidance_app.lti.failures import LaunchRefused
from guidance_app.lti.messages import LoginBegun
from guidance_app.lti.tool import OnePlatform

_BYTES = 32


def begin_login(platform: Platform, asked: Mapping[str, str], answer_to: str) -> LoginBegun:
    """Return the way to the platform for one browser. Raises LaunchRefused when what it asks is not whole."""
    kept = Kept()
    login = _Login(Asked(asked), OnePlatform(platform), kept, NoCookies())
    try:
        address = login.get_redirect_object(answer_to).get_redirect_url()
    except OIDCException as error:
        raise LaunchRefused from error
    return LoginBegun(address, login.state, kept.nonce)


class Asked(Request):
    """What came with a request, by name."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values

    def is_secure(self) -> bool:
        """Return True: the library asks only to write addresses of pages that we do not use."""
        return True

    def get_param(self, key: str) -> str:
        """Return a value, or nothing."""
        return self._values.get(key, "")


class NoCookies(CookieService):
    """The library's cookies, without any: what must come back is sealed by whoever calls."""

    def get_cookie(self, name: str) -> str | None:
        """Return None."""
        return None

    def set_cookie(self, name: str, value: str | int, exp: int | None = 3600) -> None:
        """Set nothing."""


class Kept(SessionService):
    """The library's session, reduced to the one nonce that is expected; no launch is kept and no state remembered."""

    def __init__(self, nonce: str = "") -> None:
        self.nonce = nonce

    def save_nonce(self, nonce: str) -> None:
        """Hold the nonce for whoever called."""
        self.nonce = nonce

    def check_nonce(self, nonce: str) -> bool:
        """Say whether it is the one that is expected."""
        return bool(self.nonce) and secrets.compare_digest(self.nonce.encode(), nonce.encode())

    def save_launch_data(self, key: str, jwt_body: Any) -> None:
        """Keep nothing: a launch holds names."""

    def set_state_valid(self, state: str, id_token_hash: str) -> None:
        """Remember nothing: an answer is taken once."""

    def check_state_is_valid(self, state: str, id_token_hash: str) -> bool:
        """Return False, see above."""
        return False


class _Way(Redirect[str]):
    def __init__(self, location: str) -> None:
        self._location = location

    def do_redirect(self) -> str:
        return self._location

    def do_js_redirect(self) -> str:
        return self._location

    def set_redirect_url(self, location: str) -> None:
        self._location = location

    def get_redirect_url(self) -> str:
        return self._location


class _Login(OIDCLogin[Asked, OnePlatform, Kept, NoCookies, str]):
    state = ""

    def get_redirect(self, url: str) -> Redirect[str]:
        return _Way(url)

    def _get_uuid(self) -> str:
        # Read by the library once, for the state, which it writes after a word of its own.
        random = secrets.token_urlsafe(_BYTES)
        self.state = f"state-{random}"
        return random

    def _generate_nonce(self) -> str:
        return secrets.token_urlsafe(_BYTES)
