"""`guidance index`: rebuild, sync and check what search knows. Prints; decides nothing."""

import click
from flask.cli import with_appcontext

from guidance_app.domain.errors import SearchUnavailable
from guidance_app.services.indexing import check_index, rebuild_index, sync_index


@click.group()
def index() -> None:
    """Rebuild, repair and check the search index."""


@index.command()
@with_appcontext
def rebuild() -> None:
    """Make the index new from the database; searches go on in the old one meanwhile."""
    with click.progressbar(length=1, label="Indexing") as bar:

        def show(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        count = rebuild_index(show)
    click.echo(f"{count} documents indexed.")


@index.command()
@with_appcontext
def sync() -> None:
    """Mend what differs between the index and the database; run it again at any time."""
    changed = sync_index()
    click.echo(f"{changed} documents brought up to date." if changed else "The index is up to date.")


@index.command()
@with_appcontext
def check() -> None:
    """Say what differs between the index and the database; exit status 1 when anything does."""
    try:
        found = check_index()
    except SearchUnavailable as error:
        raise click.ClickException(f"The index cannot be read. Run `guidance index sync`. ({error.message})") from error
    for label, keys in (("Missing", found.missing), ("Should be gone", found.surplus), ("Out of date", found.stale)):
        if keys:
            click.echo(f"{label}: {', '.join(str(key) for key in keys)}")
    if found.count:
        raise click.ClickException(f"{found.count} documents differ. Run `guidance index sync`.")
    click.echo("The index says what the database says.")
