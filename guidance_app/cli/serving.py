"""`guidance run` and `guidance serve`: prepare what is needed, say each step, and start the production server."""

import os
import socket
from collections.abc import Callable
from itertools import count
from pathlib import Path

import click
from flask import Flask
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from guidance_app import create_app
from guidance_app.cli.apps import DEMO_FOLDER
from guidance_app.cli.content import read_checked
from guidance_app.db import get_engine, transaction, utc_now
from guidance_app.demo import FOLDER_VARIABLE, LOOPBACK_HOSTS, demo_settings, demo_sign_ins
from guidance_app.domain.clocks import london_day
from guidance_app.migrations.commands import migrate_to
from guidance_app.paths import STARTER_CONTENT_FOLDER
from guidance_app.rendering.paper.machine import describe_machine
from guidance_app.services.accounts import add_demo_accounts
from guidance_app.services.clocks import tighten_clocks
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import prepare_index
from guidance_app.services.justifications import import_justifications
from guidance_app.services.search_weeks import end_past_weeks
from guidance_app.services.sections import render_all_missing
from guidance_app.settings import settings_from_environment

_THREADS = 4

_host = click.option("--host", envvar="HOST", default="127.0.0.1", show_default=True, help="Address to listen on.")
_port = click.option("--port", envvar="PORT", default=8000, show_default=True, type=click.IntRange(1, 65535))


@click.command()
@_host
@_port
def run(host: str, port: int) -> None:
    """Try it: a demonstration in this folder with invented accounts, on this machine only."""
    if host not in LOOPBACK_HOSTS:
        raise click.ClickException(
            f"The demonstration has invented accounts, so it listens on this machine only, not on {host}. "
            "Use `guidance serve` for the real thing."
        )
    _ensure_free(host, port)
    app = create_app(demo_settings(DEMO_FOLDER))
    with app.app_context():
        _prepare(app)
        _step("Importing the starter library", _import_starter_library)
        _step("Making demo accounts", lambda: add_demo_accounts(demo_sign_ins(DEMO_FOLDER)))
    click.echo(f"\nOpen http://{host}:{port} and sign in as one of:")
    for sign_in in demo_sign_ins(DEMO_FOLDER):
        click.echo(f"  {sign_in.username:<14} {sign_in.password}")
    click.echo("\nCtrl+C stops it. Everything is kept for the next run.")
    os.environ[FOLDER_VARIABLE] = str(DEMO_FOLDER.resolve())
    _serve(host, port, workers=1)


@click.command()
@_host
@_port
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64), help="Worker processes.")
def serve(host: str, port: int, workers: int) -> None:
    """Serve for real, with the settings of the environment; refuses to start without its secrets."""
    app = create_app(settings_from_environment())
    with app.app_context():
        _prepare(app)
    _serve(host, port, workers)


def _ensure_free(host: str, port: int) -> None:
    # The server shares a port with whoever has it already, and each would get half of the requests.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise click.ClickException(
                f"Port {port} cannot be used here: {error.strerror}. Set PORT= to another."
            ) from error


def _prepare(app: Flask) -> None:
    _step("Bringing the database up to date", lambda: migrate_to(get_engine()))
    _step("Rendering what is not rendered", _render)
    _step("Bringing review clocks up to date", tighten_clocks)
    _step("Bringing the search index up to date", prepare_index)
    _step("Looking whether PDF files can be made", describe_machine)
    end_past_weeks(london_day(utc_now()))


def _render() -> int:
    with transaction() as session:
        return render_all_missing(session)


def _import_starter_library() -> str:
    editions = read_checked(STARTER_CONTENT_FOLDER)
    total = len({edition.slug for edition in editions})
    done = count(1)
    counts = import_editions(editions, progress=lambda _slug: _show_progress(next(done), total))
    import_justifications(STARTER_CONTENT_FOLDER)
    return f"{counts.documents} documents, {counts.editions_added} editions new"


def _show_progress(done: int, total: int) -> None:
    if done % 20 == 0 and done < total:
        click.echo(f"{done} of {total} … ", nl=False)


def _step(label: str, work: Callable[[], object]) -> None:
    click.echo(f"{label} … ", nl=False)
    outcome = work()
    click.echo(outcome if isinstance(outcome, str) else "done")


def _serve(host: str, port: int, workers: int) -> None:
    _ensure_free(host, port)
    Server(
        "guidance_app.wsgi:make_app",
        factory=True,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=_THREADS,
        websockets=False,
        log_level=LogLevels.warning,
        working_dir=Path.cwd(),
    ).serve()
