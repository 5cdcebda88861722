"""The order of what an engine found: weights for where the words stand, kinds, danger; the same for every engine."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from guidance_app.domain.kinds import Kind
from guidance_app.search.analysis import stem_words
from guidance_app.search.cards import Card
from guidance_app.search.engine import EngineHit
from guidance_app.search.library import Library
from guidance_app.search.matching import Matcher
from guidance_app.search.understanding import Understood
from guidance_app.search.words.intents import ACT_NOW_NAMES
from guidance_app.search.words.peoples import OF_ONE_PEOPLE

# How many of the engine's best are looked at closely; the rest keep the engine's order below them.
CLOSELY = 30
# How many more of the engine's best are asked for, because an editor may have named or asked for what one of them is
# about; of those, so many are looked at closely too.
WIDELY, MOST_BY_EDITORS = 90, 12
# How many of those are read, section by section, for how near to each other they say what is sought.
MOST_CLOSELY = 12

# A document with less than this part of the best one's score has a word of the query, and little to say about it. An
# answer that an editor pinned scores far above all else and must not sweep the rest away.
WORTH_LISTING, MOST_TO_MEASURE_BY = 0.2, 12.0

# What each sign adds at its best. Exact names and questions stand apart, because editors wrote them as answers.
ENGINE = 3.0
TITLE = 3.0
NAME = 2.5
QUESTION = 4.0
HEADING = 1.5
COVERAGE = 2.0
NEARNESS = 2.0
NAMED_EXACTLY = 6.0
NAMED_INSIDE = 2.0
ASKED_EXACTLY = 30.0

# A community page answers many words; unless a community was named, what holds for anyone comes first.
COMMUNITY_NAMED, COMMUNITY_NOT_NAMED = 1.2, -2.0

# Who asks for more than a word wants the page to act on; a word's own page says what it means.
WORD_AMONG_OTHERS = -2.0
# Who asks what to do wants the page that an editor named for the first steps.
FIRST_STEPS = 3.0
# How far a question that an editor wrote is put in the same words, asking words ("who", "can I") included.
ASKED_ALIKE = 3.0


_FIRST_STEPS_NAMES = tuple(frozenset(stem_words(name)) for name in ACT_NOW_NAMES)

# What a profile or a word's page says is about some people.
_OF_SOME = frozenset({Kind.COMMUNITY, Kind.TERM})

MeasureNearness = Callable[[Sequence[Card]], dict[int, float]]


class Ranked(NamedTuple):
    """Found documents, best first, and the numbers that order them; arrays, because a thousand may be kept."""

    document_ids: "array[int]"
    scores: "array[float]"

    def score_of(self, document_id: int) -> float:
        """Return the number of a found document. Raises ValueError for one that was not found."""
        return self.scores[self.document_ids.index(document_id)]


def rank(
    hits: Sequence[EngineHit],
    understood: Understood,
    library: Library,
    matcher: Matcher,
    force_id: int | None,
    measure_nearness: MeasureNearness,
) -> Ranked:
    """Return the found documents and those named or asked for exactly, best first.

    `measure_nearness` says of some documents, from 0 to 1, how much of the query they say in one breath.
    """
    # The index may have moved on since the library last looked: what is not in both is left out.
    known = [hit for hit in hits if hit[0] in library.cards]
    best = (known[0].score if known else 1.0) or 1.0
    engine = {key: score / best for key, score in known}
    looked_at = [*known[:CLOSELY], *_find_by_editors(known[CLOSELY:WIDELY], library, matcher)]
    close = _weigh_closely(looked_at, engine, understood, library, matcher, force_id)
    best_few = sorted(close, key=lambda key: (-close[key], key))[:MOST_CLOSELY]
    for key, said in measure_nearness([library.cards[key] for key in best_few]).items():
        close[key] += NEARNESS * said
    least = WORTH_LISTING * min(max(close.values(), default=0.0), MOST_TO_MEASURE_BY)
    ordered = sorted((key for key in close if close[key] >= least), key=lambda key: (-close[key], key))
    far = [key for key, _ in known[CLOSELY:] if key not in close and engine[key] >= WORTH_LISTING]
    lowest = close[ordered[-1]] if ordered else 1.0
    scores = [close[key] for key in ordered] + [min(lowest, lowest * engine[key]) for key in far]
    return Ranked(array("q", ordered + far), array("d", scores))


def _find_by_editors(hits: Sequence[EngineHit], library: Library, matcher: Matcher) -> list[EngineHit]:
    """Return the few of these whose title, other names or questions say most of what is sought."""
    said = [(_judge_editors(library.cards[hit.document_id], matcher), hit) for hit in hits]
    best = sorted(said, key=lambda pair: -pair[0])[:MOST_BY_EDITORS]
    return [hit for fit, hit in best if fit > 0]


def _weigh_closely(
    hits: Sequence[EngineHit],
    engine: Mapping[int, float],
    understood: Understood,
    library: Library,
    matcher: Matcher,
    force_id: int | None,
) -> dict[int, float]:
    named = library.named(understood.stems, force_id)
    asked = library.asked(understood.stems, force_id)
    inside = _find_named_inside(understood, library, matcher, force_id)
    for_all = _match_for_everyone(understood, library, matcher, force_id)
    close = {}
    for key in (*(hit.document_id for hit in hits), *named, *asked):
        card = library.cards[key]
        fitting = for_all if _holds_for_everyone(card, understood) else matcher
        close[key] = ENGINE * engine.get(key, 0.0) + _judge(card, understood, fitting) + inside.get(key, 0.0)
        # "What to do" carries no subject, so that a name is the whole of such a query; what is wanted is another page.
        if not understood.asks_for_first_steps or _names_first_steps(card):
            close[key] += NAMED_EXACTLY * (key in named) + ASKED_EXACTLY * (key in asked)
    return close


def _match_for_everyone(understood: Understood, library: Library, matcher: Matcher, force_id: int | None) -> Matcher:
    """Return what pages that hold for everyone are compared with: the query without the people or language it names.

    So "urdu interpreter" leads to the page on interpreters too, which names no language.
    """
    rest = tuple(one for one in understood.sought if OF_ONE_PEOPLE.isdisjoint(one.words))
    names_people = len(rest) < len(understood.sought)
    return Matcher(rest, library.vocabulary, force_id) if names_people and any(one.wanted for one in rest) else matcher


def _holds_for_everyone(card: Card, understood: Understood) -> bool:
    return card.kind not in _OF_SOME and understood.peoples.isdisjoint(card.communities)


def _find_named_inside(
    understood: Understood, library: Library, matcher: Matcher, force_id: int | None
) -> dict[int, float]:
    """Return what documents gain because a part of the query is their whole name."""
    gains: dict[int, float] = {}
    for share, sought in zip(matcher.shares, understood.sought, strict=True):
        # A name is an answer however common its word is, and one of several words is seldom said by chance.
        gain = NAMED_INSIDE * (0.5 + 0.5 * share) * (2.0 if len(sought.stems) > 1 else 1.0)
        for key in {key for stems in sought.readings for key in library.named(stems, force_id)}:
            if not (understood.asks_for_more and library.cards[key].kind is Kind.TERM):
                gains[key] = gains.get(key, 0.0) + gain
    return gains


def _judge_editors(card: Card, matcher: Matcher) -> float:
    return (
        TITLE * matcher.fit(card.title_stems).both
        + NAME * matcher.best_fit(phrase.stems for phrase in (*card.aliases, *card.spellings))
        + QUESTION * matcher.best_fit(card.questions)
    )


def _judge(card: Card, understood: Understood, matcher: Matcher) -> float:
    return (
        _judge_editors(card, matcher)
        + HEADING * matcher.best_fit(section.stems for section in card.sections)
        + COVERAGE * matcher.coverage_of(card)
        + ASKED_ALIKE * _ask_alike(card, understood)
        + understood.gains.get(card.kind, 0.0)
        + (FIRST_STEPS if understood.asks_for_first_steps and _names_first_steps(card) else 0.0)
        + (WORD_AMONG_OTHERS if card.kind is Kind.TERM and understood.asks_for_more else 0.0)
        + _weigh_community(card, understood)
    )


def _names_first_steps(card: Card) -> bool:
    phrases = (*(alias.stems for alias in card.aliases), *card.questions)
    return any(name <= set(phrase) for name in _FIRST_STEPS_NAMES for phrase in phrases)


def _ask_alike(card: Card, understood: Understood) -> float:
    asked = frozenset(understood.stems)
    return max((_share_common(asked, frozenset(question)) for question in card.questions), default=0.0)


def _share_common(one: frozenset[str], other: frozenset[str]) -> float:
    common = len(one & other)
    # One word in common is no likeness of two questions.
    return common / len(one | other) if common > 1 else 0.0


def _weigh_community(card: Card, understood: Understood) -> float:
    if not understood.peoples.isdisjoint(card.communities):
        return COMMUNITY_NAMED if card.kind is Kind.COMMUNITY else COMMUNITY_NAMED / 2
    return COMMUNITY_NOT_NAMED if card.kind is Kind.COMMUNITY else 0.0
