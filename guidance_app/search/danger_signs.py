"""Says whether words typed may mean that somebody is in danger now; works when there is no index."""

from collections.abc import Sequence
from functools import cache

from rapidfuzz.distance import OSA

from guidance_app.search.analysis import stem
from guidance_app.search.words.danger import ALONE, TOGETHER, VARIANTS
from guidance_app.search.words.noise import ASKING, NOISE

_SHORTEST_MISSPELT = 5


@cache
def _alone() -> frozenset[str]:
    return frozenset(stem(word) for word in ALONE)


@cache
def _together() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(stem(word) for word in words) for words in TOGETHER)


@cache
def _all_words() -> tuple[str, ...]:
    return tuple(sorted(ALONE | {word for words in TOGETHER for word in words}))


def is_danger(words: Sequence[str]) -> bool:
    """Say whether these folded words, as typed and as corrected, call for the immediate-action card."""
    read = {reading for word in words for reading in _readings(word)}
    stems = {stem(word) for word in read}
    return not stems.isdisjoint(_alone()) or any(together <= stems for together in _together())


def _readings(word: str) -> tuple[str, ...]:
    if word in VARIANTS:
        return (word, *VARIANTS[word].split())
    return (word, *_misspelt(word))


@cache
def _every_day() -> frozenset[str]:
    return NOISE | ASKING


def _misspelt(word: str) -> tuple[str, ...]:
    if len(word) < _SHORTEST_MISSPELT or word in _every_day():
        return ()
    # The first letter is seldom mistyped, and without this rule "skill" would be "kill".
    alike = (known for known in _all_words() if known[0] == word[0] and len(known) >= _SHORTEST_MISSPELT - 1)
    return tuple(known for known in alike if OSA.distance(word, known, score_cutoff=1) <= 1)
