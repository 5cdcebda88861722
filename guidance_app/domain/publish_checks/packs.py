"""Checks that a pack's steps can be read, that each answer teaches and rests on a pin, and that pins lead somewhere.

A pack carries no evidence marks: what it says of law and numbers rests on the pins of its step.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.findings import Finding
from guidance_app.domain.kinds import Kind
from guidance_app.domain.packs import FOR_THE_TRAINER, NO_STEPS, Pin, Question, Step, StepUnreadable, read_step
from guidance_app.domain.publish_checks.claims import states_law, states_number
from guidance_app.domain.publish_checks.markdown_lines import split_lines, strip_markup
from guidance_app.domain.publish_checks.rules import find

_TRAINERS_HEADING = re.compile(rf"### +{FOR_THE_TRAINER} *")
# A line that means to begin what is for the trainer: a heading that names trainers, in any sign and place (an answer
# or a line of a list too), or their name with a colon or alone.
_MEANT_FOR_TRAINERS = re.compile(
    r"[\s>*_-]*(?:\[.\])?[\s>*_]*(?:"
    r"#+\s*.*\btrainers?\b.*"
    r"|(?:notes? )?(?:for|to) (?:the )?trainers?[\s*_]*(?::.*)?"
    r"|trainer(?:[’']?s|s[’'])? notes?[\s*_]*(?::.*)?"
    r")",
    re.IGNORECASE,
)


def check_pack(content: DocumentContent) -> tuple[Finding, ...]:
    """Return what is wrong inside the steps of a pack; nothing for any other kind."""
    if content.kind is not Kind.PACK:
        return ()
    steps = [section for section in content.sections if section.anchor not in NO_STEPS]
    if not steps:
        return (find("steps-missing", "The pack has no step yet: add something to read, a scenario or a question."),)
    return tuple(finding for section in steps for finding in _check_section(section))


def check_pins(content: DocumentContent, published: Mapping[str, Collection[str]]) -> tuple[Finding, ...]:
    """Return each pin that leads nowhere; `published` holds the anchors of editions by name, such as `HBA-002 v4`."""
    message = "No published edition that the readers of this pack can open has this part. Choose it again."
    return tuple(
        find("pin-unknown", message, step.anchor, str(pin))
        for step in list_readable_steps(content)
        for pin in step.list_pins()
        if pin.edition not in published or (pin.anchor and pin.anchor not in published[pin.edition])
    )


def check_left_out(content: DocumentContent, published: Mapping[str, Mapping[str, str]]) -> tuple[Finding, ...]:
    """Return each pin whose words learners do not see; `published` holds by anchor what they read in their place."""
    found = (
        (step.anchor, pin, next(filter(None, _list_said(pin, published)), ""))
        for step in list_readable_steps(content)
        for pin in dict.fromkeys(step.list_pins())
    )
    message = "Learners will read here: “{}” Cite something else, or say why it stays."
    return tuple(find("pin-left-out", message.format(said), anchor, str(pin)) for anchor, pin, said in found if said)


def _list_said(pin: Pin, published: Mapping[str, Mapping[str, str]]) -> Iterable[str]:
    sections = published.get(pin.edition, {})
    return (sections.get(pin.anchor, ""),) if pin.anchor else sections.values()


def list_readable_steps(content: DocumentContent) -> Iterator[Step]:
    """Yield the steps of a pack that can be read; no step for any other kind."""
    if content.kind is Kind.PACK:
        for section in content.sections:
            try:
                if section.anchor not in NO_STEPS:
                    yield read_step(section)
            except StepUnreadable:
                continue


def flatten_steps(content: DocumentContent) -> DocumentContent:
    """Return a pack with the words of its steps alone, without signs and pins, as the checks of words read them."""
    if content.kind is not Kind.PACK:
        return content
    plain = {step.anchor: "\n\n".join(filter(None, _list_words(step))) for step in list_readable_steps(content)}
    sections = tuple(replace(each, body=plain.get(each.anchor, each.body)) for each in content.sections)
    return replace(content, sections=sections)


def _list_words(step: Step) -> Iterator[str]:
    yield from (step.words, step.scenario)
    for question in step.questions:
        yield question.words
        for answer in question.answers:
            yield from (answer.words, answer.why)
    yield from (*step.think_about, step.trainer)


def _check_section(section: Section) -> Iterator[Finding]:
    try:
        step = read_step(section)
    except StepUnreadable as unreadable:
        yield find("step-unreadable", str(unreadable), section.anchor)
        return
    yield from _check_notes(section)
    for question in step.questions:
        yield from _check_question(section.anchor, question)
    if not any(step.list_pins()):
        yield from _check_claims(section)


def _check_notes(section: Section) -> Iterator[Finding]:
    proper = f"### {FOR_THE_TRAINER}"
    message = f"What stands under this line would be shown to learners. Write `{proper}`, as the last part of the step."
    for line in section.body.split("\n"):
        if _MEANT_FOR_TRAINERS.fullmatch(line) and not _TRAINERS_HEADING.fullmatch(line):
            yield find("step-unreadable", message, section.anchor, line.strip())


def _check_question(anchor: str, question: Question) -> Iterator[Finding]:
    rights = [answer.is_right for answer in question.answers]
    if not question.words or len(rights) < 2 or all(rights) or not any(rights):
        message = "A question has words, a right answer and a wrong one. Add what is missing, or take it out."
        yield find("question-incomplete", message, anchor, question.words)
    for answer in question.answers:
        if not answer.why:
            message = "Say why this answer is right or wrong: that is where learning happens."
            yield find("answer-unexplained", message, anchor, answer.words)
        if answer.pin is None:
            message = "Say which section of the guidance this answer rests on."
            yield find("answer-unpinned", message, anchor, answer.words)


def _check_claims(section: Section) -> Iterator[Finding]:
    message = "This line says what the law is, or a number, and its step cites no guidance. Add what to read."
    for line in split_lines(section.body):
        words = strip_markup(line.raw)
        if not words.endswith("?") and (states_law(words) or states_number(words)):
            yield find("claim-unpinned", message, section.anchor, words)
