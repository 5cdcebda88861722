"""Carries, signed, from the tap to its thanks what was tapped; the server keeps no note of who may add a sentence."""

from dataclasses import dataclass

from itsdangerous import BadData, URLSafeTimedSerializer

from guidance_app.domain.errors import NotFound
from guidance_app.domain.feedback import Place, Tap
from guidance_app.web.secrets import derive_key

_LIFETIME_SECONDS = 12 * 60 * 60


@dataclass(frozen=True, slots=True)
class GivenFeedback:
    """One tap as it was taken. `number` is empty when it was only counted."""

    place: Place
    tap: Tap
    number: str
    has_words: bool = False


def sign_given(given: GivenFeedback) -> str:
    """Return a token that only this installation can make."""
    place = given.place
    return _serializer().dumps(
        [place.reference, place.number, place.anchor, given.tap.value, given.number, given.has_words]
    )


def read_given(token: str) -> GivenFeedback:
    """Return what a token of ours says. Raises NotFound for any other, and for one of another day."""
    try:
        reference, number, anchor, tap, report, has_words = _serializer().loads(token, max_age=_LIFETIME_SECONDS)
    except BadData:
        raise NotFound("This page is over. What you said was kept.") from None
    return GivenFeedback(Place(reference, number, anchor), Tap(tap), report, has_words)


def _serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(derive_key("given-feedback"), salt="given-feedback")
