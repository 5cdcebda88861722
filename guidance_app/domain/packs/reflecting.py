"""What a learner is asked to reflect on after a pack: its aims, and each line to think about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from guidance_app.domain.packs.steps import Step

_ITEM = "- "
LEARNT = "What you set out to be able to do"
CHANGE = "What next"
_NEXT = ("What will you do differently on your next shift?", "What do you still want to learn or ask?")


@dataclass(frozen=True, slots=True)
class PromptGroup:
    """Prompts under one heading; the first group holds the aims."""

    heading: str
    prompts: tuple[str, ...]


def list_prompts(aims: str, steps: Iterable[Step]) -> tuple[PromptGroup, ...]:
    """Return what to reflect on, from the Markdown of the aims and from the steps; no group is empty."""
    groups = (PromptGroup(LEARNT, tuple(_items(aims))), *map(_group, steps), PromptGroup(CHANGE, _NEXT))
    return tuple(group for group in groups if group.prompts)


def _group(step: Step) -> PromptGroup:
    return PromptGroup(step.heading, step.think_about)


def _items(markdown: str) -> Iterator[str]:
    yield from (line[len(_ITEM) :].strip() for line in markdown.split("\n") if line.startswith(_ITEM))
