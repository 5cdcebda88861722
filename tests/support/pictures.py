"""Looks at a PDF as somebody who holds the sheet does, and at its code as a phone does, with engines of others."""

from functools import lru_cache

import pypdfium2
import zxingcpp
from PIL.Image import Image

_POINTS_PER_INCH = 72
_DOTS_PER_INCH = 200


@lru_cache(maxsize=8)
def draw_pages(made: bytes) -> tuple[Image, ...]:
    """Return a picture of each page, as a printer of an office would put it on paper."""
    with pypdfium2.PdfDocument(made) as document:
        return tuple(page.render(scale=_DOTS_PER_INCH / _POINTS_PER_INCH).to_pil() for page in document)


def read_codes(made: bytes) -> list[list[str]]:
    """Return what the QR codes on each page lead to."""
    return [[code.text for code in zxingcpp.read_barcodes(page)] for page in draw_pages(made)]
