"""What one published edition of a pack asks: its knowledge checks, and what to reflect on. Answers never come here."""

from collections.abc import Iterable

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.packs import AIMS, NO_STEPS, PromptGroup, Step, list_prompts, read_step
from guidance_app.domain.standing import Withheld
from guidance_app.domain.withholding import withhold
from guidance_app.queries.edition_words import load_content_of


def count_questions(revision_id: int) -> int:
    """Return how many knowledge checks there are."""
    return sum(len(step.questions) for step in _read_steps(load_content_of(revision_id)))


def load_prompts(revision_id: int, withheld: Iterable[Withheld]) -> tuple[PromptGroup, ...]:
    """Return what a learner is asked to reflect on; nothing of a section whose words were withheld."""
    content = withhold(load_content_of(revision_id), withheld)
    aims = next((section.body for section in content.sections if section.anchor == AIMS), "")
    return list_prompts(aims, _read_steps(content))


def _read_steps(content: DocumentContent) -> list[Step]:
    return [read_step(section) for section in content.sections if section.anchor not in NO_STEPS]
