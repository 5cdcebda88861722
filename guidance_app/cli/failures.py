"""How a command fails: one sentence on standard error and exit status 1, never a traceback for a refusal."""

from typing import Any

import click
from sqlalchemy.exc import OperationalError

from guidance_app.domain.errors import DomainError

_NOT_READY = (
    "The database does not answer or is not ready. Check GUIDANCE_DATABASE_URL, and start `guidance serve` once: "
    "it brings the database up to date."
)


class ReadableGroup(click.Group):
    """A group whose commands turn refusals, ours and the database's, into sentences."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. Raises ClickException for a refusal."""
        try:
            return super().invoke(ctx)
        except DomainError as refusal:
            raise click.ClickException(refusal.message) from refusal
        except OperationalError as error:
            raise click.ClickException(_NOT_READY) from error
