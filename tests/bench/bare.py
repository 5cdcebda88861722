"""The yardstick: a bare Flask and Jinja page of as many bytes as BARE_BYTES says, and nothing else."""

import os

from flask import Flask, render_template_string

_PAGE = (
    "<!doctype html><html lang=en><head><title>{{ title }}</title></head>"
    "<body><h1>{{ title }}</h1>{{ body }}</body></html>"
)


def make_app() -> Flask:
    """Return an app with one page."""
    app = Flask(__name__)
    title = "A bare page"
    with app.app_context():
        around = len(render_template_string(_PAGE, title=title, body=""))
    body = "x" * (int(os.environ["BARE_BYTES"]) - around)

    @app.get("/")
    def page() -> str:
        return render_template_string(_PAGE, title=title, body=body)

    @app.get("/healthz")
    def healthz() -> str:
        return "ok"

    return app
