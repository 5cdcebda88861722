"""Mends misspelt words by what the library itself says; never a name of a people into another, never an acronym."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from guidance_app.search.analysis import stem
from guidance_app.search.hurtful_words import find_neutral
from guidance_app.search.library import Library
from guidance_app.search.mending import find_slip
from guidance_app.search.sounds import SoundIndex
from guidance_app.search.words.danger import ALONE, VARIANTS
from guidance_app.search.words.noise import ASKING, LIGHT, NEGATIONS, NOISE
from guidance_app.search.words.peoples import PEOPLES, is_same_people
from guidance_app.search.words.protected import ACRONYMS, JOB_WORDS, PROTECTED
from guidance_app.search.words.shorthand import SHORTHAND

_SHORTEST = 4
_SHORTEST_FOR_TWO = 8
_SHORTEST_PART = 3
_LONGEST = 30
_ALTERNATIVES = 3


@dataclass(frozen=True, slots=True)
class Correction:
    """What a word was taken for: `words` when that is sure enough to act on, and what else it might have been."""

    words: str | None
    alternatives: tuple[str, ...] = ()


_NO_CHANGE = Correction(None)


class Corrector:
    """Corrects single folded words for one reader's view of the library."""

    def __init__(self, library: Library, sounds: SoundIndex, force_id: int | None) -> None:
        self._library = library
        self._sounds = sounds
        self._force_id = force_id

    def is_known(self, word: str) -> bool:
        """Say whether a word is one that the library, the job or the language uses as it stands."""
        listed = word in _listed_words() or stem(word) in _listed_stems()
        return listed or self._library.vocabulary.knows_stem(stem(word), self._force_id)

    def is_acronym(self, word: str) -> bool:
        """Say whether letters typed one by one make a word of the job or of the library."""
        return word in ACRONYMS or word in SHORTHAND or self._library.vocabulary.count(word, self._force_id) > 0

    def correct_in_name(self, words: Sequence[str], position: int) -> Correction:
        """Return what a word was probably meant to be, by the words beside it or else by itself."""
        slip = find_slip(words, position, self._library, self._is_used, self._force_id)
        return Correction(slip) if slip is not None else self.correct(words[position])

    def _is_used(self, word: str) -> bool:
        return word in _listed_words() or self._library.vocabulary.count(word, self._force_id) > 0

    def correct(self, word: str) -> Correction:
        """Return what a word was probably meant to be."""
        if not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha() or self.is_known(word):
            return _NO_CHANGE
        near = self._find_near(word, 1)
        if not near:
            sounding = self._sounds.find(word, self._library, self._force_id)
            split = self._split(word)
            if sounding or split:
                return Correction(sounding or split)
        if not near and len(word) >= _SHORTEST_FOR_TWO:
            near = self._find_near(word, 2)
        return self._choose(word, near)

    def _choose(self, word: str, near: list[str]) -> Correction:
        if not near:
            return _NO_CHANGE
        best, others = near[0], tuple(near[1:_ALTERNATIVES])
        if best in PEOPLES and _is_torn_between_peoples(word, best):
            return Correction(None, tuple(near[:_ALTERNATIVES]))
        return Correction(best, tuple(other for other in others if stem(other) != stem(best)))

    def _find_near(self, word: str, distance: int) -> list[str]:
        found: dict[str, int] = {}
        for length in range(len(word) - distance, len(word) + distance + 1):
            for bucket in self._buckets(word, length):
                matches = extract(word, bucket, scorer=OSA.distance, score_cutoff=distance, limit=None)
                found.update({match: int(away) for match, away, _ in matches if self._may_offer(match)})
        return sorted(found, key=lambda match: (found[match], -self._weight(match), match))

    def _buckets(self, word: str, length: int) -> Iterator[list[str]]:
        # The first letter is seldom wrong, but the first two may change places.
        for initial in dict.fromkeys((word[0], word[1])):
            yield list(self._library.vocabulary.candidates(initial, length))
        yield _listed_by_start().get((word[0], length), [])

    def _may_offer(self, word: str) -> bool:
        if find_neutral(word) is not None or not word.isalpha() or len(word) < _SHORTEST:
            return False
        return word in _offered_words() or self._library.vocabulary.count(word, self._force_id) > 0

    def _weight(self, word: str) -> float:
        count = self._library.vocabulary.count(word, self._force_id)
        # A word that an editor listed as a spelling is meant to be found, however rare it is.
        return count + (5 if self._sounds.knows(word) else 0) + (0.5 if word in _offered_words() else 0)

    def _split(self, word: str) -> str | None:
        count = self._library.vocabulary.count
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            parts = word[:cut], word[cut:]
            if all(count(part, self._force_id) > 1 for part in parts):
                return " ".join(parts)
        return None


@cache
def _listed_words() -> frozenset[str]:
    return (
        NOISE
        | ASKING
        | LIGHT
        | NEGATIONS
        | PROTECTED
        | JOB_WORDS
        | PEOPLES
        | ALONE
        | frozenset(SHORTHAND)
        | frozenset(VARIANTS)
    )


@cache
def _listed_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in ASKING | PEOPLES | ALONE)


@cache
def _offered_words() -> frozenset[str]:
    """Words worth correcting to even when no document uses them: dangers, and what shorthand stands for."""
    return frozenset(word for word in ALONE | frozenset(SHORTHAND) if len(word) > _SHORTEST)


@cache
def _listed_by_start() -> dict[tuple[str, int], list[str]]:
    buckets: dict[tuple[str, int], list[str]] = {}
    for word in sorted(_offered_words()):
        buckets.setdefault((word[0], len(word)), []).append(word)
    return buckets


def _is_torn_between_peoples(word: str, best: str) -> bool:
    """Say whether another people's name is nearly as close, so that choosing would be guessing who somebody is."""
    allowed = OSA.distance(word, best) + 1
    others = (name for name in PEOPLES if name != best and stem(name) != stem(best))
    near = (name for name in others if OSA.distance(word, name, score_cutoff=allowed) <= allowed)
    return any(not is_same_people(name, best) for name in near)
