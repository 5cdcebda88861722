"""What a production server loads: `make_app` builds one worker's app from the environment."""

import ctypes
import gc
import os
import signal
import sys
from pathlib import Path

from flask import Flask

from guidance_app import create_app
from guidance_app.demo import FOLDER_VARIABLE, demo_settings
from guidance_app.queries.search import open_search
from guidance_app.settings import settings_from_environment

_PR_SET_PDEATHSIG = 1


def make_app() -> Flask:
    """Return the app of this worker. Raises SettingsRefused when the environment is not complete."""
    _end_with_parent()
    demo_folder = os.environ.get(FOLDER_VARIABLE)
    app = create_app(demo_settings(Path(demo_folder)) if demo_folder else settings_from_environment())
    prepare_worker(app)
    return app


def _end_with_parent() -> None:
    """Let the kernel end this worker when the server that started it dies, so that none answers with old code."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def prepare_worker(app: Flask) -> None:
    """Load what lasts, then take it out of garbage collection and let that run less often.

    A worker holds hundreds of thousands of lasting objects (code, templates, the library's words); walking them all in
    the middle of a request was measured at 160 ms.
    """
    with app.app_context():
        open_search()
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)
