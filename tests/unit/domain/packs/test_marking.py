"""A knowledge check counts a question only when all that is right was chosen, and nothing else."""

import pytest

from guidance_app.domain.packs import Answer, Question, Score, is_answered_right, mark

ONE = Question("One?", (Answer("a", is_right=False), Answer("b", is_right=True)))
SEVERAL = Question("Several?", (Answer("a", is_right=True), Answer("b", is_right=True), Answer("c", is_right=False)))


@pytest.mark.parametrize(
    ("question", "chosen", "right"),
    [
        (ONE, {1}, True),
        (ONE, {0}, False),
        (ONE, {0, 1}, False),
        (ONE, set(), False),
        (SEVERAL, {0, 1}, True),
        (SEVERAL, {0}, False),
        (SEVERAL, {0, 1, 2}, False),
    ],
)
def test_one_question(question: Question, chosen: set[int], right: bool) -> None:
    assert is_answered_right(question, frozenset(chosen)) is right


def test_the_score_says_how_many_of_how_many() -> None:
    assert mark((ONE, SEVERAL), (frozenset({1}), frozenset({0}))) == Score(1, 2)
    assert mark((), ()) == Score(0, 0)
