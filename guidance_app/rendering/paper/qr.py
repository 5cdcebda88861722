"""An address as a QR code: the path of an inline SVG, drawn without any style."""

from dataclasses import dataclass
from functools import lru_cache

import segno

_QUIET_ZONE = 4


@dataclass(frozen=True, slots=True)
class QrCode:
    """One code: `path` is the `d` of an SVG path in a square of `size` units; `address` is what it leads to."""

    address: str
    size: int
    path: str


@lru_cache(maxsize=256)
def draw_qr(address: str) -> QrCode:
    """Return the code of an address, with the white edge that readers need around it."""
    rows = tuple(tuple(row) for row in segno.make_qr(address, error="m").matrix_iter(border=_QUIET_ZONE))
    return QrCode(address, len(rows), "".join(_draw_row(y, row) for y, row in enumerate(rows)))


def _draw_row(y: int, row: tuple[int, ...]) -> str:
    return "".join(f"M{x} {y}h1v1h-1z" for x, dark in enumerate(row) if dark)
