"""Keeps the keys that we sign with towards learning platforms, sealed with the installation's secret."""

import base64

from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import delete, select

from guidance_app.db import get_session, transaction, utc_now
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.lti import ToolKey, make_private_key
from guidance_app.models import SigningKey
from guidance_app.services.records import record

# The newest signs; the one before is shown for platforms that hold an answer signed with it.
_SHOWN = 2


def list_keys(secret: bytes) -> tuple[ToolKey, ...]:
    """Return the keys that platforms are shown, newest first; one that another secret sealed is none."""
    sealed = get_session().scalars(select(SigningKey.sealed).order_by(SigningKey.id.desc()).limit(_SHOWN))
    return tuple(key for each in sealed if (key := _open(secret, each)))


def find_key(secret: bytes) -> ToolKey:
    """Return the key to sign with, making the first one."""
    keys = list_keys(secret)
    return keys[0] if keys else renew_key(None, secret)


def renew_key(viewer: Viewer | None, secret: bytes) -> ToolKey:
    """Make a new key and sign with it from now on; the one before is still shown, older ones are forgotten."""
    key = ToolKey(make_private_key())
    with transaction() as session:
        session.add(SigningKey(sealed=_seal(secret, key), created_at=utc_now()))
        session.flush()
        shown = session.scalars(select(SigningKey.id).order_by(SigningKey.id.desc()).limit(_SHOWN)).all()
        session.execute(delete(SigningKey).where(SigningKey.id.not_in(shown)))
        record(session, viewer, RecordAction.TOOL_KEY_MADE, "learning platforms")
    return key


def _seal(secret: bytes, key: ToolKey) -> str:
    return _box(secret).encrypt(key.private.encode()).decode()


def _open(secret: bytes, sealed: str) -> ToolKey | None:
    try:
        return ToolKey(_box(secret).decrypt(sealed.encode()).decode())
    except InvalidToken:
        return None


def _box(secret: bytes) -> Fernet:
    return Fernet(base64.urlsafe_b64encode(secret))
