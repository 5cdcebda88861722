"""Makes and revokes personal access tokens, and notes the day on which one was used. It keeps no secret."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.api_tokens import MOST_LIVE, TokenTerms, hash_token, new_token
from guidance_app.domain.clocks import london_day
from guidance_app.domain.errors import NotFound, WrongState
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import ApiToken
from guidance_app.services.records import record

_log = logging.getLogger(__name__)
_NONE = "There is no such token."


@dataclass(frozen=True, slots=True)
class MadeToken:
    """A token at the one moment at which it is known."""

    number: int
    token: str
    last_day: date


def make_token(viewer: Viewer, terms: TokenTerms, form_key: str, now: datetime) -> MadeToken:
    """Make a token of the person's own, for their force as it is now.

    Raises WrongState for somebody who has as many as one may have, and for a form that was sent already: its token
    cannot be shown a second time.
    """
    with transaction() as session:
        _refuse_sent(session, viewer, form_key)
        _refuse_too_many(session, viewer, london_day(now))
        token, last_day = new_token(), terms.find_last_day(london_day(now))
        stored = ApiToken(
            user_id=viewer.user_id,
            force_id=viewer.force_id,
            name=terms.name,
            scopes=[scope.value for scope in terms.scopes],
            token_hash=hash_token(token),
            form_key=form_key,
            created_at=now,
            expires_on=last_day,
        )
        session.add(stored)
        session.flush()
        scopes = ", ".join(terms.scopes)
        record(session, viewer, RecordAction.TOKEN_MADE, _name(stored), until=last_day, scopes=scopes)
        return MadeToken(stored.id, token, last_day)


def revoke_own_token(viewer: Viewer, number: int, now: datetime) -> None:
    """End one's own token at once; twice is once. Raises NotFound for anybody else's."""
    _revoke(viewer, number, now, lambda token: token.user_id == viewer.user_id)


def revoke_token_of_force(viewer: Viewer, number: int, now: datetime) -> None:
    """End a token of the administrator's force at once; twice is once. Raises NotFound for another force's."""
    _revoke(viewer, number, now, lambda token: token.force_id == viewer.force_id)


def end_tokens_of(session: Session, user_id: int, now: datetime) -> None:
    """End all tokens of a person inside the caller's transaction, for good."""
    session.execute(
        update(ApiToken).where(ApiToken.user_id == user_id, ApiToken.revoked_at.is_(None)).values(revoked_at=now)
    )


def note_use(number: int, today: date) -> None:
    """Keep the day, and nothing else, on which a token was used; reading goes on where that cannot be written."""
    try:
        with transaction() as session:
            session.execute(update(ApiToken).where(ApiToken.id == number).values(last_used_on=today))
    except SQLAlchemyError as error:
        _log.warning("The use of a token could not be noted: %s.", type(error).__name__)


def _revoke(viewer: Viewer, number: int, now: datetime, is_theirs: Callable[[ApiToken], bool]) -> None:
    with transaction() as session:
        token = session.scalar(select(ApiToken).where(ApiToken.id == number).with_for_update())
        if token is None or not is_theirs(token):
            raise NotFound(_NONE)
        if token.revoked_at is not None:
            return
        token.revoked_at, token.revoked_by = now, viewer.user_id
        record(session, viewer, RecordAction.TOKEN_REVOKED, _name(token))


def _refuse_sent(session: Session, viewer: Viewer, form_key: str) -> None:
    sent = select(ApiToken.id).where(ApiToken.user_id == viewer.user_id, ApiToken.form_key == form_key)
    number = session.scalar(sent)
    if number is not None:
        raise WrongState(
            f"This form was sent already and made token {number}. A token is shown only once: "
            "if you do not have it, revoke it and make another."
        )


def _refuse_too_many(session: Session, viewer: Viewer, today: date) -> None:
    live = select(func.count()).where(
        ApiToken.user_id == viewer.user_id, ApiToken.revoked_at.is_(None), ApiToken.expires_on >= today
    )
    if (session.scalar(live) or 0) >= MOST_LIVE:
        raise WrongState(f"You have {MOST_LIVE} tokens that work. Revoke one that is no longer needed first.")


def _name(token: ApiToken) -> str:
    return f"token {token.id}"
