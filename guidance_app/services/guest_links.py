"""Makes the link by which one group without an account reads one draft, and takes it back. It keeps no secret."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.errors import NotFound, WrongState
from guidance_app.domain.guest_links import Invitation, find_end, find_last_day, hash_guest_secret, new_guest_secret
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import Document, Edition, GuestLink
from guidance_app.services.loading import load_guidance, load_preparation, load_words, name_edition
from guidance_app.services.records import record
from guidance_app.services.standing import refresh_standing


@dataclass(frozen=True, slots=True)
class MadeLink:
    """A link at the one moment at which its secret is known."""

    number: int
    secret: str
    last_day: date


def invite_guest(viewer: Viewer, reference: str, invitation: Invitation, form_key: str, now: datetime) -> MadeLink:
    """Make a link to the edition in preparation.

    Raises NotFound when nothing is being prepared or written yet, and WrongState for a form that was sent already: its
    link cannot be shown a second time.
    """
    with transaction() as session:
        document = load_guidance(session, viewer, reference, Permission.WRITE)
        edition = load_preparation(session, document)
        load_words(session, edition)
        _refuse_sent(session, edition, form_key)
        secret = new_guest_secret()
        link = GuestLink(
            edition_id=edition.id,
            token_hash=hash_guest_secret(secret),
            form_key=form_key,
            group_name=invitation.group_name,
            group_role=invitation.group_role,
            area=invitation.area,
            invited_by=viewer.user_id,
            created_at=now,
            expires_at=find_end(now, invitation.days),
        )
        session.add(link)
        session.flush()
        last_day = find_last_day(link.expires_at)
        subject = name_guest(document, edition, link)
        record(session, viewer, RecordAction.GUEST_INVITED, subject, until=last_day.isoformat())
        return MadeLink(link.id, secret, last_day)


def revoke_guest(viewer: Viewer, reference: str, number: int, now: datetime) -> None:
    """Take a link back: it opens nothing more, and what came through it no longer counts; twice is once.

    Raises NotFound for a link to another document.
    """
    with transaction() as session:
        document = load_guidance(session, viewer, reference, Permission.WRITE)
        link = session.scalar(select(GuestLink).where(GuestLink.id == number).with_for_update())
        edition = None if link is None else session.get(Edition, link.edition_id)
        if link is None or edition is None or edition.document_id != document.id:
            raise NotFound(f"{document.reference} has no guest link {number}.")
        if link.revoked_at is not None:
            return
        link.revoked_at = now
        refresh_standing(session, document.id)
        record(session, viewer, RecordAction.GUEST_LINK_REVOKED, name_guest(document, edition, link))


def name_guest(document: Document, edition: Edition, link: GuestLink) -> str:
    """Return how the Record speaks of a link: `COM-002 v4 guest 7`."""
    return f"{name_edition(document, edition)} guest {link.id}"


def _refuse_sent(session: Session, edition: Edition, form_key: str) -> None:
    sent = select(GuestLink.id).where(GuestLink.edition_id == edition.id, GuestLink.form_key == form_key)
    number = session.scalar(sent)
    if number is not None:
        raise WrongState(
            f"This form was sent already and made guest link {number}. A link is shown only once: "
            "if you do not have it, revoke it and make another."
        )
