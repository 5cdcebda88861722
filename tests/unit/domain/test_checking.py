"""A check is three questions; words may stand only when every answer is the good one."""

from itertools import product

import pytest

from guidance_app.domain.checking import QUESTIONS, Answer, is_good, read_answers
from guidance_app.domain.errors import InputRefused

GOOD = {question.name: question.good.value for question in QUESTIONS}


def test_there_are_three_questions_and_one_of_them_is_well_answered_with_no() -> None:
    assert [question.good for question in QUESTIONS].count(Answer.NO) == 1
    assert len(QUESTIONS) == 3


@pytest.mark.parametrize("answers", list(product(Answer, repeat=3)))
def test_of_all_answers_only_one_set_is_good(answers: tuple[Answer, ...]) -> None:
    given = {question.name: answer.value for question, answer in zip(QUESTIONS, answers, strict=True)}
    assert is_good(read_answers(given)) == (given == GOOD)


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("value", ["", "YES", "maybe", None])
def test_a_question_without_one_of_the_answers_is_asked_again(name: str, value: str | None) -> None:
    given = {**GOOD, name: value}
    with pytest.raises(InputRefused) as refused:
        read_answers({key: answer for key, answer in given.items() if answer is not None})
    assert refused.value.field == name
