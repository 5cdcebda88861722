"""The process in which PDFs are made: a program of its own that knows no setting, no secret and no database of the app.

It reads pages from one pipe until that closes and answers each with a file. `engine.py` starts it, and ends it by the
clock.
"""

import logging
import resource
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

OWN_SCHEME = "app:"
MADE, FAILED = b"+", b"-"
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


def render(html: str, fetcher: OwnStylesFetcher) -> bytes:
    """Return a tagged PDF of a whole page."""
    made: bytes = HTML(string=html, base_url="about:blank", url_fetcher=fetcher).write_pdf(pdf_variant="pdf/ua-1")
    return made


def answer(pipe: Connection, fetcher: OwnStylesFetcher) -> None:
    """Make one file after the other until nobody asks any more. What failed is answered by the kind of error alone."""
    while True:
        try:
            html = pipe.recv_bytes().decode()
        except EOFError:
            return
        try:
            pipe.send_bytes(MADE + render(html, fetcher))
        except Exception as error:
            pipe.send_bytes(FAILED + type(error).__name__.encode())


def limit_memory(most: int) -> None:
    """Let this process have no more memory than that, and leave no picture of it behind when it falls."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError, ValueError):  # Some systems know no such limit.
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


if __name__ == "__main__":
    limit_memory(int(sys.argv[1]))
    answer(Connection(int(sys.argv[2])), OwnStylesFetcher(Path(sys.argv[3]), frozenset(sys.argv[4:])))
