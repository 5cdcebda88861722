"""How well a phrase, a document's words or a section's text says what is sought; numbers only, no order."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from guidance_app.search.analysis import words_of_chunk
from guidance_app.search.cards import Card, Stems
from guidance_app.search.expansion import Sought
from guidance_app.search.vocabulary import Vocabulary


class Fit(NamedTuple):
    """`coverage` is the telling part of the query that a phrase says, `fullness` how much of the phrase was asked for;
    both from 0 to 1."""

    coverage: float
    fullness: float

    @property
    def both(self) -> float:
        """Return one number that is high only when both are."""
        return self.coverage * (0.35 + 0.65 * self.fullness)


NO_FIT = Fit(0.0, 0.0)

# From this weight on, another way to say a thing is the word itself, a short form of it or another spelling.
_SAME = 0.65


class Matcher:
    """Compares texts with one understood query, for one reader's view of the vocabulary."""

    def __init__(self, sought: tuple[Sought, ...], vocabulary: Vocabulary, force_id: int | None) -> None:
        self.sought = sought
        weights = [_rarity(s, vocabulary, force_id) for s in sought]
        total = sum(weights) or 1.0
        self.shares = [weight / total for weight in weights]
        self._single: dict[str, list[tuple[int, float]]] = {}
        self._several: list[tuple[int, float, Stems]] = []
        for thing, (share, one) in enumerate(zip(self.shares, sought, strict=True)):
            self._learn(thing, share, one)
        self._stems = frozenset(self._single).union(*(stems for _, _, stems in self._several))
        self._ids = {part: tuple(vocabulary.forms(part)) for part in self._stems}
        self._forms = {part: tuple(vocabulary.words(ids)) for part, ids in self._ids.items()}
        self._things = self._name_things()

    def fit(self, phrase: Stems) -> Fit:
        """Return how well a short phrase fits."""
        if self._stems.isdisjoint(phrase):
            return NO_FIT
        said = sum(1 for part in phrase if part in self._stems)
        return Fit(self._coverage(phrase), said / len(phrase))

    def best_fit(self, phrases: Iterable[Stems]) -> float:
        """Return the best of several phrases as one number from 0 to 1."""
        best = 0.0
        for phrase in phrases:
            if not self._stems.isdisjoint(phrase):
                best = max(best, self.fit(phrase).both)
        return best

    def coverage_of(self, card: Card) -> float:
        """Return the telling part of the query that a document uses anywhere."""
        words = card.words
        return self._coverage([part for part, ids in self._ids.items() if any(_holds(words, index) for index in ids)])

    def forms_in(self, card: Card) -> list[tuple[str, int]]:
        """Return the sought words, as folded, that a document uses, each with its thing, counted from 1."""
        words = card.words
        return [
            (form, self._things[form])
            for part, ids in self._ids.items()
            for index, form in zip(ids, self._forms[part], strict=True)
            if _holds(words, index)
        ]

    def forms_of(self, part: str) -> tuple[str, ...]:
        """Return the folded words that have this stem, one of those sought."""
        return self._forms[part]

    def words_for(self, phrase: Stems) -> list[str]:
        """Return what was typed for the things that a phrase says."""
        said = [one for one in self.sought if any(set(a.stems) <= set(phrase) for a in one.alternatives)]
        return [" ".join(one.words) for one in said]

    def thing_of(self, chunk: str) -> int:
        """Return which thing a folded word or compound stands for, counted from 1; 0 for none."""
        return next((thing for word in words_of_chunk(chunk) if (thing := self._things.get(word, 0))), 0)

    def _learn(self, thing: int, share: float, sought: Sought) -> None:
        for alternative in sought.alternatives:
            value = share * alternative.weight
            if len(alternative.stems) == 1:
                self._single.setdefault(alternative.stems[0], []).append((thing, value))
            else:
                self._several.append((thing, value / len(alternative.stems), alternative.stems))

    def _name_things(self) -> dict[str, int]:
        named: dict[str, int] = {}
        for index, one in enumerate(self.sought):
            for part in (part for alternative in one.alternatives for part in alternative.stems):
                for form in (part, *self._forms[part]):
                    named.setdefault(form, index + 1)
        return named

    def _coverage(self, used: Sequence[str]) -> float:
        best: dict[int, float] = {}
        for part in used:
            for thing, value in self._single.get(part, ()):
                if value > best.get(thing, 0.0):
                    best[thing] = value
        for thing, value, stems in self._several:
            said = value * sum(1 for part in stems if part in used)
            if said > best.get(thing, 0.0):
                best[thing] = said
        return sum(best.values())


def _rarity(sought: Sought, vocabulary: Vocabulary, force_id: int | None) -> float:
    # A thing is as telling as the commonest way to say the same: a word of nobody's own ("hbv") that means a common
    # one tells no more than that. A related word takes nothing away, unless it is all there is. A name of several
    # words is as telling as its rarest word.
    known = [way for way in sought.alternatives if all(vocabulary.knows_stem(part, force_id) for part in way.stems)]
    same = [way for way in known if way.weight >= _SAME] or known
    ways = [max(vocabulary.rarity(part, force_id) for part in way.stems) for way in same]
    telling = min(ways) if ways else max(vocabulary.rarity(part, force_id) for part in sought.stems)
    return telling if sought.wanted else telling * 0.3


def _holds(words: "array[int]", index: int) -> bool:
    place = bisect_left(words, index)
    return place < len(words) and words[place] == index
