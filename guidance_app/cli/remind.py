"""`guidance remind`: sends today's reminders and says how it went; run it once a day."""

import click
from flask import current_app
from flask.cli import with_appcontext

from guidance_app.db import utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.services.mail import Mailer
from guidance_app.services.reminding import RemindReport, send_reminders
from guidance_app.services.search_weeks import end_past_weeks
from guidance_app.settings import Settings


@click.command("remind")
@with_appcontext
def remind() -> None:
    """Send today's reminders of what is due. Run it daily; running it twice sends nothing twice.

    Exit status 1 when a mail was not taken: the next run sends it.
    """
    settings: Settings = current_app.extensions["settings"]
    mailer = Mailer(settings.smtp_url, settings.mail_from) if settings.smtp_url else None
    end_past_weeks(london_day(utc_now()))
    report = send_reminders(mailer, settings.public_url)
    if mailer is None:
        click.echo("No mail is set up (GUIDANCE_SMTP_URL). What is due stands on everybody's page, /waiting.")
    else:
        click.echo(
            f"Mailed: {report.people}. Documents: {report.documents}. Local facts: {report.facts}."
            f" Citations: {report.citations}."
            f" No address: {report.without_address}."
        )
    _say_what_is_missing(report)


def _say_what_is_missing(report: RemindReport) -> None:
    if report.unanswered_posts:
        posts = ", ".join(sorted(report.unanswered_posts))
        click.echo(f"Nobody answers for: {posts}. Choose who holds the post at /force/owners.", err=True)
    if report.failures:
        kinds = ", ".join(sorted(set(report.failures)))
        raise click.ClickException(f"Not sent: {len(report.failures)} ({kinds}). The next run sends them.")
