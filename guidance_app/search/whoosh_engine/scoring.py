"""Adds up what postings say about a query: BM25 over what one force may see, every thing sought counted once."""

import math
from collections.abc import Sequence

from guidance_app.search.engine import Alternative, EngineQuery
from guidance_app.search.whoosh_engine.postings import PostingsStore
from guidance_app.search.whoosh_engine.reader import Reader

# A document with only part of a several-word name of a thing.
_PART_ONLY = 0.4

Scores = dict[int, float]


def score_documents(asked: EngineQuery, reader: Reader, store: PostingsStore) -> Scores:
    """Return the score of each matching document by Whoosh number."""
    scorer = _Scorer(asked.force_id, reader, store)
    groups = [scorer.score_group(group) for group in asked.groups]
    total: Scores = {}
    for scores, _ in groups:
        for number, score in scores.items():
            total[number] = total.get(number, 0.0) + score
    if asked.required:
        having = set.intersection(*(whole for _, whole in groups[: asked.required]))
        total = {number: score for number, score in total.items() if number in having}
    return total


class _Scorer:
    def __init__(self, force_id: int | None, reader: Reader, store: PostingsStore) -> None:
        self._store = store
        self._hidden: frozenset[int] = frozenset()
        if reader.has_force_documents:
            own = {0, force_id or 0}
            self._hidden = frozenset(number for number, force in enumerate(reader.forces) if force not in own)
        self._visible = max(len(reader.numbers) - len(self._hidden), 1)

    def score_group(self, group: Sequence[Alternative]) -> tuple[Scores, set[int]]:
        """Return the best score that any alternative gives each document, and the documents with one of them whole."""
        best: Scores = {}
        whole: set[int] = set()
        for alternative in group:
            scores, having = self._score_alternative(alternative)
            whole |= having
            if best:
                for number, score in scores.items():
                    if score > best.get(number, 0.0):
                        best[number] = score
            else:
                best = scores
        return best, whole

    def _score_alternative(self, alternative: Alternative) -> tuple[Scores, set[int]]:
        parts = [self._score_stem(stem, alternative.weight) for stem in dict.fromkeys(alternative.stems)]
        if len(parts) == 1:
            return parts[0], set(parts[0])
        having = set.intersection(*(set(part) for part in parts))
        scores: Scores = {}
        for part in parts:
            for number, score in part.items():
                scores[number] = scores.get(number, 0.0) + score * (1.0 if number in having else _PART_ONLY)
        return scores, having

    def _score_stem(self, stem: str, weight: float) -> Scores:
        postings = self._store.read(stem)
        numbers = postings.numbers
        if self._hidden:
            visible = [number for number in numbers if number not in self._hidden]
            factor = weight * self._rarity(len(visible))
            return {n: factor * s for n, s in zip(numbers, postings.strengths, strict=True) if n not in self._hidden}
        factor = weight * self._rarity(len(numbers))
        return {number: factor * strength for number, strength in zip(numbers, postings.strengths, strict=True)}

    def _rarity(self, using: int) -> float:
        return math.log(1 + (self._visible - using + 0.5) / (using + 0.5))
