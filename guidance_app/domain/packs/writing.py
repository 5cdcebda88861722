"""Spells a step in the language of packs; `reading.py` reads it back."""

from collections.abc import Iterator

from guidance_app.domain.packs.steps import Answer, Question, Step

READ, SCENARIO, QUESTION = "Read", "Scenario", "Question"
THINK_ABOUT, FOR_THE_TRAINER = "Think about", "For the trainer"


def spell_step(step: Step) -> str:
    """Return the body of a step's section, in its one normal form."""
    return "\n\n".join(_list_blocks(step))


def _list_blocks(step: Step) -> Iterator[str]:
    if step.words:
        yield step.words
    if step.pins:
        yield _block(READ, "\n".join(f"- {pin}" for pin in step.pins))
    if step.scenario:
        yield _block(SCENARIO, step.scenario)
    yield from (_block(QUESTION, _spell_question(question)) for question in step.questions)
    if step.think_about:
        yield _block(THINK_ABOUT, "\n".join(f"- {line}" for line in step.think_about))
    if step.trainer:
        yield _block(FOR_THE_TRAINER, step.trainer)


def _block(heading: str, text: str) -> str:
    return f"### {heading}\n\n{text}".rstrip()


def _spell_question(question: Question) -> str:
    answers = "\n".join(line for answer in question.answers for line in _spell_answer(answer))
    return "\n\n".join(part for part in (question.words, answers) if part)


def _spell_answer(answer: Answer) -> Iterator[str]:
    yield f"- [{'x' if answer.is_right else ' '}] {answer.words}"
    why = " ".join(part for part in (answer.why, f"({answer.pin})" if answer.pin else "") if part)
    if why:
        yield f"  Why: {why}"
