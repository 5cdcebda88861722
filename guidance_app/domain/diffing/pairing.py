"""Decides which old thing became which new thing, step by step, each taking from what the last one left.

Works on sections and on units alike; says nothing about what changed inside a pair.
"""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from itertools import zip_longest
from typing import Generic, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import Indel

from guidance_app.domain.diffing.order import Pair, match_in_order

# Measured on prose: below this two sentences share only their small words.
LEAST_LIKENESS = 0.55
# Two texts of one or two words share few whole words when a letter changes; letters then decide, between neighbours.
LEAST_LIKENESS_OF_LETTERS = 0.6
# 800 sentences against 800. With more left over, each is compared with the nearest ones only.
MOST_COMPARISONS = 640_000
CANDIDATES_KEPT = 8
ROUNDS = 3
_HIGHEST_CODE_POINT = 0x10FFFF

T = TypeVar("T")


class Pairing(Generic[T]):
    """What is paired so far, and what each side has left, by index."""

    def __init__(self, old: Sequence[T], new: Sequence[T]) -> None:
        self.old = dict(enumerate(old))
        self.new = dict(enumerate(new))
        self.pairs: list[Pair] = []
        self.counts = (len(old), len(new))

    def take(self, i: int, j: int) -> None:
        """Pair old `i` with new `j`, unless one of them is taken already."""
        if i in self.old and j in self.new:
            del self.old[i], self.new[j]
            self.pairs.append((i, j))

    def pair_in_order(self, key_of: Callable[[T], Hashable]) -> None:
        """Pair equal keys that follow each other alike on both sides."""
        olds, news = list(self.old), list(self.new)
        keys = [key_of(item) for item in self.old.values()], [key_of(item) for item in self.new.values()]
        for i, j in match_in_order(*keys):
            self.take(olds[i], news[j])

    def pair_equal(self, key_of: Callable[[T], Hashable]) -> None:
        """Pair equal keys wherever they stand: the first with the first, the second with the second."""
        waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for i, item in self.old.items():
            waiting[key_of(item)].append(i)
        for j, item in list(self.new.items()):
            if (queue := waiting.get(key_of(item))) and queue:
                self.take(queue.popleft(), j)

    def pair_alike(self, words_of: Callable[[T], Sequence[str]]) -> None:
        """Pair what shares most of its words, the most alike first and of equals the nearest."""
        numbers: dict[str, int] = {}
        olds = {i: _spell(words_of(item), numbers) for i, item in self.old.items()}
        news = {j: _spell(words_of(item), numbers) for j, item in self.new.items()}
        for _ in range(ROUNDS):
            before = len(self.pairs)
            candidates = _rate_candidates({i: olds[i] for i in self.old}, {j: news[j] for j in self.new})
            for _, _, i, j in sorted(candidates):
                self.take(i, j)
            if len(self.pairs) == before:
                break

    def pair_neighbours(self, text_of: Callable[[T], str]) -> None:
        """Pair what stands between the same neighbours and shares most of its letters."""
        old_of = {j: i for i, j in self.pairs} | {-1: -1, self.counts[1]: self.counts[0]}
        for j in list(self.new):
            for beside, step in ((j - 1, 1), (j + 1, -1)):
                i = old_of.get(beside, -2) + step
                if j in self.new and i in self.old and _share_letters(text_of(self.old[i]), text_of(self.new[j])):
                    self.take(i, j)
                    old_of[j] = i


def _spell(words: Sequence[str], numbers: dict[str, int]) -> str:
    # One character a word lets the comparison run on strings, where it is fastest. Should there ever be more words
    # than characters, two words share one: a likeness may then be a little too high, and nothing else is wrong.
    return "".join(chr(numbers.setdefault(word, len(numbers)) % _HIGHEST_CODE_POINT) for word in words)


def _rate_candidates(old: dict[int, str], new: dict[int, str]) -> list[tuple[float, int, int, int]]:
    """Return (minus likeness, distance, old index, new index): sorted, the best come first."""
    indexes = list(old)
    reach = MOST_COMPARISONS // max(1, len(new)) + 1
    rated: list[tuple[float, int, int, int]] = []
    for j, text in new.items():
        near = _list_nearest(bisect_left(indexes, j), len(indexes), reach)
        best = process.extract(
            text,
            [old[indexes[place]] for place in near],
            scorer=Indel.normalized_similarity,
            score_cutoff=LEAST_LIKENESS,
            limit=CANDIDATES_KEPT,
        )
        rated += ((-score, abs(indexes[near[at]] - j), indexes[near[at]], j) for _, score, at in best)
    return rated


def _list_nearest(centre: int, count: int, reach: int) -> list[int]:
    after = range(centre, min(count, centre + reach))
    before = range(centre - 1, max(-1, centre - 1 - reach), -1)
    return [place for both in zip_longest(after, before) for place in both if place is not None][:reach]


def _share_letters(old: str, new: str) -> bool:
    return Indel.normalized_similarity(old, new, score_cutoff=LEAST_LIKENESS_OF_LETTERS) > 0
