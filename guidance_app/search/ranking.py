"""The order of what an engine found: weights for where the words stand, kinds, danger; the same for every engine."""

from collections.abc import Sequence
from dataclasses import dataclass

from guidance_app.domain.kinds import Kind
from guidance_app.search.cards import Card
from guidance_app.search.engine import EngineHit
from guidance_app.search.library import Library
from guidance_app.search.matching import Matcher
from guidance_app.search.understanding import Understood

# How many of the engine's best are looked at closely; the rest keep the engine's order below them.
CLOSELY = 50

# What each sign adds at its best. Exact names and questions stand apart, because editors wrote them as answers.
ENGINE = 3.0
TITLE = 3.0
NAME = 2.5
QUESTION = 4.0
HEADING = 1.5
COVERAGE = 3.0
NAMED_EXACTLY = 6.0
ASKED_EXACTLY = 30.0

# A community page answers many words; unless a community was named, what holds for anyone comes first.
COMMUNITY_NAMED, COMMUNITY_NOT_NAMED = 1.2, -0.8


@dataclass(frozen=True, slots=True)
class Ranked:
    """A found document with the number that orders it."""

    document_id: int
    score: float


def rank(hits: Sequence[EngineHit], understood: Understood, library: Library, matcher: Matcher, force_id: int | None) -> list[Ranked]:
    """Return the found documents and those named or asked for exactly, best first."""
    cards = library.cards
    # The index may have moved on since the library last looked: what is not in both is left out.
    known = [hit for hit in hits if hit.document_id in cards and cards[hit.document_id].is_visible_to(force_id)]
    named = library.named(understood.stems, force_id)
    asked = library.asked(understood.stems, force_id)
    best = known[0].score if known else 1.0
    engine = {hit.document_id: hit.score / (best or 1.0) for hit in known}
    close = dict.fromkeys([hit.document_id for hit in known[:CLOSELY]] + sorted(named | asked))
    ranked = [
        Ranked(
            key,
            ENGINE * engine.get(key, 0.0)
            + _judge(cards[key], understood, matcher)
            + NAMED_EXACTLY * (key in named)
            + ASKED_EXACTLY * (key in asked),
        )
        for key in close
    ]
    ranked.sort(key=lambda r: (-r.score, r.document_id))
    far = [hit.document_id for hit in known[CLOSELY:] if hit.document_id not in close]
    lowest = min((r.score for r in ranked), default=1.0)
    return ranked + [Ranked(key, lowest * engine[key]) for key in far]


def _judge(card: Card, understood: Understood, matcher: Matcher) -> float:
    return (
        TITLE * matcher.fit(card.title_stems).both
        + NAME * matcher.best_fit(phrase.stems for phrase in (*card.aliases, *card.spellings))
        + QUESTION * matcher.best_fit(card.questions)
        + HEADING * matcher.best_fit(section.stems for section in card.sections)
        + COVERAGE * matcher.coverage_of(card)
        + understood.gains.get(card.kind, 0.0)
        + _weigh_community(card, understood)
    )


def _weigh_community(card: Card, understood: Understood) -> float:
    if not understood.peoples.isdisjoint(card.communities):
        return COMMUNITY_NAMED if card.kind is Kind.COMMUNITY else COMMUNITY_NAMED / 2
    return COMMUNITY_NOT_NAMED if card.kind is Kind.COMMUNITY else 0.0
