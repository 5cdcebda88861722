"""Chooses the sections of a document that answer best, cuts their snippets, says why, and how near words stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from guidance_app.search.analysis import words_of_chunk
from guidance_app.search.cards import Card, SectionHead
from guidance_app.search.matching import Matcher
from guidance_app.search.records import SectionTexts
from guidance_app.search.snippets import Hit, Piece, cut_snippet

MOST_SECTIONS = 3
_HEADING = 2.0
_WORTH_SHOWING = 0.45
_OFTEN = 4
_MUCH = 0.3
# About as many characters as a line or two have.
ONE_BREATH = 120


@dataclass(frozen=True, slots=True)
class FoundSection:
    """One section that answers."""

    anchor: str
    heading: str
    snippet: tuple[Piece, ...]
    why: str
    score: float


def choose_sections(card: Card, texts: SectionTexts, matcher: Matcher) -> tuple[FoundSection, ...]:
    """Return at most three sections, best first; the first section when none says anything sought."""
    found = texts.find(matcher.forms_in(card), matcher.thing_of)
    judged = [
        (_judge(head, hits, matcher), -index, hits)
        for index, (head, hits) in enumerate(zip(card.sections, found, strict=False))
    ]
    judged.sort(reverse=True)
    best = judged[0][0] if judged else 0.0
    chosen = [entry for entry in judged[:MOST_SECTIONS] if entry[0] > 0 and entry[0] >= _WORTH_SHOWING * best]
    return tuple(
        _show(card.sections[-at], -at, texts, hits, matcher, score) for score, at, hits in chosen or judged[:1]
    )


def measure_nearness(card: Card, texts: SectionTexts, matcher: Matcher) -> float:
    """Return the telling part of the query, from 0 to 1, that a document says in one breath: in a line or two."""
    by_section = texts.find(matcher.forms_in(card), matcher.thing_of)
    return max((find_densest(hits, matcher.shares) for hits in by_section), default=0.0)


def find_densest(hits: Sequence[Hit], shares: Sequence[float]) -> float:
    """Return the greatest sum of shares of things that stand within one breath; hits come in their order."""
    # A window of one breath moves over the hits; adding up anew at each of them was a tenth of a broad search.
    counts = [0] * len(shares)
    first, said, most = 0, 0.0, 0.0
    for hit in hits:
        while hits[first].start <= hit.start - ONE_BREATH:
            left = hits[first].thing - 1
            counts[left] -= 1
            said -= 0 if counts[left] else shares[left]
            first += 1
        thing = hit.thing - 1
        said += 0 if counts[thing] else shares[thing]
        counts[thing] += 1
        most = max(most, said)
    return most


def _judge(head: SectionHead, hits: list[Hit], matcher: Matcher) -> float:
    counts: dict[int, int] = {}
    for _, _, thing in hits:
        counts[thing] = counts.get(thing, 0) + 1
    said = sum(matcher.shares[thing - 1] * (0.6 + 0.4 * min(count, _OFTEN) / _OFTEN) for thing, count in counts.items())
    return said + _HEADING * matcher.fit(head.stems).both


def _show(
    head: SectionHead, index: int, texts: SectionTexts, hits: list[Hit], matcher: Matcher, score: float
) -> FoundSection:
    folded = texts.folded[index]
    said = {word for hit in hits for word in words_of_chunk(folded[hit.start : hit.end].replace("'", ""))}
    why = _explain(head, said, matcher)
    return FoundSection(head.anchor, head.heading, cut_snippet(texts.plain[index], folded, hits), why, score)


def _explain(head: SectionHead, said: set[str], matcher: Matcher) -> str:
    if matcher.fit(head.stems).coverage >= _MUCH:
        return f"{_quote(matcher.words_for(head.stems))} in the heading"
    for sought in matcher.sought:
        if not _says(matcher, sought.stems, said):
            for meaning in sought.meanings:
                if _says(matcher, meaning.alternative.stems, said):
                    return meaning.sentence
    typed = [" ".join(sought.words) for sought in matcher.sought if _says(matcher, sought.stems, said)]
    return f"{_quote(typed)} in this section" if typed else ""


def _says(matcher: Matcher, stems: tuple[str, ...], said: set[str]) -> bool:
    return all(not said.isdisjoint(matcher.forms_of(part)) for part in stems)


def _quote(words: Sequence[str]) -> str:
    return ", ".join(f"“{word}”" for word in dict.fromkeys(words))
