"""A step as boxes of a form: what is typed in them becomes a step's body, and a body fills them again.

A body that would not come back out of the boxes as it went in has no boxes: it is shown as it stands.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from guidance_app.domain.content import Section
from guidance_app.domain.packs.pins import Pin, read_pin
from guidance_app.domain.packs.reading import StepUnreadable, read_step
from guidance_app.domain.packs.steps import Answer, Question, Step
from guidance_app.domain.packs.writing import spell_step

# The box that says of a form that it has a step's boxes, and not the body itself.
AS_STEP = "as-step"
MOST_QUESTIONS = 12
MOST_ANSWERS = 8
_FEWEST_ANSWERS = 3
# More than there is room offered for: a form may have been filled from a body with many.
_ANSWERS_READ = 20


@dataclass(frozen=True, slots=True)
class AnswerBoxes:
    """The boxes of one answer: their common name, and what stands in them."""

    name: str
    words: str = ""
    is_right: bool = False
    why: str = ""
    pin: str = ""


@dataclass(frozen=True, slots=True)
class QuestionBoxes:
    """The boxes of one question, with room for one more answer than it has."""

    name: str
    words: str
    answers: tuple[AnswerBoxes, ...]

    @property
    def is_empty(self) -> bool:
        """Say whether nobody has written anything in it."""
        return not self.words and not any(answer.words for answer in self.answers)


def fill_step(anchor: str, heading: str, body: str) -> Step | None:
    """Return the step whose boxes a body fills; None where they would lose a sign of it, or are too few for it."""
    step = read_whole_step(Section(anchor, heading, body))
    if step is None or len(step.questions) > MOST_QUESTIONS:
        return None
    return step if all(len(each.answers) <= _ANSWERS_READ for each in step.questions) else None


def read_whole_step(section: Section) -> Step | None:
    """Return a step that can be spelt again as it stands; None where it cannot be read, or a sign would be lost."""
    try:
        step = read_step(section)
    except StepUnreadable:
        return None
    return step if _spell(spell_step(step)) == _spell(section.body) else None


def list_question_boxes(step: Step, *, one_more: bool = False) -> tuple[QuestionBoxes, ...]:
    """Return the boxes of a step's questions, and of an empty one when it is asked for."""
    questions = (*step.questions, *((Question(""),) if one_more else ()))
    return tuple(_fill_question(number, question) for number, question in enumerate(questions[:MOST_QUESTIONS], 1))


def spell_form(typed: Mapping[str, str]) -> str:
    """Return the body that the boxes of a step spell; incomplete questions stay, empty ones go."""
    step = Step(
        anchor="",
        heading="",
        words=_read_text(typed.get("words", "")),
        pins=tuple(dict.fromkeys(_read_pins(typed.get("pin", "")))),
        scenario=_read_text(typed.get("scenario", "")),
        questions=tuple(_read_questions(typed)),
        think_about=tuple(filter(None, map(_read_item, typed.get("think-about", "").splitlines()))),
        trainer=_read_text(typed.get("trainer", "")),
    )
    return spell_step(step)


def add_pin(step: Step, pin: Pin) -> Step:
    """Return a step that has one thing more to read."""
    return step if pin in step.pins else replace(step, pins=(*step.pins, pin))


def move_pin(step: Step, old: Pin, new: Pin) -> Step:
    """Return a step in which one pin stands for another, wherever it is: in what is read, and under answers."""
    questions = tuple(replace(each, answers=tuple(_move(a, old, new) for a in each.answers)) for each in step.questions)
    pins = tuple(dict.fromkeys(new if pin == old else pin for pin in step.pins))
    return replace(step, pins=pins, questions=questions)


def _move(answer: Answer, old: Pin, new: Pin) -> Answer:
    return replace(answer, pin=new) if answer.pin == old else answer


def _fill_question(number: int, question: Question) -> QuestionBoxes:
    name = f"question-{number}"
    room = min(max(len(question.answers) + 1, _FEWEST_ANSWERS), MOST_ANSWERS)
    answers = [
        AnswerBoxes(f"{name}-answer-{at}", each.words, each.is_right, each.why, str(each.pin or ""))
        for at, each in enumerate(question.answers, 1)
    ]
    answers += [AnswerBoxes(f"{name}-answer-{at}") for at in range(len(answers) + 1, room + 1)]
    return QuestionBoxes(name, question.words, tuple(answers))


def _read_questions(typed: Mapping[str, str]) -> Iterator[Question]:
    for number in range(1, MOST_QUESTIONS + 1):
        name = f"question-{number}"
        answers = tuple(_read_answers(name, typed))
        words = _read_text(typed.get(name, ""))
        if words or answers:
            yield Question(words, answers)


def _read_answers(name: str, typed: Mapping[str, str]) -> Iterator[Answer]:
    for at in range(1, _ANSWERS_READ + 1):
        box = f"{name}-answer-{at}"
        words, why = _read_line(typed.get(f"{box}-words", "")), _read_line(typed.get(f"{box}-why", ""))
        pin = read_pin(typed.get(f"{box}-pin", ""))
        if words or why or pin:
            yield Answer(words, typed.get(f"{box}-right", "") == "yes", why, pin)


def _read_pins(text: str) -> Iterator[Pin]:
    for line in text.splitlines():
        if pin := read_pin(line):
            yield pin


def _read_item(line: str) -> str:
    return _read_line(line.strip().removeprefix("- "))


def _read_line(text: str) -> str:
    return " ".join(text.split())


def _read_text(text: str) -> str:
    lines = (line.rstrip() for line in text.replace("\r\n", "\n").split("\n"))
    return "\n".join(lines).strip("\n")


def _spell(body: str) -> str:
    """Return a body without what no reader sees: empty lines and ends of lines."""
    return "\n".join(line.rstrip() for line in body.split("\n") if line.strip())
