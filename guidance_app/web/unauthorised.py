"""The two ways in which somebody who asked for data is not known; pages lead to the sign-in page instead."""

from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import Unauthorized


class TokenRefused(Unauthorized):
    """No token that works was shown; one answer for every reason, so that nobody learns which."""

    def __init__(self) -> None:
        super().__init__(www_authenticate=WWWAuthenticate("bearer", {"realm": "api"}))


class SignInNeeded(Unauthorized):
    """The `.json` beside a page was asked for without a session."""
