"""The library in memory: cards of all findable documents, their vocabulary, and their names by phrase.

It follows an engine from generation to generation by what changed, so that one publication costs one document.
"""

import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from guidance_app.search.analysis import stem, tokenise
from guidance_app.search.cards import Card, Phrase, Stems, read_card
from guidance_app.search.engine import SearchEngine
from guidance_app.search.records import Record
from guidance_app.search.vocabulary import Vocabulary
from guidance_app.search.words.noise import NOISE

Scope = int | None
K = TypeVar("K")
V = TypeVar("V")
_BATCH = 25
_NOISE = frozenset(stem(word) for word in NOISE)


class Library:
    """All cards by document id. Not safe to change from two threads at once: `Finder` holds the lock."""

    def __init__(self) -> None:
        self.generation = ""
        self.cards: dict[int, Card] = {}
        self.vocabulary = Vocabulary()
        # Tuples: most hold one thing, and a set of one is four times as large.
        self._named: dict[Stems, tuple[int, ...]] = {}
        self._asked: dict[Stems, tuple[int, ...]] = {}
        self._spoken: dict[Stems, tuple[tuple[int, str, Phrase], ...]] = {}
        self._longer: dict[str, tuple[tuple[str, ...], ...]] = {}

    def follow(self, engine: SearchEngine) -> None:
        """Learn what changed since the last call. Raises SearchUnavailable when the index cannot be read."""
        generation = engine.generation()
        stamps = engine.read_stamps()
        changed = [key for key, stamp in stamps.items() if key not in self.cards or self.cards[key].stamp != stamp]
        gone = [key for key in self.cards if key not in stamps]
        self._drop([*gone, *(key for key in changed if key in self.cards)])
        # A few at a time: all records at once would be the largest thing this process ever holds.
        for start in range(0, len(changed), _BATCH):
            self._take(engine.read_records(changed[start : start + _BATCH]))
        self.generation = generation

    def visible(self, force_id: Scope) -> Iterator[Card]:
        """Yield the cards that a person of this force may see."""
        return (card for card in self.cards.values() if card.is_visible_to(force_id))

    def named(self, stems: Stems, force_id: Scope) -> set[int]:
        """Return the visible documents that have exactly this name: title, alias, spelling or synonym."""
        return self._seen(self._named.get(_key(stems), ()), force_id)

    def asked(self, stems: Stems, force_id: Scope) -> set[int]:
        """Return the visible documents whose editors wrote exactly this question."""
        return self._seen(self._asked.get(_key(stems), ()), force_id)

    def spoken(self, stems: Stems, force_id: Scope) -> list[tuple[Card, str, Phrase]]:
        """Return the visible documents that list exactly this phrase as `spelling`, `synonym`, `alias` or `title`."""
        found = ((self.cards[key], role, phrase) for key, role, phrase in self._spoken.get(stems, ()))
        return [entry for entry in found if entry[0].is_visible_to(force_id)]

    def names_with(self, word: str, force_id: Scope) -> Iterator[tuple[str, ...]]:
        """Yield the folded words of each visible name of several words that has this word in it."""
        return (name for name in self._longer.get(word, ()) if self.spoken(tuple(map(stem, name)), force_id))

    def _seen(self, keys: Iterable[int], force_id: Scope) -> set[int]:
        return {key for key in keys if self.cards[key].is_visible_to(force_id)}

    def _take(self, records: Mapping[int, Record]) -> None:
        for key, record in records.items():
            words: array[int] = self.vocabulary.take_words(record.words)
            card = self.cards[key] = read_card(record.stamp, record.card, words)
            self.vocabulary.count_document(words, card.force_id, 1)
            for stems in _names(card):
                _add(self._named, _key(stems), key)
            for question in card.questions:
                _add(self._asked, _key(question), key)
            for role, phrase in _phrases(card):
                _add(self._spoken, phrase.stems, (key, role, phrase))
                self._learn_name(tuple(map(sys.intern, tokenise(phrase.text))))

    def _learn_name(self, name: tuple[str, ...]) -> None:
        # Nothing is forgotten here: what no visible document says any more is passed over when it is asked for.
        for word in name if len(name) > 1 else ():
            _add(self._longer, word, name)

    def _drop(self, keys: Iterable[int]) -> None:
        for key in keys:
            card = self.cards.pop(key)
            self.vocabulary.count_document(card.words, card.force_id, -1)
            for stems in _names(card):
                _discard(self._named, _key(stems), key)
            for question in card.questions:
                _discard(self._asked, _key(question), key)
            for role, phrase in _phrases(card):
                _discard(self._spoken, phrase.stems, (key, role, phrase))


def _add(places: dict[K, tuple[V, ...]], key: K, value: V) -> None:
    found = places.get(key, ())
    if value not in found:
        places[key] = (*found, value)


def _discard(places: dict[K, tuple[V, ...]], key: K, value: V) -> None:
    places[key] = tuple(each for each in places.get(key, ()) if each != value)


def _key(stems: Stems) -> Stems:
    """Leave out what carries no subject, so that "what is izzat" asks the same as "izzat"; keep it when all is that."""
    return tuple(part for part in stems if part not in _NOISE) or stems


def _phrases(card: Card) -> Iterator[tuple[str, Phrase]]:
    yield "title", Phrase(card.title, card.title_stems)
    for role, phrases in (("spelling", card.spellings), ("synonym", card.synonyms), ("alias", card.aliases)):
        for phrase in phrases:
            yield role, phrase


def _names(card: Card) -> Iterator[Stems]:
    return (phrase.stems for role, phrase in _phrases(card) if role != "synonym")
