"""Which status and which words each failure becomes: two tables, and nothing that acts."""

from dataclasses import dataclass

from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from guidance_app.domain import errors
from guidance_app.lti import LaunchRefused, PlatformSilent
from guidance_app.queries.health import StoreUnavailable
from guidance_app.web.csrf import CrossSiteWrite
from guidance_app.web.input_checks import BrokenText
from guidance_app.web.lost_words import WordsKept
from guidance_app.web.unauthorised import SignInNeeded, TokenRefused


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """What an error page says: what happened, and what to do now."""

    heading: str
    message: str
    what_to_do: tuple[str, ...]


_GO_BACK = ("Go back, reload the page and try again.",)
_SEARCH, _SEARCH_ELSEWHERE = "Search for what you need.", "Search for other guidance."
# What only somebody with an account can do: pages for others do not say it.
FOR_ACCOUNTS = frozenset({_SEARCH, _SEARCH_ELSEWHERE})
_WAIT = ("Try again in a few minutes.", "Pages that you can still open are correct.")
_SIGN_IN_AND_GO_ON = ("Sign in again.", "You find your words where you wrote them.", "Nobody else can see them.")
_FROM_THE_COURSE = ("Go back to your learning platform.", "Open the pack from your course again.")
_TELL = ("Try again.", "If it happens again, tell your administrator the reference.")

# By status. A domain error puts its own message in place of the one here.
WORDS = {
    400: ErrorWords("We could not read that", "Something in the request is not as it should be.", _GO_BACK),
    401: ErrorWords("You have been signed out", "Nothing was saved.", ("Sign in again.", "Then send it once more.")),
    403: ErrorWords("You cannot see this", "Your account does not allow this.", ("Ask your administrator.",)),
    404: ErrorWords("Page not found", "There is nothing at this address.", ("Check the address.", _SEARCH)),
    405: ErrorWords("That does not work here", "This address does not take that kind of request.", _GO_BACK),
    409: ErrorWords("Somebody else was first", "Nothing was overwritten.", ("Reload the page.",)),
    410: ErrorWords(
        "This page was taken down",
        "Its words are not shown.",
        ("Do not rely on a copy.", _SEARCH_ELSEWHERE, "In danger now: ring 999 or your control room."),
    ),
    413: ErrorWords("That is too long", "More was sent than we can take at once.", ("Shorten it or send parts.",)),
    415: ErrorWords("We cannot read that kind of file", "It is in a form that we do not take.", _GO_BACK),
    422: ErrorWords("Something needs correcting", "What was sent cannot be used as it is.", _GO_BACK),
    429: ErrorWords("Too many attempts", "Please wait before you try again.", ("Wait, then try again.",)),
    500: ErrorWords("Something went wrong", "The mistake is ours.", _TELL),
    503: ErrorWords("Not available just now", "This part of the service does not answer.", _WAIT),
}
_CLIENT_FALLBACK = ErrorWords("We could not do that", "The request cannot be answered.", _GO_BACK)

# By type, most particular first.
STATUSES: tuple[tuple[type[Exception], int], ...] = (
    (errors.NotFound, 404),
    (errors.NotPermitted, 403),
    (errors.WordsWithheld, 410),
    (errors.LinkEnded, 410),
    (errors.LaunchEnded, 410),
    (LaunchRefused, 403),
    (errors.WrongState, 409),
    (errors.StaleEdition, 409),
    (errors.TextRefused, 422),
    (errors.InputRefused, 422),
    (errors.FormRefused, 422),
    (errors.TooManyAttempts, 429),
    (errors.SearchUnavailable, 503),
    (errors.PaperRefused, 503),
    (errors.SettingsRefused, 500),
    (StoreUnavailable, 503),
    (PlatformSilent, 503),
)
PARTICULAR: tuple[tuple[type[Exception], ErrorWords], ...] = (
    (CSRFError, ErrorWords("This page had expired", "It was open too long, or you signed in again since.", _GO_BACK)),
    (WordsKept, ErrorWords("You have been signed out", "Your words were kept for you.", _SIGN_IN_AND_GO_ON)),
    (CrossSiteWrite, ErrorWords("That came from another site", "Nothing was changed.", ("Start from our own pages.",))),
    (TokenRefused, ErrorWords("No token that works", "Send a token that works in the header Authorization.", ())),
    (SignInNeeded, ErrorWords("Sign in", "Sign in to read this.", ("Sign in.",))),
    (
        errors.LinkEnded,
        ErrorWords(
            "This link no longer works",
            "Its time may have run out, or there may be newer words.",
            ("Ask the person who sent it to you for a new one.",),
        ),
    ),
    (errors.LaunchEnded, ErrorWords("Open it again from your course", "What was opened has ended.", _FROM_THE_COURSE)),
    (
        LaunchRefused,
        ErrorWords(
            "This could not be opened",
            "It did not come from a learning platform that we know, or it came too late.",
            (*_FROM_THE_COURSE, "If it happens again, tell whoever looks after your learning platform."),
        ),
    ),
    (
        PlatformSilent,
        ErrorWords(
            "Your learning platform did not answer",
            "We could not ask it what we needed.",
            ("Try again in a few minutes.", "If it happens again, tell whoever looks after it."),
        ),
    ),
    (
        BrokenText,
        ErrorWords(
            "We could not read that",
            "The text holds characters that cannot be read.",
            ("Type it again, or paste it as plain text.",),
        ),
    ),
)


def find_status(error: Exception) -> int:
    """Return the status of the page for an error; anything unforeseen is ours, 500."""
    if isinstance(error, HTTPException):
        return error.code or 500
    return next((status for kind, status in STATUSES if isinstance(error, kind)), 500)


def find_words(error: Exception, status: int) -> ErrorWords:
    """Return what to say: a domain error's own message, else the words for its type, its status or its class."""
    for kind, words in PARTICULAR:
        if isinstance(error, kind):
            return words
    words = WORDS.get(status) or (_CLIENT_FALLBACK if status < 500 else WORDS[500])
    if isinstance(error, errors.DomainError) and status < 500:
        return ErrorWords(words.heading, error.message, words.what_to_do)
    return words
