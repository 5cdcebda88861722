"""The one way to search: understand, ask the engine, rank, and keep answers until the index changes."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from threading import RLock

from guidance_app.domain.errors import SearchUnavailable
from guidance_app.search.cards import Card
from guidance_app.search.engine import EngineHit, EngineQuery, SearchEngine
from guidance_app.search.kept_answers import KeptAnswers
from guidance_app.search.library import Library
from guidance_app.search.matching import Matcher
from guidance_app.search.ranking import Ranked, rank
from guidance_app.search.records import SectionTexts, read_section_texts
from guidance_app.search.sections import FoundSection, choose_sections
from guidance_app.search.sounds import SoundIndex
from guidance_app.search.suggestions import Completion, complete
from guidance_app.search.understanding import Understood, clean_query, understand

MOST_FOUND = 1_000
_ENOUGH = 5
_KEPT_ANSWERS, _KEPT_SECTIONS, _KEPT_TEXTS = 200, 1_000, 100


@dataclass(frozen=True, slots=True)
class Found:
    """An answer: what was understood, and the documents found, best first, up to 1,000."""

    key: Hashable
    understood: Understood
    ranked: tuple[Ranked, ...]
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
        self._texts: KeptAnswers[SectionTexts] = KeptAnswers(_KEPT_TEXTS)

    def find(self, typed: str, force_id: int | None, exact: bool = False) -> Found:
        """Return what answers a query for a reader of this force. Raises SearchUnavailable."""
        with self._lock:
            library = self._follow()
            key = (library.generation, clean_query(typed), force_id, exact)
            return self._answers.get_or_make(key, lambda: self._find(key, typed, force_id, exact))

    def sections_of(self, found: Found, document_id: int) -> tuple[FoundSection, ...]:
        """Return the best sections of a found document. Raises SearchUnavailable."""
        with self._lock:
            card = self._follow().cards.get(document_id)
            if card is None:
                return ()
            return self._sections.get_or_make(
                (found.key, card.stamp), lambda: choose_sections(card, self._read(card), found.matcher)
            )

    def card_of(self, document_id: int) -> Card | None:
        """Return the card of a document as last seen."""
        return self._library.cards.get(document_id)

    def understand(self, typed: str, force_id: int | None, exact: bool = False) -> Understood:
        """Return what a query means without asking the engine; works when there is no index."""
        with self._lock:
            return understand(typed, self._library, self._sounds, force_id, exact)

    def complete(self, typed: str, force_id: int | None) -> tuple[Completion, ...]:
        """Return completions of what is being typed. Raises SearchUnavailable."""
        with self._lock:
            return complete(typed, self._follow(), force_id)

    def known_words(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return the words that national documents use, at least two of them; safe to keep. Raises SearchUnavailable."""
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
        return self._library

    def _find(self, key: Hashable, typed: str, force_id: int | None, exact: bool) -> Found:
        library = self._library
        understood = understand(typed, library, self._sounds, force_id, exact)
        matcher = Matcher(understood.sought, library.vocabulary, force_id)
        hits = self._ask(understood, force_id)
        ranked = rank(hits, understood, library, matcher, force_id)
        return Found(key, understood, tuple(ranked), matcher)

    def _ask(self, understood: Understood, force_id: int | None) -> tuple[EngineHit, ...]:
        vocabulary = self._library.vocabulary
        groups = [
            (sought.wanted, kept)
            for sought in understood.sought
            if (kept := tuple(a for a in sought.alternatives if all(vocabulary.knows_stem(s, force_id) for s in a.stems)))
        ]
        if not groups:
            return ()
        ordered = tuple(kept for _, kept in sorted(groups, key=lambda group: not group[0]))
        required = sum(wanted for wanted, _ in groups)
        hits: tuple[EngineHit, ...] = ()
        if required > 1:
            hits = self.engine.search(EngineQuery(ordered, required, force_id, MOST_FOUND))
        if len(hits) < _ENOUGH:
            more = self.engine.search(EngineQuery(ordered, 0, force_id, MOST_FOUND))
            hits = _join(hits, more)
        return hits

    def _read(self, card: Card) -> SectionTexts:
        return self._texts.get_or_make(card.stamp, lambda: self._read_texts(card.document_id))

    def _read_texts(self, document_id: int) -> SectionTexts:
        record = self.engine.read_records((document_id,)).get(document_id)
        if record is None:
            return SectionTexts((), ())
        try:
            return read_section_texts(record)
        except Exception as error:
            raise SearchUnavailable("Search is being rebuilt. Pages can still be read.") from error


def _join(first: Sequence[EngineHit], second: Sequence[EngineHit]) -> tuple[EngineHit, ...]:
    """Put documents that have everything before those that have something; scores keep falling."""
    seen = {hit.document_id for hit in first}
    top = max((hit.score for hit in second), default=0.0)
    raised = tuple(EngineHit(hit.document_id, hit.score + top) for hit in first)
    return raised + tuple(hit for hit in second if hit.document_id not in seen)
