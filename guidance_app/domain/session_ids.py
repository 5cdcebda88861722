"""The random id that a browser holds, and how long a session may live; it stores nothing and knows no cookie."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe

# A session that has ended opens nothing. For this long its row still says whose words a form that was open brings, so
# that they can be kept for that person alone.
WORDS_KEPT_FOR = timedelta(hours=24)
_BYTES = 32
_FORM = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)


def new_session_id() -> str:
    """Return 256 random bits as text that a cookie can carry."""
    return token_urlsafe(_BYTES)


def is_session_id(text: str) -> bool:
    """Say whether a cookie's value has the form of an id that we could have given."""
    return _FORM.fullmatch(text) is not None


def hash_session_id(session_id: str) -> str:
    """Return the key of the session's row: whoever reads the table cannot become the people in it."""
    return sha256(session_id.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class SessionLife:
    """How long a session lasts without a request, and altogether."""

    idle: timedelta
    absolute: timedelta

    def has_ended(self, created_at: datetime, last_seen_at: datetime, now: datetime) -> bool:
        """Say whether either time has run out by the server's clock."""
        return now - last_seen_at >= self.idle or now - created_at >= self.absolute
