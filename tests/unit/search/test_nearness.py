"""Words count as said together when they stand in one breath, however often each of them is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from guidance_app.search.sections import ONE_BREATH, find_densest
from guidance_app.search.snippets import Hit

SHARES = (0.5, 0.3, 0.2)
PLACES = some.lists(some.tuples(some.integers(0, 600), some.integers(1, len(SHARES))), max_size=30)


def try_each(hits: list[Hit]) -> float:
    breaths = ({hit.thing for hit in hits if 0 <= hit.start - first.start < ONE_BREATH} for first in hits)
    return max((sum(SHARES[thing - 1] for thing in breath) for breath in breaths), default=0.0)


@given(PLACES)
def test_it_is_the_best_of_all_breaths(places: list[tuple[int, int]]) -> None:
    hits = [Hit(at, at + 3, thing) for at, thing in sorted(places)]
    assert find_densest(hits, SHARES) == pytest.approx(try_each(hits))


def test_a_word_that_is_repeated_adds_nothing_and_one_too_far_away_neither() -> None:
    near = [Hit(0, 3, 1), Hit(50, 53, 1), Hit(ONE_BREATH - 1, ONE_BREATH + 2, 2)]
    assert find_densest(near, SHARES) == pytest.approx(0.8)
    assert find_densest([Hit(0, 3, 1), Hit(ONE_BREATH, ONE_BREATH + 3, 2)], SHARES) == pytest.approx(0.5)
    assert find_densest([], SHARES) == 0
