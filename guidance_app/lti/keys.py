"""Our own keys: made here; where they are kept is not decided here."""

from dataclasses import dataclass
from functools import lru_cache

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

_BITS = 2048
_EXPONENT = 65537


@dataclass(frozen=True, slots=True)
class ToolKey:
    """One key pair as PEM texts."""

    private: str

    @property
    def public(self) -> str:
        """Return the public key."""
        return _find_public(self.private)


def make_private_key() -> str:
    """Return a new RSA key as PEM text."""
    key = rsa.generate_private_key(_EXPONENT, _BITS)
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


@lru_cache(maxsize=8)
def _find_public(private: str) -> str:
    key = serialization.load_pem_private_key(private.encode(), None).public_key()
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo).decode()
