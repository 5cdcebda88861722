"""The two cookies of a launch: one until the platform has answered, one for reading. Neither knows an account."""

import re

from flask import request
from werkzeug.wrappers import Response

from guidance_app.domain.learning import LOGIN_LASTS
from guidance_app.web.lti.surroundings import is_secure

_LOGIN, _LAUNCH = "lti-login", "lti-launch"
_TAIL = re.compile(r"[A-Za-z0-9_-]{16}\Z")


def read_login_cookie(state: str) -> str:
    """Return what this browser was given when it was sent to the platform with that state."""
    return request.cookies.get(_login_name(state), "")


def read_launch_cookie() -> str:
    """Return what this browser was given when the platform had answered."""
    return request.cookies.get(_name(_LAUNCH), "")


def give_login_cookie(response: Response, state: str, value: str) -> None:
    """Give a browser what it must bring back with a form that the platform's page sends.

    That form comes from another site, and the picker stands inside a page of the platform. So this is our one cookie
    that goes along with requests of other sites, in a jar of its own for each of them; each login has its own.
    """
    _give(response, _login_name(state), value, across_sites=True, seconds=int(LOGIN_LASTS.total_seconds()))


def forget_login_cookie(response: Response, state: str) -> None:
    """Take the first cookie back."""
    _give(response, _login_name(state), "", across_sites=True, seconds=0)


def give_launch_cookie(response: Response, value: str) -> None:
    """Give a browser what opens the pack, until it is closed; pages of launches stand in a window of their own."""
    _give(response, _name(_LAUNCH), value)


def forget_launch_cookie(response: Response) -> None:
    """Take the second cookie back."""
    _give(response, _name(_LAUNCH), "", seconds=0)


def _give(response: Response, name: str, value: str, *, across_sites: bool = False, seconds: int | None = None) -> None:
    partitioned = across_sites and is_secure()
    response.set_cookie(
        name,
        value,
        max_age=seconds,
        path="/",
        secure=is_secure(),
        httponly=True,
        samesite="None" if partitioned else "Lax",
        partitioned=partitioned,
    )


def _login_name(state: str) -> str:
    tail = _TAIL.search(state)
    return _name(f"{_LOGIN}-{tail[0] if tail else ''}")


def _name(name: str) -> str:
    # The prefix makes a browser refuse the cookie unless it is Secure, for the whole host, and from the host itself.
    return f"__Host-{name}" if is_secure() else name
