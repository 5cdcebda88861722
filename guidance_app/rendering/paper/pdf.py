"""Makes a PDF of a finished page: one at a time, never of too much or for too long, and the same page only once."""

import hashlib
import threading
from collections import OrderedDict
from pathlib import Path

from guidance_app.domain.errors import PaperRefused
from guidance_app.rendering.paper.engine import PdfEngine, can_make_pdf
from guidance_app.rendering.unlinked import drop_links

MAX_HTML_BYTES = 400_000
MAX_PDF_BYTES = 4_000_000
MAX_SECONDS = 20
_KEPT_BYTES = 16_000_000
_PATIENCE_SECONDS = 20
# One that is being made and one that waits: whoever comes then prints the page, so that the server's other threads stay
# free for whoever stands at a door.
_PLACES = 2
_TOO_LONG = "This is too long to make a PDF of."
_BUSY = "Other PDF files are being made just now."


class PdfPress:
    """Makes PDFs for one process. `styles` are the names of built style sheets in `folder` that pages may use."""

    def __init__(self, folder: Path, styles: frozenset[str]) -> None:
        self._engine = PdfEngine(folder, styles)
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._places = threading.BoundedSemaphore(_PLACES)
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
        if not self._places.acquire(blocking=False):
            raise PaperRefused(_BUSY)
        try:
            if not self._turn.acquire(timeout=_PATIENCE_SECONDS):
                raise PaperRefused(_BUSY)
            try:
                return self._kept.get(key) or self._keep(key, self._render(html))
            finally:
                self._turn.release()
        finally:
            self._places.release()

    def _render(self, html: str) -> bytes:
        made = self._engine.make(drop_links(html), MAX_SECONDS)
        if len(made) > MAX_PDF_BYTES:
            raise PaperRefused(_TOO_LONG)
        return made

    def _keep(self, key: str, made: bytes) -> bytes:
        self._kept[key] = made
        while sum(map(len, self._kept.values())) > _KEPT_BYTES:
            self._kept.popitem(last=False)
        return made
