"""Shows a sheet as a page to print, and as a PDF file where this installation can make one."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from flask import Response, current_app, render_template

from guidance_app.domain.errors import PaperRefused
from guidance_app.paths import DIST_FOLDER
from guidance_app.rendering.dates import long_date
from guidance_app.rendering.paper.engine import can_make_pdf
from guidance_app.rendering.paper.fonts import find_missing_scripts
from guidance_app.rendering.paper.pdf import PdfPress
from guidance_app.rendering.paper.qr import QrCode, draw_qr
from guidance_app.web.addresses import find_live_address
from guidance_app.web.clock import today

# Everything here is guidance for police staff, which the government's scheme marks OFFICIAL unless somebody marks it
# higher; nothing higher may be written in this app.
CLASSIFICATION = "OFFICIAL"
_STYLES = "paper.css"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is to be printed: a template with its values, and where it stands on screen.

    `live_path` leads to the newest words, `pdf_path` to the file, `name` is what the file is called.
    """

    template: str
    values: dict[str, Any]
    live_path: str
    pdf_path: str
    name: str


def show_page(sheet: Sheet, why: str = "") -> str:
    """Return the page that prints well from a browser; `why` says why it comes in the place of a PDF file."""
    return _render(sheet, {"styles": _find_styles(), "is_pdf": False, "why": why, "can_make_pdf": can_make_pdf()})


def send_pdf(sheet: Sheet, status: int = 200) -> Response:
    """Return the PDF file, or the page to print when none can be made."""
    styles = _find_styles().rpartition("/")[2]
    html = _render(sheet, {"styles": f"app:{styles}", "is_pdf": True})
    try:
        made = _press(frozenset({styles})).make(html)
    except PaperRefused as refused:
        return Response(show_page(sheet, refused.message), status, mimetype="text/html")
    response = Response(made, status, mimetype="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{sheet.name}.pdf"'
    return response


@cache
def _press(styles: frozenset[str]) -> PdfPress:
    return PdfPress(DIST_FOLDER, styles)


def _find_styles() -> str:
    find_address: Any = current_app.jinja_env.globals["asset"]
    address: str = find_address(_STYLES)
    return address


def _render(sheet: Sheet, more: dict[str, Any]) -> str:
    qr: QrCode = draw_qr(find_live_address(sheet.live_path))
    return render_template(
        sheet.template,
        **sheet.values,
        **more,
        sheet=sheet,
        qr=qr,
        classification=CLASSIFICATION,
        printed_on=long_date(today()),
        missing_scripts=find_missing_scripts(),
    )
