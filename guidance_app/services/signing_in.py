"""Signs a person in: limit, verify, start a session; it tells nobody which of these failed, and knows no request.

The same limits stand before a password that is asked for once more.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from guidance_app.db import get_session, transaction
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.process_limits import ProcessLimits
from guidance_app.domain.sign_in_limits import name_buckets
from guidance_app.domain.usernames import fold_username
from guidance_app.models.user import User
from guidance_app.services.password_hashes import hash_password, make_dummy_hash, needs_rehash, verify_password
from guidance_app.services.sign_in_counters import give_back_attempt, reserve_attempt
from guidance_app.services.user_sessions import start_session

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SignInAttempt:
    """What somebody sent; `address` is the peer's, `replaces` the id of the session that makes way."""

    username: str
    password: str
    address: str
    replaces: str | None
    now: datetime


@dataclass(frozen=True, slots=True)
class SignInRules:
    """What the installation adds: the secret that names counters, the stand-in for them, and the idle time."""

    bucket_secret: bytes
    stand_in: ProcessLimits
    idle: timedelta


@dataclass(frozen=True, slots=True)
class _Known:
    user_id: int
    password_hash: str


def sign_in(attempt: SignInAttempt, rules: SignInRules) -> str | None:
    """Return the new session's id, or None for a wrong username, a wrong password and a disabled account alike.

    Raises TooManyAttempts while a limit is reached, for the right password too.
    """
    username = fold_username(attempt.username)
    buckets = name_buckets(rules.bucket_secret, username, attempt.address)
    shared = _reserve(buckets, rules.stand_in, attempt.now)
    known = _find_account(username)
    # An account that is not there costs one verification like any other, so that time tells nothing.
    stored = known.password_hash if known else make_dummy_hash()
    if not verify_password(stored, attempt.password) or known is None:
        return None
    rehashed = hash_password(attempt.password) if needs_rehash(stored) else None
    session_id = _start(known, rehashed, buckets if shared else {}, attempt, rules)
    if session_id is not None and not shared:
        rules.stand_in.give_back(buckets.values())
    return session_id


def confirm_password(viewer: Viewer, password: str, address: str, rules: SignInRules, now: datetime) -> bool:
    """Say whether this is the password of the person who is signed in; it counts like an attempt to sign in.

    Raises TooManyAttempts as `sign_in` does: a session that was left open is no way round its limits.
    """
    own = select(User.username, User.password_hash).where(User.id == viewer.user_id, User.disabled_at.is_(None))
    username, stored = get_session().execute(own).one()
    buckets = name_buckets(rules.bucket_secret, username, address)
    shared = _reserve(buckets, rules.stand_in, now)
    if not verify_password(stored, password):
        return False
    if shared:
        with transaction() as session:
            give_back_attempt(session, buckets.values(), now)
    else:
        rules.stand_in.give_back(buckets.values())
    return True


def _reserve(buckets: Mapping[str, str], stand_in: ProcessLimits, now: datetime) -> bool:
    """Count the attempt in the shared counters and return True, or in this process's when those fail."""
    try:
        reserve_attempt(buckets, now)
    except SQLAlchemyError as error:
        _log.warning("Sign-in counters cannot be written (%s): this process counts alone.", type(error).__name__)
        stand_in.reserve(buckets, now)
        return False
    return True


def _find_account(username: str) -> _Known | None:
    row = (
        get_session()
        .execute(select(User.id, User.password_hash).where(User.username == username, User.disabled_at.is_(None)))
        .one_or_none()
    )
    return None if row is None else _Known(*row)


def _start(
    known: _Known, rehashed: str | None, buckets: Mapping[str, str], attempt: SignInAttempt, rules: SignInRules
) -> str | None:
    with transaction() as session:
        user = _load_unchanged(session, known)
        if user is None:
            return None
        if rehashed is not None:
            user.password_hash = rehashed
        if buckets:
            give_back_attempt(session, buckets.values(), attempt.now)
        return start_session(session, user.id, attempt.replaces, attempt.now, rules.idle)


def _load_unchanged(session: Session, known: _Known) -> User | None:
    # Between the read and this lock the account may have been disabled or given another password.
    user = session.scalar(select(User).where(User.id == known.user_id).with_for_update())
    if user is None or user.disabled_at is not None or user.password_hash != known.password_hash:
        return None
    return user
