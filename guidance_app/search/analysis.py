"""Folding, cutting and stemming of text: the same for documents and queries, whatever the engine.

Folding never changes the length of a text, so an offset in the folded text is an offset in the original.
"""

import re
import unicodedata
from functools import lru_cache

import Stemmer

from guidance_app.search.words.protected import PROTECTED, STEMS_BY_HAND

ANALYSIS_VERSION = 2

_SPACE, _SILENT, _HYPHEN = " ", "'", "-"
# Apostrophes, quotation marks used as such, and the half rings and hamzas of transliteration.
_APOSTROPHES = frozenset("'`\u2018\u2019\u02bc\u02bb\xb4\u02bf\u02be\u02b9\uff07\u2032")
_HYPHENS = frozenset("-\u2010\u2011")
# Letters that Unicode does not decompose, with the letter that a British keyboard gives for them.
_LETTERS = {
    "\u0131": "i",
    "İ": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "t",
    "æ": "a",
    "œ": "o",
    "ß": "s",
    "ə": "e",
}
_CHUNK = re.compile(r"[^\s'\-](?:\S*[^\s'\-])?")
_STEMMER = Stemmer.Stemmer("english", 0)


class _FoldTable(dict[int, str]):
    """Maps a character to one character; computed at first sight of it, because Unicode is large and texts are not."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character in _APOSTROPHES:
        return _SILENT
    if character in _HYPHENS:
        return _HYPHEN
    lowered = character.lower()
    if lowered in _LETTERS or character in _LETTERS:
        return _LETTERS.get(lowered) or _LETTERS[character]
    # A combining mark or an invisible joiner belongs to its word: it must neither split it nor be compared.
    if unicodedata.category(character)[0] == "M" or unicodedata.category(character) == "Cf":
        return _SILENT
    base = unicodedata.normalize("NFKD", lowered)[:1]
    return base if base.isalnum() else _SPACE


_TABLE = _FoldTable()


def fold(text: str) -> str:
    """Return the text in lower case without accents; word marks become ', - or a space; the length stays the same."""
    return text.translate(_TABLE)


def find_chunks(folded: str) -> list[tuple[int, int]]:
    """Return start and end of each word in folded text; a hyphenated compound is one."""
    return [match.span() for match in _CHUNK.finditer(folded)]


def split_chunks(folded: str) -> list[str]:
    """Return the words of folded text, hyphens inside, apostrophes left out."""
    chunks = (chunk.strip(_HYPHEN) for chunk in folded.replace(_SILENT, "").split())
    return [chunk for chunk in chunks if chunk]


def words_of_chunk(chunk: str) -> tuple[str, ...]:
    """Return the words a chunk stands for: `re-offend` is re, offend and reoffend."""
    if _HYPHEN not in chunk:
        return (chunk,)
    parts = tuple(part for part in chunk.split(_HYPHEN) if part)
    return (*parts, "".join(parts)) if len(parts) > 1 else parts


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of one folded word; protected words and numbers are their own stem."""
    return find_stem(word)


def find_stem(word: str) -> str:
    """Return what `stem` does and remember nothing: for whoever asks once for each word there is."""
    if word in PROTECTED or not word.isalpha():
        return word
    if word in STEMS_BY_HAND:
        return STEMS_BY_HAND[word]
    return str(_stem_plain(word))


def _stem_plain(word: str) -> str:
    stemmed: str = _STEMMER.stemWord(word)
    return stemmed


@lru_cache(maxsize=4_000)
def stems_of_chunk(chunk: str) -> frozenset[str]:
    """Return the stems of all words a chunk stands for."""
    return frozenset(stem(word) for word in words_of_chunk(chunk))


def tokenise(text: str) -> list[str]:
    """Return the folded words of any text, compounds in parts only."""
    return [part for chunk in split_chunks(fold(text)) for part in chunk.split(_HYPHEN) if part]


def analyse(text: str) -> list[str]:
    """Return the stems of any text in order, compounds in parts and also joined."""
    return [stem(word) for chunk in split_chunks(fold(text)) for word in words_of_chunk(chunk)]


def spaced(text: str) -> str:
    """Return the folded words of any text, each with a space before it: a word's beginning is found by ` wo`."""
    return "".join(f" {word}" for word in tokenise(text))


def stem_words(text: str) -> tuple[str, ...]:
    """Return the stems of any text in order, compounds in parts only: the form in which phrases are compared."""
    return tuple(stem(word) for word in tokenise(text))
