"""Brings two people's texts together over the text that both began with; what clashes is kept from both, marked.

Lines are aligned by the standard library. Lines that only one person changed are taken from that person.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

# Lines that a merge leaves where two people changed the same lines. They must be gone before anybody approves.
MERGE_MARKS = ("<<<<<<< Saved meanwhile", "=======", ">>>>>>> Yours")

Lines = Sequence[str]
_Range = tuple[int, int]


def merge_texts(base: str, theirs: str, yours: str) -> tuple[str, bool]:
    """Return the merged text and whether anything clashed."""
    lines = base.split("\n"), theirs.split("\n"), yours.split("\n")
    merged: list[str] = []
    clashed = False
    for old, their, our in _stretches(*lines):
        if their == our or our == old:
            merged += their
        elif their == old:
            merged += our
        else:
            clashed = True
            merged += [MERGE_MARKS[0], *their, MERGE_MARKS[1], *our, MERGE_MARKS[2]]
    return "\n".join(merged), clashed


def _stretches(base: Lines, theirs: Lines, yours: Lines) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """Yield the three texts in step: stretches between the lines that all three share, and those lines themselves."""
    at = (0, 0, 0)
    for b, t, y, size in _shared_runs(base, theirs, yours):
        yield list(base[at[0] : b]), list(theirs[at[1] : t]), list(yours[at[2] : y])
        same = list(base[b : b + size])
        yield same, same, same
        at = (b + size, t + size, y + size)
    yield list(base[at[0] :]), list(theirs[at[1] :]), list(yours[at[2] :])


def _shared_runs(base: Lines, theirs: Lines, yours: Lines) -> Iterator[tuple[int, int, int, int]]:
    """Yield runs of base lines that stand unchanged in both: where they begin in each text, and how long they are."""
    in_theirs, in_yours = _matches(base, theirs), _matches(base, yours)
    for begin, their_begin, length in in_theirs:
        for start, our_start, size in in_yours:
            low, high = max(begin, start), min(begin + length, start + size)
            if low < high:
                yield low, their_begin + low - begin, our_start + low - start, high - low


def _matches(base: Lines, other: Lines) -> list[tuple[int, int, int]]:
    # Without the junk heuristic, which takes lines that come often, such as empty ones, for noise.
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return [(block.a, block.b, block.size) for block in blocks]
