"""Fold text so that look-alike characters cannot hide a detail, keeping the way back to the original places.

It judges nothing.
"""

import re
import unicodedata
from dataclasses import dataclass

_UNSEEN = {"Cf", "Me", "Mn"}
_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "−": "-", "⁄": "/"})
_OURS = re.compile(
    r"""(?:https?://|www\.)[^\s<>"|)]{1,500}      # addresses of pages: numbers inside them are the publisher's
    | \bdoc:[\w#-]{1,120}
    | \bdoi:\S{1,200} | \b10\.\d{4,5}/\S{1,200}
    | \b(?:sha\d{1,3}:)?(?=[0-9]{0,60}[a-f])(?=[a-f]{0,60}[0-9])[0-9a-f]{16,128}\b
    | \bsha\d{1,3}:[0-9a-f]{1,128}
    """,
    re.VERBOSE,
)
BLANK = "\ue000"


@dataclass(frozen=True, slots=True)
class Folded:
    """Text as the finders read it; `places[i]` is where its character `i` stood in the original."""

    text: str
    places: tuple[int, ...]


def fold(text: str) -> Folded:
    """Return text in compatible plain characters with what cannot be seen taken out."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = _plain(letter)
        letters.append(plain)
        places.extend([place] * len(plain))
    return Folded("".join(letters), (*places, len(text)))


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter
    if unicodedata.category(letter) in _UNSEEN:
        return ""
    digit = unicodedata.digit(letter, None)
    if digit is not None:
        return str(digit)
    return unicodedata.normalize("NFKC", letter).translate(_ALIKE)


_MARK = re.compile(r"(?P<kind>\{(?:law|guidance|research|practice|contributors): ?)(?P<id>[a-z][\w-]{0,80})(?=\})")


def blank_out(text: str, pattern: re.Pattern[str]) -> str:
    """Return text of the same length with every match made unreadable."""
    return pattern.sub(lambda match: BLANK * len(match[0]), text)


def blank_out_addresses_and_hashes(text: str) -> str:
    """Return text of the same length without web addresses, names of sources, digital object identifiers and hashes."""
    text = _MARK.sub(lambda mark: mark["kind"] + BLANK * len(mark["id"]), text)
    return blank_out(text, _OURS)
