"""Cut folded text into lines and look every word up once, so that a rule runs only where one of its words stands.

It judges nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# A label at the end of a line ("DOB:") belongs to the line below it.
_LINE = re.compile(r"[^\n]+(?:(?<=:)\n[^\n]+)*")
_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"\d")
# A longer line is read in pieces that share some characters, so that no detail is cut in two.
_LONGEST, _SHARED = 2_400, 240
# A line with a published source may name whom the source names.
_SOURCED = re.compile(r"\{(?:law|statutory|guidance|research|press|practice): ?[^}\n]{1,80}\}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line or a piece of a long one; `start` is its place in the text.

    `words` are its runs of letters in lower case, each with the places in `text` where it begins.
    """

    text: str
    start: int
    words: dict[str, list[int]]
    has_figures: bool
    is_sourced: bool

    def holds(self, cues: frozenset[str]) -> bool:
        """Return whether any of these words stands here."""
        return not cues.isdisjoint(self.words)

    def find_words(self, cues: frozenset[str]) -> Iterator[int]:
        """Yield the places where one of these words begins."""
        for word, places in self.words.items():
            if word in cues:
                yield from places


def read_lines(text: str) -> Iterator[Line]:
    """Yield the lines of a text; a very long one comes in pieces that overlap."""
    for match in _LINE.finditer(text):
        is_sourced = "{" in match[0] and _SOURCED.search(match[0]) is not None
        for start in range(match.start(), max(match.end() - _SHARED, match.start() + 1), _LONGEST - _SHARED):
            piece = text[start : min(start + _LONGEST, match.end())]
            yield Line(piece, start, _look_words_up(piece), _FIGURE.search(piece) is not None, is_sourced)


def _look_words_up(text: str) -> dict[str, list[int]]:
    words: dict[str, list[int]] = {}
    for word in _WORD.finditer(text):
        words.setdefault(word[0].lower(), []).append(word.start())
    return words
