"""Which installation a command works on: the one the environment describes, else the demonstration in this folder."""

import os
from pathlib import Path

from flask import Flask

from guidance_app import create_app
from guidance_app.demo import demo_settings, is_demo
from guidance_app.settings import Settings, settings_from_environment

DEMO_FOLDER = Path("var")


def make_tool_app() -> Flask:
    """Return the app for a command. Raises SettingsRefused when there is nothing to work on."""
    return create_app(find_settings())


def find_settings() -> Settings:
    """Return the settings of the environment when it has any of ours, else those of the demonstration here."""
    configured = any(name.startswith("GUIDANCE_") for name in os.environ)
    if not configured and is_demo(DEMO_FOLDER):
        return demo_settings(DEMO_FOLDER)
    return settings_from_environment()
