"""Chooses the sections of a found document that answer best, cuts their snippets, and says why."""

from dataclasses import dataclass

from guidance_app.search.cards import Card, SectionHead
from guidance_app.search.matching import Matcher
from guidance_app.search.records import SectionTexts
from guidance_app.search.snippets import Piece, cut_snippet

MOST_SECTIONS = 3
_HEADING = 2.0
_WORTH_SHOWING = 0.45
_OFTEN = 4


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
    judged = [
        (_judge(head, folded, matcher), index)
        for index, (head, folded) in enumerate(zip(card.sections, texts.folded, strict=False))
    ]
    if not judged:
        return ()
    judged.sort(key=lambda pair: (-pair[0], pair[1]))
    best = judged[0][0]
    chosen = [pair for pair in judged[:MOST_SECTIONS] if pair[0] > 0 and pair[0] >= _WORTH_SHOWING * best] or judged[:1]
    return tuple(_show(card.sections[index], index, texts, matcher, score) for score, index in chosen)


def _judge(head: SectionHead, folded: str, matcher: Matcher) -> float:
    counts = matcher.count_in(folded)
    said = sum(
        matcher.shares[thing - 1] * (0.6 + 0.4 * min(count, _OFTEN) / _OFTEN) for thing, count in counts.items()
    )
    return said + _HEADING * matcher.fit(head.stems).both


def _show(head: SectionHead, index: int, texts: SectionTexts, matcher: Matcher, score: float) -> FoundSection:
    snippet = cut_snippet(texts.plain[index], texts.folded[index], matcher.thing_of)
    return FoundSection(head.anchor, head.heading, snippet, explain_section(head, texts.folded[index], matcher), score)


def explain_section(head: SectionHead, folded: str, matcher: Matcher) -> str:
    """Return in grey words why a section was found."""
    if matcher.fit(head.stems).coverage >= 0.3:
        return f"{_quote(_words_said(matcher, ' '.join(head.stems)))} in the heading"
    used = set(folded.replace("'", "").replace("-", " ").split())
    meant = [
        meaning.sentence
        for sought in matcher.sought
        if not _says(matcher, sought.stems, used)
        for meaning in sought.meanings
        if _says(matcher, meaning.alternative.stems, used)
    ]
    if meant:
        return meant[0]
    said = _words_said(matcher, folded)
    return f"{_quote(said)} in this section" if said else ""


def _says(matcher: Matcher, stems: tuple[str, ...], used: set[str]) -> bool:
    return all(not used.isdisjoint(matcher.forms_of(part)) for part in stems)


def _words_said(matcher: Matcher, folded: str) -> list[str]:
    return [" ".join(matcher.sought[thing - 1].words) for thing in sorted(matcher.count_in(folded))]


def _quote(words: list[str]) -> str:
    return ", ".join(f"“{word}”" for word in dict.fromkeys(words))
