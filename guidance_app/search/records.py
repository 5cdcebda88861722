"""What is kept of an indexed document beside the engine's own structures: its card, its words, its section texts.

A record is made once, when a document is indexed, so that a search need not fold, cut or stem a document again.
"""

import json
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

from guidance_app.search.analysis import analyse, fold, spaced, split_chunks, stem_words, words_of_chunk
from guidance_app.search.documents import IndexDocument
from guidance_app.search.snippets import Hit, find_hits

RECORD_VERSION = 1
_BETWEEN = "\x1e"
_APART = f" {_BETWEEN} "


@dataclass(frozen=True, slots=True)
class Record:
    """`card` is JSON for `cards.read_card`; `words` the distinct folded words; the texts are by section.

    Nothing is compressed: unpacking ten documents would be a fifth of a search.
    """

    stamp: str
    card: str
    words: str
    folded: str
    plain: str


@dataclass(frozen=True, slots=True)
class SectionTexts:
    """The plain and the folded text of each section, in order; offsets in both are the same."""

    plain: tuple[str, ...]
    folded: tuple[str, ...]

    def find(self, forms: Sequence[tuple[str, int]], thing_of: Callable[[str], int]) -> list[list[Hit]]:
        """Return by section where it says what is sought; one pass over all of them, for speed."""
        found: list[list[Hit]] = [[] for _ in self.folded]
        starts = list(accumulate((len(text) + len(_APART) for text in self.folded), initial=0))
        for start, end, thing in find_hits(_APART.join(self.folded), forms, thing_of):
            section = bisect_right(starts, start) - 1
            found[section].append(Hit(start - starts[section], end - starts[section], thing))
        return found


def make_record(document: IndexDocument) -> Record:
    """Return what to keep of a document."""
    plain = [_keepable(section.text) for section in document.sections]
    folded = [fold(text) for text in plain]
    loose = " ".join(
        chain((document.title, document.summary), _headings(document), document.tag_names, _editors(document))
    )
    chunks = chain(split_chunks(fold(loose)), *(split_chunks(text) for text in folded))
    words = sorted({word for chunk in chunks for word in words_of_chunk(chunk)})
    return Record(
        stamp=document.identity.stamp,
        card=json.dumps(_card_values(document), ensure_ascii=False),
        words=" ".join(words),
        folded=_BETWEEN.join(folded),
        plain=_BETWEEN.join(plain),
    )


def read_section_texts(record: Record) -> SectionTexts:
    """Return the texts of a record."""
    return SectionTexts(tuple(record.plain.split(_BETWEEN)), tuple(record.folded.split(_BETWEEN)))


def combined_stems(document: IndexDocument) -> list[str]:
    """Return all stems of a document for one field.

    What names a document best is repeated (title three times, summary and headings twice), because one field with
    repeats is several times faster to search than five fields with weights.
    """
    title = analyse(document.title)
    twice = analyse(" \n ".join((document.summary, *_headings(document))))
    once = chain(_editors(document), document.tag_names, (section.text for section in document.sections))
    return [*title, *title, *title, *twice, *twice, *analyse(" \n ".join(once))]


def _keepable(text: str) -> str:
    # Half a surrogate pair is no character and cannot be stored; replaced one for one, offsets stay right.
    return text.replace(_BETWEEN, " ").encode("utf-8", "replace").decode()


def _headings(document: IndexDocument) -> tuple[str, ...]:
    return tuple(section.heading for section in document.sections)


def _editors(document: IndexDocument) -> tuple[str, ...]:
    return (*document.aliases, *document.questions, *document.spellings, *document.synonyms)


def _card_values(document: IndexDocument) -> dict[str, object]:
    identity = document.identity
    return {
        "id": identity.document_id,
        "reference": identity.reference,
        "slug": identity.slug,
        "force": identity.force_id,
        "hash": identity.content_hash,
        "kind": document.kind.value,
        "title": document.title,
        "aliases": _with_stems(document.aliases),
        "questions": [" ".join(stem_words(question)) for question in document.questions],
        "spellings": _with_stems(document.spellings),
        "synonyms": _with_stems(document.synonyms),
        "title_stems": " ".join(stem_words(document.title)),
        "sections": [(s.anchor, s.heading, " ".join(stem_words(s.heading))) for s in document.sections],
        "communities": document.communities,
        "languages": document.languages,
        "faiths": document.faiths,
        "names": "\n".join(spaced(name) for name in _names(document)),
    }


def _names(document: IndexDocument) -> tuple[str, ...]:
    return (document.title, *document.aliases, *document.spellings, *_headings(document))


def _with_stems(phrases: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(phrase, " ".join(stem_words(phrase))) for phrase in phrases]
