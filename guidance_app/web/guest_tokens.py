"""Turns the secret behind a guest's link into the text in its address, signed, and back; it stores nothing."""

from hashlib import sha256

from itsdangerous import Signer

from guidance_app.domain.errors import LinkEnded
from guidance_app.domain.guest_links import hash_guest_secret, is_guest_secret
from guidance_app.web.secrets import derive_key


def sign_guest_secret(secret: str) -> str:
    """Return what stands in the address.

    The signature comes first: it may end in a hyphen, which programs that find links in a letter leave off at the end.
    """
    return f"{_signer().get_signature(secret).decode()}.{secret}"


def read_guest_token(token: str) -> str:
    """Return the hash under which a link is known. Raises LinkEnded for whatever we did not sign; asks no database."""
    signature, _dot, secret = token.partition(".")
    if not is_guest_secret(secret) or not _is_ours(secret, signature):
        raise LinkEnded("This link no longer works.")
    return hash_guest_secret(secret)


def _is_ours(secret: str, signature: str) -> bool:
    return signature.isascii() and _signer().verify_signature(secret.encode(), signature)


def _signer() -> Signer:
    return Signer(derive_key("guest-link"), salt="guest-link", digest_method=sha256)
