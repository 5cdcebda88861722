"""How few people are too few to be counted, and how searches in vain are counted by people without keeping who."""

import hmac
from datetime import date, timedelta
from hashlib import sha256

# Nothing that people did is shown before this many did it.
FEWEST = 5
SALT_BYTES = 32


def week_of(day: date) -> date:
    """Return the Monday of the week that a day is in."""
    return day - timedelta(days=day.weekday())


def hash_person(secret: bytes, salt: bytes, words: str, user_id: int) -> str:
    """Return what stands for one person in one week's count of one search.

    The salt is thrown away with the week. The secret of the installation is needed too, so a copy of the database
    alone tells nothing while the week lasts. The words are part of it, so that two searches of one person do not show
    as one person's.
    """
    key = hmac.new(secret, salt, sha256).digest()
    return hmac.new(key, f"{user_id}:{words}".encode(), sha256).hexdigest()
