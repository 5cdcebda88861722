"""How a command fails: one sentence on standard error and exit status 1, never a traceback for a refusal."""

from typing import Any

import click

from guidance_app.domain.errors import DomainError


class ReadableGroup(click.Group):
    """A group whose commands turn our own refusals into sentences."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. Raises ClickException for a refusal."""
        try:
            return super().invoke(ctx)
        except DomainError as refusal:
            raise click.ClickException(refusal.message) from refusal
