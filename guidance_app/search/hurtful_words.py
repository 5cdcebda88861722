"""Finds hurtful words in what was typed and says which neutral words to search for; it never passes them on."""

import codecs
from functools import cache

from guidance_app.search.analysis import fold, split_chunks, stem
from guidance_app.search.words.hurtful import NEUTRAL_BY_ROT13

# Letters are often swapped for signs to get past filters, or out of shame.
_SIGNS = str.maketrans({"1": "i", "!": "i", "3": "e", "0": "o", "@": "a", "4": "a", "$": "s", "5": "s"})
_LONGEST_JOIN = 3


@cache
def _neutral_words() -> dict[str, str]:
    decoded = {codecs.decode(word, "rot13"): neutral for word, neutral in NEUTRAL_BY_ROT13.items()}
    return {form: neutral for word, neutral in decoded.items() for form in (word, stem(word))}


def find_neutral(word: str) -> str | None:
    """Return the neutral words for one typed word, or None when it is not a hurtful one."""
    for reading in (word, word.translate(_SIGNS)):
        letters = "".join(split_chunks(fold(reading))).replace("-", "")
        for form in (letters, letters.removesuffix("s"), stem(letters)):
            if form in _neutral_words():
                return _neutral_words()[form]
    return None


def replace_hurtful(text: str) -> tuple[str, bool]:
    """Return the text with hurtful words replaced by neutral ones, spaces tidied, and whether any was replaced."""
    pieces = text.split()
    said: list[str] = []
    position = 0
    while position < len(pieces):
        neutral, used = _find_at(pieces, position)
        said.append(pieces[position] if neutral is None else neutral)
        position += used
    return " ".join(said), said != pieces


def has_hurtful(text: str) -> bool:
    """Say whether any word of the text is a hurtful one."""
    return replace_hurtful(text)[1]


def _find_at(pieces: list[str], position: int) -> tuple[str | None, int]:
    neutral = find_neutral(pieces[position]) or _find_inside(pieces[position])
    if neutral is not None:
        return neutral, 1
    # Some are written as two words, and single letters may be spread out.
    for length in range(2, _LONGEST_JOIN + 1):
        neutral = find_neutral("".join(pieces[position : position + length]))
        if neutral is not None and position + length <= len(pieces):
            return neutral, length
    spread = _count_single_letters(pieces, position)
    neutral = find_neutral("".join(pieces[position : position + spread])) if spread > 2 else None
    return neutral, spread if neutral is not None else 1


def _find_inside(piece: str) -> str | None:
    parts = fold(piece).replace("-", " ").split()
    found = (find_neutral(part) for part in parts) if len(parts) > 1 else ()
    return next((neutral for neutral in found if neutral is not None), None)


def _count_single_letters(pieces: list[str], position: int) -> int:
    count = 0
    while position + count < len(pieces) and len(pieces[position + count]) == 1:
        count += 1
    return count
