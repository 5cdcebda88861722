"""What a production server loads: `make_app` builds one worker's app from the environment."""

import os
from pathlib import Path

from flask import Flask

from guidance_app import create_app
from guidance_app.demo import FOLDER_VARIABLE, demo_settings
from guidance_app.settings import settings_from_environment


def make_app() -> Flask:
    """Return the app of this worker. Raises SettingsRefused when the environment is not complete."""
    demo_folder = os.environ.get(FOLDER_VARIABLE)
    return create_app(demo_settings(Path(demo_folder)) if demo_folder else settings_from_environment())
