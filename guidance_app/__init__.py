"""Builds the app from its settings; only wiring lives here."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from guidance_app.settings import Settings


def create_app(settings: "Settings") -> "Flask":
    """Return the app, ready to serve. Raises RuntimeError when a view names no permission."""
    # Imported here so that a room which needs no web face, the pure domain above all, loads none.
    from flask import Flask

    from guidance_app import db, extensions
    from guidance_app.migrations.head import is_at_head
    from guidance_app.paths import TEMPLATES_FOLDER
    from guidance_app.web import (
        account,
        api,
        assets,
        community,
        cpd,
        editing,
        force,
        guest,
        health,
        jinja,
        library,
        protection,
        repeat_visits,
        reviewing,
        shift,
    )

    app = Flask(__name__, template_folder=str(TEMPLATES_FOLDER), static_folder=None)
    app.extensions["settings"] = settings
    app.testing = settings.testing
    db.init_db(app, settings.database_url)
    protection.prepare_app(app, settings)
    jinja.init_app(app, settings)
    for room in (library, shift, reviewing, editing, guest, force, cpd, account, community, api, health):
        app.register_blueprint(room.blueprint)
    health.init_app(app, settings, is_migrated=lambda: is_at_head(db.get_engine()))
    assets.init_app(app)
    # What is registered last sees a response first: headers, then the tag of its bytes, then compression.
    extensions.compress.init_app(app)
    repeat_visits.init_app(app)
    protection.guard_app(app, settings)
    return app
