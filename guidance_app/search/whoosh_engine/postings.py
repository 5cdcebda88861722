"""Which documents use a stem and how strongly, read from Whoosh once for each state of the index and then kept.

Whoosh scores one posting at a time through half a dozen calls; a word that stands in most documents then costs
more than the whole rest of a search. Read once and kept as two arrays, its postings cost a loop over numbers.
"""

from array import array
from collections import OrderedDict
from dataclasses import dataclass

from guidance_app.search.whoosh_engine.reader import Reader
from guidance_app.search.whoosh_engine.schema import EVERYTHING

_KEPT = 600

# BM25: how soon more of the same word stops counting, and how much a long document is held back.
_SATURATION, _LENGTH_SHARE = 1.2, 0.6


@dataclass(frozen=True, slots=True)
class Postings:
    """Whoosh numbers of the documents with a stem, and the strength of it in each, before rarity is counted."""

    numbers: "array[int]"
    strengths: "array[float]"


_NONE = Postings(array("I"), array("f"))


class PostingsStore:
    """The postings of the stems asked for lately, in one reader's state of the index."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._kept: OrderedDict[str, Postings] = OrderedDict()
        live = len(reader.numbers)
        average = sum(reader.lengths) / live if live else 1.0
        self._slowing = array(
            "f",
            (
                _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * length / (average or 1.0))
                for length in reader.lengths
            ),
        )

    def read(self, stem: str) -> Postings:
        """Return the postings of a stem; none when no document uses it."""
        kept = self._kept.get(stem)
        if kept is None:
            kept = self._kept[stem] = self._read(stem)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(stem)
        return kept

    def _read(self, stem: str) -> Postings:
        whole = self._reader.searcher.reader()
        if (EVERYTHING, stem) not in whole:
            return _NONE
        numbers, strengths = array("I"), array("f")
        matcher = whole.postings(EVERYTHING, stem)
        while matcher.is_active():
            number, weight = matcher.id(), matcher.weight()
            numbers.append(number)
            strengths.append(weight * (1 + _SATURATION) / (weight + self._slowing[number]))
            matcher.next()
        return Postings(numbers, strengths)
