"""Mends what single words cannot tell: letters typed one by one, and a slip in a name of several words."""

from collections.abc import Callable, Iterator, Sequence

from rapidfuzz.distance import OSA

from guidance_app.search.library import Library
from guidance_app.search.words.peoples import PEOPLES

_SHORTEST = 5


def join_letters(words: Sequence[str], is_known: Callable[[str], bool]) -> list[tuple[str, str]]:
    """Return the words as pairs of typed and read: a run of single letters ("f m p o") is one word where known."""
    read: list[tuple[str, str]] = []
    position = 0
    while position < len(words):
        length = _count_letters(words, position, is_known)
        run = words[position : position + length]
        read.append((" ".join(run), "".join(run)))
        position += length
    return read


def find_slip(
    words: Sequence[str], position: int, library: Library, is_known: Callable[[str], bool], force_id: int | None
) -> str | None:
    """Return the word of a listed name that an unknown word beside another word of that name was meant as.

    So "loosing face" is read as "losing face", though both words are good English.
    """
    word = words[position]
    if len(word) < _SHORTEST or not word.isalpha() or word in PEOPLES or is_known(word):
        return None
    found = {meant for meant in _list_beside(words, position, library, force_id) if _is_slip(word, meant)}
    return min(found) if len(found) == 1 else None


def _count_letters(words: Sequence[str], position: int, is_known: Callable[[str], bool]) -> int:
    end = position
    while end < len(words) and len(words[end]) == 1 and words[end].isalpha():
        end += 1
    return next(
        (stop - position for stop in range(end, position + 1, -1) if is_known("".join(words[position:stop]))), 1
    )


def _list_beside(words: Sequence[str], position: int, library: Library, force_id: int | None) -> Iterator[str]:
    for step in (-1, 1):
        beside = position + step
        if 0 <= beside < len(words):
            for name in library.names_with(words[beside], force_id):
                places = (at - step for at, part in enumerate(name) if part == words[beside])
                yield from (name[at] for at in places if 0 <= at < len(name))


def _is_slip(word: str, meant: str) -> bool:
    return word[0] == meant[0] and meant not in PEOPLES and OSA.distance(word, meant, score_cutoff=1) == 1
