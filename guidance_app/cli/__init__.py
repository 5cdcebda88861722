"""The command line: each command parses, calls one service or query, and prints."""

import click
from flask.cli import ScriptInfo

from guidance_app.cli.apps import make_tool_app
from guidance_app.cli.audit import audit
from guidance_app.cli.content import content
from guidance_app.cli.failures import ReadableGroup
from guidance_app.cli.index import index
from guidance_app.cli.platforms import platforms
from guidance_app.cli.remind import remind
from guidance_app.cli.search import search
from guidance_app.cli.serving import run, serve
from guidance_app.cli.users import users


@click.group(cls=ReadableGroup)
@click.pass_context
def guidance(context: click.Context) -> None:
    """Guidance for officers: run it, fill it, search it, look after it."""
    # What Flask's `with_appcontext` asks for its app; made only when a command needs it.
    context.obj = ScriptInfo(create_app=make_tool_app)


for command in (run, serve, audit, content, index, platforms, remind, search, users):
    guidance.add_command(command)
