"""The words that findable documents use, with how many documents use each: nationally and in each force.

Nobody may learn a word that stands only in another force's documents, so every count is asked for with a force.
"""

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence

from guidance_app.search.analysis import find_stem

_NATIONAL = 0


class Vocabulary:
    """Counts of documents by word and scope; documents come and go one at a time."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._words: list[str] = []
        self._forms: dict[str, tuple[int, ...]] = {}
        self._buckets: dict[tuple[str, int], list[str]] = defaultdict(list)
        self._counts: dict[int, array[int]] = defaultdict(lambda: array("i"))
        self._documents: dict[int, int] = defaultdict(int)

    def take_words(self, joined: str) -> "array[int]":
        """Return the sorted ids of words joined by spaces, learning new ones."""
        return array("I", sorted(self._learn(word) for word in joined.split()))

    def count_document(self, words: "array[int]", force_id: int | None, step: int) -> None:
        """Add (`step` 1) or take away (`step` -1) one document of this force, or a national one."""
        scope = force_id or _NATIONAL
        counts = self._counts[scope]
        if len(counts) < len(self._words):
            counts.frombytes(bytes(counts.itemsize * (len(self._words) - len(counts))))
        for word in words:
            counts[word] += step
        self._documents[scope] += step

    def count(self, word: str, force_id: int | None) -> int:
        """Return how many documents that this force may read use the word."""
        index = self._ids.get(word)
        return 0 if index is None else sum(self._count_in(scope, index) for scope in _scopes(force_id))

    def count_documents(self, force_id: int | None) -> int:
        """Return how many documents this force may read."""
        return sum(self._documents.get(scope, 0) for scope in _scopes(force_id))

    def forms(self, stemmed: str) -> Sequence[int]:
        """Return the ids of the words that have this stem."""
        return self._forms.get(stemmed, ())

    def words(self, ids: Iterable[int]) -> list[str]:
        """Return the words of these ids."""
        return [self._words[index] for index in ids]

    def candidates(self, initial: str, length: int) -> Sequence[str]:
        """Return the words of this first letter and length, whoever may read them."""
        return self._buckets.get((initial, length), ())

    def knows_stem(self, stemmed: str, force_id: int | None) -> bool:
        """Say whether a document that this force may read uses a word of this stem."""
        scopes = _scopes(force_id)
        return any(self._count_in(scope, index) > 0 for index in self.forms(stemmed) for scope in scopes)

    def rarity(self, stemmed: str, force_id: int | None) -> float:
        """Return how telling a stem is, from about 0.7 (everywhere) to about 7 (in one document of a thousand)."""
        scopes = _scopes(force_id)
        using = max((sum(self._count_in(s, index) for s in scopes) for index in self.forms(stemmed)), default=0)
        return math.log(1 + (self.count_documents(force_id) + 1) / (using + 0.5))

    def _count_in(self, scope: int, index: int) -> int:
        counts = self._counts.get(scope)
        return counts[index] if counts is not None and index < len(counts) else 0

    def _learn(self, word: str) -> int:
        index = self._ids.get(word)
        if index is None:
            index = self._ids[word] = len(self._words)
            self._words.append(word)
            stemmed = find_stem(word)
            self._forms[stemmed] = (*self._forms.get(stemmed, ()), index)
            self._buckets[word[0], len(word)].append(word)
        return index


def _scopes(force_id: int | None) -> tuple[int, ...]:
    return (_NATIONAL, force_id) if force_id else (_NATIONAL,)
