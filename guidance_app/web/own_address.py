"""Where this installation is reached from outside: whole addresses for what leaves our own pages."""

from flask import current_app, request

from guidance_app.settings import Settings


def base_address() -> str:
    """Return scheme and host, without a slash at the end."""
    settings: Settings = current_app.extensions["settings"]
    return settings.public_url or request.host_url.rstrip("/")


def whole_address(path: str) -> str:
    """Return the whole address of a path of ours."""
    return base_address() + path
