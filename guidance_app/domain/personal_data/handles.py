"""Find social media accounts, by their sign, their site or the words beside them."""

import re

from guidance_app.domain.personal_data.contact_words import ACCOUNT_WORDS, PLATFORMS, PROFILE_SITES, SAID_OF_ACCOUNTS
from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line
from guidance_app.domain.personal_data.wording import first_words, one_of

_SIGNED = re.compile(r"(?<![\w.])@\s?[A-Za-z_][\w.-]{1,40}|\b[\w.]{2,32}#\d{4}\b|(?<![\w/])u/[\w-]{3,30}")
_PROFILE = re.compile(rf"\b{one_of(PROFILE_SITES)}\.(?:com|me|net|gg)/[\w.@/-]{{2,80}}", re.IGNORECASE)
# A word that nobody writes in a sentence: a line, figures or capitals inside it.
_ODD = r"(?=[\w.-]{0,30}(?:[a-z][\d_]|_\w|\w\.\w|(?-i:[a-z][A-Z])))[A-Za-z_][\w.-]{3,40}"
_VERY_ODD = r"(?=[\w.-]{0,30}(?:[a-z\d]_[\w.]|[a-z]{3}[a-z.]{0,20}\d\d|\w\.[a-z]{1,20}\d))[A-Za-z_][\w.-]{3,40}"
_PLATFORM = one_of(PLATFORMS)
_OF_A_PLATFORM = (
    re.compile(
        rf"{_PLATFORM}\b(?:[\s:=,-]{{1,3}}{one_of(SAID_OF_ACCOUNTS)}\b){{0,5}}[\s:=,(-]{{1,3}}"
        rf"(?:\"[^\"\n]{{2,40}}\"|{_ODD})",
        re.IGNORECASE,
    ),
    re.compile(rf"{_PLATFORM}:\s?[\w.-]{{3,40}}(?=[,;)\n]|\.?$)", re.IGNORECASE),
    re.compile(rf"{_PLATFORM}\b[^.\n]{{0,40}}?[\s:=,(\"]{_VERY_ODD}", re.IGNORECASE),
)
_ACCOUNT = one_of(ACCOUNT_WORDS)
_NAMED = (
    re.compile(rf"{_ACCOUNT}\b[^.\n@]{{0,40}}?[\s:=,(\"]{_VERY_ODD}", re.IGNORECASE),
    re.compile(
        r"(?:user\s?name|gamer\s?tag|handle|screen\s?name|insta(?:gram)?|snap(?:chat)?|discord)\s?[:=]\s?\"?[\w.-]{3,40}",
        re.IGNORECASE,
    ),
)
_PLATFORM_CUES = first_words(PLATFORMS)
_ACCOUNT_CUES = first_words(ACCOUNT_WORDS) | {"user", "screen", "insta", "instagram", "snap", "snapchat", "discord"}
_SIGNS = ("@", "#", "u/")


def find_profile_addresses(text: str) -> Spans:
    """Yield each address of somebody's page on a social medium."""
    if any(end in text for end in (".com/", ".me/", ".net/", ".gg/")):
        for match in _PROFILE.finditer(text):
            yield Span(PersonalDataKind.HANDLE, match.start(), match.end())


def find_handles(line: Line) -> Spans:
    """Yield each account of a social medium."""
    if any(sign in line.text for sign in _SIGNS):
        for match in _SIGNED.finditer(line.text):
            yield Span(PersonalDataKind.HANDLE, match.start(), match.end())
    yield from _find_after(line, _PLATFORM_CUES, _OF_A_PLATFORM)
    yield from _find_after(line, _ACCOUNT_CUES, _NAMED)


def _find_after(line: Line, cues: frozenset[str], patterns: tuple[re.Pattern[str], ...]) -> Spans:
    for place in line.find_words(cues):
        if place and line.text[place - 1].isalnum():
            continue
        for pattern in patterns:
            if match := pattern.match(line.text, place):
                yield Span(PersonalDataKind.HANDLE, match.start(), match.end())
