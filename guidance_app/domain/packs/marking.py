"""Marks a knowledge check: how many questions were answered right. It keeps nothing of which answers were chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from guidance_app.domain.packs.steps import Question


@dataclass(frozen=True, slots=True)
class Score:
    """So many of so many questions."""

    right: int
    total: int


def is_answered_right(question: Question, chosen: frozenset[int]) -> bool:
    """Say whether all right answers were chosen and no other; answers are counted from 0."""
    return chosen == {place for place, answer in enumerate(question.answers) if answer.is_right}


def mark(questions: Sequence[Question], chosen: Sequence[frozenset[int]]) -> Score:
    """Return the score of one person's answers, in the order of the questions."""
    right = sum(is_answered_right(*each) for each in zip(questions, chosen, strict=True))
    return Score(right, len(questions))
