"""Makes of a typed query what is looked for, before any engine is asked; the same for every engine."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from guidance_app.domain.kinds import Kind
from guidance_app.search.analysis import stem, tokenise
from guidance_app.search.cards import Stems
from guidance_app.search.correction import Corrector
from guidance_app.search.danger_signs import is_danger
from guidance_app.search.expansion import Sought, find_sought, read_surely
from guidance_app.search.hurtful_words import replace_hurtful
from guidance_app.search.library import Library
from guidance_app.search.mending import join_letters
from guidance_app.search.sounds import SoundIndex
from guidance_app.search.words.hurtful import NOTE
from guidance_app.search.words.intents import ACT_NOW, DANGER_GAIN, GAIN_BY_WORD
from guidance_app.search.words.noise import NUMERALS
from guidance_app.search.words.peoples import LEADS_TO

LONGEST_QUERY = 200
MOST_WORDS = 8
MOST_TERMS = 12
_MOST_TOKENS = 40
# Danger is listened for beyond what is searched for: a whole story may be typed, and end with it.
_LONGEST_STORY = 2_000
_MOST_SUGGESTED = 3


@dataclass(frozen=True, slots=True)
class Understood:
    """What a query means. `shown_query` never holds a hurtful word; `stems` is the whole query for comparing with whole
    phrases; `gains` is what each kind of document gains; `peoples` are codes of communities that were named."""

    shown_query: str
    stems: Stems
    sought: tuple[Sought, ...]
    corrections: tuple[tuple[str, str], ...]
    did_you_mean: tuple[str, ...]
    exact: bool
    danger: bool
    language_note: str | None
    gains: dict[Kind, float]
    peoples: frozenset[str]

    @property
    def asks_for_more(self) -> bool:
        """Say whether more than one thing is looked for."""
        return sum(1 for sought in self.sought if sought.wanted) > 1

    @property
    def asks_for_first_steps(self) -> bool:
        """Say whether the query asks what to do."""
        return any(sought.words in ACT_NOW for sought in self.sought)

    @property
    def meanings(self) -> tuple[str, ...]:
        """Return the sentences that say what else was searched for, one for each thing, the surest."""
        return tuple(sought.meanings[0].sentence for sought in self.sought if sought.meanings)


def understand(typed: str, library: Library, sounds: SoundIndex, force_id: int | None, exact: bool) -> Understood:
    """Return what a reader of this force means; any text at all is taken, and no more than 200 characters of it."""
    shown, hurtful = replace_hurtful(clean_query(typed))
    corrector = Corrector(library, sounds, force_id)
    tokens = tokenise(shown)[:_MOST_TOKENS]
    pairs = [(token, token) for token in tokens] if exact else join_letters(tokens, corrector.is_acronym)
    words = [read for _, read in pairs]
    mended, others = ({}, ()) if exact else _correct(words, corrector)
    corrected = [part for word in words for part in mended.get(word, word).split()]
    corrected = [NUMERALS.get(word, word) for word in corrected]
    surely = [read_surely(word) for word in corrected]
    sought = find_sought(corrected, library, force_id)
    danger = is_danger(list(dict.fromkeys(words + corrected + tokenise(typed[:_LONGEST_STORY]))))
    return Understood(
        shown_query=shown,
        stems=tuple(stem(word) for word in surely),
        sought=limit_terms(sought),
        corrections=(*((said, read) for said, read in pairs if said != read), *mended.items()),
        did_you_mean=_rewrite(words, mended, others),
        exact=exact,
        danger=danger,
        language_note=NOTE if hurtful else None,
        gains=_add_gains(surely, danger),
        peoples=frozenset(code for word in corrected for code in LEADS_TO.get(word, ())),
    )


def clean_query(typed: str) -> str:
    """Return typed text in one line of at most 200 characters without control characters."""
    composed = unicodedata.normalize("NFKC", typed[: 2 * LONGEST_QUERY])
    visible = "".join(" " if unicodedata.category(c)[0] == "C" else c for c in composed)
    return " ".join(visible.split())[:LONGEST_QUERY].strip()


def limit_terms(sought: Sequence[Sought]) -> tuple[Sought, ...]:
    """Return at most 8 things with at most 12 terms between them; the weakest meanings go first."""
    kept = sorted(sought, key=lambda s: not s.wanted)[:MOST_WORDS]
    spare = MOST_TERMS - sum(len(s.stems) for s in kept)
    allowed = set()
    by_weight = sorted(
        ((m.alternative.weight, i, m) for i, s in enumerate(kept) for m in s.meanings), key=lambda e: -e[0]
    )
    for _, index, meaning in by_weight:
        if len(meaning.alternative.stems) <= spare:
            spare -= len(meaning.alternative.stems)
            allowed.add((index, meaning.alternative.stems))
    return tuple(
        replace(s, meanings=tuple(m for m in s.meanings if (i, m.alternative.stems) in allowed))
        for i, s in enumerate(kept)
    )


def _correct(words: Sequence[str], corrector: Corrector) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    mended: dict[str, str] = {}
    others: list[tuple[str, str]] = []
    for position, word in enumerate(words):
        if word in mended:
            continue
        correction = corrector.correct_in_name(words, position)
        if correction.words is not None:
            mended[word] = correction.words
        others += [(word, alternative) for alternative in correction.alternatives]
    return mended, tuple(others)


def _rewrite(words: Sequence[str], mended: dict[str, str], others: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(
        " ".join(alternative if word == typed else mended.get(word, word) for word in words)
        for typed, alternative in others[:_MOST_SUGGESTED]
    )


def _add_gains(words: Sequence[str], danger: bool) -> dict[Kind, float]:
    gains = dict(DANGER_GAIN) if danger else {}
    for word in dict.fromkeys(words):
        for kind, gain in GAIN_BY_WORD.get(word, {}).items():
            gains[kind] = max(gains.get(kind, 0.0), gain)
    return gains
