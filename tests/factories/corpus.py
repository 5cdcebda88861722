"""Makes a library of any size from a seed: documents of about 1,500 words, as common and as rare as words really are.

The bench and the search tests use it. Words are invented syllables and words of the field; no sentence means anything.
"""

import random
from collections.abc import Iterator
from itertools import accumulate

from guidance_app.domain.content import DocumentContent, Provenance, Section, Term, TwoMinutes
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.kinds import RULES, Kind

_FIELD = """
honour abuse forced marriage interpreter victim risk family statement officer community language shame izzat marac dash
referral safeguarding trauma evidence passport abroad disclosure consent safety threat relatives faith visit greeting
names custody recording ethnicity support helpline refuge charity account witness protection order mutilation dowry
elders reputation pressure retraction supervisor champion flag record code form
"""
FIELD_WORDS = tuple(_FIELD.split())
_COMMON = 3_000
_RARE = 27_000
_SYLLABLES = tuple(f"{a}{b}" for a in "bdfgklmnprstvw" for b in ("a", "e", "i", "o", "u", "an", "er", "is"))
_SECTIONS = 8
_KINDS = tuple(Kind)


def make_corpus(count: int, seed: int = 2026, words: int = 1_500) -> Iterator[tuple[str, str, DocumentContent]]:
    """Yield `count` documents as reference, slug and content; the same seed gives the same words for ever."""
    chooser = random.Random(seed)
    vocabulary = make_vocabulary(seed)
    weights = tuple(accumulate(1 / rank for rank in range(1, len(vocabulary) + 1)))
    for number in range(1, count + 1):
        kind = _KINDS[number % len(_KINDS)]
        text = _Text(chooser, vocabulary, weights)
        yield (
            f"{RULES[kind].prefix}-{number:05d}",
            f"made-{kind.value}-{number}",
            _make_content(kind, number, text, words),
        )


def make_vocabulary(seed: int = 2026) -> tuple[str, ...]:
    """Return the invented words, commonest first; words of the field are among the commoner ones."""
    chooser = random.Random(seed)
    invented: dict[str, None] = {}
    while len(invented) < _COMMON + _RARE:
        invented["".join(chooser.choice(_SYLLABLES) for _ in range(chooser.choice((2, 3, 3, 4))))] = None
    words = list(invented)
    for place, word in enumerate(FIELD_WORDS):
        words.insert(20 + place * 12, word)
    return tuple(words)


class _Text:
    def __init__(self, chooser: random.Random, vocabulary: tuple[str, ...], weights: tuple[float, ...]) -> None:
        self.chooser = chooser
        self._vocabulary = vocabulary
        self._weights = weights
        self._topics = chooser.sample(FIELD_WORDS, 6)

    def words(self, count: int) -> list[str]:
        """Return words in the proportions of a language, one in twelve on the document's own topics."""
        drawn = self.chooser.choices(self._vocabulary, cum_weights=self._weights, k=count)
        return [self.chooser.choice(self._topics) if self.chooser.random() < 1 / 12 else word for word in drawn]

    def line(self, count: int) -> str:
        """Return one line of text."""
        return " ".join(self.words(count)).capitalize()

    def body(self, count: int) -> str:
        """Return sentences in short paragraphs."""
        sentences = [f"{self.line(12)}." for _ in range(max(count // 12, 1))]
        return "\n\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4))


def _make_content(kind: Kind, number: int, text: _Text, words: int) -> DocumentContent:
    pick = text.chooser.sample
    return DocumentContent(
        title=f"{text.line(3)} {number}",
        kind=kind,
        summary=f"{text.line(16)}.",
        provenance=Provenance("Invented for measuring"),
        sections=tuple(
            Section(f"part-{place}", text.line(4), text.body(words // _SECTIONS)) for place in range(1, _SECTIONS + 1)
        ),
        aliases=tuple(text.line(2).lower() for _ in range(5)),
        questions=tuple(text.line(7).lower() for _ in range(8)),
        communities=tuple(pick(sorted(COMMUNITIES), 2)),
        languages=tuple(pick(sorted(LANGUAGES), 3)),
        faiths=tuple(pick(sorted(FAITHS), 1)),
        two_minutes=TwoMinutes(do_now=(f"{text.line(8)}.",), do_not=(f"{text.line(8)}.",)),
        term=Term(spellings=(text.line(1).lower(),), synonyms=(text.line(1).lower(),)) if kind is Kind.TERM else None,
    )
