"""The one thing that the PDF engine may fetch: a built style sheet of ours, by name. Only `pdf.py` loads this."""

import logging
from pathlib import Path
from typing import Any

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

OWN_SCHEME = "app:"
# What the engine warns of quotes the page; and it warns of each rule that is for screens.
logging.getLogger("weasyprint").setLevel(logging.ERROR)


class OwnStylesFetcher(URLFetcher):  # type: ignore[misc]
    """Serves `app:NAME` for the names it was given, out of one folder; whatever else is asked for ends the work."""

    def __init__(self, folder: Path, names: frozenset[str]) -> None:
        # No protocol is allowed to the engine's own openers either, should `fetch` ever be gone round.
        super().__init__(allowed_protocols=(), allow_redirects=False, fail_on_errors=True)
        self._folder = folder
        self._names = names

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
        """Return a built style sheet. Raises FatalURLFetchingError for any other address; it opens none."""
        name = url.removeprefix(OWN_SCHEME)
        if not url.startswith(OWN_SCHEME) or name not in self._names:
            raise FatalURLFetchingError("A printed page may use our own style sheet and nothing else.")
        return URLFetcherResponse(url, (self._folder / name).read_bytes(), {"Content-Type": "text/css"})
