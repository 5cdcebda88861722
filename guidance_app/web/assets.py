"""The built front end: names with a content hash in them, served for ever; nothing else is public without sign-in."""

import json
from collections.abc import Iterator
from pathlib import Path
from wsgiref.headers import Headers

from flask import Flask, current_app
from whitenoise import WhiteNoise

from guidance_app.paths import DIST_FOLDER

_PREFIX = "static/"
_ASSETS = "guidance_assets"
_SAFETY_HEADERS = {
    "Content-Security-Policy": "default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Assets:
    """Knows the hashed name of each built file."""

    def __init__(self, names: dict[str, str], folder: Path) -> None:
        self._names = names
        self._folder = folder

    @classmethod
    def load(cls, folder: Path = DIST_FOLDER) -> "Assets":
        """Read the build's manifest. Raises FileNotFoundError with what to do when the front end is not built."""
        manifest = folder / "manifest.json"
        if not manifest.is_file():
            raise FileNotFoundError(f"The front end is not built: {manifest} is missing. Run `make frontend`.")
        return cls(json.loads(manifest.read_text(encoding="utf-8")), folder)

    def url(self, name: str) -> str:
        """Return the address of a built file. Raises KeyError for a name the build does not know."""
        return f"/{_PREFIX}{self._names[name]}"

    def read(self, name: str) -> bytes:
        """Return a built file. Raises KeyError for a name the build does not know."""
        return (self._folder / self._names[name]).read_bytes()

    def __iter__(self) -> Iterator[str]:
        return iter(self._names.values())


def find_asset(name: str) -> str:
    """Return the address of a built file of the current app. Raises KeyError for a name the build does not know."""
    assets: Assets = current_app.extensions[_ASSETS]
    return assets.url(name)


def read_asset(name: str) -> bytes:
    """Return a built file of the current app. Raises KeyError for a name the build does not know."""
    assets: Assets = current_app.extensions[_ASSETS]
    return assets.read(name)


def init_app(app: Flask, folder: Path = DIST_FOLDER) -> None:
    """Serve the built files before the app sees the request, and let templates name them by `asset()`."""
    assets = Assets.load(folder)
    app.extensions[_ASSETS] = assets
    app.jinja_env.globals["asset"] = assets.url
    hashed = frozenset(f"/{_PREFIX}{name}" for name in assets)
    app.wsgi_app = WhiteNoise(  # type: ignore[method-assign]
        app.wsgi_app,
        root=str(folder),
        prefix=_PREFIX,
        immutable_file_test=lambda _path, url: url in hashed,
        add_headers_function=_add_headers,
    )


def _add_headers(headers: Headers, _path: str, _url: str) -> None:
    for name, value in _SAFETY_HEADERS.items():
        headers[name] = value
