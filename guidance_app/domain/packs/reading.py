"""Reads a step from the body of its section; `writing.py` spells it. What is missing the publish checks say."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from guidance_app.domain.content import Section
from guidance_app.domain.packs.pins import PIN, Pin, read_pin
from guidance_app.domain.packs.steps import Answer, Question, Step
from guidance_app.domain.packs.writing import FOR_THE_TRAINER, QUESTION, READ, SCENARIO, THINK_ABOUT

_HEADING = re.compile(r"### +(?P<name>.*?) *")
_ANSWER = re.compile(r"- \[(?P<mark>[ xX])\](?: +(?P<words>.*))?")
_WHY = re.compile(r"  +Why: +(?P<why>.*)")
_LAST_PIN = re.compile(rf"(?P<why>.*?) *\((?P<pin>{PIN.pattern})\)")


class StepUnreadable(ValueError):
    """A line stands where the language of packs has no place for it; the message says which, and what to write."""


@dataclass(frozen=True, slots=True)
class _Block:
    name: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip("\n").rstrip()


def read_step(section: Section) -> Step:
    """Return the step that a section spells. Raises StepUnreadable."""
    first, *blocks = _split(section.body)
    step = Step(section.anchor, section.heading, words=first.text)
    seen = -1
    for block in blocks:
        if block.name not in _READERS:
            names = ", ".join(f"`### {name}`" for name in _READERS)
            raise StepUnreadable(f"“### {block.name}” is none of {names}.")
        place = list(_READERS).index(block.name)
        if place < seen or (place == seen and block.name != QUESTION):
            raise StepUnreadable(f"“### {block.name}” stands too late, or twice: the order is {', '.join(_READERS)}.")
        seen = place
        step = _READERS[block.name](step, block)
    return step


def _split(body: str) -> Iterator[_Block]:
    name, lines = "", list[str]()
    for line in body.split("\n"):
        heading = _HEADING.fullmatch(line)
        if heading is None:
            lines.append(line.rstrip())
        else:
            yield _Block(name, tuple(lines))
            name, lines = heading["name"], []
    yield _Block(name, tuple(lines))


def _read_pins(step: Step, block: _Block) -> Step:
    return replace(step, pins=tuple(_pin_of(item) for item in _items(block)))


def _pin_of(item: str) -> Pin:
    pin = read_pin(item)
    if pin is None:
        raise StepUnreadable(f"“{item}” names no edition: write `- HBA-002 v4`, or `- HBA-002 v4 #do-now`.")
    return pin


def _read_think_about(step: Step, block: _Block) -> Step:
    return replace(step, think_about=tuple(_items(block)))


def _items(block: _Block) -> Iterator[str]:
    for line in filter(None, block.lines):
        if not line.startswith("- "):
            raise StepUnreadable(f"Under “{block.name}”, “{line.strip()}” is no line of a list: begin it with `- `.")
        yield line[2:].strip()


def _read_question(step: Step, block: _Block) -> Step:
    words, answers = list[str](), list[Answer]()
    for line in block.lines:
        if found := _ANSWER.fullmatch(line):
            answers.append(Answer((found["words"] or "").strip(), found["mark"] != " "))
        elif answers and (found := _WHY.fullmatch(line)):
            answers[-1] = _with_why(answers[-1], found["why"].strip())
        elif answers and line:
            raise StepUnreadable(f"After an answer, “{line.strip()}” is neither an answer nor a line with “  Why:”.")
        elif not answers:
            words.append(line)
    question = Question("\n".join(words).strip("\n").rstrip(), tuple(answers))
    return replace(step, questions=(*step.questions, question))


def _with_why(answer: Answer, why: str) -> Answer:
    if answer.why or answer.pin:
        raise StepUnreadable(f"“{answer.words}” has two lines with “Why:”: keep one.")
    found = _LAST_PIN.fullmatch(why)
    return replace(answer, why=found["why"], pin=Pin.of_match(found)) if found else replace(answer, why=why)


_READERS: dict[str, Callable[[Step, _Block], Step]] = {
    READ: _read_pins,
    SCENARIO: lambda step, block: replace(step, scenario=block.text),
    QUESTION: _read_question,
    THINK_ABOUT: _read_think_about,
    FOR_THE_TRAINER: lambda step, block: replace(step, trainer=block.text),
}
