"""`guidance platforms`: what whoever runs the service does about learning platforms."""

import click
from flask.cli import with_appcontext

from guidance_app.services.tool_keys import renew_key
from guidance_app.web.lti.surroundings import keys_secret


@click.group("platforms")
def platforms() -> None:
    """Look after the key that learning platforms know this app by."""


@platforms.command("new-key")
@with_appcontext
def new_key() -> None:
    """Sign with a new key from now on. The one before is still shown, so that nothing under way breaks."""
    renew_key(None, keys_secret())
    click.echo("A new key signs from now on. Platforms read it by themselves at /lti/keys.json.")
