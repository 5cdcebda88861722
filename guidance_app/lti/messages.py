"""What goes in and out of this room; it loads nothing of PyLTI1p3."""

from dataclasses import dataclass

from guidance_app.domain.packs import Pin


@dataclass(frozen=True, slots=True)
class LoginBegun:
    """Where the browser goes, and the two random words that must come back."""

    address: str
    state: str
    nonce: str


@dataclass(frozen=True, slots=True)
class IncomingLaunch:
    """What a browser brought: the token, and the nonce that this browser was given. Its state was compared before."""

    token: str
    nonce: str


@dataclass(frozen=True, slots=True)
class LinkedPack:
    """One edition of a pack as a course shows it; without questions there is no score."""

    pin: Pin
    title: str
    questions: int
