"""A pack's steps as anybody can read them in a comparison: answers in words, and no signs of the language of packs."""

from collections.abc import Iterator
from dataclasses import replace

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.kinds import Kind
from guidance_app.domain.packs.reading import StepUnreadable, read_step
from guidance_app.domain.packs.steps import NO_STEPS, Answer, Question


def make_readable(content: DocumentContent) -> DocumentContent:
    """Return a pack whose steps are spelled for reading; any other content as it is."""
    if content.kind is not Kind.PACK:
        return content
    return replace(content, sections=tuple(_spell_section(section) for section in content.sections))


def _spell_section(section: Section) -> Section:
    if section.anchor in NO_STEPS:
        return section
    try:
        step = read_step(section)
    except StepUnreadable:
        return section
    blocks = [
        step.words,
        _spell_list("To read", (str(pin) for pin in step.pins)),
        _spell_block("Scenario", step.scenario),
        *(_spell_question(number, question) for number, question in enumerate(step.questions, 1)),
        _spell_list("Think about", step.think_about),
        _spell_block("For the trainer", step.trainer),
    ]
    return replace(section, body="\n\n".join(filter(None, blocks)))


def _spell_question(number: int, question: Question) -> str:
    answers = "\n".join(f"- {' '.join(_spell_answer(answer))}" for answer in question.answers)
    return _spell_block(f"Question {number}", f"{question.words}\n\n{answers}")


def _spell_answer(answer: Answer) -> Iterator[str]:
    yield "Right answer:" if answer.is_right else "Wrong answer:"
    yield answer.words
    if answer.why:
        yield f"Why: {answer.why}"
    if answer.pin:
        yield f"({answer.pin})"


def _spell_list(heading: str, lines: Iterator[str] | tuple[str, ...]) -> str:
    return _spell_block(heading, "\n".join(f"- {line}" for line in lines))


def _spell_block(heading: str, words: str) -> str:
    return f"### {heading}\n\n{words}" if words.strip() else ""
