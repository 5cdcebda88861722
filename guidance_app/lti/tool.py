"""One registered platform in the form that PyLTI1p3 asks for; it knows no other platform, so none can be mixed up."""

from typing import Any

from pylti1p3.deployment import Deployment
from pylti1p3.registration import Registration
from pylti1p3.request import Request
from pylti1p3.tool_config.abstract import ToolConfAbstract

from guidance_app.domain.learning import Platform
from guidance_app.lti.keys import ToolKey


class OnePlatform(ToolConfAbstract[Request]):
    """The library's list of registrations, with one in it."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def check_iss_has_one_client(self, iss: str) -> bool:
        """Return False: the client id is always compared too."""
        return False

    def check_iss_has_many_clients(self, iss: str) -> bool:
        """Return True."""
        return True

    def find_registration_by_issuer(self, iss: str, *args: Any, **kwargs: Any) -> Registration:
        """Never asked, see above."""
        raise NotImplementedError

    def find_registration_by_params(self, iss: str, client_id: str, *args: Any, **kwargs: Any) -> Registration:
        """Return the registration when issuer and client are its own; the library refuses None."""
        fits = iss == self._platform.issuer and client_id in (self._platform.client_id, "")
        return make_registration(self._platform) if fits else None  # type: ignore[return-value]

    def find_deployment(self, iss: str, deployment_id: str) -> Deployment | None:
        """Never asked, see above."""
        raise NotImplementedError

    def find_deployment_by_params(
        self, iss: str, deployment_id: str, client_id: str, *args: Any, **kwargs: Any
    ) -> Deployment | None:
        """Return the deployment if it was registered."""
        known = deployment_id in self._platform.deployments
        return Deployment().set_deployment_id(deployment_id) if known else None


def make_registration(platform: Platform, key: ToolKey | None = None) -> Registration:
    """Return a registration as the library takes it; with our key where something is to be signed."""
    registration = (
        Registration()
        .set_issuer(platform.issuer)
        .set_client_id(platform.client_id)
        .set_auth_login_url(platform.auth_address)
        .set_auth_token_url(platform.token_address)
        .set_key_set_url(platform.keys_address)
    )
    if key is not None:
        registration.set_tool_private_key(key.private).set_tool_public_key(key.public)
    return registration
