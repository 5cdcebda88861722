"""Chooses which packs of others a force watches, and writes down why a citation stays as it is; it changes no words."""

from sqlalchemy import delete

from guidance_app.db import transaction, utc_now
from guidance_app.domain.citations import CitationStatus
from guidance_app.domain.errors import NotPermitted
from guidance_app.domain.free_text import check_free_text
from guidance_app.domain.packs import Pin
from guidance_app.domain.packs.watching import name_against
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import KeptPin, PackWatch
from guidance_app.queries.editions import find_pack
from guidance_app.services.loading import load_document
from guidance_app.services.records import record


def watch_pack(viewer: Viewer, slug: str, *, watched: bool) -> None:
    """Let the person's force hear of what a pack cites, or not any more; safe to repeat. Raises NotFound."""
    if not viewer.may(Permission.WRITE_PACKS):
        raise NotPermitted("Your account does not allow this.")
    with transaction() as session:
        found = find_pack(viewer, slug)
        there = session.get(PackWatch, (viewer.force_id, found.id))
        if watched and there is None:
            session.add(PackWatch(force_id=viewer.force_id, document_id=found.id, since=utc_now()))
            record(session, viewer, RecordAction.PACK_WATCHED, found.reference)
        elif not watched and there is not None:
            own = (PackWatch.force_id == viewer.force_id, PackWatch.document_id == found.id)
            session.execute(delete(PackWatch).where(*own))
            record(session, viewer, RecordAction.PACK_UNWATCHED, found.reference)


def keep_pin(viewer: Viewer, reference: str, pin: Pin, status: CitationStatus, reason: str) -> None:
    """Write down why a citation of a pack stays as it is against what came after it.

    Raises InputRefused without a reason, NotPermitted, and NotFound for a pack that is not this person's to change.
    """
    said = check_free_text("reason", reason)
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.WRITE)
        against = name_against(status)
        session.add(
            KeptPin(
                document_id=document.id,
                pin=str(pin),
                against=against,
                reason=said,
                user_id=viewer.user_id,
                kept_at=utc_now(),
            )
        )
        record(session, viewer, RecordAction.PIN_KEPT, document.reference, pin=str(pin), against=against)
