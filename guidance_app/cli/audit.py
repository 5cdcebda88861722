"""`guidance audit`: looks whether the Record is whole."""

import click
from flask.cli import with_appcontext

from guidance_app.services.records import holds_head, verify_chain


@click.group("audit")
def audit() -> None:
    """Look after the Record of who did what."""


@audit.command("verify")
@click.option("--head", metavar="DIGEST", help="A digest noted earlier: say whether it is still there.")
@with_appcontext
def verify(head: str | None) -> None:
    """Check every entry against the one before it. Keep the digest it prints somewhere else, and give it next time."""
    report = verify_chain()
    if report.broken_at is not None:
        raise click.ClickException(f"The Record is broken at entry {report.broken_at}: it was changed or cut.")
    if head is not None and not holds_head(head):
        raise click.ClickException("The Record no longer holds that digest: its end was cut off or rewritten.")
    click.echo(f"{report.entries} entries, whole. Head: {report.head}")
