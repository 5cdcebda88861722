"""`guidance users`: adds, lists and disables accounts from the command line; the rules are the services'."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from functools import wraps
from typing import ParamSpec, TypeVar

import click
from flask.cli import with_appcontext

from guidance_app.domain.errors import DomainError, InputRefused
from guidance_app.domain.permissions import Role
from guidance_app.queries.accounts import AccountEntry, list_accounts, list_force_names
from guidance_app.services.accounts import add_user, disable_user, set_email

P = ParamSpec("P")
R = TypeVar("R")


def _say_refusals(command: Callable[P, R]) -> Callable[P, R]:
    """Turn a refusal into one sentence on standard error and exit status 1."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except DomainError as error:
            raise click.ClickException(error.message) from error

    return run


@click.group("users")
def users() -> None:
    """Add, list and disable accounts. The first administrator is made here."""


@users.command("add")
@click.argument("username", metavar="NAME")
@click.option("--role", type=click.Choice([role.value for role in Role]), required=True, help="What the person may do.")
@click.option("--display-name", required=True, help="The name that colleagues see.")
@click.option("--force", "force_name", help="The force they belong to. May be left out when there is exactly one.")
@click.option("--email", help="Where reminders go. Without one, what is due stands on their page only.")
@with_appcontext
@_say_refusals
def add(username: str, role: str, display_name: str, force_name: str | None, email: str | None) -> None:
    """Add the account NAME. Asks for its password twice, or reads it from standard input when that is no terminal."""
    force_name = force_name or _find_only_force()
    password = _read_password()
    added = add_user(username, display_name, Role(role), force_name, password, email)
    click.echo(f"{added} can sign in now, as {role} of {force_name}.")


@users.command("set-email")
@click.argument("username", metavar="NAME")
@click.argument("email", metavar="ADDRESS", required=False)
@with_appcontext
@_say_refusals
def choose_email(username: str, email: str | None) -> None:
    """Send reminders for the account NAME to ADDRESS, or nowhere when it is left out."""
    set_email(username, email)
    click.echo(f"Reminders for {username} go by e-mail." if email else f"No mail goes to {username} any more.")


@users.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list instead of a table.")
@with_appcontext
def show(as_json: bool) -> None:
    """List all accounts, disabled ones too."""
    entries = list_accounts()
    click.echo(_format_json(entries) if as_json else _format_table(entries))


@users.command("disable")
@click.argument("username", metavar="NAME")
@with_appcontext
@_say_refusals
def disable(username: str) -> None:
    """Disable the account NAME and end its sessions at once. It is kept, so that what it did has a name."""
    disable_user(username)
    click.echo(f"{username} can no longer sign in.")


def _find_only_force() -> str:
    names = list_force_names()
    if len(names) == 1:
        return names[0]
    known = f" There are: {', '.join(names)}." if names else " There is none yet: the one you name is made."
    raise InputRefused("force", f"Say which force with --force.{known}")


def _read_password() -> str:
    if _is_terminal():
        return str(click.prompt("Password (15 characters or more)", hide_input=True, confirmation_prompt="Once more"))
    # The line end belongs to the pipe; every other character is the password's own.
    return sys.stdin.readline().removesuffix("\n").removesuffix("\r")


def _is_terminal() -> bool:
    return sys.stdin.isatty()


def _format_json(entries: tuple[AccountEntry, ...]) -> str:
    return json.dumps([asdict(entry) for entry in entries], default=lambda moment: moment.isoformat(), indent=2)


def _format_table(entries: tuple[AccountEntry, ...]) -> str:
    if not entries:
        return "There are no accounts yet. `guidance users add --help` says how to make one."
    heading = ("USERNAME", "NAME", "ROLE", "FORCE", "STATE")
    rows = [heading, *(_format_row(entry) for entry in entries)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)


def _format_row(entry: AccountEntry) -> tuple[str, ...]:
    state = f"disabled {entry.disabled_at:%Y-%m-%d}" if entry.disabled_at else "active"
    return entry.username, entry.display_name, entry.role.value, entry.force_name, state
