"""Tells approvers by mail that a page could cause harm; what waits for them in the app does not depend on it."""

import hashlib
import logging

from sqlalchemy import or_, select

from guidance_app.db import get_session
from guidance_app.domain.permissions import ROLE_PERMISSIONS, Permission, Role
from guidance_app.models import Document, Force, Report, User
from guidance_app.services.mail import Mail, Mailer, MailFailed

_log = logging.getLogger(__name__)
_APPROVERS = tuple(role for role in Role if Permission.APPROVE in ROLE_PERMISSIONS[role])


def list_harm_alert_recipients(number: str) -> tuple[str, ...]:
    """Return the addresses of all approvers who can act on a report: those of the force that keeps its document."""
    recipients = (
        select(User.email)
        .join(Force, Force.id == User.force_id)
        .join(Report, Report.number == number)
        .outerjoin(Document, Document.id == Report.document_id)
        .where(
            User.role.in_(_APPROVERS),
            User.disabled_at.is_(None),
            User.email.is_not(None),
            or_(Document.force_id == Force.id, Document.force_id.is_(None) & Force.keeps_national),
        )
        .order_by(User.id)
    )
    return tuple(address for address in get_session().scalars(recipients) if address)


def send_harm_alerts(mailer: Mailer, public_url: str, number: str) -> int:
    """Send one mail to each approver and return how many were taken. A mail that was not is logged, never raised."""
    about = _name_place(number)
    text = (
        f"Somebody reported that {about} could cause harm.\n\n"
        f"Look at it now: {public_url}/reports/{number}\n\n"
        "Two of you can put a caution on the page within minutes. One of you can take it down at once.\n"
    )
    sent = 0
    for address in list_harm_alert_recipients(number):
        key = "harm-" + hashlib.sha256(f"{number} {address}".encode()).hexdigest()[:32]
        try:
            mailer.send(Mail(address, f"Could cause harm: {about}", text, key))
            sent += 1
        except MailFailed as failure:
            _log.warning("An alert about %s could not be sent: %s.", number, failure)
    return sent


def _name_place(number: str) -> str:
    row = get_session().execute(
        select(Document.reference, Report.edition_number)
        .join(Report, Report.document_id == Document.id)
        .where(Report.number == number)
    )
    return " v".join(str(part) for part in row.one())
