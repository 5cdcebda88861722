"""How well a phrase, a document's words or a section's text says what is sought; numbers only, no order."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from guidance_app.search.cards import Card, Stems
from guidance_app.search.expansion import Sought
from guidance_app.search.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Fit:
    """`coverage` is the telling part of the query that a phrase says, `fullness` how much of the phrase was asked for;
    both from 0 to 1."""

    coverage: float
    fullness: float

    @property
    def both(self) -> float:
        """Return one number that is high only when both are."""
        return self.coverage * (0.35 + 0.65 * self.fullness)


NO_FIT = Fit(0.0, 0.0)


class Matcher:
    """Compares texts with one understood query, for one reader's view of the vocabulary."""

    def __init__(self, sought: tuple[Sought, ...], vocabulary: Vocabulary, force_id: int | None) -> None:
        self.sought = sought
        self._ways = [[(a.stems, a.weight) for a in s.alternatives] for s in sought]
        weights = [_rarity(s, vocabulary, force_id) for s in sought]
        total = sum(weights) or 1.0
        self.shares = [weight / total for weight in weights]
        self._stems = frozenset(part for ways in self._ways for stems, _ in ways for part in stems)
        self._ids = {part: tuple(vocabulary.forms(part)) for part in self._stems}
        self._forms = {part: (part, *vocabulary.words(ids)) for part, ids in self._ids.items()}
        # Later entries win, so the first thing and the word itself come last.
        self._things = {
            form: index + 1
            for index, ways in reversed(list(enumerate(self._ways)))
            for stems, _ in reversed(ways)
            for part in stems
            for form in self._forms[part]
        }

    def forms_of(self, part: str) -> tuple[str, ...]:
        """Return the folded words that have this stem, one of those sought."""
        return self._forms[part]

    def fit(self, phrase: Stems) -> Fit:
        """Return how well a short phrase fits."""
        if self._stems.isdisjoint(phrase):
            return NO_FIT
        said = self._coverage(frozenset(phrase))
        return Fit(said, sum(1 for part in phrase if part in self._stems) / len(phrase))

    def best_fit(self, phrases: Iterable[Stems]) -> float:
        """Return the best of several phrases as one number from 0 to 1."""
        return max((self.fit(phrase).both for phrase in phrases), default=0.0)

    def coverage_of(self, card: Card) -> float:
        """Return the telling part of the query that a document uses anywhere."""
        words = card.words
        used = frozenset(s for s, ids in self._ids.items() if any(_holds(words, index) for index in ids))
        return self._coverage(used)

    def thing_of(self, word: str) -> int:
        """Return which thing a folded word stands for, counted from 1; 0 for none."""
        found = self._things.get(word, 0)
        if found or "-" not in word:
            return found
        parts = (*word.split("-"), word.replace("-", ""))
        return next((thing for part in parts if (thing := self._things.get(part, 0))), 0)

    def count_in(self, folded: str) -> dict[int, int]:
        """Return how often each thing is said in folded text."""
        things = self._things
        counts: dict[int, int] = {}
        for word in folded.replace("'", "").replace("-", " ").split():
            if word in things:
                counts[things[word]] = counts.get(things[word], 0) + 1
        if "-" in folded:
            self._count_compounds(folded, counts)
        return counts

    def _count_compounds(self, folded: str, counts: dict[int, int]) -> None:
        for word in folded.split():
            thing = self._things.get(word.replace("-", "")) if "-" in word else None
            if thing is not None:
                counts[thing] = counts.get(thing, 0) + 1

    def _coverage(self, used: frozenset[str]) -> float:
        return sum(
            share * max(weight * sum(1 for part in stems if part in used) / len(stems) for stems, weight in ways)
            for share, ways in zip(self.shares, self._ways, strict=True)
        )


def _rarity(sought: Sought, vocabulary: Vocabulary, force_id: int | None) -> float:
    rarest = max(vocabulary.rarity(part, force_id) for part in sought.stems)
    return rarest if sought.wanted else rarest * 0.3


def _holds(words: "array[int]", index: int) -> bool:
    place = bisect_left(words, index)
    return place < len(words) and words[place] == index
