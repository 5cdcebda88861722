"""Finds what two sequences have in common in the same order, and what moved. Knows nothing of words or sections."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from rapidfuzz.distance import Indel

Pair = tuple[int, int]

# The longest-common-subsequence table costs one bit a cell: 200 million cells are 25 MB and about a tenth of a second.
LARGEST_TABLE = 200_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """One line of the merged order: index in the old sequence, in the new one, and whether it left its place."""

    old: int | None
    new: int | None
    moved: bool = False


def match_in_order(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Return index pairs of equal items, rising on both sides: as many as there can be, within LARGEST_TABLE.

    Common beginnings and endings cost nothing more than reading them. What lies between goes to a bit-parallel
    table; where that would be too large it is cut at items that are unique on both sides, and a stretch that stays
    too large is reported as having nothing in common.
    """
    numbers: dict[Hashable, int] = {}
    a = [numbers.setdefault(item, len(numbers)) for item in old]
    b = [numbers.setdefault(item, len(numbers)) for item in new]
    head = _count_equal(a, b)
    tail = _count_equal(reversed(a[head:]), reversed(b[head:]))
    ends = (len(a) - tail, len(b) - tail)
    middle = _match_middle(a[head : ends[0]], b[head : ends[1]])
    return [
        *((index, index) for index in range(head)),
        *((head + i, head + j) for i, j in middle),
        *((ends[0] + index, ends[1] + index) for index in range(tail)),
    ]


def keep_rising(pairs: Sequence[Pair]) -> set[Pair]:
    """Return the longest run of pairs that rises on both sides: what did not move. O(n log n)."""
    lasts: list[int] = []
    runs: list[int] = []
    ordered = sorted(pairs, key=lambda pair: pair[1])
    for i, _ in ordered:
        length = bisect_left(lasts, i)
        lasts[length : length + 1] = [i]
        runs.append(length)
    kept: set[Pair] = set()
    wanted = len(lasts) - 1
    ceiling = max((i for i, _ in ordered), default=0) + 1
    for pair, run in zip(reversed(ordered), reversed(runs), strict=True):
        if run == wanted and pair[0] < ceiling:
            kept.add(pair)
            wanted, ceiling = run - 1, pair[0]
    return kept


def merge_orders(pairs: Sequence[Pair], old_count: int, new_count: int) -> list[Place]:
    """Return every old and every new index once, in the new order; what was removed stands where it used to be."""
    kept = sorted(keep_rising(pairs))
    old_of = {j: i for i, j in pairs}
    paired_old = set(old_of.values())
    fences = [(-1, -1), *kept, (old_count, new_count)]
    places: list[Place] = []
    for (i, j), (next_i, next_j) in pairwise(fences):
        if i >= 0:
            places.append(Place(i, j))
        places += (Place(gone, None) for gone in range(i + 1, next_i) if gone not in paired_old)
        places += (Place(old_of.get(come), come, come in old_of) for come in range(j + 1, next_j))
    return places


def _count_equal(a: Iterable[int], b: Iterable[int]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))


def _match_middle(a: list[int], b: list[int]) -> Iterator[Pair]:
    fences = [(-1, -1), (len(a), len(b))]
    if len(a) * len(b) > LARGEST_TABLE:
        fences[1:1] = sorted(keep_rising(_pair_unique(a, b)))
    for (i, j), (next_i, next_j) in pairwise(fences):
        if i >= 0:
            yield i, j
        yield from _match_table(a[i + 1 : next_i], b[j + 1 : next_j], i + 1, j + 1)


def _pair_unique(a: list[int], b: list[int]) -> list[Pair]:
    in_a, in_b = Counter(a), Counter(b)
    where = {item: index for index, item in enumerate(a) if in_a[item] == 1}
    return [(where[item], index) for index, item in enumerate(b) if in_b[item] == 1 and item in where]


def _match_table(a: list[int], b: list[int], from_a: int, from_b: int) -> Iterator[Pair]:
    if not a or not b or len(a) * len(b) > LARGEST_TABLE:
        return
    for step in Indel.opcodes(a, b):
        if step.tag == "equal":
            for offset in range(step.src_end - step.src_start):
                yield from_a + step.src_start + offset, from_b + step.dest_start + offset
