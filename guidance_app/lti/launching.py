"""The second step: the platform's signed answer is taken apart, after everything about it was checked.

PyLTI1p3 looks for the registration, the deployment, the nonce and the message. It leaves the audience unchecked and
believes what the key set says of algorithms, so the signature is checked here.
"""

from typing import Any

import jwt
from pylti1p3.exception import LtiException
from pylti1p3.message_launch import MessageLaunch

from guidance_app.domain.learning import Launch, Platform
from guidance_app.lti.claims import read_claims
from guidance_app.lti.failures import LaunchRefused
from guidance_app.lti.login import Asked, Kept, NoCookies
from guidance_app.lti.messages import IncomingLaunch
from guidance_app.lti.tool import OnePlatform
from guidance_app.lti.wire import Wire

_ALGORITHM = "RS256"
_KEY_TYPE = "RSA"
_LEEWAY_SECONDS = 30
_LONGEST_TOKEN = 32_000
_REQUIRED = ["exp", "iat", "iss", "aud", "sub", "nonce"]
# What the library and the claims raise for words that are not of the right shape.
_MISSHAPEN = (LtiException, jwt.PyJWTError, KeyError, TypeError, ValueError, AttributeError, AssertionError)


def read_launch(platform: Platform, incoming: IncomingLaunch, wire: Wire) -> Launch:
    """Return what a launch opens. Raises LaunchRefused, and PlatformSilent when its keys cannot be had."""
    if len(incoming.token) > _LONGEST_TOKEN:
        raise LaunchRefused
    asked = Asked({"id_token": incoming.token})
    try:
        launch = _Launch(asked, OnePlatform(platform), Kept(incoming.nonce), NoCookies(), requests_session=wire)
        launch.expect(platform).validate()
        return read_claims(launch.get_launch_data(), platform)
    except _MISSHAPEN as error:
        raise LaunchRefused from error


class _Launch(MessageLaunch[Asked, OnePlatform, Kept, NoCookies]):
    _platform: Platform

    def expect(self, platform: Platform) -> "_Launch":
        self._platform = platform
        return self

    def _get_request_param(self, key: str) -> str:
        return self._request.get_param(key)

    def validate_state(self) -> "_Launch":
        return self

    def save_launch_data(self) -> "_Launch":
        return self

    def validate_jwt_signature(self) -> "_Launch":
        # Before the keys are asked for: another algorithm is refused whatever the key set says.
        if self._jwt["header"].get("alg") != _ALGORITHM:
            raise LtiException("Only RS256 is taken.")
        key, _algorithm = self.get_public_key()
        claims = jwt.decode(
            self._get_id_token(),
            key,
            algorithms=[_ALGORITHM],
            audience=self._platform.client_id,
            issuer=self._platform.issuer,
            leeway=_LEEWAY_SECONDS,
            options={"require": _REQUIRED},
        )
        _check_party(claims, self._platform.client_id)
        # From here on only what was signed is read.
        self._jwt["body"] = claims  # type: ignore[typeddict-item]
        return self

    def get_public_key(self) -> tuple[str, str]:
        found = self._fetch_keys()
        usable = [key for key in found if key.get("kty") == _KEY_TYPE and key.get("use", "sig") == "sig"]
        if self._registration is None:
            raise LtiException("No registration.")
        self._registration.set_key_set({"keys": usable})
        return super().get_public_key()

    def _fetch_keys(self) -> list[Any]:
        return list(self.fetch_public_key(self._platform.keys_address)["keys"])


def _check_party(claims: dict[str, Any], client_id: str) -> None:
    # With several audiences the token must say for whom of them it was made.
    several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    if claims.get("azp", None if several else client_id) != client_id:
        raise LtiException("Made for another party.")
