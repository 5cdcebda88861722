"""Completions while somebody types: titles, other names, spellings and headings that readers may see; no free words."""

from collections.abc import Iterator
from dataclasses import dataclass

from guidance_app.search.analysis import spaced
from guidance_app.search.cards import Card
from guidance_app.search.hurtful_words import has_hurtful
from guidance_app.search.library import Library
from guidance_app.search.understanding import clean_query

MOST_COMPLETIONS = 8
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Completion:
    """Words to offer, and the document they lead to."""

    label: str
    document_id: int


def complete(typed: str, library: Library, force_id: int | None) -> tuple[Completion, ...]:
    """Return at most eight completions, titles first."""
    sought = spaced(clean_query(typed))
    if len(sought) < _SHORTEST + 1:
        return ()
    found = sorted(
        (order, len(label), label, card.document_id)
        for card in library.visible(force_id)
        if sought in card.names
        for order, label, text in _labels(card)
        if sought in text
    )
    offered: dict[int, Completion] = {}
    for _, _, label, document_id in found:
        if document_id not in offered and not has_hurtful(label):
            offered[document_id] = Completion(label, document_id)
        if len(offered) == MOST_COMPLETIONS:
            break
    return tuple(offered.values())


def _labels(card: Card) -> Iterator[tuple[int, str, str]]:
    yield 0, card.title, spaced(card.title)
    for phrase in (*card.aliases, *card.spellings):
        yield 1, f"{phrase.text} ({card.title})", spaced(phrase.text)
    for section in card.sections:
        yield 2, f"{card.title}: {section.heading}", spaced(section.heading)
