"""What a real server loads in tests and measurements: the installation in TEST_INSTALLATION with its test accounts."""

import os
from pathlib import Path

from flask import Flask

from guidance_app import create_app
from guidance_app.wsgi import prepare_worker
from tests.support.app_settings import make_settings


def make_app() -> Flask:
    """Return the app of the installation."""
    app = create_app(make_settings(Path(os.environ["TEST_INSTALLATION"])))
    prepare_worker(app)
    return app
