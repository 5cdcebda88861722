"""The screens of a pack, one idea each, in the order in which a trainer shows them; nothing is for trainers alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from guidance_app.domain.packs.pins import Pin
from guidance_app.domain.packs.steps import AIMS, Question, Step


class ScreenKind(StrEnum):
    """What a screen shows."""

    AIMS = "aims"
    WORDS = "words"
    READ = "read"
    SCENARIO = "scenario"
    QUESTION = "question"
    THINK_ABOUT = "think-about"


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen; `name` is its own in the pack. A reading has its `pin`, a question its `question`."""

    name: str
    kind: ScreenKind
    step: Step | None = None
    pin: Pin | None = None
    question: Question | None = None


def list_screens(steps: Iterable[Step]) -> tuple[Screen, ...]:
    """Return the aims, and then what each step holds, each thing on a screen of its own."""
    return (Screen(AIMS, ScreenKind.AIMS), *(screen for step in steps for screen in _split(step.for_learners())))


def _split(step: Step) -> Iterator[Screen]:
    # A step that holds nothing but its heading still has a screen: the heading is what it says.
    if step.words or not (step.pins or step.scenario or step.questions or step.think_about):
        yield Screen(step.anchor, ScreenKind.WORDS, step)
    for number, pin in enumerate(step.pins, start=1):
        yield Screen(f"{step.anchor}--read-{number}", ScreenKind.READ, step, pin=pin)
    if step.scenario:
        yield Screen(f"{step.anchor}--scenario", ScreenKind.SCENARIO, step)
    for number, question in enumerate(step.questions, start=1):
        yield Screen(f"{step.anchor}--question-{number}", ScreenKind.QUESTION, step, question=question)
    if step.think_about:
        yield Screen(f"{step.anchor}--think-about", ScreenKind.THINK_ABOUT, step)
