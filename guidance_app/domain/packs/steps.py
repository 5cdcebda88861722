"""What one step of a pack holds: one idea, as something to read, a scenario, questions, something to think about."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from guidance_app.domain.packs.pins import Pin

AIMS = "aims"
HOW_TO_RUN_IT = "how-to-run-it"
# Sections of a pack that are no steps; the second is for trainers alone.
NO_STEPS = frozenset({AIMS, HOW_TO_RUN_IT})


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to choose; `why` is what a learner reads after choosing it, and `pin` is what that rests on."""

    words: str
    is_right: bool
    why: str = ""
    pin: Pin | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A knowledge check. With more than one right answer all of them have to be chosen, and no other."""

    words: str
    answers: tuple[Answer, ...] = ()

    @property
    def takes_several(self) -> bool:
        """Say whether more than one answer is right."""
        return sum(answer.is_right for answer in self.answers) > 1


@dataclass(frozen=True, slots=True)
class Step:
    """One section of a pack, taken apart; words, scenario and trainer are Markdown, the last for trainers alone."""

    anchor: str
    heading: str
    words: str = ""
    pins: tuple[Pin, ...] = ()
    scenario: str = ""
    questions: tuple[Question, ...] = ()
    think_about: tuple[str, ...] = ()
    trainer: str = ""

    def list_pins(self) -> Iterator[Pin]:
        """Yield every pin of the step: what is read, and what answers rest on."""
        yield from self.pins
        yield from (answer.pin for question in self.questions for answer in question.answers if answer.pin)

    def for_learners(self) -> "Step":
        """Return the step without what is for the trainer."""
        return replace(self, trainer="")
