"""The one way to search: understand, ask the engine, rank, and keep answers until the index changes."""

from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import RLock
from typing import Any, TypeVar

from guidance_app.domain.errors import SearchUnavailable
from guidance_app.search.cards import Card
from guidance_app.search.engine import EngineHit, EngineQuery, SearchEngine
from guidance_app.search.kept_answers import KeptAnswers
from guidance_app.search.library import Library
from guidance_app.search.matching import Matcher
from guidance_app.search.ranking import WIDELY, Ranked, rank
from guidance_app.search.records import SectionTexts, read_section_texts
from guidance_app.search.sections import FoundSection, choose_sections, measure_nearness
from guidance_app.search.sounds import SoundIndex
from guidance_app.search.suggestions import Completion, complete
from guidance_app.search.understanding import Understood, clean_query, understand

Value = TypeVar("Value")

MOST_FOUND = 1_000
_KEPT_ANSWERS, _KEPT_SECTIONS, _KEPT_TEXTS = 200, 1_000, 700


@dataclass(frozen=True, slots=True)
class Found:
    """An answer: what was understood, and the documents found, at most 1,000. `key` names this answer."""

    key: Hashable
    understood: Understood
    ranked: Ranked
    matcher: Matcher


class Finder:
    """Searches one library for all threads of a process; calls take turns, because one core does the work anyway."""

    def __init__(self, engine: SearchEngine) -> None:
        self.engine = engine
        self._lock = RLock()
        self._library = Library()
        self._sounds = SoundIndex(self._library)
        self._answers: KeptAnswers[Found] = KeptAnswers(_KEPT_ANSWERS)
        self._sections: KeptAnswers[tuple[FoundSection, ...]] = KeptAnswers(_KEPT_SECTIONS)
        self._derived: KeptAnswers[Any] = KeptAnswers(_KEPT_ANSWERS)
        self._texts: KeptAnswers[SectionTexts] = KeptAnswers(_KEPT_TEXTS)

    def close(self) -> None:
        """Give the index's files back; the next question opens them again."""
        self.engine.close()

    def find(self, typed: str, force_id: int | None, exact: bool = False) -> Found:
        """Return what answers a query for a reader of this force. Raises SearchUnavailable."""
        with self._lock:
            library = self._follow()
            key = (library.generation, clean_query(typed), force_id, exact)
            return self._answers.get_or_make(key, lambda: self._find(key, typed, force_id, exact))

    def sections_of(self, found: Found, document_ids: Sequence[int]) -> dict[int, tuple[FoundSection, ...]]:
        """Return the best sections of found documents. Raises SearchUnavailable."""
        with self._lock:
            cards = [card for key in document_ids if (card := self._library.cards.get(key))]
            self._read_texts([card for card in cards if (found.key, card.stamp) not in self._sections])
            return {card.document_id: self._sections_in(card, found) for card in cards}

    def derive(self, found: Found, name: Hashable, make: Callable[[], Value]) -> Value:
        """Return something made from an answer, kept with it; `name` must hold all else that it depends on."""
        with self._lock:
            value: Value = self._derived.get_or_make((found.key, name), make)
            return value

    def card_of(self, document_id: int) -> Card | None:
        """Return the card of a document as last seen."""
        return self._library.cards.get(document_id)

    def understand(self, typed: str, force_id: int | None, exact: bool = False) -> Understood:
        """Return what a query means without asking the engine; without an index, as far as our own tables go."""
        with self._lock:
            with suppress(SearchUnavailable):
                self._follow()
            return understand(typed, self._library, self._sounds, force_id, exact)

    def complete(self, typed: str, force_id: int | None) -> tuple[Completion, ...]:
        """Return completions of what is being typed. Raises SearchUnavailable."""
        with self._lock:
            return complete(typed, self._follow(), force_id)

    def known_words(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return the words that national documents use, two of them at least. Raises SearchUnavailable."""
        with self._lock:
            vocabulary = self._follow().vocabulary
            return tuple(word for word in words if vocabulary.count(word, None) > 1)

    def _follow(self) -> Library:
        generation = self.engine.generation()
        if generation != self._library.generation or not generation:
            try:
                self._library.follow(self.engine)
            except SearchUnavailable:
                raise
            except (ValueError, KeyError, TypeError, IndexError) as error:
                self._library = Library()
                raise SearchUnavailable("Search is being rebuilt. Pages can still be read.") from error
            self._sounds = SoundIndex(self._library)
            self._answers.forget()
            self._sections.forget()
            self._derived.forget()
        return self._library

    def _find(self, key: Hashable, typed: str, force_id: int | None, exact: bool) -> Found:
        library = self._library
        understood = understand(typed, library, self._sounds, force_id, exact)
        matcher = Matcher(understood.sought, library.vocabulary, force_id)
        hits = self._ask(understood, force_id)
        ranked = rank(
            hits, understood, library, matcher, force_id, lambda cards: self._measure_nearness(cards, matcher)
        )
        return Found(key, understood, ranked, matcher)

    def _measure_nearness(self, cards: Sequence[Card], matcher: Matcher) -> dict[int, float]:
        self._read_texts(cards)
        return {card.document_id: measure_nearness(card, self._texts_of(card), matcher) for card in cards}

    def _texts_of(self, card: Card) -> SectionTexts:
        return self._texts.get_or_make(card.stamp, lambda: SectionTexts((), ()))

    def _ask(self, understood: Understood, force_id: int | None) -> tuple[EngineHit, ...]:
        vocabulary = self._library.vocabulary
        groups = [
            (sought.wanted, kept)
            for sought in understood.sought
            if (
                kept := tuple(
                    a for a in sought.alternatives if all(vocabulary.knows_stem(s, force_id) for s in a.stems)
                )
            )
        ]
        if not groups:
            return ()
        ordered = tuple(kept for _, kept in sorted(groups, key=lambda group: not group[0]))
        required = sum(wanted for wanted, _ in groups)
        hits: tuple[EngineHit, ...] = ()
        if required > 1:
            hits = self.engine.search(EngineQuery(ordered, required, force_id, MOST_FOUND))
        # A page that an editor named for one thing may not say another.
        if len(hits) < WIDELY:
            more = self.engine.search(EngineQuery(ordered, 0, force_id, MOST_FOUND))
            hits = _join(hits, more)
        return hits

    def _sections_in(self, card: Card, found: Found) -> tuple[FoundSection, ...]:
        return self._sections.get_or_make((found.key, card.stamp), lambda: self._choose(card, found.matcher))

    def _choose(self, card: Card, matcher: Matcher) -> tuple[FoundSection, ...]:
        return choose_sections(card, self._texts_of(card), matcher)

    def _read_texts(self, cards: Sequence[Card]) -> None:
        unread = [card.document_id for card in cards if card.stamp not in self._texts]
        if unread:
            for record in self.engine.read_records(unread).values():
                self._texts.keep(record.stamp, read_section_texts(record))


def _join(first: Sequence[EngineHit], second: Sequence[EngineHit]) -> tuple[EngineHit, ...]:
    """Put documents that have everything before those that have something; scores keep falling."""
    seen = {hit.document_id for hit in first}
    top = max((hit.score for hit in second), default=0.0)
    raised = tuple(EngineHit(hit.document_id, hit.score + top) for hit in first)
    return raised + tuple(hit for hit in second if hit.document_id not in seen)
