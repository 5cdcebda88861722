"""Widens what is looked for by the editors' own words, longest phrase first, and then by everyday shorthand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from guidance_app.domain.kinds import Kind
from guidance_app.domain.service_areas import AREAS, PLACES
from guidance_app.search.analysis import stem, stem_words
from guidance_app.search.cards import Card, Stems
from guidance_app.search.engine import Alternative
from guidance_app.search.hurtful_words import has_hurtful
from guidance_app.search.library import Library
from guidance_app.search.words.intents import ACT_NOW, ACT_NOW_NAMES
from guidance_app.search.words.noise import ASKING, LIGHT, NEGATIONS, NOISE
from guidance_app.search.words.shorthand import SHORTHAND

_NEVER_DEMANDED = ASKING | LIGHT | NEGATIONS
_LONGEST_PHRASE = 5
_SPELLING, _NAME, _SYNONYM, _PLACE = 0.7, 0.6, 0.5, 0.5
_PER_PHRASE = 4
_SHORT_NAME = 3
_SURE = 0.9
_DETAIL = re.compile(r"\d+(?:yrs?|yo|am|pm|hrs?|st|nd|rd|th)?")
_OLD = frozenset({"old", "olds", "yo"})
_AGE_WORDS = _OLD | {"yr", "yrs", "year", "years"}
_NUMBER_WORDS = frozenset({"one", "two", "three", "four", "five"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """Another way to say a thing, with the sentence that tells a reader why it was searched for."""

    alternative: Alternative
    sentence: str


@dataclass(frozen=True, slots=True)
class Sought:
    """One thing looked for: the words typed for it, the ways to say it, and whether a document should have it."""

    words: tuple[str, ...]
    stems: Stems
    meanings: tuple[Meaning, ...]
    wanted: bool

    @property
    def readings(self) -> tuple[Stems, ...]:
        """Return the words themselves and what they surely stand for ("interp" is "interpreter")."""
        sure = (meaning.alternative for meaning in self.meanings)
        return (self.stems, *(alternative.stems for alternative in sure if alternative.weight >= _SURE))

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """Return all ways to say it, the words themselves first."""
        return (Alternative(self.stems, 1.0), *(meaning.alternative for meaning in self.meanings))


def find_sought(words: Sequence[str], library: Library, force_id: int | None) -> list[Sought]:
    """Return what a row of folded, corrected words looks for, in order; words without a subject are left out."""
    sought: list[Sought] = []
    surely = [read_surely(word) for word in words]
    details = frozenset(_find_details(words))
    position = 0
    while position < len(words):
        if act := _read_act_now(words, position):
            sought.append(act)
            position += len(act.words)
            continue
        taken, meanings = _take_phrase(words, surely, position, library, force_id)
        if len(taken) > 1:
            sought.append(_seek(taken, meanings, wanted=True))
        elif NOISE.isdisjoint({taken[0], surely[position]}):
            meanings = (*meanings, *_read_shorthand(taken[0]), *_read_place(taken[0]))
            weak = position in details or not _NEVER_DEMANDED.isdisjoint({taken[0], surely[position]})
            sought.append(_seek(taken, meanings, wanted=not weak))
        position += len(taken)
    return sought


def _seek(words: tuple[str, ...], meanings: Sequence[Meaning], *, wanted: bool) -> Sought:
    return Sought(words, tuple(stem(word) for word in words), _without_repeats(meanings), wanted)


def _take_phrase(
    words: Sequence[str], surely: Sequence[str], position: int, library: Library, force_id: int | None
) -> tuple[tuple[str, ...], tuple[Meaning, ...]]:
    """Return the longest name that begins here, or one word, with what it may also be called."""
    length, meanings = _find_phrase(words, position, library, force_id)
    # A name of several words is known by its usual misspellings too ("honer based violence").
    longer, others = _find_phrase(surely, position, library, force_id)
    if longer > length:
        return tuple(surely[position : position + longer]), others
    return tuple(words[position : position + length]), meanings


def _find_details(words: Sequence[str]) -> Iterator[int]:
    """Yield the places of numbers and hours, and of the words that make one an age: "6yo", "12 yr old", "3am".

    They tell one case from another, and few pages say them: matched where they stand, never demanded.
    """
    for place, word in enumerate(words):
        if _DETAIL.fullmatch(word):
            yield place
        if word.isdigit() or word in _NUMBER_WORDS:
            said = list(takewhile(_AGE_WORDS.__contains__, words[place + 1 : place + 3]))
            if not _OLD.isdisjoint(said):
                yield from range(place + 1, place + 1 + len(said))


def _find_phrase(
    words: Sequence[str], position: int, library: Library, force_id: int | None
) -> tuple[int, tuple[Meaning, ...]]:
    for length in range(min(_LONGEST_PHRASE, len(words) - position), 0, -1):
        taken = words[position : position + length]
        if length == 1 and taken[0] in NOISE:
            continue
        stems = tuple(stem(word) for word in taken)
        entries = library.spoken(stems, force_id)
        meanings = [m for card, role, _ in entries for m in _explain(" ".join(taken), stems, card, role)]
        if entries:
            return length, tuple(sorted(meanings, key=lambda m: -m.alternative.weight)[:_PER_PHRASE])
    return 1, ()


def _explain(typed: str, stems: Stems, card: Card, role: str) -> Iterator[Meaning]:
    """Yield what a phrase that a document lists in this role may also be called."""
    if card.kind is Kind.TERM and role in ("spelling", "title", "alias"):
        yield from _say_term(typed, stems, card, role)
    elif role == "synonym":
        yield from _mean(typed, stems, card.title_stems, card.title, _SYNONYM, "a word that can mean this")
    elif role == "alias":
        yield from _mean(typed, stems, card.title_stems, card.title, _NAME, "another name for it")
    else:
        for phrase in [alias for alias in card.aliases if len(alias.stems) == 1][:2]:
            yield from _mean(typed, stems, phrase.stems, phrase.text, _NAME, "another name for it")


def _say_term(typed: str, stems: Stems, card: Card, role: str) -> Iterator[Meaning]:
    reason = f"a spelling of {card.title}" if role == "spelling" else "another name for it"
    yield from _mean(typed, stems, card.title_stems, card.title.lower(), _SPELLING, reason)
    for spelling in card.spellings[:2]:
        yield from _mean(typed, stems, spelling.stems, spelling.text, _NAME, f"a spelling of {card.title}")
    for synonym in card.synonyms[:1]:
        yield from _mean(typed, stems, synonym.stems, synonym.text, _SYNONYM, f"which “{card.title}” can mean")


def _mean(typed: str, stems: Stems, other: Stems, shown: str, weight: float, reason: str) -> Iterator[Meaning]:
    # What stands in the other phrase anyway needs no second look.
    if other and not set(stems) <= set(other) and len(other) <= _SHORT_NAME and not has_hurtful(shown):
        yield Meaning(Alternative(other, weight), f"{typed} → {shown}, {reason}")


def _read_shorthand(word: str) -> tuple[Meaning, ...]:
    meaning = SHORTHAND.get(word)
    if meaning is None:
        return ()
    return tuple(
        Meaning(Alternative(stem_words(phrase), meaning.weight), f"{word} → {phrase}, {meaning.reason}")
        for phrase in meaning.phrases
    )


def _read_place(word: str) -> Iterator[Meaning]:
    """Yield the region that a town or county is in: pages of services name the region that they cover."""
    region = AREAS[PLACES[word]] if word in PLACES else ""
    if region and word not in region.casefold():
        yield Meaning(Alternative(stem_words(region), _PLACE), f"{word} → {region}, the region it is in")


def _read_act_now(words: Sequence[str], position: int) -> Sought | None:
    """Return the wish for first steps that begins here, looked for by what editors call them; never demanded."""
    taken = next((ask for ask in ACT_NOW if tuple(words[position : position + len(ask)]) == ask), None)
    if taken is None:
        return None
    meanings = tuple(
        Meaning(Alternative(stem_words(name), _NAME), f"{' '.join(taken)} → {name}") for name in ACT_NOW_NAMES
    )
    return Sought(taken, tuple(stem(word) for word in taken), meanings, wanted=False)


def read_surely(word: str) -> str:
    """Return the one word that a shorthand or usual misspelling surely stands for, else the word itself."""
    meaning = SHORTHAND.get(word)
    is_sure = meaning is not None and meaning.weight >= _SURE and len(meaning.phrases) == 1
    return meaning.phrases[0] if meaning is not None and is_sure and " " not in meaning.phrases[0] else word


def _without_repeats(meanings: Sequence[Meaning]) -> tuple[Meaning, ...]:
    first: dict[Stems, Meaning] = {}
    for meaning in meanings:
        first.setdefault(meaning.alternative.stems, meaning)
    return tuple(first.values())
