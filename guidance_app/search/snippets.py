"""Two lines of a section around the words that matched, in pieces; offsets come from folded text and fit the original."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

LONGEST_SNIPPET = 190
_LEAD = 40
_LOOK_AHEAD = 24


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of plain text; `matched` ones are to be marked."""

    text: str
    matched: bool


def cut_snippet(plain: str, folded: str, match: Callable[[str], int]) -> tuple[Piece, ...]:
    """Return about 190 characters of `plain` with most different matches; whole words only.

    `match` says for a folded word which thing it stands for, counted from 1, or 0 for none.
    """
    hits = find_hits(folded, match)
    start, end = _choose_window(folded, hits)
    return _cut(plain, start, end, [hit for hit in hits if start <= hit[0] and hit[1] <= end])


def find_hits(folded: str, match: Callable[[str], int]) -> list[tuple[int, int, int]]:
    """Return start, end and thing of every word of folded text that stands for something, in order."""
    hits = []
    # Distinct words are few; each is judged once and then looked up where it stands.
    for raw in set(folded.split()):
        word = raw.strip("'-")
        thing = match(word.replace("'", "")) if word else 0
        if thing:
            hits += [(at, at + len(word), thing) for at in _find_word(folded, word)]
    return sorted(hits)


def _find_word(folded: str, word: str) -> Iterator[int]:
    at = folded.find(word)
    while at >= 0:
        end = folded.find(" ", at)
        chunk = folded[folded.rfind(" ", 0, at) + 1 : end if end >= 0 else len(folded)]
        if chunk.strip("'-") == word:
            yield at
        at = folded.find(word, at + len(word))


def _choose_window(folded: str, hits: list[tuple[int, int, int]]) -> tuple[int, int]:
    best, most = 0, 0
    for index, (start, _, _) in enumerate(hits):
        things = {thing for at, _, thing in hits[index : index + _LOOK_AHEAD] if at < start + LONGEST_SNIPPET - _LEAD}
        if len(things) > most:
            best, most = start, len(things)
    start = 0 if best <= _LEAD else folded.find(" ", best - _LEAD - 1) + 1
    # A space of folded text is the edge of a word; a single endless word is shown whole rather than cut.
    end = folded.rfind(" ", start, start + LONGEST_SNIPPET + 1) if len(folded) > start + LONGEST_SNIPPET else len(folded)
    if end <= best:
        end = folded.find(" ", best)
    return min(start, best), end if end >= 0 else len(folded)


def _cut(plain: str, start: int, end: int, hits: list[tuple[int, int, int]]) -> tuple[Piece, ...]:
    pieces = [Piece("… ", False)] if plain[:start].strip() else []
    # The full stop or bracket that closes the last word belongs to it.
    while end < len(plain) and not plain[end].isalnum() and not plain[end].isspace():
        end += 1
    at = start
    for hit_start, hit_end, _ in hits:
        pieces += [Piece(plain[at:hit_start], False), Piece(plain[hit_start:hit_end], True)]
        at = hit_end
    pieces.append(Piece(plain[at:end], False))
    if plain[end:].strip():
        pieces.append(Piece(" …", False))
    return tuple(Piece(_tidy(piece.text), piece.matched) for piece in pieces if piece.text)


def _tidy(text: str) -> str:
    return " ".join(f"x{text}x".split())[1:-1]
