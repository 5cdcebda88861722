"""What a reflection on one edition of a pack asks; what is answered never comes here."""

from guidance_app.domain.content import Section
from guidance_app.domain.packs import AIMS, NO_STEPS, PromptGroup, list_prompts, read_step
from guidance_app.queries.edition_words import load_content_of


def load_prompts(revision_id: int) -> tuple[PromptGroup, ...]:
    """Return what one published edition of a pack asks a learner to reflect on."""
    sections = load_content_of(revision_id).sections
    return list_prompts(_find_aims(sections), [read_step(each) for each in sections if each.anchor not in NO_STEPS])


def _find_aims(sections: tuple[Section, ...]) -> str:
    return next((section.body for section in sections if section.anchor == AIMS), "")
