"""Two lines of a section around the words that matched, in pieces; folded and plain text share offsets."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

LONGEST_SNIPPET = 190
_LEAD = 40
_LOOK_AHEAD = 24


class Hit(NamedTuple):
    """Where a text says a thing: offsets, and the thing counted from 1."""

    start: int
    end: int
    thing: int


class Piece(NamedTuple):
    """A run of plain text; `matched` ones are to be marked."""

    text: str
    matched: bool


def find_hits(folded: str, forms: Iterable[tuple[str, int]], thing_of: Callable[[str], int]) -> list[Hit]:
    """Return where folded text says what is sought, in order.

    `forms` are folded words with the thing each stands for; `thing_of` says that of a compound or a word with an
    apostrophe, 0 for none.
    """
    hits: dict[int, Hit] = {}
    padded = f" {folded} "
    for form, thing in forms:
        # The space before the word stands where the word itself stands in the text that is not padded.
        at = padded.find(f" {form} ")
        while at >= 0:
            hits[at] = Hit(at, at + len(form), thing)
            at = padded.find(f" {form} ", at + len(form))
    for mark in "-'":
        for start, end in _find_marked(folded, mark):
            thing = thing_of(folded[start:end].replace("'", ""))
            if thing:
                hits[start] = Hit(start, end, thing)
    return sorted(hits.values())


def _find_marked(folded: str, mark: str) -> Iterator[tuple[int, int]]:
    at = folded.find(mark)
    while at >= 0:
        start = folded.rfind(" ", 0, at) + 1
        end = folded.find(" ", at)
        end = len(folded) if end < 0 else end
        word = folded[start:end].strip("'-")
        if word:
            found = folded.index(word, start)
            yield found, found + len(word)
        at = folded.find(mark, end)


def cut_snippet(plain: str, folded: str, hits: list[Hit]) -> tuple[Piece, ...]:
    """Return about 190 characters of `plain` with most different things; whole words only."""
    start, end = _choose_window(folded, hits)
    return _cut(plain, start, end, [hit for hit in hits if start <= hit.start and hit.end <= end])


def _choose_window(folded: str, hits: list[Hit]) -> tuple[int, int]:
    best, most = 0, 0
    for index, (start, _, _) in enumerate(hits):
        things = {thing for at, _, thing in hits[index : index + _LOOK_AHEAD] if at < start + LONGEST_SNIPPET - _LEAD}
        if len(things) > most:
            best, most = start, len(things)
    start = 0 if best <= _LEAD else folded.find(" ", best - _LEAD - 1) + 1
    # A space of folded text is the edge of a word; a single endless word is shown whole rather than cut.
    end = (
        folded.rfind(" ", start, start + LONGEST_SNIPPET + 1) if len(folded) > start + LONGEST_SNIPPET else len(folded)
    )
    if end <= best:
        end = folded.find(" ", best)
    return min(start, best), end if end >= 0 else len(folded)


def _cut(plain: str, start: int, end: int, hits: list[Hit]) -> tuple[Piece, ...]:
    pieces = [Piece("… ", False)] if plain[:start].strip() else []
    # The full stop or bracket that closes the last word belongs to it.
    while end < len(plain) and not plain[end].isalnum() and not plain[end].isspace():
        end += 1
    at = start
    for hit_start, hit_end, _ in hits:
        if hit_start > at:
            pieces.append(Piece(_tidy(plain[at:hit_start]), False))
        pieces.append(Piece(_tidy(plain[hit_start:hit_end]), True))
        at = hit_end
    if end > at:
        pieces.append(Piece(_tidy(plain[at:end]), False))
    if plain[end:].strip():
        pieces.append(Piece(" …", False))
    return tuple(pieces)


def _tidy(text: str) -> str:
    return " ".join(f"x{text}x".split())[1:-1]
