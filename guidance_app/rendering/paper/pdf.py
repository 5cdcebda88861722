"""Makes a PDF of a finished page: tagged, one at a time, never of too much at once, and the same page only once.

The engine (WeasyPrint) is an optional extra with libraries of the system behind it; without them `can_make_pdf` is no.
"""

import hashlib
import threading
from collections import OrderedDict
from functools import cache
from pathlib import Path

from guidance_app.domain.errors import PaperRefused
from guidance_app.rendering.unlinked import drop_links

MAX_HTML_BYTES = 400_000
MAX_PDF_BYTES = 4_000_000
_KEPT_BYTES = 16_000_000
_PATIENCE_SECONDS = 20
_TOO_LONG = "This is too long to make a PDF of."


@cache
def can_make_pdf() -> bool:
    """Say whether the engine and the libraries it needs are on this machine."""
    try:
        import weasyprint  # noqa: F401
    except (ImportError, OSError):  # The package is there and Pango is not: that is an OSError.
        return False
    return True


class PdfPress:
    """Makes PDFs for one process. `styles` are the names of built style sheets in `folder` that pages may use."""

    def __init__(self, folder: Path, styles: frozenset[str]) -> None:
        self._folder = folder
        self._styles = styles
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._turn = threading.Lock()

    def make(self, html: str) -> bytes:
        """Return the PDF of a whole page. Its links become plain words, because most lead nowhere outside the app.

        Raises PaperRefused with what to tell the reader: no engine, too long, or others are being made.
        """
        if not can_make_pdf():
            raise PaperRefused("This installation cannot make PDF files.")
        if len(html.encode()) > MAX_HTML_BYTES:
            raise PaperRefused(_TOO_LONG)
        # All that a page says is in its HTML, the day, what is doubted and what was taken out too: the same HTML is the
        # same sheet, and anything that changed makes another.
        key = hashlib.sha256(html.encode()).hexdigest()
        return self._kept.get(key) or self._make_in_turn(key, html)

    def _make_in_turn(self, key: str, html: str) -> bytes:
        if not self._turn.acquire(timeout=_PATIENCE_SECONDS):
            raise PaperRefused("Other PDF files are being made just now.")
        try:
            made = self._kept.get(key) or self._render(html)
            self._keep(key, made)
        finally:
            self._turn.release()
        return made

    def _render(self, html: str) -> bytes:
        from weasyprint import HTML

        from guidance_app.rendering.paper.fetcher import OwnStylesFetcher

        fetcher = OwnStylesFetcher(self._folder, self._styles)
        page = HTML(string=drop_links(html), base_url="about:blank", url_fetcher=fetcher)
        made: bytes = page.write_pdf(pdf_variant="pdf/ua-1")
        if len(made) > MAX_PDF_BYTES:
            raise PaperRefused(_TOO_LONG)
        return made

    def _keep(self, key: str, made: bytes) -> None:
        self._kept[key] = made
        self._kept.move_to_end(key)
        while sum(map(len, self._kept.values())) > _KEPT_BYTES:
            self._kept.popitem(last=False)
