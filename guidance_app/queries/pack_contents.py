"""What one published edition of a pack asks: its knowledge checks, and what to reflect on. Answers never come here."""

from guidance_app.domain.packs import AIMS, NO_STEPS, PromptGroup, Step, list_prompts, read_step
from guidance_app.queries.edition_words import load_content_of


def count_questions(revision_id: int) -> int:
    """Return how many knowledge checks there are."""
    return sum(len(step.questions) for step in _read_steps(revision_id))


def load_prompts(revision_id: int) -> tuple[PromptGroup, ...]:
    """Return what a learner is asked to reflect on."""
    sections = load_content_of(revision_id).sections
    aims = next((section.body for section in sections if section.anchor == AIMS), "")
    return list_prompts(aims, _read_steps(revision_id))


def _read_steps(revision_id: int) -> list[Step]:
    sections = load_content_of(revision_id).sections
    return [read_step(section) for section in sections if section.anchor not in NO_STEPS]
