"""The card of one findable document: small, in memory for all of them, so that ranking asks no engine."""

import json
import sys
from array import array
from dataclasses import dataclass

from guidance_app.domain.kinds import Kind

Stems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of an editor, as written and as stems."""

    text: str
    stems: Stems


@dataclass(frozen=True, slots=True)
class SectionHead:
    """Where a section is and what stands over it."""

    anchor: str
    heading: str
    stems: Stems


@dataclass(frozen=True, slots=True)
class Card:
    """One live document. `names` is what may be completed, one a line, as `spaced` writes it; `words`
    are ids of the vocabulary, sorted."""

    document_id: int
    stamp: str
    reference: str
    slug: str
    force_id: int | None
    content_hash: str
    kind: Kind
    title: str
    title_stems: Stems
    aliases: tuple[Phrase, ...]
    questions: tuple[Stems, ...]
    spellings: tuple[Phrase, ...]
    synonyms: tuple[Phrase, ...]
    sections: tuple[SectionHead, ...]
    communities: tuple[str, ...]
    languages: tuple[str, ...]
    faiths: tuple[str, ...]
    names: str
    words: "array[int]"

    def is_visible_to(self, force_id: int | None) -> bool:
        """Say whether a person of this force may read it; None is a person of no force."""
        return self.force_id is None or self.force_id == force_id


def read_card(stamp: str, text: str, words: "array[int]") -> Card:
    """Return the card that `records.make_record` wrote. Raises ValueError, KeyError or TypeError when it is damaged."""
    values = json.loads(text)
    return Card(
        document_id=values["id"],
        stamp=stamp,
        reference=values["reference"],
        slug=values["slug"],
        force_id=values["force"],
        content_hash=values["hash"],
        kind=Kind(values["kind"]),
        title=values["title"],
        title_stems=_stems(values["title_stems"]),
        aliases=_phrases(values["aliases"]),
        questions=tuple(_stems(question) for question in values["questions"]),
        spellings=_phrases(values["spellings"]),
        synonyms=_phrases(values["synonyms"]),
        sections=tuple(
            SectionHead(anchor, sys.intern(heading), _stems(s)) for anchor, heading, s in values["sections"]
        ),
        communities=_codes(values["communities"]),
        languages=_codes(values["languages"]),
        faiths=_codes(values["faiths"]),
        names=values["names"],
        words=words,
    )


def _stems(joined: str) -> Stems:
    # Interned, because a thousand cards share a few thousand stems.
    return tuple(sys.intern(stem) for stem in joined.split())


def _phrases(pairs: list[tuple[str, str]]) -> tuple[Phrase, ...]:
    return tuple(Phrase(text, _stems(joined)) for text, joined in pairs)


def _codes(codes: list[str]) -> tuple[str, ...]:
    return tuple(sys.intern(code) for code in codes)
