"""Registers and ends learning platforms of a force, and takes each answer of one once."""

from datetime import datetime
from hashlib import sha256

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.errors import FormRefused, NotFound
from guidance_app.domain.learning import LOGIN_LASTS, PlatformTerms
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import LearningPlatform, SpentNonce
from guidance_app.services.records import record

_TAKEN = "A platform with this issuer and client id is registered already."


def add_platform(viewer: Viewer, terms: PlatformTerms) -> None:
    """Let a platform open the packs of one's own force. Raises FormRefused when it is registered already."""
    with transaction() as session:
        _refuse_second(session, terms)
        session.add(
            LearningPlatform(
                force_id=viewer.force_id,
                name=terms.name,
                issuer=terms.issuer,
                client_id=terms.client_id,
                deployments=list(terms.deployments),
                auth_address=terms.auth_address,
                token_address=terms.token_address,
                keys_address=terms.keys_address,
                origins=list(terms.origins),
                created_at=utc_now(),
            )
        )
        record(session, viewer, RecordAction.PLATFORM_ADDED, _name(terms.name), origins=", ".join(terms.origins))


def end_platform(viewer: Viewer, platform_id: int) -> None:
    """End a platform of one's own force, and every launch from it with it. Raises NotFound."""
    with transaction() as session:
        platform = session.get(LearningPlatform, platform_id, populate_existing=True)
        if platform is None or platform.force_id != viewer.force_id:
            raise NotFound("There is no such learning platform in your force.")
        session.delete(platform)
        record(session, viewer, RecordAction.PLATFORM_ENDED, _name(platform.name))


def spend_nonce(nonce: str, now: datetime) -> bool:
    """Take a nonce once; say whether it was the first time. What is too old to come again is forgotten."""
    nonce_hash = sha256(nonce.encode()).hexdigest()
    with transaction() as session:
        session.execute(delete(SpentNonce).where(SpentNonce.expires_at < now))
        if session.get(SpentNonce, nonce_hash) is not None:
            return False
        session.add(SpentNonce(nonce_hash=nonce_hash, expires_at=now + 2 * LOGIN_LASTS))
    return True


def _refuse_second(session: Session, terms: PlatformTerms) -> None:
    same = (LearningPlatform.issuer == terms.issuer, LearningPlatform.client_id == terms.client_id)
    if session.scalar(select(LearningPlatform.id).where(*same)) is not None:
        raise FormRefused({"client_id": _TAKEN})


def _name(name: str) -> str:
    return f"learning platform {name}"
