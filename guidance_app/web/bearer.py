"""Who stands behind the token that a request shows, and how often it may ask. It decides nothing else."""

from flask import Flask, current_app, request

from guidance_app.domain.api_limits import name_api_buckets, name_refused_bucket
from guidance_app.domain.api_scopes import Scope
from guidance_app.domain.api_tokens import hash_token, is_token
from guidance_app.domain.errors import NotPermitted
from guidance_app.domain.process_limits import ProcessLimits
from guidance_app.queries.accounts import Account
from guidance_app.queries.api_tokens import Bearer, find_bearer
from guidance_app.services.api_limits import limit_refused, limit_requests, make_stand_in
from guidance_app.services.api_tokens import note_use
from guidance_app.web.clock import today
from guidance_app.web.current_user import use_bearer
from guidance_app.web.moments import current_moment
from guidance_app.web.secrets import derive_key
from guidance_app.web.unauthorised import TokenRefused

_STAND_IN = "guidance_api_stand_in"
_SCHEME = "bearer"


def init_app(app: Flask) -> None:
    """Make the counters that stand in for the shared ones."""
    app.extensions[_STAND_IN] = make_stand_in()


def identify_bearer(scope: Scope) -> Account:
    """Return the account that a request with a token acts for, and let the request act for it.

    Raises TokenRefused, TooManyAttempts, and NotPermitted for a token without this scope.
    """
    token = _read_token()
    bearer = find_bearer(hash_token(token), today()) if token else None
    _count(bearer)
    if bearer is None:
        raise TokenRefused
    if scope not in bearer.scopes:
        raise NotPermitted(f"This token may not be used for “{scope}”.")
    if bearer.last_used_on != today():
        note_use(bearer.number, today())
    use_bearer(bearer.account)
    return bearer.account


def _read_token() -> str:
    # In the header and nowhere else: an address ends up in logs.
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token if scheme.lower() == _SCHEME and is_token(token) else ""


def _count(bearer: Bearer | None) -> None:
    stand_in: ProcessLimits = current_app.extensions[_STAND_IN]
    secret, address, now = derive_key("api-limits"), request.remote_addr or "", current_moment()
    if bearer is None:
        limit_refused(name_refused_bucket(secret, address), stand_in, now)
    else:
        limit_requests(name_api_buckets(secret, bearer.number, address), stand_in, now)
