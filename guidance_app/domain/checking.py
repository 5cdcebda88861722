"""What a check asks, and when its answers are good: only when all of them are do clocks move. It stores nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from guidance_app.domain.errors import InputRefused


class Answer(StrEnum):
    """What can be answered; the value is stored."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not-sure"


ANSWER_WORDS = {Answer.YES: "Yes", Answer.NO: "No", Answer.NOT_SURE: "Not sure"}


@dataclass(frozen=True, slots=True)
class Question:
    """One question: `name` is stored with the answer, `good` is the one answer that lets the words stand."""

    name: str
    asks: str
    hint: str
    good: Answer


# One of the three is answered with no: whoever ticks without reading re-opens the document and is asked again.
QUESTIONS = (
    Question("true", "Are these words still true?", "", Answer.YES),
    Question("tried", "Did you try the numbers and links?", "If there are none, answer yes.", Answer.YES),
    Question("changed", "Has law or practice changed, or has the community said otherwise?", "", Answer.NO),
)


def read_answers(given: Mapping[str, str]) -> dict[str, str]:
    """Return one answer for each question, by name. Raises InputRefused naming the first that was left out."""
    for question in QUESTIONS:
        if given.get(question.name) not in tuple(Answer):
            raise InputRefused(question.name, f"Answer this question: {question.asks}")
    return {question.name: str(given[question.name]) for question in QUESTIONS}


def is_good(answers: Mapping[str, str]) -> bool:
    """Say whether the words may stand until the next check."""
    return all(answers[question.name] == question.good for question in QUESTIONS)
