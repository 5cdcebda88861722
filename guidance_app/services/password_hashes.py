"""Hashes and verifies passwords by argon2id; it knows no account and writes nothing."""

import base64
import secrets
from threading import BoundedSemaphore

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from guidance_app.domain.passwords import is_usable_length

# 32 MiB three times over, in one lane: above the least that OWASP asks for (19 MiB twice) and small enough for a worker
# that may hold 150 MB. Raise them here: each account moves to the new cost at its next sign-in.
HASHER = PasswordHasher(time_cost=3, memory_cost=32 * 1024, parallelism=1, hash_len=32, salt_len=16, type=Type.ID)

# A flood of sign-ins may take two processors and 64 MiB, never more: readers stand behind the same workers.
_SLOTS = BoundedSemaphore(2)


def hash_password(password: str) -> str:
    """Return the argon2id hash, with its parameters in front, of the exact characters as UTF-8."""
    with _SLOTS:
        return HASHER.hash(password)


def verify_password(stored: str, password: str) -> bool:
    """Say whether the password is the one that was hashed. A length that no password has is refused unhashed."""
    if not is_usable_length(password):
        return False
    with _SLOTS:
        try:
            return HASHER.verify(stored, password)
        except (VerificationError, InvalidHashError):
            return False


def needs_rehash(stored: str) -> bool:
    """Say whether the stored hash was made at another cost than today's."""
    return HASHER.check_needs_rehash(stored)


def make_dummy_hash() -> str:
    """Return a hash that no password fits but that costs as much to verify as any: for usernames that do not exist."""
    cost = f"m={HASHER.memory_cost},t={HASHER.time_cost},p={HASHER.parallelism}"
    return f"$argon2id$v=19${cost}${_random_text(HASHER.salt_len)}${_random_text(HASHER.hash_len)}"


def _random_text(length: int) -> str:
    return base64.b64encode(secrets.token_bytes(length)).decode().rstrip("=")
