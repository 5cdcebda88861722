"""The page for when even the error page fails: made at start, it needs no template, database or session to be sent."""

from html import escape

from flask import Flask, Response, render_template
from jinja2 import TemplateError

_TEMPLATE = "errors/last_resort.html"
_REFERENCE = "REFERENCE-GOES-HERE"
_PAGE = "guidance_last_resort"
_PLAIN = (
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Something went wrong</title></head>'
    "<body><main><h1>Something went wrong</h1><p>Try again in a few minutes. In an emergency call 999.</p>"
    f"<p>Reference: {_REFERENCE}</p></main></body></html>"
)


def init_app(app: Flask) -> None:
    """Keep the page as finished text; a template that is missing or broken gives way to a plain page."""
    with app.app_context():
        try:
            page = render_template(_TEMPLATE, reference=_REFERENCE)
        except TemplateError:
            page = _PLAIN
    app.extensions[_PAGE] = page


def make_last_resort(app: Flask, status: int, reference: str) -> Response:
    """Return the static page with this status and reference."""
    page: str = app.extensions[_PAGE]
    return Response(page.replace(_REFERENCE, escape(reference)), status, mimetype="text/html")
