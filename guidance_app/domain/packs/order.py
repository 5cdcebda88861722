"""Which steps a pack has and in which order, as changes of its list of sections; what a step says is not here."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.packs.pins import Pin
from guidance_app.domain.packs.reading import StepUnreadable, read_step
from guidance_app.domain.packs.steps import NO_STEPS


def list_steps(content: DocumentContent) -> tuple[Section, ...]:
    """Return the sections that are steps, in their order."""
    return tuple(section for section in content.sections if section.anchor not in NO_STEPS)


def list_pins(sections: Iterable[Section]) -> Iterator[Pin]:
    """Yield every pin of the steps among sections, in their order; a step that cannot be read has none."""
    for section in sections:
        if section.anchor not in NO_STEPS:
            with suppress(StepUnreadable):
                yield from read_step(section).list_pins()


def add_step(content: DocumentContent, section: Section) -> DocumentContent:
    """Return the pack with one step more, as its last."""
    return replace(content, sections=(*content.sections, section))


def remove_step(content: DocumentContent, anchor: str) -> DocumentContent:
    """Return the pack without a step; its aims and how to run it stay."""
    kept = (each for each in content.sections if each.anchor != anchor or anchor in NO_STEPS)
    return replace(content, sections=tuple(kept))


def move_step(content: DocumentContent, anchor: str, by: int) -> DocumentContent:
    """Return the pack with one step moved by so many places, as far as there are steps to pass."""
    steps = list(list_steps(content))
    place = next((at for at, each in enumerate(steps) if each.anchor == anchor), None)
    if place is None:
        return content
    step = steps.pop(place)
    steps.insert(min(max(place + by, 0), len(steps)), step)
    return _with_steps(content, steps)


def rename_step(content: DocumentContent, anchor: str, heading: str) -> DocumentContent:
    """Return the pack with another heading over one step; its address stays."""
    steps = (replace(each, heading=heading) if each.anchor == anchor else each for each in list_steps(content))
    return _with_steps(content, steps)


def _with_steps(content: DocumentContent, steps: Iterable[Section]) -> DocumentContent:
    fixed = (section for section in content.sections if section.anchor in NO_STEPS)
    return replace(content, sections=(*fixed, *steps))
