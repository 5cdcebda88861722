"""The first hour on paper: a card for the pocket and a sheet for the wall."""

from flask import Response, url_for

from guidance_app.domain.permissions import Permission
from guidance_app.domain.pocket_card import READ_ON, fingerprint_steps, list_steps
from guidance_app.web.access import requires
from guidance_app.web.shift.blueprint import blueprint
from guidance_app.web.shift.paper import Sheet, send_pdf, show_page

_LIVE_PATH = "/now"


@blueprint.get("/now/card")
@requires(Permission.READ_FIRST_HOUR)
def card() -> str:
    """Show the pocket card."""
    return show_page(_make_card())


@blueprint.get("/now/card.pdf")
@requires(Permission.READ_FIRST_HOUR)
def card_pdf() -> Response:
    """Send the pocket card as a file: A6, both sides, to fold once."""
    return send_pdf(_make_card())


@blueprint.get("/now/print")
@requires(Permission.READ_FIRST_HOUR)
def first_hour_sheet() -> str:
    """Show the eight steps on one sheet."""
    return show_page(_make_first_hour())


@blueprint.get("/now/briefing.pdf")
@requires(Permission.READ_FIRST_HOUR)
def first_hour_pdf() -> Response:
    """Send the eight steps as a file: A4."""
    return send_pdf(_make_first_hour())


def _make_card() -> Sheet:
    return Sheet("shift/paper/card.html", _values(), _LIVE_PATH, url_for("shift.card_pdf"), "first-hour-card")


def _make_first_hour() -> Sheet:
    return Sheet("shift/paper/first_hour.html", _values(), _LIVE_PATH, url_for("shift.first_hour_pdf"), "first-hour")


def _values() -> dict[str, object]:
    return {"steps": list_steps(), "read_on": READ_ON, "fingerprint": fingerprint_steps()[:12]}
