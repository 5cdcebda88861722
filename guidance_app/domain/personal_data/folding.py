"""Fold text so that look-alike characters cannot hide a detail, keeping the way back to the original places.

It judges nothing.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_UNSEEN = {"Cf", "Me", "Mn"}
_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "−": "-", "⁄": "/"})
# A letter in a ring stands for the sign @.
_ALIKE_BEFORE = {"ⓐ": "@", "Ⓐ": "@"}
_OURS = re.compile(
    r"""(?:https?://|www\.)[^\s<>"|)]{1,500}      # addresses of pages: numbers inside them are the publisher's
    | \bdoc:[\w#-]{1,120}
    | \bdoi:\S{1,200} | \b10\.\d{4,5}/\S{1,200}
    | \bsha\d{1,3}:[0-9a-f]{1,128}
    """,
    re.VERBOSE,
)
_BEGIN_OURS = ("://", "www.", "doc:", "doi:", "10.", "sha")
_HASH = re.compile(
    r"\b(?:(?=[0-9]{0,60}[a-f])(?=[a-f]{0,60}[0-9])[0-9a-f]{16,128}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b",
    re.IGNORECASE,
)
_MAY_BE_A_HASH = re.compile(r"[0-9a-fA-F]{16}|[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
_MARK = re.compile(
    r"(?P<kind>\{(?:law|statutory|guidance|research|press|practice|contributors): ?)(?P<id>[a-z][\w-]{0,80})(?=\})"
)
BLANK = "\ue000"


@dataclass(frozen=True, slots=True)
class Folded:
    """Text as the finders read it; `places[i]` is where its character `i` stood in the original."""

    text: str
    places: Sequence[int]


def fold(text: str) -> Folded:
    """Return text in compatible plain characters with what cannot be seen taken out."""
    if text.isascii():
        return Folded(text, range(len(text) + 1))
    plain = {ord(letter): _plain(letter) for letter in set(text)}
    folded = text.translate(plain)
    if all(len(letters) == 1 for letters in plain.values()):
        return Folded(folded, range(len(text) + 1))
    places = [place for place, letter in enumerate(text) for _ in plain[ord(letter)]]
    return Folded(folded, (*places, len(text)))


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter
    if letter in _ALIKE_BEFORE:
        return _ALIKE_BEFORE[letter]
    if unicodedata.category(letter) in _UNSEEN:
        return ""
    digit = unicodedata.digit(letter, None)
    if digit is not None:
        return str(digit)
    return unicodedata.normalize("NFKC", letter).translate(_ALIKE)


def blank_out_addresses_and_hashes(text: str) -> str:
    """Return text of the same length without web addresses, names of sources, digital object identifiers and hashes."""
    if "{" in text:
        text = _MARK.sub(lambda mark: mark["kind"] + BLANK * len(mark["id"]), text)
    if any(beginning in text for beginning in _BEGIN_OURS):
        text = _blank_out(text, _OURS)
    return _blank_out(text, _HASH) if _MAY_BE_A_HASH.search(text) else text


def _blank_out(text: str, pattern: re.Pattern[str]) -> str:
    return pattern.sub(lambda match: BLANK * len(match[0]), text)
