"""The command line: each command parses, calls one service or query, and prints."""

from flask.cli import FlaskGroup

from guidance_app.cli.apps import make_tool_app
from guidance_app.cli.content import content
from guidance_app.cli.failures import ReadableGroup
from guidance_app.cli.index import index
from guidance_app.cli.search import search
from guidance_app.cli.serving import run, serve
from guidance_app.cli.users import users


class GuidanceGroup(ReadableGroup, FlaskGroup):
    """Flask's command group, saying refusals in one sentence."""


guidance = GuidanceGroup(
    name="guidance",
    create_app=make_tool_app,
    add_default_commands=False,
    add_version_option=False,
    load_dotenv=False,
    help="Guidance for officers: run it, fill it, search it, look after it.",
)
for command in (run, serve, content, index, search, users):
    guidance.add_command(command)
