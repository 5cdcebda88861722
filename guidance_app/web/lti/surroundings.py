"""What speaking with a platform needs from this installation: which machines it may reach, and our keys' secret."""

from flask import current_app

from guidance_app.domain.learning import AddressRules
from guidance_app.settings import Settings
from guidance_app.web.secrets import derive_key


def address_rules() -> AddressRules:
    """Return which addresses of platforms are taken here."""
    settings: Settings = current_app.extensions["settings"]
    return AddressRules(frozenset(settings.lti_private_hosts), plain_http=not settings.secure_cookies)


def is_secure() -> bool:
    """Say whether this installation is reached over HTTPS only."""
    settings: Settings = current_app.extensions["settings"]
    return settings.secure_cookies


def keys_secret() -> bytes:
    """Return what our signing keys are sealed with."""
    return derive_key("lti-keys")
